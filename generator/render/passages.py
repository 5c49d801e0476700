"""The text of an article as its page prints it: paragraphs of numbered sentences with marks in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.model import Article, BlockKind, Sentence, Span

from .press import Press
from .uses import Use


@dataclass(frozen=True, slots=True)
class Mark:
    """Something extracted, inside a sentence."""

    span: Span
    """Its words, inside the sentence."""
    kind: str
    """`quote`, `actor`, `role` or `date`."""
    actor_id: str = ""
    """For an actor that has a page."""


@dataclass(frozen=True, slots=True)
class Node:
    """A stretch of a sentence: plain text, or a mark with stretches inside."""

    span: Span
    """Its words."""
    mark: Mark | None = None
    """None for plain text."""
    inside: tuple["Node", ...] = ()
    """What is in the mark."""


@dataclass(frozen=True, slots=True)
class Line:
    """A numbered sentence."""

    sentence: Sentence
    """As found."""
    nodes: tuple[Node, ...]
    """Its text, cut at the marks."""
    uses: Sequence[Use]
    """Where it is used."""
    shown: bool = True
    """False where only its number may stand."""
    before: str = ""
    """What the text has between the sentence before it in the paragraph and this one: a space, or nothing."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, heading or list item."""

    kind: BlockKind
    """What it is."""
    lines: tuple[Line, ...] = field(default=())
    """Its sentences."""


def passages_of(press: Press, article: Article) -> list[Passage]:
    """All numbered sentences of an article, in order, by block."""
    sentences = press.dossier.findings[article.id].sentences
    marks = _by_sentence(_marks(press, article), sentences)
    allowed = _allowed(press, article)
    passages: list[Passage] = []
    for kind, group in _by_block(article, sentences):
        lines: list[Line] = []
        for sentence in group:
            before = article.text[lines[-1].sentence.span.end : sentence.span.start] if lines else ""
            uses = press.uses.get((article.id, sentence.number), [])
            nodes = _nodes(sentence.span, marks[sentence.number])
            whole = sentence.number in allowed and (not lines or lines[-1].shown)
            lines.append(Line(sentence, nodes, uses, sentence.number in allowed, before if whole else " "))
        passages.append(Passage(kind, tuple(lines)))
    return passages


def _by_block(article: Article, sentences: Sequence[Sentence]) -> Iterator[tuple[BlockKind, list[Sentence]]]:
    place = 0
    for block in article.blocks:
        group = []
        while place < len(sentences) and sentences[place].span.start < block.span.end:
            group.append(sentences[place])
            place += 1
        if group:
            yield block.kind, group
    if place < len(sentences):
        yield BlockKind.PARAGRAPH, list(sentences[place:])


def _allowed(press: Press, article: Article) -> set[int]:
    """Numbers of the sentences that may be printed: all, none, or the used ones with a neighbour on either side."""
    numbers = {s.number for s in press.dossier.findings[article.id].sentences}
    level = press.register.level(article)
    if level != "excerpts":
        return numbers if level == "full" else set()
    used = {number for number in numbers if any(u.shows_text for u in press.uses.get((article.id, number), ()))}
    return {near for number in used for near in (number - 1, number, number + 1)} & numbers


def _marks(press: Press, article: Article) -> list[Mark]:
    """Every mark of an article by start, the longer first."""
    quotes = [Mark(p, "quote") for q in press.register.quotes_in.get(article.id, ()) for p in q.quote.pieces]
    found = press.dossier.findings[article.id]
    dates = [Mark(date.span, "date") for date in found.dates if date.granularity not in ("set", "vague")]
    named = press.register.mentions_in.get(article.id, ())
    actors = [Mark(span, "actor", actor.id) for span, actor in named if actor.has_page]
    roles = [
        Mark(role.span, "role")
        for actor in press.register.actors_in.get(article.id, ())
        for role in actor.roles
        if role.span.article_id == article.id
    ]
    return sorted((*quotes, *dates, *actors, *roles), key=lambda m: (m.span.start, -m.span.end, m.kind))


def _by_sentence(marks: Sequence[Mark], sentences: Sequence[Sentence]) -> dict[int, list[Mark]]:
    """Marks by sentence number; those that run over several sentences stand in each."""
    found: dict[int, list[Mark]] = {}
    live: list[Mark] = []
    place = 0
    for sentence in sentences:
        live = [mark for mark in live if mark.span.end > sentence.span.start]
        while place < len(marks) and marks[place].span.start < sentence.span.end:
            live.append(marks[place])
            place += 1
        found[sentence.number] = _nested([m for m in live if m.span.overlaps(sentence.span)], sentence.span)
    return found


def _nested(marks: Sequence[Mark], span: Span) -> list[Mark]:
    """Marks cut to a sentence, nested or apart: one that would cross another, or a link inside a link, is left out."""
    kept: list[Mark] = []
    ends: list[int] = []
    linked = span.start
    for mark in marks:
        start, end = max(mark.span.start, span.start), min(mark.span.end, span.end)
        while ends and ends[-1] <= start:
            ends.pop()
        if (ends and end > ends[-1]) or (mark.kind == "actor" and start < linked):
            continue
        linked = end if mark.kind == "actor" else linked
        kept.append(Mark(Span(span.article_id, start, end), mark.kind, mark.actor_id))
        ends.append(end)
    return kept


def _nodes(span: Span, marks: Sequence[Mark]) -> tuple[Node, ...]:
    """A stretch cut at its marks, which may hold others."""
    nodes: list[Node] = []
    place, index = span.start, 0
    while index < len(marks):
        mark = marks[index]
        after = index + 1
        while after < len(marks) and marks[after].span.start < mark.span.end:
            after += 1
        if place < mark.span.start:
            nodes.append(Node(Span(span.article_id, place, mark.span.start)))
        nodes.append(Node(mark.span, mark, _nodes(mark.span, marks[index + 1 : after])))
        place, index = mark.span.end, after
    if place < span.end:
        nodes.append(Node(Span(span.article_id, place, span.end)))
    return tuple(nodes)
