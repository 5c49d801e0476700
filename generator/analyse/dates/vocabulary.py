"""The words of the calendar as data, and the pieces of patterns that are made of them."""

import re
from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml


@lru_cache(maxsize=1)
def words() -> dict[str, Any]:
    """The word lists of `words.yml`, keyed by their section."""
    loaded: dict[str, Any] = yaml.safe_load(files(__package__).joinpath("words.yml").read_text("utf-8"))
    return loaded


def any_of(*sections: str) -> str:
    """A pattern for every key of these sections, longest first so that a short word never hides a long one."""
    keys = sorted({key for section in sections for key in words()[section]}, key=lambda k: (-len(k), k))
    return "|".join(re.escape(key).replace(r"\ ", r"\s+").replace("'", "['’]").replace(r"\-", r"[-\s]") for key in keys)


def capitalised(section: str) -> str:
    """A pattern for the names of a section as names are written: `March` and `MARCH`, never `march`."""
    keys = sorted(words()[section], key=lambda k: (-len(k), k))
    return "|".join(f"{key.capitalize()}|{key.upper()}" for key in keys)


MONTH = rf"(?:(?:{capitalised('months')})\b|(?:{capitalised('month_abbreviations')})\b\.?)"
WEEKDAY = rf"(?:{capitalised('weekdays')})"
WEEKDAY_SHORT = rf"(?:{WEEKDAY}|(?:{capitalised('weekday_abbreviations')})\.?)"
SEASON = rf"(?i:{any_of('seasons')})"
ORDINAL_WORD = rf"(?i:{any_of('ordinals')})"
DAY = rf"(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|ST|ND|RD|TH)?(?!\d)|{ORDINAL_WORD}\b)"
SPOKEN_YEAR = (
    r"(?i:nineteen[-\s](?:hundred\b|(?:oh[-\s])?(?:"
    + any_of("numbers")
    + r")(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine)\b)?)"
    r"|two\s+thousand(?:\s+and)?(?:\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)\b)?"
    r"|twenty[-\s](?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty)(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine)\b)?))\b"
)
YEAR = rf"(?:(?:1[0-9]|20)\d\d(?!\d|,\d|\.\d)|{SPOKEN_YEAR})"
PART = r"(?i:morning|afternoon|evening|night|daybreak|dawn|dusk)"
NUMBER_WORD = rf"(?:{any_of('numbers')}|hundred|thousand|dozen)"
NUMBER = (
    rf"(?i:\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?(?:\s+\d/\d)?"
    rf"|(?:an?\s+(?=hundred|thousand|dozen))?{NUMBER_WORD}(?:(?:[-\s]+|\s+and\s+){NUMBER_WORD})*(?:[-\s]and[-\s]a[-\s]half)?"
    rf"|a\s+(?:good\s+)?few(?:\s+more)?|a\s+couple(?:\s+of)?|several|many|(?:a\s+)?half\s+an?|half\s+a|a\s+half|another|an?)"
)
UNIT = r"(?i:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))"
ABOUT = (
    r"(?:(?i:just\s+(?:over|under)|a\s+little\s+(?:over|under|more\s+than|less\s+than)|about|around|almost|nearly|roughly"
    r"|approximately|some|more\s+than|less\s+than|fewer\s+than|no\s+more\s+than|no\s+less\s+than|over|under|at\s+least|at\s+most"
    r"|up\s+to|barely|only|just|close\s+to|well\s+over|an?\s+estimated|as\s+(?:many|long|much)\s+as)\s+)?"
)
STAGE = (
    r"(?i:(?:the\s+)?(?:very\s+)?(?:early|late|mid|middle|beginning|start|end|close|latter\s+part|rest|remainder|first\s+half|second\s+half)"
    r"(?:\s+(?:of|in)(?:\s+the)?)?[-\s]+|(?:earlier|later|sometime)(?:\s+in)?\s+)"
)


def month_number(word: str) -> int:
    """The number of a printed month, 1 to 12.  Raises KeyError for another word."""
    key = word.rstrip(".").lower()
    number: int = words()["months"].get(key) or words()["month_abbreviations"][key]
    return number


def weekday_number(word: str) -> int:
    """The number of a printed day of the week, Monday 0.  Raises KeyError for another word."""
    key = word.rstrip(".").lower()
    known = words()["weekdays"]
    number: int = known[key] if key in known else words()["weekday_abbreviations"][key]
    return number
