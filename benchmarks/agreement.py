"""How the step across articles (copies, threads, statements, disagreements) grows with the folder.

    python -m benchmarks.agreement                 1,000, 3,000 and 10,000 made-up articles
    python -m benchmarks.agreement 500 1000        other sizes

Prints processor seconds, seconds an article, and the ratio of the latter to that of the smallest folder: 1.0 is
linear.  Findings are read off the made-up articles without a language model, so that only this step is measured.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable
from typing import Any

from benchmarks.folders import WORDS, MadeUp, made_up
from generator.model import (
    ActorKind,
    Article,
    Block,
    BlockKind,
    Certainty,
    DateExpression,
    Event,
    Findings,
    Mention,
    Metadata,
    Provenance,
    Sentence,
    Span,
    Stated,
    content_hash,
)
from generator.resolve.actors import cast_of
from generator.resolve.agreement import copies_of, disagreements_of, statements_of, threads_of
from generator.resolve.judgements import Judgements
from generator.resolve.quotes import families_of

STOP = frozenset(WORDS["stop"])
VERBS = frozenset(WORDS["deed verbs"])
SENTENCE = re.compile(r"[^\n.]+(?:\.|(?=\n)|$)")


def article_of(made: MadeUp) -> Article:
    """The made-up article as `read` would give it."""
    blocks, start = [], 0
    for line in made.text.split("\n")[:-1]:
        blocks.append(Block(Span(made.name, start, start + len(line)), BlockKind.PARAGRAPH))
        start += len(line) + 1
    stated = {"title": made.title, "publisher": made.outlet, "date": made.day.isoformat()}
    metadata = Metadata(**{key: Stated(value, Provenance.SIDECAR) for key, value in stated.items()})
    digest = content_hash(made.text, length=64)
    return Article(made.name, made.name, f"{made.name}.txt", digest, made.text, digest, metadata, tuple(blocks))


def findings_of(made: MadeUp, article: Article) -> Findings:
    """What an analysis would find: names, dates and words are known, since we made them."""
    sentences = []
    for match in SENTENCE.finditer(article.text):
        words = match[0].strip()
        if not words:
            continue
        start = match.start() + match[0].index(words)
        terms = tuple(w for w in re.findall(r"\w+", words.lower()) if w not in STOP)
        events = tuple(Event(t.rstrip("ed")) for t in terms if t.rstrip("ed") in VERBS)
        span = article.span(start, start + len(words))
        sentences.append(Sentence(span, len(sentences) + 1, BlockKind.PARAGRAPH, terms, events=events))
    names = {**dict.fromkeys(made.people, ActorKind.PERSON), **dict.fromkeys(made.places, ActorKind.PLACE)}
    mentions = [Mention(_span(article, m), names[m[0]]) for name in names for m in re.finditer(name, article.text)]
    dates = [
        DateExpression(_span(article, m), value, Certainty.STATED, "day", "made up")
        for printed, value in made.dates
        for m in re.finditer(printed, article.text)
    ]
    ordered = tuple(sorted(mentions, key=lambda m: m.span.start))
    return Findings(article.id, article.sha256, "none", tuple(sentences), ordered, dates=tuple(dates))


def _span(article: Article, match: re.Match[str]) -> Span:
    return article.span(match.start(), match.end())


def measure(count: int) -> dict[str, float]:
    """Processor seconds of each step for a folder of `count` articles."""
    made = list(made_up(count))
    articles = [article_of(m) for m in made]
    findings = {a.id: findings_of(m, a) for m, a in zip(made, articles, strict=True)}
    judged, spent = Judgements(), {}

    def timed(name: str, step: Callable[..., Any], *given: Any) -> Any:
        start = time.process_time()
        result = step(*given)
        spent[name] = time.process_time() - start
        return result

    cast = cast_of(articles, findings, judged)
    copies = timed("copies", copies_of, articles, findings, judged)
    families, quotes = families_of(articles, (), copies)
    threads = timed("threads", threads_of, articles, findings, cast, copies, judged)
    statements, _ = timed(
        "statements", statements_of, articles, findings, cast, quotes, families, copies, threads, judged
    )
    timed("disagreements", disagreements_of, articles, findings, cast, quotes, threads, statements)
    events = {m.event for m in made}
    print(f"  {count:,} articles of {len(events):,} events: {len(threads):,} threads, {len(statements):,} statements")
    return spent


def main(sizes: list[int]) -> None:
    """Measure each size and print the ratios to the smallest."""
    floor = 0.0
    for count in sizes:
        spent = measure(count)
        each = sum(spent.values()) / count
        floor = floor or each
        steps = ", ".join(f"{name} {seconds:.2f}" for name, seconds in spent.items())
        whole = f"{sum(spent.values()):7.2f} s ({steps})"
        print(f"{count:>7,}: {whole}; {1000 * each:.2f} ms an article, ratio {each / floor:.2f}")


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [1_000, 3_000, 10_000])
