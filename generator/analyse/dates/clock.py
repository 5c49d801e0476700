"""Times of day: "15:00", "3 p.m. Wednesday", "noon", "Tuesday at 10:30 a.m. EST"."""

import re

from .amounts import amount
from .half_day import full_hour, in_part
from .moment import Moment
from .rule import Rule, rule
from .values import Value, period, unresolved
from .vocabulary import PART, words

_EVENT_DAY = re.compile(r"[^.;\n]{0,40}\b(?:days?|weeks?|months?)\s+(?:before|after|earlier|later)\b")
_HEAD_ENDS = re.compile(r"\.?\s*(?:\n|:\s|$)")
"""What follows a time that heads its line."""
_JOINS = frozenset({"and", "to", "between", "from"})
"""Words before a bare number that count things as well as hours."""
_TWELVE = r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_HALF = r"(?P<half>(?i:[ap]\.?\s?m\b\.?))"
_ZONE = r"(?:\s*\(?(?:GMT|UTC|[ECMP][SD]?T|BST|CES?T|MSK|IST|(?i:local\s+time|o['’]clock))\)?)*"
_ZONE_NEEDED = rf"\s*(?:GMT|UTC|(?i:hours|local\s+time)){_ZONE}"


def _time(match: re.Match[str], moment: Moment) -> Value | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match["half"] or "").lower().replace(".", "").replace(" ", "")
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif moment.word_before not in words()["before_times"] and not _has_zone(match):
        return None
    else:
        hour = full_hour(hour, moment.parsed.article.text, match.start(), match.end())
    if hour > 24 or minute > 59:
        return None
    return _on_day(f"{hour:02d}:{minute:02d}", match, moment)


def _in_part(match: re.Match[str], moment: Moment) -> Value | None:
    """ "at four in the morning"; not "four in the morning and two at night were hurt"."""
    hour = int(amount(match["hour"]) or 0)
    if moment.word_before not in words()["before_times"] or moment.word_before in _JOINS or not 1 <= hour <= 12:
        return None
    return _on_day(f"{in_part(hour, match['part'].lower()):02d}:{match['minute'] or '00'}", match, moment)


def _has_zone(match: re.Match[str]) -> bool:
    return bool(re.search(r"(?i)gmt|utc|local|o['’]clock|\b[ecmp][sd]?t\b|bst|msk|hours", match.group()))


def _word(match: re.Match[str], moment: Moment) -> Value | None:
    if moment.word_before == "high":
        return None
    return _on_day(words()["clock_words"][match["word"].lower()], match, moment)


def _on_day(time: str, match: re.Match[str], moment: Moment) -> Value:
    """A time of the day told nearby; of the article's day where a zone says that one moment is meant.

    A bare time with no day near it may be every day's ("she worked from 6 a.m. to midnight"): unresolved, as is
    one that is counted from an event ("at 6 a.m., ten days before the fire").  A time that heads its line is a
    running report's, and of the article's day.
    """
    text = moment.parsed.article.text
    if _EVENT_DAY.match(text, match.end()):
        return unresolved("time")
    heads = _heads_its_line(text, match)
    known = None if heads else moment.last("day", "time", "part of day")
    covered = period(known.text[:10]) if known else None
    day = covered[0] if covered else moment.anchor if heads or _has_zone(match) else None
    return Value(f"{day.isoformat()}T{time}", "time") if day else unresolved("time")


def _heads_its_line(text: str, match: re.Match[str]) -> bool:
    before = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
    return not any(char.isalnum() for char in before) and _HEAD_ENDS.match(text, match.end()) is not None


RULES: tuple[Rule, ...] = (
    rule("time of day", "digit", rf"(?P<hour>\d{{1,2}})(?:[:.](?P<minute>[0-5]\d))?(?::\d\d)?\s*{_HALF}{_ZONE}", _time),
    rule("time of day", "digit", rf"(?P<hour>\d{{1,2}}):(?P<minute>[0-5]\d)(?P<half>)(?!\.?\d|:\d){_ZONE}", _time),
    rule("time of day", "year", rf"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?P<half>){_ZONE_NEEDED}", _time),
    rule("time of day", "digit", r"(?P<hour>\d{1,2})(?P<minute>)(?P<half>)\s+(?i:o['’]clock)", _time),
    rule(
        "time of day",
        "part",
        rf"(?P<hour>\d{{1,2}}|(?i:{_TWELVE}))(?::(?P<minute>[0-5]\d))?(?:\s+(?i:o['’]clock))?"
        rf"\s+(?i:in\s+the|at)\s+(?P<part>{PART})",
        _in_part,
    ),
    rule("time of day", "clock", rf"(?P<word>(?i:noon|midday|midnight)){_ZONE}", _word),
)
