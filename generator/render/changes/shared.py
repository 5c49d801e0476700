"""Two editions side by side, and how a change is written down."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.model import content_hash

from .edition import Edition, Source
from .record import Change


@dataclass(frozen=True)
class Both:
    """The old and the new edition."""

    old: Edition
    """Before."""
    new: Edition
    """Now."""
    old_id: Mapping[str, str]
    """Old article id by new article id."""

    @cached_property
    def old_source(self) -> Mapping[str, Source]:
        """Articles of the old edition by id."""
        return {source.id: source for source in self.old.sources}

    @cached_property
    def new_source(self) -> Mapping[str, Source]:
        """Articles of the new edition by id."""
        return {source.id: source for source in self.new.sources}

    @cached_property
    def added(self) -> frozenset[str]:
        """Ids of articles that only the new edition has."""
        return frozenset(self.new_source) - frozenset(self.old_id)

    @cached_property
    def new_id(self) -> Mapping[str, str]:
        """New article id by old article id."""
        return {old: new for new, old in self.old_id.items()}

    def touched(self, article_id: str) -> bool:
        """Whether an article is new, or its text another one."""
        return article_id in self.added or self._edited(article_id)

    def redated(self, article_id: str) -> bool:
        """Whether an article (by its new id) has another day than before."""
        was, now = self.old_source.get(self.old_id.get(article_id, "")), self.new_source.get(article_id)
        return bool(was and now and was.day != now.day)

    def file(self, article_id: str) -> str:
        """One name for an article in both editions: its old id where it has one."""
        return self.old_id.get(article_id, article_id)

    def day(self, article_id: str) -> str:
        """Date of an article of either edition."""
        source = self.new_source.get(article_id) or self.old_source.get(article_id)
        return source.day if source else ""

    def code(self, article_id: str) -> str:
        """Short code of an article of either edition."""
        source = self.new_source.get(article_id) or self.old_source.get(article_id)
        return source.code if source else article_id

    def change(self, kind: str, article_id: str, what: str, text: str, why: str, page: str) -> Change:
        """A change that an article brought."""
        shown = " ".join(text.split())
        name = "change-" + content_hash(kind, what, shown, length=12)
        return Change(name, kind, self.day(article_id), what, shown, why, page)

    def corrected(self, *targets: str) -> str:
        """That a correction made since led to it, with its reason; empty where none of the targets was corrected."""
        found = next((t for t in targets if t in self.new.corrections and t not in self.old.corrections), None)
        why = self.new.corrections.get(found or "", "")
        return "" if found is None else f"A person corrected it: {why}" if why else "A person corrected it."

    def because(self, article_ids: tuple[str, ...]) -> str:
        """What brought a new extract: an article that is new, or one that was changed, or the other sources."""
        added = [self.code(a) for a in dict.fromkeys(article_ids) if a in self.added]
        if added:
            return f"Brought by the new article {', '.join(added)}."
        changed = [self.code(a) for a in dict.fromkeys(article_ids) if self._edited(a)]
        if changed:
            return f"The text of {', '.join(changed)} was changed."
        return "The sources are the same; the other sources or a correction led to it."

    def _edited(self, article_id: str) -> bool:
        before = self.old_source.get(self.old_id.get(article_id, ""))
        now = self.new_source.get(article_id)
        return bool(before and now and before.text_sha256 != now.text_sha256)


def key(words: str) -> str:
    """Words as they are compared: without case and spaces."""
    return " ".join(words.casefold().split())
