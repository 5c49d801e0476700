"""Keys as people write them to the canonical metadata of an article."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from importlib.resources import files
from urllib.parse import urlsplit

import yaml

from generator.model import Metadata, Provenance, Stated

from .calendar_days import iso_day
from .controls import one_line
from .fault import Fault
from .safe_yaml import Entry, Value

CANONICAL = tuple(field.name for field in fields(Metadata) if field.name != "extra")
PUBLISH = ("full", "excerpts", "none")
EDITORIAL_TITLE = "editorialtitle"
"""The key, folded, of a title that an editor wrote."""
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
"""A BCP 47 tag."""
LONGEST = 2_000
"""Characters of one value; longer ones are no metadata."""


@dataclass(frozen=True, slots=True)
class Sayings:
    """What one place (front matter, sidecar, the page itself) says about an article."""

    metadata: Metadata
    """Its keys and values."""
    faults: tuple[Fault, ...] = ()
    """Values that could not be used."""


def sayings_of(entries: Mapping[str, Entry], provenance: Provenance) -> Sayings:
    """The canonical metadata in `entries`; unknown keys are kept in `extra`, unusable values are reported."""
    found: dict[str, Stated] = {}
    extra: list[tuple[str, str]] = []
    faults: list[Fault] = []
    for key, entry in entries.items():
        name = _canonical(key, entry.value)
        words = _words(entry.value)
        if not words:
            continue
        value, fault = _checked(name, words, entry.line) if name else ("", None)
        if fault:
            faults.append(fault)
        if value and name not in found:
            found[name] = Stated(value, provenance, editorial=_plain(key) == EDITORIAL_TITLE)
        else:
            extra.append((one_line(key), words))
    return Sayings(Metadata(extra=tuple(sorted(extra)), **found), tuple(faults))


def joined(*sayings: Metadata) -> Metadata:
    """The metadata of several places, the first to state a key winning; an editor's title yields to every other."""
    whole = Metadata()
    for one in sayings:
        given = {key: getattr(one, key) for key in CANONICAL if getattr(one, key) and not getattr(whole, key)}
        whole = replace(whole, **given, extra=tuple(sorted({*whole.extra, *one.extra})))
    titles = [one.title for one in sayings if one.title]
    printed = next((title for title in titles if not title.editorial), None)
    return replace(whole, title=printed or whole.title)


def extracted(value: str) -> Stated | None:
    """A value that was found in the page or the text itself; None for an empty one."""
    return Stated(value, Provenance.EXTRACTED) if value else None


def language_tag(value: str) -> str:
    """`value` as a BCP 47 tag of a language ("pt_BR" as "pt-BR"), or an empty text where it is none."""
    tag = value.strip().replace("_", "-")
    return tag if LANGUAGE.fullmatch(tag) else ""


def known_key(key: str) -> bool:
    """Whether `key` names one of our canonical keys."""
    return _plain(key) in _names()


def web_address(value: str) -> str:
    """`value` if it is an http or https address with a host, else an empty text."""
    plain = value.strip()
    try:
        parts = urlsplit(plain)
        parts.port  # noqa: B018  (reading it raises for a port that is none)
    except ValueError:
        return ""
    good = parts.scheme.lower() in ("http", "https") and parts.hostname and not re.search(r"[\s<>\"\\^`{|}]", plain)
    return plain if good else ""


def _canonical(key: str, value: Value) -> str:
    plain = _plain(key)
    if plain == EDITORIAL_TITLE:
        return "title"
    name = _names().get(plain, "")
    if name == "source":
        return "url" if web_address(_words(value)) else "publisher"
    if name == "date" and _words(value).casefold() in ("true", "false", "yes", "no"):
        return ""
    return name


def _plain(key: str) -> str:
    return re.sub(r"[\s_:.-]+", "", key.casefold())


@cache
def _names() -> dict[str, str]:
    table: dict[str, list[str]] = yaml.safe_load(files(__package__).joinpath("metadata_keys.yml").read_text("utf-8"))
    return {_plain(alias): name for name, aliases in table.items() for alias in aliases}


def _words(value: Value) -> str:
    """A value on one line: lists joined by commas, of a mapping its `name` or `title`."""
    if value is None:
        return ""
    if isinstance(value, str):
        return one_line(value)[:LONGEST]
    if isinstance(value, tuple):
        return ", ".join(filter(None, map(_words, value)))[:LONGEST]
    named = value.get("name") or value.get("title") or next(iter(value.values()), None)
    return _words(named.value) if named else ""


def _checked(name: str, words: str, line: int) -> tuple[str, Fault | None]:
    """The canonical value, or the fault that kept it out."""
    if name not in CHECKS:
        return words, None
    canonical, remedy = CHECKS[name]
    value = canonical(words)
    what = f"`{name}` is `{words[:60]}`, which cannot be used."
    code = "bad-date" if canonical is iso_day else f"bad-{name}"
    return value, None if value else Fault(line, code, what, remedy)


def _choice(words: str) -> str:
    return words.casefold() if words.casefold() in PUBLISH else ""


CHECKS: dict[str, tuple[Callable[[str], str], str]] = {
    **dict.fromkeys(("date", "modified", "accessed"), (iso_day, "Write it as YYYY-MM-DD.")),
    "url": (web_address, "Give a full http(s) address."),
    "publish": (_choice, f"Use one of {', '.join(PUBLISH)}."),
    "language": (language_tag, "Use a tag such as `en`."),
}
"""Keys with a form of their own: what gives the canonical value (empty for none), and how to mend it."""
