"""Timeline lanes: one line of days for each thread."""

from collections.abc import Mapping
from datetime import date

from markupsafe import Markup

from generator.model import Certainty, Dossier, Thread, TimelineEntry
from generator.render.counting import counted
from generator.render.days import in_words

from .axis import LEFT, RIGHT, Axis, axis_of, day_of
from .picture import LETTER, WIDTH, Link, Picture, draw, no_link, number, shortened, whole

LANES = 12
"""Most threads: those with most moments."""
LANE, TOP = 50, 8
MARK = 10
"""Type size of the days below the lines."""
DAYS_UP_TO, MONTHS_UP_TO = 200, 1500
"""Days of a line up to which its marks name the day, and the month."""


def lanes_picture(
    dossier: Dossier, templates: Mapping[str, str], link: Link = no_link, prefix: str = "lanes"
) -> Picture:
    """Days by thread.  Ids inside begin with `prefix`; no drawing below three dated moments."""
    dated = [(day, entry) for entry in dossier.timeline if (day := day_of(entry.date)) and entry.thread_id]
    published = [day for article in dossier.articles if (day := day_of(article.date))]
    title = "What happened when"
    enough = len(dated) > 2 and published
    axis = axis_of(published, [day for day, _ in dated]) if enough else None
    lanes = _lanes(dossier, dated)
    drawn = {thread.id for thread, _ in lanes}
    rows = tuple(_row(dossier, entry) for _, entry in dated if entry.thread_id in drawn)
    description = (
        f"{counted(len(rows), 'dated moment')} of {counted(len(lanes), 'event')}. Filled: the source states the date; "
        "ring: we worked it out; diamond: announced; short strokes: articles."
    )
    svg = _drawn(dossier, templates, link, prefix, axis, lanes, title, description) if axis else Markup()
    return Picture("lanes", title, description, svg, ("Date", "Event", "Sentences", "Certainty"), rows)


def _row(dossier: Dossier, entry: TimelineEntry) -> tuple[str, ...]:
    thread = dossier.thread.get(entry.thread_id or "")
    name = whole(thread.label) if thread else ""
    return (in_words(entry.date), name, str(len(entry.spans)), entry.certainty.value)


def _lanes(
    dossier: Dossier, dated: list[tuple[date, TimelineEntry]]
) -> list[tuple[Thread, list[tuple[date, TimelineEntry]]]]:
    by_thread: dict[str, list[tuple[date, TimelineEntry]]] = {}
    for day, entry in dated:
        by_thread.setdefault(entry.thread_id or "", []).append((day, entry))
    known = [thread for thread in dossier.threads if thread.id in by_thread]
    most = sorted(known, key=lambda thread: -len(by_thread[thread.id]))[:LANES]
    return [(thread, by_thread[thread.id]) for thread in known if thread in most]


def _drawn(
    dossier: Dossier,
    templates: Mapping[str, str],
    link: Link,
    prefix: str,
    axis: Axis,
    lanes: list[tuple[Thread, list[tuple[date, TimelineEntry]]]],
    title: str,
    description: str,
) -> Markup:
    bottom = TOP + LANE * len(lanes)
    return draw(
        templates,
        "lanes",
        prefix,
        title,
        description,
        height=bottom + 26,
        bottom=bottom,
        left=number(LEFT),
        right=number(RIGHT),
        marks=[_mark(axis, day) for day in axis.marks()],
        lanes=[_lane(dossier, link, axis, at, thread, dated) for at, (thread, dated) in enumerate(lanes)],
    )


def _mark(axis: Axis, day: date) -> dict[str, object]:
    """A line, and below it the day, moved in where it would run off the picture."""
    text, x = _short(day, axis), axis.x(day)
    half = len(text) * MARK * LETTER / 2
    return {"x": number(x), "at": number(min(max(x, half), WIDTH - half)), "text": text, "size": MARK}


def _lane(
    dossier: Dossier, link: Link, axis: Axis, at: int, thread: Thread, dated: list[tuple[date, TimelineEntry]]
) -> dict[str, object]:
    inside = [(day, entry) for day, entry in dated if axis.first <= day <= axis.last]
    published = [day for a in thread.article_ids if (day := day_of(dossier.article[a].date))]
    y = TOP + LANE * at + 32
    return {
        "y": y,
        "name": y - 17,
        "text": shortened(thread.label, 58),
        "title": whole(thread.label),
        "href": link("thread", thread.id),
        "articles": [number(axis.x(day)) for day in sorted(set(published))],
        "earlier": sum(day < axis.first for day, _ in dated),
        "later": sum(day > axis.last for day, _ in dated),
        "moments": [_moment(axis, day, entry) for day, entry in inside],
    }


def _moment(axis: Axis, day: date, entry: TimelineEntry) -> dict[str, object]:
    told = len(entry.spans)
    return {
        "x": number(axis.x(day)),
        "r": number(min(6.5, 2.6 + 0.7 * (told - 1) ** 0.5 * 1.5)),
        "shape": "diamond" if entry.announced else "dot" if entry.certainty is Certainty.STATED else "ring",
        "title": f"{in_words(entry.date)}: {counted(told, 'sentence')}",
    }


def _short(day: date, axis: Axis) -> str:
    """The name of a day below the line; of a long line without the day, of a very long one without the month."""
    number, month, year = in_words(day.isoformat()).split(" ")
    days = (axis.last - axis.first).days
    if days > MONTHS_UP_TO:
        return year
    return f"{month[:3]} {year}" if days > DAYS_UP_TO else f"{number} {month[:3]} {year}"
