"""Who is named by which outlet."""

from collections import Counter

from generator.render.pages.pictured import pictured
from generator.render.pictures import coverage_picture, network_picture, speakers_picture
from generator.render.press import Press

ACTORS = 40
OUTLETS = 24
UNKNOWN = "Outlet unknown"


def coverage_page(press: Press) -> dict[str, bytes]:
    """`docs/coverage/index.md`."""
    dossier = press.dossier
    articles = {article.id: article.outlet or UNKNOWN for article in dossier.articles}
    counts = Counter(articles.values())
    outlets = sorted(counts, key=lambda outlet: (outlet == UNKNOWN, -counts[outlet], outlet))
    shown = [actor for actor in dossier.actors if actor.has_page][:ACTORS]
    rows = []
    for actor in shown:
        told = Counter(articles[span.article_id] for span in actor.mentions)
        rows.append({"actor": actor, "counts": [told[outlet] for outlet in outlets[:OUTLETS]]})
    scope = f"How often the {len(shown)} most named actors stand in the articles of each outlet."
    if len(outlets) > OUTLETS:
        scope += f" The {OUTLETS} outlets with most articles of {len(outlets):,} are shown."
    return press.page(
        "coverage/",
        "coverage.md.jinja",
        "Coverage",
        scope,
        {"section": "coverage", "kind": "coverage"},
        title="Coverage",
        scope=scope,
        outlets=outlets[:OUTLETS],
        rows=rows,
        matrix=pictured(press, coverage_picture, "coverage/"),
        pictures=[pictured(press, speakers_picture, "coverage/"), pictured(press, network_picture, "coverage/")],
    )
