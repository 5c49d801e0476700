"""The briefing at a glance."""

from collections.abc import Sequence, Set

from generator.model import Article, Span, Statement, Thread
from generator.render.counting import counted
from generator.render.press import Press
from generator.render.structured import home_json

from .cast import cast
from .key_points import key_points
from .latest import latest_and_next
from .scope import scope

DIFFERENCES = 3
AGREED = 2
THREADS = 5
SOURCES = 8


def home(press: Press) -> dict[str, bytes]:
    """`docs/index.md`."""
    dossier = press.dossier
    points = key_points(press)
    printed = {span for point in points for span in (point.span, *point.others)}
    latest, ahead = latest_and_next(press, printed)
    few = len(dossier.articles) <= SOURCES
    threads = _threads(press)
    return press.page(
        "",
        "home.md.jinja",
        dossier.settings.title,
        dossier.settings.description or scope(press),
        {"section": "home", "kind": "home", "jsonld": home_json(press, dossier.settings.description or scope(press))},
        title=dossier.settings.title,
        standfirst=dossier.settings.description,
        scope=scope(press),
        points=points,
        cast=cast(press, printed),
        latest=latest,
        ahead=ahead,
        agreement=_agreement(press),
        agreed=_agreed(press, printed),
        differing=dossier.disagreements[:DIFFERENCES],
        threads=[] if few else [(thread, _lead(press, thread, printed)) for thread in threads[:THREADS]],
        more_threads=len(dossier.threads) > THREADS,
        shelves=_shelves(press, threads) if few else [],
        newest=sorted(dossier.articles, key=lambda a: a.date, reverse=True)[:SOURCES],
    )


def _agreement(press: Press) -> str:
    """Agreement and difference in one sentence."""
    shared, differ = press.register.shared, len(press.dossier.disagreements)
    if not shared and not differ:
        return "No statement stands in more than one article, and no difference was found."
    independent = sum(1 for statement in shared if len(statement.origins) > 1)
    words = f"{counted(len(shared), 'statement stands', 'statements stand')} in more than one article"
    words += f", {independent:,} of them in articles of independent origin" if independent else ""
    if not differ:
        return f"{words}; no difference was found."
    return f"{words}; on {counted(differ, 'point')} the sources differ."


def _agreed(press: Press, printed: Set[Span]) -> Sequence[Statement]:
    """Statements of most origins that the page does not print yet."""
    left = [s for s in press.register.shared if len(s.origins) > 1 and printed.isdisjoint(s.spans)]
    return sorted(left, key=lambda s: -len(s.origins))[:AGREED]


def _threads(press: Press) -> list[Thread]:
    """Those that several articles tell: most articles first, then the newest."""
    several = [thread for thread in press.dossier.threads[::-1] if len(thread.article_ids) > 1]
    return sorted(several, key=lambda thread: -len(thread.article_ids))


def _lead(press: Press, thread: Thread, printed: Set[Span]) -> Span | None:
    """A sentence that tells what a thread is about: what most origins report, or a key point of its first article."""
    shared = sorted(press.register.shared_in.get(thread.id, ()), key=lambda s: -len(s.origins))
    points = press.dossier.key_points.get(thread.article_ids[0], ())
    spans = [*(s.spans[0] for s in shared), *(p.span for p in points)]
    return next((span for span in spans if span not in printed), None)


def _shelves(press: Press, threads: list[Thread]) -> list[tuple[Thread | None, list[Article]]]:
    """All articles by the event they tell; those that tell one alone come last."""
    told = {article_id: thread for thread in threads for article_id in thread.article_ids}
    by_thread = sorted(threads, key=lambda thread: thread.date, reverse=True)
    shelves: list[tuple[Thread | None, list[Article]]] = [
        (thread, [press.dossier.article[article_id] for article_id in thread.article_ids]) for thread in by_thread
    ]
    alone = [article for article in press.dossier.articles if article.id not in told]
    return [*shelves, (None, alone)] if alone else shelves
