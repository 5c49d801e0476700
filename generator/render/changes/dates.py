"""Dates that changed: of an article, and of the words that print them."""

from collections.abc import Iterator, Mapping

from generator.render.days import in_words

from .edition import Dated, Source
from .record import Change
from .shared import Both, key

Spot = tuple[str, str, str]


def source_changes(both: Both) -> Iterator[Change]:
    """Articles whose day, title or outlet is another one."""
    for source in both.new.sources:
        was = both.old_source.get(both.old_id.get(source.id, ""))
        if was is not None:
            if both.redated(source.id):
                what = f"{source.code} is dated {_day(source.day)}; before, {_day(was.day)}"
                yield _of_source(both, "changed date", source, what)
            told = (
                ("its title is", was.title, source.title),
                ("its outlet is", was.outlet, source.outlet),
                ("of its text is published", was.shown, source.shown),
            )
            for name, old, new in told:
                if old != new:
                    what = f"{source.code}: {name} {new or 'unknown'}; before, {old or 'unknown'}"
                    yield _of_source(both, "changed source", source, what)


def _of_source(both: Both, kind: str, source: Source, what: str) -> Change:
    why = both.corrected(source.id) or "The file, the settings or articles.yml say so now."
    return both.change(kind, source.id, what, "", why, f"articles/{source.id}/")


def date_changes(both: Both) -> Iterator[Change]:
    """Printed dates, in sentences that both editions have, that mean another day, or one more or none."""
    before = {_spot(date, both.file(date.article)): date for date in reversed(both.old.dates)}
    now = {_spot(date, both.file(date.article)): date for date in reversed(both.new.dates)}
    had, has = _sentences(both, both.old.sources), _sentences(both, both.new.sources)
    for spot, date in now.items():
        was = before.get(spot)
        if (was or spot[:2] in had) and (was.value if was else "") != date.value:
            old = in_words(was.value) if was and was.value else "not resolved" if was else "no date"
            what = f"{both.code(date.article)}: “{date.words}” means {in_words(date.value) or 'no day that we know'}"
            yield _of_date(both, date, f"{what}; before, {old}")
    for spot, date in before.items():
        if spot not in now and spot[:2] in has:
            yield _of_date(both, date, f"{both.code(date.article)}: “{date.words}” is no longer taken for a date")


def _of_date(both: Both, date: Dated, what: str) -> Change:
    article = date.article if date.article in both.old_id else both.new_id.get(date.article, date.article)
    counted = "The day of the article changed, from which such words are counted." if both.redated(article) else ""
    why = both.corrected(date.place, article) or counted or both.because((article,))
    return both.change("changed date", article, what, date.sentence, why, date.page)


def _spot(date: Dated, file: str) -> Spot:
    return file, key(date.sentence), key(date.words)


def _sentences(both: Both, sources: tuple[Source, ...]) -> Mapping[tuple[str, str], bool]:
    return {(both.file(source.id), key(sentence)): True for source in sources for sentence in source.sentences}


def _day(day: str) -> str:
    return in_words(day) if day else "nowhere"
