"""Small folders of made-up articles, analysed by the real pipeline, for the tests of this folder."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.analyse import analyse
from generator.model import (
    Article,
    Block,
    BlockKind,
    Disagreement,
    Findings,
    Metadata,
    Provenance,
    Related,
    Settings,
    Span,
    Stated,
    Statement,
    Thread,
    content_hash,
)
from generator.resolve.actors import Cast, cast_of
from generator.resolve.agreement import copies_of, disagreements_of, statements_of, threads_of
from generator.resolve.judgements import Judgements
from generator.resolve.quotes import attributed, families_of


def article(number: int, text: str, date: str = "", outlet: str = "") -> Article:
    """An article of one paragraph a line."""
    name, blocks, start = f"a{number}", [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(Span(name, start, start + len(line)), BlockKind.PARAGRAPH))
        start += len(line) + 1
    stated = {"date": date, "publisher": outlet or f"Outlet {number}"}
    metadata = Metadata(**{k: Stated(v, Provenance.SIDECAR) for k, v in stated.items() if v})
    digest = content_hash(text, length=64)
    return Article(name, f"{number:03}", f"{name}.txt", digest, text, digest, metadata, tuple(blocks))


@dataclass(frozen=True)
class Folder:
    """What the steps of agreement make of some articles."""

    articles: tuple[Article, ...]
    findings: dict[str, Findings]
    cast: Cast
    threads: tuple[Thread, ...]
    statements: tuple[Statement, ...]
    related: tuple[Related, ...]
    disagreements: tuple[Disagreement, ...]

    def words(self, span: Span) -> str:
        return next(a for a in self.articles if a.id == span.article_id).words(span)

    def shared(self) -> list[Statement]:
        return [s for s in self.statements if len({span.article_id for span in s.spans}) > 1]


def folder_of(articles: Sequence[Article], judgements: Judgements | None = None, *, one_thread: bool = False) -> Folder:
    """The articles through the pipeline; `one_thread` puts all of them into one thread without asking."""
    judged = judgements or Judgements()
    findings = {f.article_id: f for f in analyse(articles, Settings())}
    cast = cast_of(articles, findings, judged)
    quotes = attributed(articles, findings, cast, judged)
    copies = copies_of(articles, findings, judged)
    families, quotes = families_of(articles, quotes, copies)
    threads = (
        (Thread("t", "all", "", tuple(a.id for a in articles), ()),)
        if one_thread
        else threads_of(articles, findings, cast, copies, judged)
    )
    statements, related = statements_of(articles, findings, cast, quotes, families, copies, threads, judged)
    differing = disagreements_of(articles, findings, cast, quotes, threads, statements)
    return Folder(tuple(articles), findings, cast, threads, statements, related, differing)
