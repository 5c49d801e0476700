"""Time of dates, facts, key points and agreement against the bare language model, on the same articles in one run.

    python -m benchmarks.dates [FOLDER or NDJSON]

Prints processor milliseconds an article and the share of the bare pipeline; the bound is 10 % for what is done in
one article alone.  `facts` are the sentences with their terms, events and numbers; `agreement` is what resolve does
across articles for threads, copies, statements, disagreements and the timeline, whose growth with the folder
`agreement.py` measures.  Needs nothing but the project.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.analyse import language_model
from generator.analyse.articles import findings_of
from generator.analyse.dates import dates_of
from generator.analyse.key_points import key_points_of
from generator.analyse.parsed import Parsed
from generator.analyse.sentences import sentences_of
from generator.model import Article, Corrections, Findings, Settings
from generator.read import read_collection, read_folder
from generator.resolve.actors import cast_of
from generator.resolve.agreement import copies_of, disagreements_of, statements_of, threads_of
from generator.resolve.corrections import corrected
from generator.resolve.quotes import attributed, families_of
from generator.resolve.timeline import timeline_of

BOUND = 0.10
ROUNDS = 3


def best_of(call: Callable[[], Any]) -> tuple[float, Any]:
    """Processor seconds of the cheapest of three rounds, and the result."""
    seconds, result = float("inf"), None
    for _ in range(ROUNDS):
        start = time.process_time()
        result = call()
        seconds = min(seconds, time.process_time() - start)
    return seconds, result


def agreement(articles: tuple[Article, ...], findings: dict[str, Findings]) -> Callable[[], Any]:
    """The steps of resolve that compare articles, ready to run; who is who is settled before."""
    told, found, judgements, _, _ = corrected(articles, findings, Corrections())
    cast = cast_of(told, found, judgements)
    quotes = attributed(told, found, cast, judgements)

    def run() -> Any:
        copies = copies_of(told, found, judgements)
        families, known = families_of(told, quotes, copies)
        threads = threads_of(told, found, cast, copies, judgements)
        statements, _ = statements_of(told, found, cast, known, families, copies, threads, judgements)
        disagreements_of(told, found, cast, known, threads, statements)
        return timeline_of(told, found, threads, statements)

    return run


def main() -> int:
    where = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[1] / "seeds"
    reading = read_folder(where, Settings()) if where.is_dir() else read_collection(where)
    articles = reading.articles[:200]
    model = language_model.load(Settings().models[0][1])
    list(model.pipe(a.text for a in articles[:2]))
    floor, docs = best_of(lambda: list(model.pipe(a.text for a in articles)))
    pairs = list(zip(articles, docs, strict=True))
    facts, sentences = best_of(lambda: [sentences_of(a, d) for a, d in pairs])
    parsed = [Parsed(a, d, s) for (a, d), s in zip(pairs, sentences, strict=True)]
    dates, _ = best_of(lambda: [dates_of(p) for p in parsed])
    findings = {p.article.id: findings_of(p, Settings()) for p in parsed}
    known = [(p, findings[p.article.id]) for p in parsed]
    points, _ = best_of(lambda: [key_points_of(p, f.mentions, f.references, f.quotes, f.dates) for p, f in known])
    agreed, _ = best_of(agreement(articles, findings))
    print(f"bare pipeline   {1000 * floor / len(articles):8.2f} ms an article ({len(articles)} articles)")
    parts = {"dates": dates, "facts": facts, "key points": points}
    alone = sum(parts.values())
    for name, seconds in (*parts.items(), ("together", alone), ("agreement", agreed)):
        print(f"{name:15} {1000 * seconds / len(articles):8.2f} ms an article, {seconds / floor:6.1%} of it")
    return 0 if alone / floor <= BOUND else 1


if __name__ == "__main__":
    sys.exit(main())
