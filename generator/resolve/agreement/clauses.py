"""Which words of a sentence are its news, and which it sets back or denies."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any

import yaml

from .stems import stem

_WORD = re.compile(r"[^\W_]+")
REACH = 3
"""Words behind "failed to" and its like that are undone: its verb, past an adverb or two."""


@cache
def _hinges() -> Mapping[str, Any]:
    loaded: Mapping[str, Any] = yaml.safe_load(resources.files(__package__).joinpath("hinges.yml").read_text("utf-8"))
    return loaded


@cache
def _any_of(kind: str) -> str:
    return "|".join(map(re.escape, sorted(_hinges()[kind], key=len, reverse=True)))


@cache
def _background() -> re.Pattern[str]:
    return re.compile(rf"(?:\b(?:{_any_of('background')})\b|,\s(?:{_any_of('relative')})\b)[^,;:]*", re.IGNORECASE)


@cache
def _undone() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any_of('undone')})\b((?:\W+\w+){{1,{REACH}}})", re.IGNORECASE)


def background_of(words: str) -> frozenset[str]:
    """Stems that a sentence holds only in a part that it sets back: "after the resignation of …", ", who once …"."""
    behind = [match.group() for match in _background().finditer(words)]
    return _stems(behind) - _stems([_background().sub(" ", words)]) if behind else frozenset()


def in_background(words: str, offset: int) -> bool:
    """Whether the character at an offset of a sentence stands in a part that it sets back."""
    return any(match.start() <= offset < match.end() for match in _background().finditer(words))


def denied_in(words: str) -> frozenset[str]:
    """Stems of what a sentence says was not done: "failed to win"."""
    return _stems([match.group(1) for match in _undone().finditer(words)])


@cache
def opposites() -> Mapping[str, frozenset[str]]:
    """By stem of a deed, the stems of the deeds that it excludes."""
    found: dict[str, set[str]] = {}
    for one, other in _hinges()["opposites"]:
        found.setdefault(stem(one), set()).add(stem(other))
        found.setdefault(stem(other), set()).add(stem(one))
    return {word: frozenset(others) for word, others in found.items()}


def _stems(texts: Sequence[str]) -> frozenset[str]:
    return frozenset(_each(texts))


def _each(texts: Sequence[str]) -> Iterator[str]:
    for text in texts:
        for word in _WORD.findall(text):
            yield stem(word)
