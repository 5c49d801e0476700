"""Folders of made-up articles for benchmarks: names, dates, quotes and numbers as news has them, from a seed.

    python benchmarks/folders.py 1000 --to /tmp/folder      writes 1,000 text files and articles.yml

Events are independent; 1 to 12 articles tell each (about 4 on average), in other words, with their own background.
The same count and seed give the same folder, and the number of events grows with the number of articles.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import yaml

WORDS = yaml.safe_load((Path(__file__).parent / "folders.yml").read_text("utf-8"))
FIRST, ONSET, VOWEL, CODA = WORDS["first"], WORDS["onset"], WORDS["vowel"], WORDS["coda"]
ENDING, NOUNS, VERBS, ADJECTIVES = WORDS["ending"], WORDS["nouns"], WORDS["verbs"], WORDS["adjectives"]
DEEDS = (
    ("signed the {thing} treaty with", "put their names to the {thing} treaty, joining"),
    ("accused of fraud over the {thing} contract", "charged with fraud in the {thing} contract"),
    ("announced the {thing} merger with", "made public the {thing} merger, joining"),
    ("opened the {thing} bridge together with", "inaugurated the {thing} bridge with"),
    ("lost the {thing} election to", "was defeated in the {thing} election by"),
    ("won the {thing} race ahead of", "took first place in the {thing} race before"),
)
OUTLETS = [f"The {name} Courier" for name in WORDS["outlets"]]
START = date(2024, 1, 1)


@dataclass(frozen=True)
class MadeUp:
    """One made-up article."""

    name: str
    outlet: str
    day: date
    title: str
    paragraphs: tuple[str, ...]
    people: tuple[str, ...]
    places: tuple[str, ...]
    dates: tuple[tuple[str, str], ...]
    """Printed words and ISO value of each date in it."""
    event: int

    @property
    def text(self) -> str:
        return "\n".join((self.title, *self.paragraphs)) + "\n"


@dataclass(frozen=True)
class _Event:
    number: int
    people: tuple[str, str]
    place: str
    day: date
    deed: int
    thing: str
    dead: int
    minutes: int
    quote: str


def made_up(count: int, seed: int = 1) -> Iterator[MadeUp]:
    """`count` articles, event by event."""
    dice = random.Random(seed)
    written = number = 0
    while written < count:
        event = _event(dice, number)
        for _ in range(min(count - written, dice.choice((1, 1, 2, 3, 4, 5, 6, 12)))):
            yield _article(dice, event, written)
            written += 1
        number += 1


def _word(dice: random.Random) -> str:
    syllables = "".join(dice.choice(ONSET) + dice.choice(VOWEL) for _ in range(2))
    return (syllables + dice.choice(CODA)).capitalize()


def _event(dice: random.Random, number: int) -> _Event:
    people = tuple(f"{dice.choice(FIRST)} {_word(dice)}{dice.choice(ENDING)}" for _ in range(2))
    what, before = f"{dice.choice(ADJECTIVES)} {dice.choice(NOUNS)}", dice.choice(NOUNS)
    quote = f"We will {dice.choice(VERBS)} the {what} before the {before} is ready"
    return _Event(
        number,
        (people[0], people[1]),
        _word(dice),
        START + timedelta(days=number // 3),
        dice.randrange(len(DEEDS)),
        f"{dice.choice(ADJECTIVES)} {dice.choice(NOUNS)}",
        dice.randint(2, 400),
        dice.choice((30, 45, 60, 90, 120)),
        quote,
    )


def _article(dice: random.Random, event: _Event, written: int) -> MadeUp:
    one, other = event.people
    day = event.day + timedelta(days=dice.randint(0, 2))
    printed = f"{event.day.day} {event.day:%B} {event.day.year}"
    deed = DEEDS[event.deed][dice.randrange(2)].format(thing=event.thing)
    rough = dice.choice(("About", "More than", "Some", "At least"))
    told = [
        f"{one} {deed} {other} in {event.place} on {printed}.",
        f"The talks in {event.place} lasted {_length(dice, event.minutes)}, officials said.",
        f"“{event.quote},” {one} said in {event.place}.",
        f"{rough} {event.dead} people gathered outside the {event.thing} in {event.place}.",
        f"{other} told reporters that the {event.thing} had cost ${event.dead} million.",
    ]
    dice.shuffle(told)
    kept = told[: dice.randint(3, 5)]
    paragraphs = [
        kept[0],
        *(" ".join((sentence, _background(dice))) for sentence in kept[1:]),
        _background(dice),
        _background(dice),
    ]
    return MadeUp(
        name=f"{written:05}",
        outlet=dice.choice(OUTLETS),
        day=day,
        title=f"{one} and {other} in {event.place}: the {event.thing}",
        paragraphs=tuple(paragraphs),
        people=event.people,
        places=(event.place,),
        dates=((printed, event.day.isoformat()),),
        event=event.number,
    )


def _length(dice: random.Random, minutes: int) -> str:
    hours = {60: "an hour", 90: "an hour and a half", 120: "two hours"}.get(minutes, f"{minutes} minutes")
    return dice.choice((f"{minutes} minutes", hours))


def _background(dice: random.Random) -> str:
    """Two or three sentences of words that every article may have."""
    sentences = []
    for _ in range(dice.randint(2, 3)):
        verbs, nouns, adjectives = dice.sample(VERBS, 2), dice.sample(NOUNS, 3), dice.sample(ADJECTIVES, 2)
        sentences.append(
            f"The {adjectives[0]} {nouns[0]} will {verbs[0]} the {nouns[1]} "
            f"while the {adjectives[1]} {nouns[2]} may {verbs[1]} it."
        )
    return " ".join(sentences)


def write_folder(target: Path, count: int, seed: int = 1) -> None:
    """Text files and articles.yml in `target`, which is made where it is missing."""
    target.mkdir(parents=True, exist_ok=True)
    lines = []
    for article in made_up(count, seed):
        (target / f"{article.name}.txt").write_text(article.text, "utf-8")
        lines.append(
            f'"{article.name}.txt":\n  title: "{article.title}"\n'
            f'  publisher: "{article.outlet}"\n  date: {article.day}\n'
        )
    (target / "articles.yml").write_text("".join(lines), "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, help="articles to write")
    parser.add_argument("--to", type=Path, required=True, help="folder to write")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    write_folder(chosen.to, chosen.count, chosen.seed)


if __name__ == "__main__":
    main()
