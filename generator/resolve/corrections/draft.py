"""What the corrections have made of articles, findings and judgements so far."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from rapidfuzz import fuzz, process

from generator.model import Applied, Article, Correction, Findings, Passage, Problem, Severity, Span
from generator.read.corrections import lasting_name
from generator.read.corrections.places import Place, Places
from generator.resolve.judgements import Judgements

from .spellings import Spellings

SHOWN = 60
"""Longest words shown in a message, in code points."""
LIKE_ENOUGH = 45.0
"""Least rapidfuzz partial ratio at which words are worth suggesting."""


class Draft:
    """Collects what each entry does; nothing leaves it before every entry has been heard."""

    def __init__(self, articles: Sequence[Article], findings: Mapping[str, Findings]) -> None:
        self.articles = {article.id: article for article in articles}
        self.findings = dict(findings)
        self.places = Places(articles, self._sentence_start)
        self.spellings = Spellings(articles, findings)
        self.judged: dict[str, list[Any]] = defaultdict(list)
        self.applied: list[Applied] = []
        self.problems: list[Problem] = []

    def judge(
        self, entry: Correction, field: str, judgement: object, targets: Iterable[str], place: Span | None = None
    ) -> None:
        """Add to a field of the Judgements and mark what it concerns."""
        self.judged[field].append(judgement)
        self.mark(entry, *targets, place=place)

    def mark(self, entry: Correction, *targets: str, place: Span | None = None) -> None:
        """Note what an entry changed: ids of articles, keys of spans, names of actors; `place`: where its words are."""
        self.applied += [Applied(entry, target, place) for target in targets]

    def change(self, article_id: str, **fields: object) -> None:
        """Replace fields of an article's findings."""
        self.findings[article_id] = replace(self.findings[article_id], **fields)  # type: ignore[arg-type]

    def judgements(self) -> Judgements:
        """All that was judged, in the order of the file."""
        frozen = {"dropped_actors", "dropped_statements", "quiet"}
        judged: dict[str, Any] = {k: frozenset(v) if k in frozen else tuple(v) for k, v in self.judged.items()}
        return Judgements(**judged)

    def report(
        self,
        entry: Correction,
        what: str,
        remedy: str = "",
        code: str = "correction-unmatched",
        severity: Severity = Severity.WARNING,
    ) -> None:
        """A problem at the line of an entry."""
        self.problems.append(Problem(entry.source, entry.line, code, what, remedy, severity))

    def article(self, entry: Correction, passage: Passage) -> Article | None:
        """The article that an entry without words means, or None, reported."""
        place = self.places.whole(passage)
        if place is None:
            self._no_article(entry, passage)
            return None
        if place.moved:
            now = f"the article is now {place.article.code} ({short(place.article.title)})."
            remedy = f"Write `article: {lasting_name(place.article)}`."
            self.report(entry, now, remedy, "correction-moved", Severity.NOTE)
        return self.articles[place.article.id]

    def _no_article(self, entry: Correction, passage: Passage) -> None:
        """Report an article that is not there, or whose name another one has now."""
        named = self.places.names.find(passage.article)
        if named is not None:
            what = f'{named.code} does not print "{short(passage.prints)}": it is now “{short(named.title)}”.'
            self.report(entry, what, "Name the article that is meant, or mend `prints:`.")
            return
        near = self.places.names.nearest(passage.article)
        what = f'no article is called "{passage.article}"' + (f": did you mean {near}?" if near else ".")
        self.report(entry, what, "If it is gone for good, remove this entry.")

    def _sentence_start(self, article: Article, number: int) -> int:
        """Offset of the sentence of that number (of the last one where there are fewer), or 0."""
        sentences = self.findings[article.id].sentences
        return sentences[min(number, len(sentences)) - 1].span.start if sentences else 0

    def name(self, entry: Correction, name: str) -> str | None:
        """A name as articles print it, or None, reported with the nearest one."""
        printed = self.spellings.printed(name)
        if printed is None:
            near = self.spellings.nearest(name)
            self.report(entry, f'no actor is called "{name}"' + (f': did you mean "{near}"?' if near else "."))
        return printed

    def target(
        self, entry: Correction, passage: Passage, what: str, candidates: Callable[[str], Sequence[Span]]
    ) -> Span | None:
        """The one of an article's candidates (by article id) that the words of a passage touch; None, reported.

        `what` names a candidate in messages, e.g. "quote".
        """
        place = self.places.find(passage)
        if place is None:
            self._absent(entry, passage, what, candidates)
            return None
        spans = candidates(place.article.id)
        touched = {best for span in place.spans if (best := _most_shared(span, spans))}
        if len(touched) == 1:
            self._moved(entry, place)
            return touched.pop()
        if touched:
            self._ambiguous(entry, passage, place, len(touched))
        else:
            self._none_there(entry, passage, place.article, what, spans)
        return None

    def words(self, entry: Correction, passage: Passage) -> Span | None:
        """Where the words of a passage stand, whatever was found there; None, reported."""
        place = self.places.find(passage)
        if place is None:
            self._absent(entry, passage, "sentence", self.sentences)
            return None
        if len(place.spans) > 1:
            self._ambiguous(entry, passage, place, len(place.spans))
            return None
        self._moved(entry, place)
        return place.spans[0]

    def sentences(self, article_id: str) -> Sequence[Span]:
        """Spans of the numbered sentences of an article."""
        return [sentence.span for sentence in self.findings[article_id].sentences]

    def _absent(
        self, entry: Correction, passage: Passage, what: str, candidates: Callable[[str], Sequence[Span]]
    ) -> None:
        article = self.places.names.find(passage.article)
        if article is None:
            self._no_article(entry, passage)
        else:
            self._none_there(entry, passage, article, what, candidates(article.id))

    def _none_there(
        self, entry: Correction, passage: Passage, article: Article, what: str, spans: Sequence[Span]
    ) -> None:
        texts = [article.words(span) for span in spans]
        near = process.extractOne(passage.words, texts, scorer=fuzz.partial_ratio, score_cutoff=LIKE_ENOUGH)
        hint = f': did you mean "{short(near[0])}"?' if near else "."
        self.report(entry, f'no {what} in {article.code} has the words "{short(passage.words)}"{hint}')

    def _ambiguous(self, entry: Correction, passage: Passage, place: Place, count: int) -> None:
        self.report(
            entry,
            f'"{short(passage.words)}" stands {count} times in {place.article.code}.',
            "Add `before:` or `after:` with the words around it, or `near:` with the number of the sentence.",
            "correction-ambiguous",
        )

    def _moved(self, entry: Correction, place: Place) -> None:
        now = short(place.article.words(place.spans[0]))
        if place.moved:
            self.report(
                entry,
                f'the words now stand in {place.article.code}: "{now}".',
                f"Write `article: {lasting_name(place.article)}`.",
                "correction-moved",
                Severity.NOTE,
            )
        elif place.edited:
            self.report(
                entry,
                f'the source now reads "{now}"; the entry still applies.',
                "Copy the new words into the entry.",
                "correction-edited",
                Severity.NOTE,
            )


def _most_shared(span: Span, candidates: Sequence[Span]) -> Span | None:
    """The candidate that shares most of the span; the first of equals."""
    shared = [c for c in candidates if c.overlaps(span)]
    return max(shared, key=lambda c: (min(c.end, span.end) - max(c.start, span.start), -c.start), default=None)


def short(words: str) -> str:
    """Words on one line, cut for a message."""
    line = " ".join(words.split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1].rstrip() + "…"
