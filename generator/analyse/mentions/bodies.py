"""Bodies that are called by one general word: "the Union" in an article about Europe."""

from collections.abc import Iterator

from generator.analyse.parsed import Parsed
from generator.model import ActorKind

from .candidates import Candidate
from .words import table


def bodies_of(parsed: Parsed) -> Iterator[Candidate]:
    """Each such word, where the article always says "the" before it and speaks of what the body belongs to."""
    for body in table("bodies")["bodies"]:
        places = [place for place, word in enumerate(parsed.words) if word == body["name"]]
        if places and _is_meant(parsed, places) and _is_near(parsed, body):
            for place in places:
                start = parsed.doc[place].idx
                yield Candidate(start, start + len(body["name"]), ActorKind(body["kind"]), "body")


def _is_meant(parsed: Parsed, places: list[int]) -> bool:
    """Whether nothing names another body: "the Soviet Union", "the Union of Dockers", "the Union Bank"."""
    words = [*parsed.words, ""]
    return all(
        place and parsed.lowers[place - 1] == "the" and words[place + 1] != "of" and not words[place + 1][:1].isupper()
        for place in places
    )


def _is_near(parsed: Parsed, body: dict[str, str]) -> bool:
    return sum(word in body["beside"] for word in parsed.lowers) >= int(body["least"])
