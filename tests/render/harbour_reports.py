"""Invented reports from a harbour, and the pages of Okafor, Brandt and the ministry that they name."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from generator.model import (
    Actor,
    ActorKind,
    Article,
    AttributedQuote,
    Block,
    BlockKind,
    Dossier,
    Findings,
    KeyPoint,
    Quote,
    QuoteKind,
    Role,
    Sentence,
    Settings,
    Span,
    Spelling,
    Thread,
)
from generator.render.pages.actor import actor_pages
from generator.render.press import Press

from .made_up import article_of, span, stated
from .opened import opened, templates, text_of

NAME = "Okafor"
OTHER = "Brandt"
MINISTRY = "Ports Ministry"
NOBODY = "The quay was closed all winter."


def report(number: int, lines: Sequence[str], **known: str) -> Article:
    """An article of these sentences, the headline first."""
    made = article_of(number, **{key: stated(value) for key, value in known.items() if key != "publish"})
    if "publish" in known:
        made = article_of(number, publish=known["publish"])
    text = "\n".join(lines)
    block = Block(Span(made.id, 0, len(text)), BlockKind.PARAGRAPH)
    return replace(made, text=text, blocks=(block,), metadata=replace(made.metadata, title=stated(lines[0])))


def _sentences(article: Article) -> tuple[Sentence, ...]:
    ends = [-1, *(i for i, c in enumerate(article.text) if c == "\n"), len(article.text)]
    kinds = [BlockKind.TITLE] + [BlockKind.PARAGRAPH] * len(ends)
    return tuple(
        Sentence(article.span(start + 1, end), n, kinds[n - 1]) for n, (start, end) in enumerate(pairwise(ends), 1)
    )


def _namings(article: Article, name: str) -> list[Span]:
    starts = [i for i in range(len(article.text)) if article.text.startswith(name, i)]
    return [article.span(i, i + len(name)) for i in starts]


def actor_in(articles: Sequence[Article], name: str, kind: ActorKind = ActorKind.PERSON) -> Actor:
    mentions = {article.id: _namings(article, name) for article in articles}
    ids = tuple(article_id for article_id, spans in mentions.items() if spans)
    counts = tuple(Spelling(name, i, len(mentions[i])) for i in ids)
    namings = tuple(one for i in ids for one in mentions[i])
    return Actor(name.lower().replace(" ", "-"), name, kind, namings, counts, article_ids=ids, has_page=True)


def dossier_about(
    *articles: Article, key: Sequence[str] = (), quotes: Sequence[AttributedQuote] = (), **more: object
) -> Dossier:
    """Two people and a ministry, wherever these articles name them.  `key` holds the sentences that are key points."""
    points = {a.id: tuple(KeyPoint(span(a, words), 1.0) for words in key if words in a.text) for a in articles}
    roles = {a.id: tuple(Role(one, None, "x") for one in _namings(a, f"{MINISTRY} spokesman")) for a in articles}
    found = {a.id: Findings(a.id, a.sha256, "none", sentences=_sentences(a), roles=roles[a.id]) for a in articles}
    threads = tuple(Thread(f"thread-{a.code}", f"Event {a.code}", "", (a.id,), ()) for a in articles)
    actors = (actor_in(articles, NAME), actor_in(articles, OTHER), actor_in(articles, MINISTRY, ActorKind.ORG))
    values: dict[str, object] = {
        "settings": Settings(title="Ports"), "articles": articles, "findings": found, "actors": actors,
        "quotes": tuple(quotes), "threads": threads, "key_points": points,
    }  # fmt: skip
    return Dossier(**(values | more))  # type: ignore[arg-type]


def quote_in(article: Article, words: str, speaker: str, speaker_id: str) -> AttributedQuote:
    quote = Quote((span(article, words),), QuoteKind.DIRECT, None, span(article, speaker), None, "x", 1.0)
    return AttributedQuote(f"q{len(words)}", article.id, quote, speaker_id, "name")


def page_of(dossier: Dossier, actor_id: str = "okafor") -> str:
    return actor_pages(Press(dossier, templates()))[f"docs/actors/{actor_id}/index.md"].decode().split("\n---\n", 1)[1]


def section_of(dossier: Dossier, actor_id: str = "okafor"):  # type: ignore[no-untyped-def]
    """What stands on the actor's page below "What is said about …"."""
    tree = opened(page_of(dossier, actor_id))
    body = list(next(e for e in tree.iter("body")))
    start = next(n for n, e in enumerate(body) if e.attrib.get("id") == "mentions")
    return body[start + 1]


def printed(section) -> list[str]:  # type: ignore[no-untyped-def]
    return [text_of(e) for e in section.iter("span") if "data-span" in e.attrib]


def numbers(section) -> list[str]:  # type: ignore[no-untyped-def]
    return [text_of(e) for e in section.iter("a") if e.attrib.get("class") == "number"]


LINES = (
    "Harbour reopens after a hard winter",
    "Okafor reopened the harbour on Monday morning.",
    "Fishermen had waited for Okafor since the spring.",
    NOBODY,
    "The council thanked Okafor for the new cranes.",
    "A strike against Okafor had ended the week before.",
    "Nobody expected Okafor to stay for the evening.",
)
