"""The briefing at a glance."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.model import Actor, ActorKind, AttributedQuote, HomePoint, QuoteKind, Span, Statement, TimelineEntry
from generator.render.days import between
from generator.render.press import Press, counted

POINTS = 7
CAST = 6
MOMENTS = 4
DIFFERENCES = 3
THREADS = 8
SOURCES = 8
PRONOUN = re.compile(r"[\"“‘']?(?:He|She|They|It|This|That|These|Those|His|Her|Their|Its|Him|Them)\b", re.IGNORECASE)
SPOKEN_LENGTH = (40, 260)
"""Characters of a quote that reads well beside a name."""


@dataclass(frozen=True, slots=True)
class Point:
    """A key point as it is printed."""

    span: Span
    """The wording."""
    statement: Statement | None
    """What stands behind it."""
    others: tuple[Span, ...]
    """The same in other articles, once each."""


@dataclass(frozen=True, slots=True)
class Member:
    """An actor with a quote."""

    actor: Actor
    """Who."""
    quote: AttributedQuote | None
    """What they said."""
    quotes: int
    """How many quotes there are."""


def home(press: Press) -> dict[str, bytes]:
    """`docs/index.md`."""
    dossier = press.dossier
    latest, ahead = _moments(press)
    shared = len(press.register.shared)
    differ = counted(len(dossier.disagreements), "point on which sources differ", "points on which sources differ")
    agreement = f"{counted(shared, 'statement')} reported by more than one article; "
    agreement += differ if dossier.disagreements else "no difference was found"
    return press.page(
        "",
        "home.md.jinja",
        dossier.settings.title,
        dossier.settings.description or scope(press),
        {"section": "home", "kind": "home"},
        title=dossier.settings.title,
        scope=scope(press),
        points=_points(press),
        cast=_cast(press),
        latest=latest,
        ahead=ahead,
        agreement=agreement + ".",
        differing=dossier.disagreements[:DIFFERENCES],
        threads=dossier.threads[-THREADS:],
        more_threads=len(dossier.threads) > THREADS,
        newest=sorted(dossier.articles, key=lambda a: a.date, reverse=True)[:SOURCES],
    )


def scope(press: Press) -> str:
    """What the dossier covers, in one line."""
    dossier, register = press.dossier, press.register
    unknown = sum(1 for article in dossier.articles if not article.outlet)
    names = _joined(register.outlets) if len(register.outlets) <= 3 else counted(len(register.outlets), "outlet")
    words = counted(len(dossier.articles), "article") + (f" from {names}" if names and not unknown else "")
    if names and unknown:
        words += f": {len(dossier.articles) - unknown:,} from {names}, {unknown:,} of an unknown outlet"
    elif unknown:
        words += " of unknown outlets" if unknown > 1 else " of an unknown outlet"
    if register.dates:
        words += f", {between(register.dates[0], register.dates[-1])}"
    events = len(dossier.threads)
    return words + (f", telling {counted(events, 'event')}." if events else ".")


def _joined(names: Sequence[str]) -> str:
    return " and ".join([*([", ".join(names[:-1])] if len(names) > 1 else []), *names[-1:]])


def _points(press: Press) -> list[Point]:
    """Key points in their order, but for those that open with a pronoun, which come last: nobody knows who "He" is."""
    points = [_point(press, point) for point in press.dossier.home_points]
    return sorted(points, key=lambda point: _nameless(press, point.span))[:POINTS]


def _point(press: Press, point: HomePoint) -> Point:
    """Its wording is the first of the same statement that does not open with a pronoun, where there is one."""
    statement = press.dossier.statement.get(point.statement_id)
    spans = [point.span, *(statement.spans if statement else ())]
    span = next((s for s in spans if not _nameless(press, s)), point.span)
    others: dict[str, Span] = {}
    for other in spans:
        others.setdefault(other.article_id, other)
    others.pop(span.article_id)
    return Point(span, statement, tuple(others.values()))


def _nameless(press: Press, span: Span) -> bool:
    return bool(PRONOUN.match(press.dossier.words(span)))


def _cast(press: Press) -> list[Member]:
    people = [a for a in press.dossier.actors if a.has_page and a.kind is not ActorKind.PLACE]
    members = [_member(press, actor) for actor in people[: CAST * 3]]
    spoken = [member for member in members if member.quote]
    return (spoken + [m for m in members if not m.quote])[:CAST]


def _member(press: Press, actor: Actor) -> Member:
    quotes = press.register.quotes_by.get(actor.id, [])
    shown = [q for q in quotes if press.shown(q.quote.pieces[0])]
    return Member(actor, max(shown, key=lambda q: _spoken_well(press, q), default=None), len(quotes))


def _spoken_well(press: Press, said: AttributedQuote) -> tuple[bool, bool, float, int]:
    """Direct before reported, of a readable length, told by many, then the longer."""
    length = sum(piece.end - piece.start for piece in said.quote.pieces)
    low, high = SPOKEN_LENGTH
    family = press.dossier.family.get(said.family_id or "")
    told = len(family.quote_ids) if family else 1
    return (low <= length <= high, said.quote.kind is QuoteKind.DIRECT, told, min(length, high))


def _moments(press: Press) -> tuple[Sequence[TimelineEntry], Sequence[TimelineEntry]]:
    """The last days before the newest article, and what was announced for after it."""
    newest = press.register.dates[-1] if press.register.dates else ""
    dated = [e for e in press.dossier.timeline if len(e.date) >= 7 and e.date[:1].isdigit()]
    latest = [e for e in dated if e.date[:10] <= newest and e.granularity not in ("duration", "set", "vague")]
    ahead = _a_day_once(e for e in dated if e.date[:10] > newest)
    return _a_day_once(latest)[-MOMENTS:], ahead[:MOMENTS]


def _a_day_once(entries: Iterable[TimelineEntry]) -> list[TimelineEntry]:
    """Of each day the moment that most articles tell, of equals the first."""
    best: dict[str, TimelineEntry] = {}
    for entry in entries:
        day = entry.date[:10]
        if day not in best or _told(entry) > _told(best[day]):
            best[day] = entry
    return [best[day] for day in sorted(best)]


def _told(entry: TimelineEntry) -> int:
    return len({span.article_id for span in entry.spans})
