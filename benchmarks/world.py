"""The people, bodies and events that made-up articles tell of; see `benchmarks.folders`."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import yaml

T = TypeVar("T")
WORDS = yaml.safe_load((Path(__file__).parent / "folders.yml").read_text("utf-8"))
NOUNS, VERBS, ADJECTIVES = WORDS["nouns"], WORDS["verbs"], WORDS["adjectives"]
DEEDS = (
    ("signed the {thing} treaty with", "put their names to the {thing} treaty, joining"),
    ("accused of fraud over the {thing} contract", "charged with fraud in the {thing} contract"),
    ("announced the {thing} merger with", "made public the {thing} merger, joining"),
    ("opened the {thing} bridge together with", "inaugurated the {thing} bridge with"),
    ("lost the {thing} election to", "was defeated in the {thing} election by"),
    ("won the {thing} race ahead of", "took first place in the {thing} race before"),
)
START = date(2024, 1, 1)


@dataclass(frozen=True)
class World:
    """Those whom many events share, most often named first."""

    figures: tuple[tuple[str, str], ...]
    """Office and name."""
    bodies: tuple[str, ...]
    places: tuple[str, ...]


@dataclass(frozen=True)
class Event:
    """What happened, as every article about it knows it."""

    number: int
    people: tuple[str, str]
    figure: tuple[str, str]
    body: str
    place: str
    country: str
    day: date
    before: date
    deed: int
    thing: str
    dead: int
    minutes: int
    quote: str
    answer: str


def world_of(dice: random.Random) -> World:
    return World(
        tuple((dice.choice(WORDS["offices"]), _name(dice)) for _ in range(60)),
        tuple(f"{_word(dice)} {dice.choice(WORDS['bodies'])}" for _ in range(40)),
        tuple(_word(dice) for _ in range(40)),
    )


def _often_first(dice: random.Random, what: tuple[T, ...]) -> T:
    """One of them; the first often, the last hardly ever."""
    return what[int((len(what) + 1) ** dice.random()) - 1]


def _name(dice: random.Random) -> str:
    return f"{dice.choice(WORDS['first'])} {_word(dice)}{dice.choice(WORDS['ending'])}"


def _word(dice: random.Random) -> str:
    syllables = "".join(dice.choice(WORDS["onset"]) + dice.choice(WORDS["vowel"]) for _ in range(2))
    return (syllables + dice.choice(WORDS["coda"])).capitalize()


def event_of(dice: random.Random, number: int, world: World) -> Event:
    what, before = f"{dice.choice(ADJECTIVES)} {dice.choice(NOUNS)}", dice.choice(NOUNS)
    day = START + timedelta(days=number // 3)
    return Event(
        number=number,
        people=(_name(dice), _name(dice)),
        figure=_often_first(dice, world.figures),
        body=_often_first(dice, world.bodies),
        place=_word(dice),
        country=_often_first(dice, world.places),
        day=day,
        before=day - timedelta(days=dice.randint(10, 200)),
        deed=dice.randrange(len(DEEDS)),
        thing=f"{dice.choice(ADJECTIVES)} {dice.choice(NOUNS)}",
        dead=dice.randint(2, 400),
        minutes=dice.choice((30, 45, 60, 90, 120)),
        quote=f"We will {dice.choice(VERBS)} the {what} before the {before} is ready",
        answer=f"Nobody can {dice.choice(VERBS)} {dice.choice(ADJECTIVES)} {dice.choice(NOUNS)} without the {before}",
    )
