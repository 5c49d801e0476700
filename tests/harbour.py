"""A small invented folder with findings made by plain rules: corrections need no language model to be tested."""

import re
from collections.abc import Mapping, Sequence

from generator.model import (
    Actor,
    ActorKind,
    Article,
    AttributedQuote,
    Block,
    BlockKind,
    Certainty,
    DateExpression,
    Dossier,
    Findings,
    KeyPoint,
    Mention,
    Metadata,
    Provenance,
    Quote,
    QuoteKind,
    Reading,
    Sentence,
    Settings,
    Span,
    Spelling,
    Stated,
    Thread,
    content_hash,
    stable_id,
)

ACTORS = (
    "Ada Brink", "Ada Brinck", "Brink", "Jon Vale", "John Vale", "Vale", "Tom Reed", "Port Authority", "Read more",
    "PORT AUTHORITY",
)  # fmt: skip
DATES = ("last Tuesday", "on Friday", "3 March 2024", "thirty days")
FOLDER: dict[str, str] = {
    "001": (
        "Dockers walk out at the harbour\n"
        "Share\n"
        "The harbour stood still last Tuesday after Ada Brink, head of the dockers, called a strike.\n"
        "“We will not load another ship,” Brink said. “Not one.”\n"
        "Jon Vale of the Port Authority answered: “We are ready to talk.” He spoke for 90 minutes.\n"
        "“We are ready to talk,” said another voice in the hall.\n"
        "Read more\n"
    ),
    "002": (
        "Talks begin in the harbour strike\n"
        "Port Authority and dockers met on Friday for an hour and a half.\n"
        "John Vale told reporters that the cranes would stand idle for thirty days.\n"
        "“There is no deal yet,” he said.\n"
        "Ada Brinck did not speak.\n"
    ),
    "003": (
        "Bakers raise the price of bread\n"
        "Bread costs more since 3 March 2024, the bakers say.\n"
        "“Flour is dear,” Tom Reed said.\n"
    ),
}  # fmt: skip
MARKED = re.compile(r"“[^”]+”")


def article_of(code: str, text: str, file: str = "", title: str = "", date: str = "2024-03-05") -> Article:
    """An article; lines are blocks, and the lines `Share` and `Read more` are furniture."""
    name = title or text.split("\n", 1)[0]
    article_id = stable_id(name, text)
    blocks = tuple(
        Block(
            Span(article_id, found.start(), found.end()),
            BlockKind.FURNITURE if found.group() in {"Share", "Read more"} else BlockKind.PARAGRAPH,
            doubtful=found.group() == "Read more",
        )
        for found in re.finditer(r"[^\n]+", text)
    )
    metadata = Metadata(Stated(name, Provenance.SIDECAR), date=Stated(date, Provenance.SIDECAR) if date else None)
    digest = content_hash(text, length=64)
    return Article(article_id, code, file or f"{code}_source.txt", digest, text, digest, metadata, blocks)


def findings_of(article: Article) -> Findings:
    """Names from a list, quotes by their marks, dates from a list, sentences by full stops."""
    names = sorted(ACTORS, key=len, reverse=True)
    sentences = list(_sentences(article))
    return Findings(
        article.id,
        article.sha256,
        "plain rules",
        sentences=tuple(sentences),
        mentions=tuple(Mention(s, ActorKind.PERSON) for s in _spans(article, "|".join(map(re.escape, names)))),
        quotes=tuple(
            Quote((s,), QuoteKind.DIRECT, None, None, None, "marks", 0.9) for s in _spans(article, MARKED.pattern)
        ),
        dates=tuple(
            DateExpression(s, "", Certainty.UNRESOLVED, "day", "list")
            for s in _spans(article, "|".join(map(re.escape, DATES)))
        ),
        key_points=tuple(KeyPoint(s.span, 5.0 - n) for n, s in enumerate(sentences[1:3])),
    )


def _spans(article: Article, pattern: str) -> list[Span]:
    return [article.span(found.start(), found.end()) for found in re.finditer(pattern, article.text)]


def _sentences(article: Article) -> Sequence[Sentence]:
    spans = [
        article.span(block.span.start + found.start(), block.span.start + found.end())
        for block in article.blocks
        if block.kind is not BlockKind.FURNITURE
        for found in re.finditer(r"\S.*?[.!?]”?(?=\s|$)|\S.+", article.words(block.span))
    ]
    return [Sentence(span, number, BlockKind.PARAGRAPH) for number, span in enumerate(spans, 1)]


def reading_of(texts: Mapping[str, str]) -> Reading:
    """A reading of texts by code."""
    return Reading(tuple(article_of(code, text) for code, text in texts.items()))


def dossier_of(texts: Mapping[str, str] = FOLDER, **fields: object) -> Dossier:
    """A dossier put together by hand: an actor for each name, quotes without speakers, one thread."""
    reading = reading_of(texts)
    found = {article.id: findings_of(article) for article in reading.articles}
    spans: dict[str, list[Span]] = {}
    for article in reading.articles:
        for mention in found[article.id].mentions:
            spans.setdefault(article.words(mention.span), []).append(mention.span)
    actors = tuple(
        Actor(
            stable_id(name),
            name,
            ActorKind.PERSON,
            tuple(places),
            (Spelling(name, places[0].article_id, len(places)),),
            article_ids=tuple(dict.fromkeys(span.article_id for span in places)),
        )
        for name, places in spans.items()
    )
    quotes = tuple(
        AttributedQuote(f"q-{article.code}-{number}", article.id, quote, None, "")
        for article in reading.articles
        for number, quote in enumerate(found[article.id].quotes)
    )
    whole: dict[str, object] = {
        "settings": Settings(title="Harbour", site_url="https://example.org/harbour/"),
        "articles": reading.articles,
        "findings": found,
        "actors": actors,
        "quotes": quotes,
        "threads": (Thread("t", "Harbour", "2024-03-05", tuple(a.id for a in reading.articles), ()),),
        "key_points": {article.id: found[article.id].key_points for article in reading.articles},
        **fields,
    }
    return Dossier(**whole)  # type: ignore[arg-type]


def find(dossier: Dossier, words: str) -> Span:
    """The first place of some words."""
    for article in dossier.articles:
        if words in article.text:
            start = article.text.index(words)
            return article.span(start, start + len(words))
    raise AssertionError(f"{words!r} is nowhere")
