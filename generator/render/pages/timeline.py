"""The timeline."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from generator.model import TimelineEntry
from generator.render.counting import counted
from generator.render.days import in_words
from generator.render.pages.pictured import pictured
from generator.render.paging import links_to, numbered, page_url, pages_of
from generator.render.pictures import lanes_picture
from generator.render.places import MOMENTS_ON_A_PAGE
from generator.render.press import Press

MANY = 5
"""Moments of a month that earn it a heading."""


def timeline_pages(press: Press) -> dict[str, bytes]:
    """`docs/timeline/index.md` and its further pages."""
    pages = pages_of(press.dossier.timeline, MOMENTS_ON_A_PAGE)
    links = links_to("timeline/", pages, _label)
    scope = _scope(press.dossier.timeline)
    files: dict[str, bytes] = {}
    for number, entries in pages:
        files |= press.page(
            page_url("timeline/", number),
            "timeline.md.jinja",
            numbered("Timeline", number),
            f"What happened when: {scope}",
            {"section": "timeline", "kind": "timeline"},
            title="Timeline",
            scope=scope,
            picture=pictured(press, lanes_picture, "timeline/") if number == 1 else None,
            groups=_groups(entries),
            links=links,
            number=number,
        )
    return files


def _scope(timeline: Sequence[TimelineEntry]) -> str:
    if not timeline:
        return "No date was found."
    unresolved = sum(1 for entry in timeline if not entry.date)
    words = f"{counted(len(timeline), 'moment')} that the articles date"
    return words + (f"; {unresolved:,} could not be resolved." if unresolved else ".")


def _groups(entries: Sequence[TimelineEntry]) -> list[dict[str, Any]]:
    """By year, or by month where most months of a page hold several moments."""
    months = {entry.date[:7] for entry in entries}
    length = 7 if len(entries) >= MANY * len(months) else 4
    found: list[dict[str, Any]] = []
    for key, group in groupby(entries, key=lambda e: e.date[:length] if e.date[:4].isdigit() else ""):
        label = in_words(key) if key else "Not resolved to a date"
        found.append({"label": label, "anchor": f"m-{key.casefold() or 'unresolved'}", "entries": list(group)})
    return found


def _label(entries: Sequence[TimelineEntry]) -> str:
    years = [entry.date[:4] for entry in entries if entry.date[:4].isdigit()]
    if not years:
        return "Unresolved"
    return years[0] if years[0] == years[-1] else f"{years[0]}–{years[-1]}"
