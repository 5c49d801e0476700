"""The metadata at the head of a Markdown file: `---` (YAML), `+++` (TOML), or Pelican's `Key: value` lines."""

import re
import tomllib
from dataclasses import dataclass

from markdown_it import MarkdownIt
from mdit_py_plugins.front_matter import front_matter_plugin

from .fault import Fault
from .safe_yaml import LARGEST, Entry, Mapping, Value, mapping_of
from .stated import known_key

TOML = re.compile(r"\+\+\+[ \t]*\n(.*?)\n\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL)
PELICAN = re.compile(r"(?:[A-Za-z][\w -]{0,30}:[ \t]+\S[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+(?=[ \t]*\n)")
PELICAN_LINE = re.compile(r"([A-Za-z][\w -]{0,30}):[ \t]+(\S[^\n]*(?:\n[ \t]+\S[^\n]*)*)")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """A file parted into metadata and body."""

    mapping: Mapping
    """The metadata."""
    body_start: int
    """Code point on which the body begins; 0 where there is no front matter."""


def front_matter_of(text: str) -> FrontMatter:
    """The front matter of a Markdown file whose line ends are `\\n`.  Broken metadata never cost the body."""
    if text.startswith("+++"):
        return _toml(text)
    if text.startswith("---"):
        return _yaml(text)
    return _pelican(text)


def _yaml(text: str) -> FrontMatter:
    reader = MarkdownIt("zero").use(front_matter_plugin)
    head = text[: LARGEST + 10]  # with the marks of a block as long as YAML may be
    token = next((t for t in reader.parse(head) if t.type == "front_matter"), None)
    if token is None or token.map is None:
        what = "The front matter opened by `---` is never closed; the whole file was read as text."
        opened = bool(re.match(r"---[ \t]*\n[A-Za-z][\w-]*:", text))
        fault = Fault(1, "yaml-unclosed", what, "Close it with a line `---`.")
        return FrontMatter(Mapping({}, (fault,) if opened else ()), 0)
    return FrontMatter(mapping_of(token.content, token.map[0] + 2), _offset_of_line(text, token.map[1]))


def _offset_of_line(text: str, line: int) -> int:
    place = 0
    for _ in range(line):
        place = text.find("\n", place) + 1
        if not place:
            return len(text)
    return place


def _toml(text: str) -> FrontMatter:
    found = TOML.match(text)
    if not found:
        return FrontMatter(Mapping({}), 0)
    try:
        values = tomllib.loads(found.group(1))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        fault = Fault(1, "toml-broken", f"The TOML cannot be read: {error}.", "Put the value in quotes.")
        return FrontMatter(Mapping({}, (fault,)), found.end())
    lines = found.group(1).split("\n")
    entries = {key: Entry(_plain(value), _line_of(lines, key)) for key, value in values.items()}
    return FrontMatter(Mapping(entries), found.end())


def _line_of(lines: list[str], key: str) -> int:
    return next((n for n, line in enumerate(lines, start=2) if line.lstrip(" \"'[").startswith(key)), 1)


def _plain(value: object) -> Value:
    if isinstance(value, list):
        return tuple(_plain(part) for part in value)
    if isinstance(value, dict):
        return {key: Entry(_plain(part), 1) for key, part in value.items()}
    return str(value)


def _pelican(text: str) -> FrontMatter:
    found = PELICAN.match(text)
    pairs = PELICAN_LINE.findall(found.group()) if found else []
    if not found or not pairs or not known_key(pairs[0][0]):
        return FrontMatter(Mapping({}), 0)
    entries: dict[str, Entry] = {}
    for key, value in pairs:
        entries.setdefault(key, Entry(value, text.count("\n", 0, text.find(key + ":")) + 1))
    return FrontMatter(Mapping(entries), found.end())
