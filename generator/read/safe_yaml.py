"""YAML from strangers: values as printed, with their lines; bombs are turned away before anything is built."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from .controls import one_line
from .fault import Fault

DEEPEST = 12
"""Levels of nesting; metadata need three."""
MOST_EVENTS = 200_000
"""Scalars, lists and mappings of one file; a sidecar of 10,000 articles has about 140,000."""
LARGEST = 5_000_000
"""Characters."""

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's parser where PyYAML was built with it: ten times as fast on the sidecar of a large folder."""

Value = str | tuple["Value", ...] | dict[str, "Entry"] | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One key of a mapping."""

    value: Value
    """Scalars as printed (`0x41` stays `0x41`), lists as tuples, `null` as None."""
    line: int
    """1-based line of the key."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """A YAML mapping as it could be read."""

    entries: dict[str, Entry]
    """By key; empty where the file was refused."""
    faults: tuple[Fault, ...] = ()
    """What was refused or ignored."""


class _RefusedError(Exception):
    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.what)
        self.fault = fault


def mapping_of(text: str, first_line: int = 1) -> Mapping:
    """The mapping that `text` holds; `first_line` is the line of the file on which `text` begins.  Never raises.

    Nothing is constructed: tags never run, and aliases, which can stand for gigabytes, are refused at event level.
    """
    faults: list[Fault] = []
    try:
        _check_events(text, first_line)
        root = yaml.compose(text, Loader=LOADER)
        return Mapping(_entries(root, first_line, faults), tuple(faults))
    except _RefusedError as refused:
        return Mapping({}, (refused.fault,))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return Mapping({}, (_broken(first_line + (mark.line if mark else 0), error.problem or "it cannot be read"),))
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return Mapping({}, (_broken(first_line, str(error).split("\n", 1)[0]),))


def _broken(line: int, why: str) -> Fault:
    return Fault(line, "yaml-broken", f"The YAML cannot be read: {one_line(why)}.", "Put the value in quotes.")


def _check_events(text: str, first_line: int) -> None:
    if len(text) > LARGEST:
        raise _RefusedError(
            Fault(first_line, "yaml-size", f"The YAML is longer than {LARGEST:,} characters.", "Split it.")
        )
    depth = 0
    for count, event in enumerate(yaml.parse(text, Loader=LOADER)):
        line = first_line + (event.start_mark.line if event.start_mark else 0)
        if isinstance(event, yaml.AliasEvent):
            raise _RefusedError(Fault(line, "yaml-alias", "The YAML uses an alias (`*name`).", "Write the value out."))
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise _RefusedError(
                Fault(line, "yaml-depth", f"The YAML is nested more than {DEEPEST} deep.", "Make it flat.")
            )
        if count > MOST_EVENTS:
            raise _RefusedError(Fault(line, "yaml-size", f"The YAML has more than {MOST_EVENTS:,} parts.", "Split it."))


def _entries(node: yaml.Node | None, first_line: int, faults: list[Fault]) -> dict[str, Entry]:
    if node is None:
        return {}
    if not isinstance(node, yaml.MappingNode):
        faults.append(Fault(first_line, "yaml-form", "Keys and values were expected here.", "Write `key: value`."))
        return {}
    return dict(_pairs(node, first_line, faults))


def _pairs(node: yaml.MappingNode, first_line: int, faults: list[Fault]) -> Iterator[tuple[str, Entry]]:
    seen: dict[str, int] = {}
    for key, value in node.value:
        line = first_line + key.start_mark.line
        if not isinstance(key, yaml.ScalarNode):
            faults.append(
                Fault(line, "yaml-key", "A key is a list or a mapping; it was ignored.", "Use a word as key.")
            )
        elif key.value in seen:
            what = f"`{one_line(key.value)}` stands twice; line {seen[key.value]} was used."
            faults.append(Fault(line, "yaml-duplicate", what, "Keep one of them."))
        else:
            seen[key.value] = line
            yield key.value, Entry(_value(value, first_line, faults), line)


def _value(node: yaml.Node, first_line: int, faults: list[Fault]) -> Value:
    line = first_line + node.start_mark.line
    if not node.tag.startswith("tag:yaml.org,2002:") or "python" in node.tag:
        what = f"The tag `{one_line(node.tag)}` is not known here; its value was ignored."
        faults.append(Fault(line, "yaml-tag", what, "Write the plain value."))
        return None
    if isinstance(node, yaml.ScalarNode):
        return None if node.tag == "tag:yaml.org,2002:null" else str(node.value)
    if isinstance(node, yaml.SequenceNode):
        return tuple(_value(child, first_line, faults) for child in node.value)
    return dict(_pairs(node, first_line, faults)) if isinstance(node, yaml.MappingNode) else None
