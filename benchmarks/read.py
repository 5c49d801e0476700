"""How long reading takes, as a ratio to the least that it could do: read the bytes, decode, hash.

Run: python -m benchmarks.read [ARTICLES]
"""

import hashlib
import random
import sys
import tempfile
import time
from pathlib import Path

from generator.model import Settings
from generator.read import read_folder

WORDS = [
    "harbour",
    "council",
    "ferry",
    "bridge",
    "said",
    "mayor",
    "on",
    "Monday",
    "the",
    "of",
    "and",
    "a",
    "to",
    "storm",
    "quay",
    "clerk",
    "that",
    "noon",
    "it",
    "was",
]


def made_up(count: int, folder: Path) -> None:
    """Articles of about 3,000 characters from a fixed seed, and a sidecar."""
    chance = random.Random(7)
    lines = []
    for number in range(count):
        paragraphs = [" ".join(chance.choices(WORDS, k=60)).capitalize() + "." for _ in range(9)]
        (folder / f"{number:05}.txt").write_text(f"Harbour news {number}\n\n" + "\n\n".join(paragraphs) + "\n")
        lines.append(f"{number:05}.txt: {{date: 2031-04-{number % 28 + 1:02}, publisher: Bay Daily}}\n")
    (folder / "articles.yml").write_text("".join(lines))


def floor_of(folder: Path) -> float:
    """Seconds for reading, decoding and hashing the same files."""
    began = time.perf_counter()
    for path in sorted(folder.glob("*.txt")):
        hashlib.sha256(path.read_bytes().decode("utf-8").encode()).hexdigest()
    return time.perf_counter() - began


def main(count: int) -> None:
    """Prints both times, their ratio, and the time for one article."""
    with tempfile.TemporaryDirectory() as name:
        made_up(count, Path(name))
        floor = floor_of(Path(name))
        read_folder(Path(name), Settings())  # the language model of the reader is loaded once
        began = time.perf_counter()
        articles = read_folder(Path(name), Settings()).articles
        took = time.perf_counter() - began
    print(
        f"{len(articles)} articles: {took:.2f} s, {took / count * 1000:.2f} ms each, {took / floor:.0f} times the floor"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
