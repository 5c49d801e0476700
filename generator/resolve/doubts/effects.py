"""Whether the finished briefing shows what each correction says."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from generator.model import Applied, BlockKind, Correction, Span
from generator.resolve.corrections.quotes import UNKNOWN

from .shown import Shown


@dataclass(frozen=True)
class _Done:
    """What one entry did."""

    entry: Correction
    """The entry."""
    targets: tuple[str, ...]
    """What it changed: ids of articles, keys of spans, names of actors."""
    places: tuple[Span, ...]
    """The words that it points at."""

    @property
    def value(self) -> str:
        """What stands after the key that opens the entry, where it is one text."""
        return str(self.entry.values[self.entry.kind])

    def text(self, key: str) -> str:
        """The value of another key, or an empty text."""
        return str(self.entry.values.get(key, ""))


def amiss(shown: Shown, applied: Sequence[Applied]) -> str:
    """What the briefing shows instead of what an entry says, as a sentence; empty where all is as it says.

    `applied` are the marks of one entry, with the targets that it had before they became ids.
    """
    entry = applied[0].correction
    places = dict.fromkeys(mark.place for mark in applied if mark.place)
    done = _Done(entry, tuple(mark.target for mark in applied), tuple(places))
    return CHECKS[entry.kind](shown, done)


def _same(shown: Shown, done: _Done) -> str:
    apart = _pairs(shown, done, lambda one, other: not one & other)
    return f"{apart} are still two actors." if apart else ""


def _different(shown: Shown, done: _Done) -> str:
    one = _pairs(shown, done, lambda one, other: one == other and len(one) == 1)
    return f"{one} are still one actor." if one else ""


def _pairs(shown: Shown, done: _Done, wrong: Callable[[set[str], set[str]], bool]) -> str:
    """The first pair of names whose actors are not as they should be."""
    known = {name: set(shown.actors_called(name)) for name in done.entry.values[done.entry.kind]}
    pairs = combinations([name for name, ids in known.items() if ids], 2)
    return next((f"“{one}” and “{other}”" for one, other in pairs if wrong(known[one], known[other])), "")


def _drop(shown: Shown, done: _Done) -> str:
    if done.value == "actor":
        name = done.text("name")
        still = shown.named_in(done.targets[0], name) if done.entry.passages else bool(shown.actors_called(name))
    else:
        still = bool(STILL[done.value](shown, done.places[0]))
    return f"the {done.value} is still there." if still else ""


def _key_point_at(shown: Shown, place: Span) -> bool:
    return any(point.span.overlaps(place) for point in shown.dossier.key_points.get(place.article_id, ()))


def _date_at(shown: Shown, place: Span, value: str | None = None) -> bool:
    dates = shown.dossier.findings[place.article_id].dates
    return any(date.span.overlaps(place) and value in {None, date.value} for date in dates)


STILL: Mapping[str, Callable[[Shown, Span], object]] = {
    "quote": lambda shown, place: shown.quote_at(place),
    "key point": _key_point_at,
    "date": _date_at,
    "statement": lambda shown, place: shown.statements_at(place),
}
"""Whether what was dropped is there all the same."""


def _name(shown: Shown, done: _Done) -> str:
    names = [shown.dossier.actor[actor_id].name for actor_id in shown.actors_called(done.text("of"))]
    wrong = [name for name in names if name != done.value]
    return f"“{done.text('of')}” is still shown as “{wrong[0]}”." if len(wrong) == len(names) and wrong else ""


def _role(shown: Shown, done: _Done) -> str:
    actors = [shown.dossier.actor[actor_id] for actor_id in shown.actors_called(done.text("of"))]
    tied = any(role.span.overlaps(done.places[0]) for actor in actors for role in actor.roles)
    return "" if tied else f"no role of “{done.text('of')}” has these words."


def _quote(shown: Shown, done: _Done) -> str:
    said = shown.quote_at(done.places[0])
    if said is None:
        return "these words are still no quote."
    name = done.text("speaker")
    if not name or (name.casefold() in UNKNOWN and said.speaker_id is None):
        return ""
    who = shown.dossier.actor.get(said.speaker_id or "")
    wrong = name.casefold() in UNKNOWN or (said.speaker_id or "") not in shown.actors_called(name)
    return f"the speaker is still {who.name if who else 'not resolved'}." if wrong else ""


def _keypoint(shown: Shown, done: _Done) -> str:
    return "" if _key_point_at(shown, done.places[0]) else "the sentence is still no key point."


def _date(shown: Shown, done: _Done) -> str:
    if done.places:
        return "" if _date_at(shown, done.places[0], done.value) else "these words still mean another date or none."
    day = shown.dossier.article[done.targets[0]].date
    return "" if day == done.value[:10] else f"the article is still dated {day or 'nowhere'}."


def _thread(shown: Shown, done: _Done) -> str:
    threads = {shown.dossier.thread_of[target].id for target in done.targets if target in shown.dossier.thread_of}
    thread = shown.dossier.thread.get(min(threads, default=""))
    if done.value == "title":
        right = thread is not None and thread.label == done.text("title")
        return "" if right else f"the thread is still called “{thread.label if thread else ''}”."
    if len(threads) > 1:
        return "the articles still tell different events."
    alone = done.value == "join" or (thread and set(thread.article_ids) == set(done.targets))
    return "" if alone else "other articles still tell the same event."


def _origin(shown: Shown, done: _Done) -> str:
    stated = shown.dossier.article[done.targets[0]].metadata.origin
    return "" if stated and stated.value == done.value else "the article still relays another one or nobody."


def _publish(shown: Shown, done: _Done) -> str:
    stated = shown.dossier.article[done.targets[0]].metadata.publish
    return "" if stated and stated.value == done.value else "as much of the article is published as before."


def _line(shown: Shown, done: _Done) -> str:
    place, furniture = done.places[0], done.entry.kind == "furniture"
    blocks = shown.dossier.article[place.article_id].blocks
    kinds = {block.kind is BlockKind.FURNITURE for block in blocks if block.span.overlaps(place)}
    found = any(s.span.overlaps(place) for s in shown.dossier.findings[place.article_id].sentences)
    return "" if kinds == {furniture} and found is not furniture else "the line is still taken for the other."


def _same_statement(shown: Shown, done: _Done) -> str:
    found = [{statement.id for statement in shown.statements_at(place)} for place in done.places]
    return "" if set.intersection(*found) else "the sentences still make different statements."


def _different_statement(shown: Shown, done: _Done) -> str:
    found = [{statement.id for statement in shown.statements_at(place)} for place in done.places]
    return "the sentences still make one statement." if any(a & b for a, b in combinations(found, 2)) else ""


CHECKS: Mapping[str, Callable[[Shown, _Done], str]] = {
    "same": _same,
    "different": _different,
    "drop": _drop,
    "name": _name,
    "role": _role,
    "speaker": _quote,
    "quote": _quote,
    "keypoint": _keypoint,
    "date": _date,
    "thread": _thread,
    "origin": _origin,
    "same_statement": _same_statement,
    "different_statement": _different_statement,
    "publish": _publish,
    "text": _line,
    "furniture": _line,
}
"""What looks whether an entry of a kind holds."""
