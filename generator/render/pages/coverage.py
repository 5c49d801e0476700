"""Who is named by which outlet."""

from collections import Counter

from generator.render.counting import counted
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
    scope = _scope(len(shown), sum(actor.has_page for actor in dossier.actors), len(outlets))
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


def _scope(shown: int, known: int, outlets: int) -> str:
    if not shown:
        return "No actor has a quote or stands in two articles."
    actors = counted(shown, "actor") if shown == known else f"the {shown} of {known:,} actors that matter most"
    scope = f"How often each outlet names {actors}."
    return (
        scope if outlets <= OUTLETS else f"{scope} The {OUTLETS} outlets with most articles of {outlets:,} are shown."
    )
