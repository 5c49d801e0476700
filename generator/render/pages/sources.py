"""What was read, and what was not."""

from generator.render.pages.home import scope
from generator.render.press import Press, counted

ARTICLES = 2_000
PROBLEMS = 500


def sources_page(press: Press) -> dict[str, bytes]:
    """`docs/sources/index.md`."""
    dossier = press.dossier
    own = [problem for article in dossier.articles for problem in article.problems]
    problems = sorted({*dossier.problems, *own})
    skipped = sum(1 for problem in problems if problem.severity.value == "error")
    text = f"{scope(press)} {counted(skipped, 'file')} could not be read." if skipped else scope(press)
    return press.page(
        "sources/",
        "sources.md.jinja",
        "Sources",
        f"The sources of this dossier: {text}",
        {"section": "sources", "kind": "sources"},
        title="Sources",
        scope=text,
        articles=dossier.articles[:ARTICLES],
        problems=problems[:PROBLEMS],
        copies=dossier.copies,
    )
