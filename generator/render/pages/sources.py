"""What was read, and what was not."""

from collections.abc import Sequence

from generator.model import Article, Problem
from generator.render.counting import counted
from generator.render.pages.scope import scope
from generator.render.paging import links_to, numbered, page_url, pages_of
from generator.render.press import Press

ON_A_PAGE = 50
PROBLEMS = 200
COPIES = 100


def sources_pages(press: Press) -> dict[str, bytes]:
    """`docs/sources/index.md` and its further pages; what was skipped stands on the first."""
    problems, copies = _problems(press), press.dossier.copies
    skipped = sum(1 for problem in problems if problem.severity.value == "error")
    text = f"{scope(press)} {counted(skipped, 'file')} could not be read." if skipped else scope(press)
    pages = pages_of(sorted(press.dossier.articles, key=lambda article: article.code), ON_A_PAGE)
    links = links_to("sources/", pages, _codes)
    files: dict[str, bytes] = {}
    for number, articles in pages:
        files |= press.page(
            page_url("sources/", number),
            "sources.md.jinja",
            numbered("Sources", number),
            f"The sources of this dossier: {text}",
            {"section": "sources", "kind": "sources"},
            title="Sources",
            scope=text,
            articles=articles,
            problems=problems[:PROBLEMS],
            more_problems=max(0, len(problems) - PROBLEMS),
            copies=copies[:COPIES],
            more_copies=max(0, len(copies) - COPIES),
            links=links,
            number=number,
        )
    return files


def _problems(press: Press) -> list[Problem]:
    own = [problem for article in press.dossier.articles for problem in article.problems]
    return sorted({*press.dossier.problems, *own})


def _codes(articles: Sequence[Article]) -> str:
    """The codes of a page's articles: "000 to 049"."""
    return f"{articles[0].code} to {articles[-1].code}" if articles else ""
