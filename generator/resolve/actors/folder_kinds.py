"""One kind for each name over the folder: what most articles take it for."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from generator.analyse.mentions.words import known_kind
from generator.model import ActorKind, Article, Findings, Mention, MentionForm

from .persons import is_full
from .spelling import skeleton
from .written import folded, person_words

MAJORITY = 2
"""How many times as often the folder must take a name for something else before an article gives way."""


class FolderKinds:
    """What the folder takes each name for."""

    def __init__(self, articles: Sequence[Article], findings: Mapping[str, Findings]) -> None:
        """Count every name of every article."""
        self._votes: dict[str, Counter[ActorKind]] = defaultdict(Counter)
        self._surnames: Counter[str] = Counter()
        self._full: dict[str, set[str]] = defaultdict(set)
        for article in articles:
            for mention in findings[article.id].mentions:
                if mention.form is MentionForm.NAME:
                    self._count(article, mention)

    def _count(self, article: Article, mention: Mention) -> None:
        name = article.words(mention.span)
        self._votes[folded(name)][mention.kind] += 1
        if mention.kind is ActorKind.PERSON and is_full(name):
            surname = skeleton(person_words(name)[-1])
            self._surnames[surname] += 1
            self._full[article.id].add(surname)

    def of(self, article: Article, mention: Mention) -> ActorKind:
        """The kind of a mention: its article's, unless the folder is sure of another."""
        name = article.words(mention.span)
        if self._is_surname(article, name):
            return ActorKind.PERSON
        votes = self._votes[folded(name)]
        ranked = sorted(votes, key=lambda kind: (-votes[kind], kind.value))
        return ranked[0] if votes[ranked[0]] >= MAJORITY * votes[mention.kind] else mention.kind

    def _is_surname(self, article: Article, name: str) -> bool:
        """Whether a bare name is a surname in its article or, where nothing else is known of it, in the folder."""
        parts = person_words(name)
        if len(parts) != 1 or len(name.split()) != 1:
            return False
        surname = skeleton(parts[0])
        if surname in self._full[article.id]:
            return not known_kind(name) or self._votes[folded(name)][ActorKind.PERSON] > 0
        sure = self._surnames[surname] >= 2 and not known_kind(name)
        return sure and self._votes[folded(name)][ActorKind.PERSON] >= self._votes[folded(name)][ActorKind.ORG]
