"""Folders of made-up articles for benchmarks: names, dates, quotes and numbers as news has them, from a seed.

    python -m benchmarks.folders 1000 --to /tmp/folder      writes 1,000 text files and articles.yml

1 to 12 articles tell an event (about 4 on average), in other words, each with background of its own; an article has
about 350 words.  Most people belong to one event; one public figure and one organisation of each event come from a
world of few, in which the first is named by every sixth event and the last by hardly any, as in news.  The same count
and seed give the same folder, and the number of events grows with the number of articles.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from benchmarks.world import ADJECTIVES, DEEDS, NOUNS, VERBS, WORDS, Event, event_of, world_of

OUTLETS = [f"The {name} Courier" for name in WORDS["outlets"]]
SHORTEST, LONGEST = 230, 420
"""Words of an article."""


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


def made_up(count: int, seed: int = 1) -> Iterator[MadeUp]:
    """`count` articles, event by event."""
    dice = random.Random(seed)
    world = world_of(dice)
    written = number = 0
    while written < count:
        event = event_of(dice, number, world)
        for _ in range(min(count - written, dice.choice((1, 1, 2, 3, 4, 5, 6, 12)))):
            yield _article(dice, event, written)
            written += 1
        number += 1


def _article(dice: random.Random, event: Event, written: int) -> MadeUp:
    one, other = event.people
    day = event.day + timedelta(days=dice.randint(0, 2))
    told = list(_told(dice, event))
    dice.shuffle(told)
    kept = told[: dice.randint(4, len(told))]
    paragraphs = [kept[0], *(" ".join((sentence, _background(dice))) for sentence in kept[1:])]
    length = dice.randint(SHORTEST, LONGEST)
    while sum(len(paragraph.split()) for paragraph in paragraphs) < length:
        paragraphs.append(_background(dice))
    return MadeUp(
        name=f"{written:05}",
        outlet=dice.choice(OUTLETS),
        day=day,
        title=f"{one} and {other} in {event.place}: the {event.thing}",
        paragraphs=tuple(paragraphs),
        people=(*event.people, event.figure[1]),
        places=(event.place, event.country),
        dates=tuple((_printed(moment), moment.isoformat()) for moment in (event.day, event.before)),
        event=event.number,
    )


def _told(dice: random.Random, event: Event) -> Iterator[str]:
    """What the event's articles may tell, each in words of its own."""
    (one, other), (office, figure) = event.people, event.figure
    last = one.split()[-1]
    deed = DEEDS[event.deed][dice.randrange(2)].format(thing=event.thing)
    rough = dice.choice(("About", "More than", "Some", "At least"))
    yield f"{one} {deed} {other} in {event.place} on {_printed(event.day)}."
    yield f"The talks in {event.place} lasted {_length(dice, event.minutes)}, officials said."
    yield f"“{event.quote},” {one} said in {event.place}. {last} added that the {event.thing} was safe."
    yield f"{rough} {event.dead} people gathered outside the {event.thing} in {event.place}."
    yield f"{other} told reporters that the {event.thing} had cost ${event.dead} million."
    yield f"“{event.answer},” said {office} {figure} of {event.country}. “The {event.body} knows it.”"
    yield f"According to the {event.body}, {event.country} had asked for the {event.thing} on {_printed(event.before)}."
    yield f"{office} {figure} met {one} in {event.country}, the {event.body} said on Monday."


def _printed(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def _length(dice: random.Random, minutes: int) -> str:
    hours = {60: "an hour", 90: "an hour and a half", 120: "two hours"}.get(minutes, f"{minutes} minutes")
    return dice.choice((f"{minutes} minutes", hours))


def _background(dice: random.Random) -> str:
    """One to three sentences of words that every article may have."""
    return " ".join(_sentence(dice) for _ in range(dice.randint(1, 3)))


def _sentence(dice: random.Random) -> str:
    nouns, verbs, adjectives = dice.sample(NOUNS, 3), dice.sample(VERBS, 2), dice.sample(ADJECTIVES, 2)
    return str(dice.choice(WORDS["background"])).format(n=nouns, v=verbs, a=adjectives)


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
