"""Time of sentences' dates and key points against the bare language model, on the same articles in the same run.

    python benchmarks/dates.py [FOLDER or NDJSON]

Prints milliseconds an article and the share of the bare pipeline; the bound is 10 %.  Needs nothing but the project.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.analyse import language_model
from generator.analyse.dates import dates_of
from generator.analyse.key_points import key_points_of
from generator.analyse.parsed import Parsed
from generator.analyse.sentences import sentences_of
from generator.model import Settings
from generator.read import read_collection, read_folder

BOUND = 0.10
ROUNDS = 3


def best_of(call: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds of the fastest of three rounds, and the result."""
    seconds, result = float("inf"), None
    for _ in range(ROUNDS):
        start = time.perf_counter()
        result = call()
        seconds = min(seconds, time.perf_counter() - start)
    return seconds, result


def main() -> int:
    where = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[1] / "seeds"
    reading = read_folder(where, Settings()) if where.is_dir() else read_collection(where)
    articles = reading.articles[:200]
    model = language_model.load(Settings().models[0][1])
    list(model.pipe(a.text for a in articles[:2]))
    floor, docs = best_of(lambda: list(model.pipe(a.text for a in articles)))
    parsed = [Parsed(a, d, sentences_of(a, d)) for a, d in zip(articles, docs, strict=True)]
    dates, _ = best_of(lambda: [dates_of(p) for p in parsed])
    points, _ = best_of(lambda: [key_points_of(p, (), (), (), ()) for p in parsed])
    print(f"bare pipeline   {1000 * floor / len(articles):8.2f} ms an article ({len(articles)} articles)")
    for name, seconds in (("dates", dates), ("key points", points)):
        print(f"{name:15} {1000 * seconds / len(articles):8.2f} ms an article, {seconds / floor:6.1%} of it")
    return 0 if max(dates, points) / floor <= BOUND else 1


if __name__ == "__main__":
    sys.exit(main())
