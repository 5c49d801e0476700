"""The names that articles print, and which of them a person means."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property

from generator.model import Article, Findings
from generator.read.corrections.folded import plain
from generator.read.nearest import nearest


class Spellings:
    """Every spelling of every actor in a folder."""

    def __init__(self, articles: Sequence[Article], findings: Mapping[str, Findings]) -> None:
        self.articles = {article.id: article for article in articles}
        self.findings = findings

    @cached_property
    def _found(self) -> dict[str, Counter[str]]:
        """Printed spellings with their counts, by folded spelling."""
        found: dict[str, Counter[str]] = defaultdict(Counter)
        for article_id, article in self.articles.items():
            for mention in self.findings[article_id].mentions:
                words = article.words(mention.span)
                found[_key(words)][words] += 1
        return found

    def printed(self, name: str) -> str | None:
        """The commonest printed form of a name, whatever its case and spaces; None where no article has it."""
        forms = self._found.get(_key(name))
        return min(forms, key=lambda form: (form != name, -forms[form], form)) if forms else None

    def forms(self, name: str) -> tuple[str, ...]:
        """All printed forms of a name that differ in case, spaces or marks alone, sorted."""
        return tuple(sorted(self._found.get(_key(name), ())))

    def nearest(self, name: str) -> str:
        """The printed name most like it, or an empty text."""
        return self.printed(nearest(_key(name), self._found)) or ""


def _key(name: str) -> str:
    text = plain(name).casefold().strip(" .,'\"")
    return text.removesuffix("'s").removeprefix("the ")
