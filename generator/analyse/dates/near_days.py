"""Days named from today: "yesterday", "this morning", "the day before yesterday", "the next day"."""

import re

from generator.analyse.tense import PAST

from .days import with_part
from .moment import Moment
from .rule import Rule, rule
from .values import Value, day_value, moved, unresolved
from .vocabulary import PART, words

_OPENED = re.compile(r"""[a-z]\s(?:["“‘]|['`]{1,2})$""")
_CLOSED = re.compile(r"""[,.]?(?:["”’]|'{1,2})(?!s\b)""")
_SHIFT = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_EARLY = r"(?:(?i:early|late|earlier|later)\s+)?"
_AROUND = r"(?i:the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow)"
_FOLLOWING = r"(?i:the\s+(?P<which>next|following|previous|same|preceding)|that(?P<that>\s+same)?)"


def _shifted(days: int, part: str | None, moment: Moment) -> Value:
    day = moved(moment.anchor, days) if moment.anchor else None
    return with_part(day_value(day), part) if day else unresolved("part of day" if part else "day")


def _is_title(match: re.Match[str], moment: Moment) -> bool:
    """ "VOA Today", the "Today" show: a capital inside a sentence, or alone in quote marks, names a programme."""
    text, token = moment.parsed.article.text, moment.token
    if not token.text[:1].isupper():
        return False
    if _OPENED.search(text[max(0, match.start() - 4) : match.start()]) and _CLOSED.match(text, match.end()):
        return True
    return not token.is_sent_start and token.i > 0 and token.nbor(-1).tag_ == "NNP"


def _is_an_age(match: re.Match[str], moment: Moment) -> bool:
    """ "today's youth", "the people of tomorrow": an age, told by whom or what it owns, and no day."""
    text, ages = moment.parsed.article.text, words()["of_an_age"]
    if text[match.end() : match.end() + 2] in ("'s", "’s"):
        owned = moment.parsed.tokens(moment.parsed.span(match.start("name"), match.end("name")))[-1].head
        return owned.lower_ in ages
    owner = re.search(r"(\w+)\s+of\s+$", text[max(0, match.start() - 40) : match.start()])
    return owner is not None and owner[1].lower() in ages


def _named(match: re.Match[str], moment: Moment) -> Value | None:
    if _is_title(match, moment):
        return None
    name = match["name"].lower()
    if _is_an_age(match, moment):
        return unresolved("vague")
    return _shifted(_SHIFT[name], "night" if name == "tonight" else match["part"], moment)


def _around(match: re.Match[str], moment: Moment) -> Value | None:
    return _shifted(-2 if "yesterday" in match.group().lower() else 2, None, moment)


def _this_part(match: re.Match[str], moment: Moment) -> Value | None:
    return _shifted(-1 if match["which"].lower() == "last" else 0, match["part"], moment)


def _beside(match: re.Match[str], moment: Moment) -> Value | None:
    """ "the next day": counted from the day told before."""
    start = moment.last_day()
    which = (match["which"] or "same").lower()
    if start is None:
        return unresolved("day") if which != "same" else None
    shift = {"next": 1, "following": 1, "previous": -1, "preceding": -1}.get(which, 0)
    day = moved(start, shift)
    part = match["part"] if match["part"] in words()["parts"] else None
    return with_part(day_value(day), part) if day else unresolved("day")


def _in_the_part(match: re.Match[str], moment: Moment) -> Value | None:
    """ "On Friday he wrote in the morning": of the day told before; with none, or not in the past, of any day."""
    start = moment.last_day()
    return with_part(day_value(start), match["part"]) if start and moment.direction == PAST else None


def _day_beside(match: re.Match[str], moment: Moment) -> Value | None:
    """ "the day before", at the end of a clause."""
    start = moment.last_day()
    day = moved(start, -1 if match["way"].lower() in ("before", "earlier") else 1) if start else None
    return day_value(day) if day else unresolved("day")


def _later_in_day(match: re.Match[str], moment: Moment) -> Value | None:
    day = moment.last_day() or moment.anchor
    return day_value(day) if day else unresolved("day")


def _eve(match: re.Match[str], moment: Moment) -> Value | None:
    return unresolved("day")


_NAME = r"(?:[A-Z][\w’'.-]*|of|the|for|on|and)"
_CLAUSE_END = r"(?=\s*[.,;:!?)”\"’]|\s*$|\s+(?i:by|in|at|and|but|to|when)\b)"
RULES: tuple[Rule, ...] = (
    rule("counted from the article's date", "unit", _AROUND, _around),
    rule(
        "counted from the article's date",
        "near",
        rf"{_EARLY}(?P<name>(?i:today|tonight|yesterday|tomorrow))(?:\s+(?P<part>{PART}))?",
        _named,
    ),
    rule(
        "counted from the article's date",
        "part",
        rf"{_EARLY}(?P<which>(?i:this|last))\s+(?P<part>(?i:morning|afternoon|evening|night))",
        _this_part,
    ),
    rule(
        "counted from the day before it",
        "day",
        rf"(?:(?i:earlier|later)\s+)?{_FOLLOWING}\s+(?P<part>(?i:day|morning|afternoon|evening|night))",
        _beside,
    ),
    rule(
        "counted from the day before it",
        "part",
        r"(?<=[Ii]n\s)the\s+(?P<part>(?i:morning|afternoon|evening))(?!\s+(?i:of))",
        _in_the_part,
    ),
    rule(
        "counted from the day before it",
        "unit",
        rf"(?i:the\s+day|a\s+day|one\s+day)\s+(?P<way>(?i:before|after|earlier|later)){_CLAUSE_END}",
        _day_beside,
    ),
    rule(
        "counted from the day before it",
        "unit",
        r"(?i:(?:earlier|later)\s+in\s+the\s+day|(?:by\s+)?the\s+end\s+of\s+the\s+day)",
        _later_in_day,
    ),
    rule(
        "eve of an event",
        "eve",
        rf"(?i:on\s+the\s+eve\s+of)\s+(?:the\s+)?[A-Z][\w’'.-]*(?:\s+{_NAME}){{0,5}}"
        r"(?<!\s(?:of|on))(?<!\s(?:the|for|and))(?<!\.)",
        _eve,
    ),
)
