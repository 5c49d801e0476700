"""Names that other articles of the folder hold for sure, found where the model missed them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from generator.analyse.mentions.words import words
from generator.analyse.quotes.taken import Taken
from generator.model import ActorKind, Article, Findings, Mention, MentionForm

from .aliases import general_words
from .persons import is_full
from .written import organisation_words

CAPITAL = re.compile(r"(?<![\w'’@#/.-])[A-Z][\w.&'’-]*")
"""A word with a capital, with the marks that names hold."""
SURE = 2
"""Articles that must name somebody before the name is looked for in others; a person's full name needs one."""


class FolderNames:
    """The names of the folder by their first word: looking for them costs the capitals of a text, not the names."""

    def __init__(self, articles: Sequence[Article], findings: Mapping[str, Findings]) -> None:
        """Gather every name of every article with its kind."""
        votes: dict[str, Counter[ActorKind]] = defaultdict(Counter)
        for article in articles:
            named = {
                (article.words(m.span), m.kind) for m in findings[article.id].mentions if m.form is MentionForm.NAME
            }
            for name, kind in sorted(named):
                votes[name][kind] += 1
        self._by_first: dict[str, list[tuple[str, ActorKind]]] = defaultdict(list)
        for name, counted in sorted(votes.items(), key=lambda entry: (-len(entry[0]), entry[0])):
            kind = min(counted, key=lambda k: (-counted[k], k.value))
            if _is_sure(name, kind, counted):
                self._by_first[_first(name)].append((name, kind))

    def missed(self, article: Article, findings: Findings) -> Iterator[Mention]:
        """Mentions of the article's sentences that its own findings do not hold."""
        taken = Taken((m.span.start, m.span.end) for m in findings.mentions)
        for sentence in findings.sentences:
            for capital in CAPITAL.finditer(article.text, sentence.span.start, sentence.span.end):
                start = capital.start()
                if taken.overlaps((start, start + 1)):
                    continue
                found = self._named_at(article.text, start, _first(capital.group()))
                if found is not None:
                    stop = start + len(found[0])
                    if stop <= sentence.span.end and not taken.overlaps((start, stop)):
                        yield Mention(article.span(start, stop), found[1])
                        taken.add([(start, stop)])

    def _named_at(self, text: str, start: int, first: str) -> tuple[str, ActorKind] | None:
        """The longest known name that begins at a place and ends with a word; `first` is its first word."""
        for name, kind in self._by_first.get(first, ()):
            if text.startswith(name, start) and not text[start + len(name) : start + len(name) + 1].isalnum():
                return name, kind
        return None


def _first(name: str) -> str:
    return re.split(r"[\s-]", name, maxsplit=1)[0].rstrip(".,'’")


def _is_sure(name: str, kind: ActorKind, counted: Counter[ActorKind]) -> bool:
    """Whether a name is long and specific enough to be meant wherever it stands."""
    plain = name.lower()
    if plain in words("not_actors") or len(name) < 3 or not name[0].isupper() or counted[kind] * 2 < counted.total():
        return False
    if all(word in general_words() for word in organisation_words(name)):
        return False
    return counted.total() >= SURE or (kind is ActorKind.PERSON and is_full(name))
