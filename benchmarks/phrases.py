"""How many bytes a phrase opens on the quotes page of a large folder, counted as the page's script does.

    python -m benchmarks.phrases [QUOTES]

Quotes of 8 to 40 words are made of 15,000 invented words, which are used as often as words are (the n-th 1/n as often
as the first); 300 phrases of two to five words are drawn from them.  Counted before compression: the lists of its
words, and the files with quotes that are read until 50 are shown, ten at most.  No timing: bytes are the same anywhere.

Measured at 20,000 quotes: 0.16 MB (median), 0.47 MB (95 of 100), 0.55 MB (most).  The lists of words are 1.3 MB in 77
files; news has more of them, and smaller: its words begin in more ways.
"""

import json
import random
import statistics
import sys
from itertools import accumulate

from generator.render.quote_shards import IN_A_FILE
from generator.render.quote_words import shelf_of, word_shelves

LOOKED_UP, FILES, SHOWN = 4, 10, 50
"""As in docs/assets/quotes.js and phrase.js."""
ROW = 240
"""Bytes of a quote in its file beside its words."""
SYLLABLES = [a + b for a in [*"bcdfghlmnprstvw", "st", "tr"] for b in [*"aeiou", "ea", "ou"]]


def main() -> None:
    """Print sizes of the lists and the bytes that phrases open."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    chance = random.Random(7)
    texts = _quotes(count, chance)
    shelves = word_shelves(texts)
    sizes = {name: len(json.dumps(shelf, separators=(",", ":"))) for name, shelf in shelves.items()}
    print(
        f"{count:,} quotes; {len(sizes)} lists of words, {sum(sizes.values()):,} bytes, largest {max(sizes.values()):,}"
    )
    words = [text.split() for text in texts]
    costs = sorted(_cost(_phrase(chance.choice(words), chance), texts, shelves, sizes) for _ in range(300))
    middle = int(statistics.median(costs))
    print(f"a phrase opens {middle:,} bytes (median), {costs[285]:,} (95 of 100), {costs[-1]:,} (most)")


def _quotes(count: int, chance: random.Random) -> list[str]:
    vocabulary = ["".join(chance.choices(SYLLABLES, k=1 + place.bit_length() // 4)) for place in range(15_000)]
    weights = list(accumulate(1 / place for place in range(1, 15_001)))
    return [" ".join(chance.choices(vocabulary, cum_weights=weights, k=chance.randint(8, 40))) for _ in range(count)]


def _phrase(words: list[str], chance: random.Random) -> str:
    length = chance.randint(2, 5)
    start = chance.randrange(len(words) - length + 1)
    return " ".join(words[start : start + length])


def _cost(phrase: str, texts: list[str], shelves: dict[str, dict[str, list[int] | int]], sizes: dict[str, int]) -> int:
    *whole, last = phrase.split()
    asked = sorted([(word, False) for word in whole] + [(last, True)], key=lambda pair: -len(pair[0]))[:LOOKED_UP]
    left = set(range(len(texts)))
    for word, unfinished in asked:
        shelf = shelves.get(shelf_of(word), {})
        found = [known for known in shelf if known.startswith(word)] if unfinished else [word]
        lists = [shelf[known] for known in found]
        if 0 not in lists:
            left &= {number for steps in lists if isinstance(steps, list) for number in accumulate(steps)}
    opened, shown = set(), 0
    for number in sorted(left):
        if shown == SHOWN or (len(opened) == FILES and number // IN_A_FILE not in opened):
            break
        opened.add(number // IN_A_FILE)
        shown += phrase in texts[number]
    read = sum(len(text) + ROW for file in opened for text in texts[file * IN_A_FILE : (file + 1) * IN_A_FILE])
    return read + sum(sizes.get(name, 0) for name in {shelf_of(word) for word, _ in asked})


if __name__ == "__main__":
    main()
