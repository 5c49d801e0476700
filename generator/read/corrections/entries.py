"""YAML to plain entries that know their lines; every scalar stays as it was written (`003` is no number)."""

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from generator.model import Problem

MOST_CHARACTERS = 5_000_000
"""A longer file is no list that a person wrote."""

Value = str | tuple[str, ...] | tuple[dict[str, str], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the list, before its form is checked."""

    keys: tuple[tuple[str, Value], ...]
    """Keys and values in the order of the file."""
    line: int
    """1-based."""


def entries_of(text: str, source: str) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """Entries of a corrections file and what is wrong with its YAML.  Never raises."""
    if len(text) > MOST_CHARACTERS:
        what = f"This file is longer than {MOST_CHARACTERS:,} characters."
        return (), (_problem(source, 0, what, "Split or trim it."),)
    try:
        root = yaml.compose(text, yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        why = getattr(error, "problem", None) or "it cannot be read"
        return (), (
            _problem(
                source,
                mark.line + 1 if mark else 0,
                f"This is not YAML: {why}.",
                "Nothing of the file is used until it is mended; put texts with `:` or quote marks in quotes.",
            ),
        )
    except (RecursionError, ValueError) as error:
        return (), (_problem(source, 0, f"This file cannot be read: {type(error).__name__}.", "Write a plain list."),)
    if root is None or (isinstance(root, yaml.ScalarNode) and not root.value.strip()):
        return (), ()
    if not isinstance(root, yaml.SequenceNode):
        return (), (_problem(source, 1, "The file must be a list.", "Begin every entry with `- `."),)
    return _listed(root, source)


def _listed(root: yaml.SequenceNode, source: str) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    entries: list[Entry] = []
    problems: list[Problem] = []
    for node in root.value:
        line = node.start_mark.line + 1
        try:
            entries.append(Entry(tuple(_pairs(node)), line))
        except FormError as error:
            problems.append(_problem(source, error.line or line, error.what, error.remedy))
    return tuple(entries), tuple(problems)


class FormError(Exception):
    """An entry of the wrong form."""

    def __init__(self, what: str, remedy: str = "See docs/corrections.md for the form.", line: int = 0) -> None:
        """`what` is wrong, `remedy` mends it; `line` is 1-based, or 0 for that of the entry."""
        super().__init__(what)
        self.what, self.remedy, self.line = what, remedy, line


def _pairs(node: yaml.Node) -> Iterator[tuple[str, Value]]:
    line = node.start_mark.line + 1
    if not isinstance(node, yaml.MappingNode):
        raise FormError("An entry must have a key, such as `same:` or `drop:`.", line=line)
    seen: set[str] = set()
    for key, value in node.value:
        name = _scalar(key).strip()
        if name in seen:
            raise FormError(f"`{name}:` stands twice in one entry.", line=key.start_mark.line + 1)
        seen.add(name)
        yield name, _value(value)


def _value(node: yaml.Node) -> Value:
    if isinstance(node, yaml.SequenceNode):
        if any(isinstance(part, yaml.MappingNode) for part in node.value):
            return tuple(_passage(part) for part in node.value)
        return tuple(_scalar(part) for part in node.value)
    return _scalar(node)


def _passage(node: yaml.Node) -> dict[str, str]:
    if not isinstance(node, yaml.MappingNode):
        raise FormError("Every part of this list needs keys, such as `article:`.", line=node.start_mark.line + 1)
    return {_scalar(key).strip(): _scalar(value) for key, value in node.value}


def _scalar(node: yaml.Node) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise FormError("A text was expected here, not a list.", line=node.start_mark.line + 1)
    return "" if node.tag.endswith(":null") else str(node.value)


def _problem(source: str, line: int, what: str, remedy: str) -> Problem:
    return Problem(source, line, "correction-form", what, remedy)
