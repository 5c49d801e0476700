"""Whether two given names can be one person's."""

from functools import cache, lru_cache
from importlib.resources import files

import yaml
from nicknames import NickNamer

from .spelling import consonants, skeleton


@cache
def _nicknames() -> NickNamer:
    return NickNamer()


@cache
def _table() -> dict[str, list[list[str]]]:
    loaded: dict[str, list[list[str]]] = yaml.safe_load(
        files(__package__).joinpath("given_names.yml").read_text("utf-8")
    )
    return loaded


@cache
def _variants() -> dict[str, int]:
    return {name: number for number, group in enumerate(_table()["same"]) for name in group}


@cache
def _different() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair) for pair in _table()["different"])


@lru_cache(maxsize=100_000)
def same_given(first: str, second: str) -> str:
    """Why two given names may be one ("a nickname", ...), in words; empty where they are two."""
    if first == second:
        return "the same given name"
    if len(first) == 1 or len(second) == 1:
        return "an initial of the given name" if first[0] == second[0] else ""
    if skeleton(first) == skeleton(second):
        return "two transliterations of the given name"
    number = _variants().get(first)
    if number is not None and number == _variants().get(second):
        return "two forms of the given name"
    if frozenset({first, second}) in _different():
        return ""
    if second in _nicknames().nicknames_of(first) or first in _nicknames().nicknames_of(second):
        return "a nickname of the given name"
    if min(len(first), len(second)) > 4 and consonants(first) == consonants(second) and _same_gender(first, second):
        return "two spellings of the given name"
    return ""


def _same_gender(first: str, second: str) -> bool:
    """Names that differ only in a last "a" or "e" are a man's and a woman's ("Daniel", "Daniela")."""
    return first[-1] == second[-1] or not {first[-1], second[-1]} & {"a", "e"}
