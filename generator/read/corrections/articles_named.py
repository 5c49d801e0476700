"""Which article a person means by "003", a file name, a title or an id."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from generator.model import Article
from generator.read.nearest import nearest

ID = re.compile(r"(?P<slug>.+)-[0-9a-f]{8}")
"""The id of an article: its title and a hash, which changes with every edit of the text."""


class ArticleNames:
    """The articles of a folder by everything that people call them."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self.articles = tuple(articles)

    @cached_property
    def _by_name(self) -> dict[str, Article | None]:
        """Articles by folded name; None where two articles share it.  Codes and files come before titles."""
        strong: dict[str, Article | None] = {}
        weak: dict[str, Article | None] = {}
        for article in self.articles:
            _add(strong, (article.id, article.code, article.source), article)
            _add(weak, _loose_names(article), article)
        return {**weak, **strong}

    def find(self, name: str) -> Article | None:
        """The article of that code, file, id, title or address; None where none or more than one has it.

        An id is known by its words alone where the text was edited since.
        """
        known = self._by_name.get(folded_name(name))
        older = ID.fullmatch(folded_name(name))
        return self._by_name.get(older["slug"]) if known is None and older else known

    def nearest(self, name: str) -> str:
        """What the person may have meant (a code with its title), or an empty text."""
        known = (key for key, article in self._by_name.items() if article is not None)
        article = self._by_name.get(nearest(folded_name(name), known))
        return f"{article.code} ({article.title})" if article else ""


def lasting_name(article: Article) -> str:
    """What an entry should call an article: its code where the file name carries it, else the file name.

    A code that was made from the content changes with every edit of the text.
    """
    file = article.source.rsplit("/", 1)[-1]
    return article.code if file.casefold().startswith(article.code.casefold()) else article.source


def same_name(one: str, other: str) -> bool:
    """Whether two names differ in case and spaces at most."""
    return folded_name(one) == folded_name(other)


def by_code_alone(article: Article, name: str) -> bool:
    """Whether a name is the code or the file of an article, which another article may have tomorrow."""
    file = article.source.rsplit("/", 1)[-1]
    short = article.code.lstrip("0") if article.code.isdecimal() else article.code
    return folded_name(name) in {
        folded_name(known) for known in (article.code, short, article.source, file, _stem(file))
    }


def _stem(file: str) -> str:
    return file.rsplit(".", 1)[0]


def _loose_names(article: Article) -> tuple[str, ...]:
    """Names that survive an edit of the text (id without its hash) or of the code's zeros."""
    file = article.source.rsplit("/", 1)[-1]
    url = article.metadata.url.value if article.metadata.url else ""
    return (
        file,
        _stem(file),
        article.id.rsplit("-", 1)[0],
        article.code.lstrip("0") if article.code.isdecimal() else "",
        article.metadata.title.value if article.metadata.title else "",
        url,
    )


def _add(names: dict[str, Article | None], called: Iterable[str], article: Article) -> None:
    for name in {folded_name(name) for name in called} - {""}:
        names[name] = article if names.get(name, article) is article else None


def folded_name(name: str) -> str:
    """A name without regard to case and spaces."""
    return " ".join(name.casefold().split())
