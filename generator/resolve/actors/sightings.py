"""Which actor each name of the folder is."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.model import ActorKind, Article, Findings, Mention, MentionForm, Merge, Span
from generator.resolve.judgements import Judgements

from .brackets import bracketed_in
from .folder_kinds import FolderKinds
from .folder_names import FolderNames
from .groups import Form, Groups
from .judged import apply_judgements, dropped_names
from .names import form_of, joined
from .naming import Naming, namings_of
from .printed import Printed
from .same_form import same_form_merges
from .written import folded


@dataclass
class Sighting:
    """One actor while it is put together."""

    spans: list[Span] = field(default_factory=list)
    """Its names, in the order of articles and text."""
    kinds: Counter[ActorKind] = field(default_factory=Counter)
    """How often it is taken for what."""
    spelt: Counter[tuple[str, str]] = field(default_factory=Counter)
    """How often each article spells it how: (words, article id)."""
    merges: tuple[Merge, ...] = ()
    """Why its spellings are one."""

    def absorb(self, other: "Sighting", merge: Merge) -> None:
        """Take over everything of another that proved to be the same."""
        self.spans += other.spans
        self.kinds += other.kinds
        self.spelt += other.spelt
        self.merges = (*self.merges, *other.merges, merge)

    @property
    def kind(self) -> ActorKind:
        """What it is taken for most often."""
        return min(self.kinds, key=lambda kind: (-self.kinds[kind], kind.value))


def sightings_of(
    articles: Sequence[Article], findings: Mapping[str, Findings], judgements: Judgements, groups: Groups
) -> dict[Form, Sighting]:
    """Every actor of the folder by the form that stands for it, in the order of the first name."""
    kinds = FolderKinds(articles, findings)
    known = FolderNames(articles, findings)
    gone = dropped_names(judgements)
    printed = []
    for article in articles:
        mentions = [*findings[article.id].mentions, *known.missed(article, findings[article.id])]
        mentions.sort(key=lambda mention: mention.span)
        printed.append([entry for entry in _printed(article, mentions, kinds) if folded(entry[1]) not in gone])
    namings = namings_of([[(words, kind) for _, words, kind in names] for names in printed])
    apply_judgements(namings, judgements, groups)
    joined(namings, groups, list(bracketed_in(articles, printed)))
    found: dict[Form, Sighting] = defaultdict(Sighting)
    for number, names in enumerate(printed):
        for span, words, kind in names:
            sighting = found[groups.root(form_of(Naming(number, words, kind, 1)))]
            sighting.spans.append(span)
            sighting.kinds[kind] += 1
            sighting.spelt[words, span.article_id] += 1
    merges = groups.merges()
    for root, sighting in found.items():
        spellings = dict.fromkeys(text for text, _ in sighting.spelt)
        sighting.merges = (*same_form_merges(sighting.kind, spellings), *merges.get(root, ()))
    return dict(found)


def _printed(article: Article, mentions: Sequence[Mention], kinds: FolderKinds) -> list[Printed]:
    named = [m for m in mentions if m.form is MentionForm.NAME]
    return [(m.span, article.words(m.span), kinds.of(article, m)) for m in named]
