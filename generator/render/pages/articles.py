"""The index of the articles, newest first, by month."""

from collections.abc import Sequence
from itertools import groupby

from generator.model import Article
from generator.render.days import between, in_words
from generator.render.pages.scope import scope
from generator.render.paging import links_to, numbered, page_url, pages_of
from generator.render.press import Press

ON_A_PAGE = 60


def article_index(press: Press) -> dict[str, bytes]:
    """`docs/articles/index.md` and its further pages."""
    newest = sorted(press.dossier.articles, key=lambda a: a.date, reverse=True)
    pages = pages_of(newest, ON_A_PAGE)
    links = links_to("articles/", pages, _span_of)
    files: dict[str, bytes] = {}
    for number, rows in pages:
        groups = [
            {"label": in_words(month) or "Undated", "anchor": f"m-{month or 'undated'}", "articles": list(group)}
            for month, group in groupby(rows, key=lambda a: a.date[:7])
        ]
        files |= press.page(
            page_url("articles/", number),
            "articles.md.jinja",
            numbered("Articles", number),
            f"All articles of the dossier: {scope(press)}",
            {"section": "articles", "kind": "index"},
            title="Articles",
            scope=scope(press),
            groups=groups,
            links=links,
            number=number,
        )
    return files


def _span_of(articles: Sequence[Article]) -> str:
    """The dates of a page's articles, in words."""
    days = [article.date for article in articles if article.date]
    return between(min(days), max(days)) if days else "undated"
