"""New, confirmed and removed statements, and new and settled disagreements."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from .edition import Differing, Told
from .record import Change
from .shared import Both, key

Sentence = tuple[str, str]


def statement_changes(both: Both) -> Iterator[Change]:
    """Statements that several origins report: new ones, ones that more origins report, ones that fell apart."""
    before, now = _index(both, both.old.statements), _index(both, both.new.statements)
    for told in both.new.statements:
        if told.origins < 2:
            continue
        was = max((old.origins for old in _meeting(both, told, before)), default=0)
        if was < told.origins:
            kind, what = ("confirmed statement", f"{was} origins became {told.origins}") if was > 1 else (
                "new statement", f"Reported by {told.origins} origins")  # fmt: skip
            yield _statement(both, kind, told, what, both.because(_articles(told)), told.page)
    for told in both.old.statements:
        if told.origins > 1 and not any(new.origins > 1 for new in _meeting(both, told, now)):
            why = "Fewer than two origins report it now."
            yield _statement(both, "removed statement", told, "No longer reported by several origins", why, "")


def _articles(told: Told) -> tuple[str, ...]:
    return tuple(article for article, _ in told.sentences)


def _index(both: Both, statements: Iterable[Told]) -> Mapping[Sentence, list[Told]]:
    found: dict[Sentence, list[Told]] = defaultdict(list)
    for told in statements:
        for article, words in told.sentences:
            found[both.file(article), key(words)].append(told)
    return found


def _meeting(both: Both, told: Told, others: Mapping[Sentence, list[Told]]) -> list[Told]:
    """Statements of the other edition with a sentence in common."""
    return [other for article, words in told.sentences for other in others.get((both.file(article), key(words)), ())]


def _statement(both: Both, kind: str, told: Told, what: str, why: str, page: str) -> Change:
    newest = max(_articles(told), key=lambda article: (article in both.added, both.day(article), article))
    words = next((text for article, text in told.sentences if article == newest), "")
    return both.change(kind, newest, what, words, why, page)


def disagreement_changes(both: Both) -> Iterator[Change]:
    """Disagreements by the words of their sides."""
    before = {_key(both, found) for found in both.old.disagreements}
    now = {_key(both, found) for found in both.new.disagreements}
    for found in both.new.disagreements:
        if _key(both, found) not in before:
            why = both.because(tuple(article for _, words in found.sides for article, _ in words))
            yield _disagreement(both, "new disagreement", found, why, f"agreement/#d-{found.id}")
    for found in both.old.disagreements:
        if _key(both, found) not in now:
            yield _disagreement(both, "settled disagreement", found, "The sources no longer differ on it.", "")


def _key(both: Both, found: Differing) -> frozenset[tuple[str, str]]:
    return frozenset((both.file(article), key(text)) for _, words in found.sides for article, text in words)


def _disagreement(both: Both, kind: str, found: Differing, why: str, page: str) -> Change:
    sides = " or ".join(
        f"{value} ({', '.join(dict.fromkeys(both.code(article) for article, _ in words))})"
        for value, words in found.sides
    )
    articles = [article for _, words in found.sides for article, _ in words]
    newest = max(articles, key=lambda article: (article in both.added, both.day(article), article), default="")
    words = " / ".join(words[0][1] for _, words in found.sides if words)
    return both.change(kind, newest, f"A {found.kind}: {sides}", words, why, page)
