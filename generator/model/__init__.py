"""The frozen records that pass between the stages: what a stage may know of the one before it.

`read` makes a Reading of Articles, `analyse` makes Findings, `resolve` makes a Dossier,
`render` makes `{path: bytes}`.  Offsets are Unicode code points everywhere.
"""

from .actors import Actor, ActorLink, Merge, PrintedRole, Spelling
from .article import (
    Article,
    Block,
    BlockKind,
    Metadata,
    Problem,
    Provenance,
    Reading,
    Severity,
    Stated,
)
from .corrections import Applied, Correction, Corrections, Passage
from .dates import Certainty, DateExpression, Occasion
from .dossier import Dossier
from .doubts import Doubt, doubt_id
from .findings import (
    ActorKind,
    Findings,
    KeyPoint,
    Mention,
    MentionForm,
    Quote,
    QuoteKind,
    Reference,
    Role,
)
from .happenings import CopyGroup, Disagreement, HomePoint, LookBack, Related, Side, Statement, Thread, TimelineEntry
from .identity import content_hash, slug, stable_id
from .sentences import Counted, Event, Sentence
from .settings import Limits, Settings
from .span import Span, SpanError
from .utterances import AttributedQuote, QuoteFamily

__all__ = [
    "Actor",
    "ActorKind",
    "ActorLink",
    "Applied",
    "Article",
    "AttributedQuote",
    "Block",
    "BlockKind",
    "Certainty",
    "CopyGroup",
    "Correction",
    "Corrections",
    "Counted",
    "DateExpression",
    "Disagreement",
    "Dossier",
    "Doubt",
    "Event",
    "Findings",
    "HomePoint",
    "KeyPoint",
    "Limits",
    "LookBack",
    "Mention",
    "MentionForm",
    "Merge",
    "Metadata",
    "Occasion",
    "Passage",
    "PrintedRole",
    "Problem",
    "Provenance",
    "Quote",
    "QuoteFamily",
    "QuoteKind",
    "Reading",
    "Reference",
    "Related",
    "Role",
    "Sentence",
    "Settings",
    "Severity",
    "Side",
    "Span",
    "SpanError",
    "Spelling",
    "Stated",
    "Statement",
    "Thread",
    "TimelineEntry",
    "content_hash",
    "doubt_id",
    "slug",
    "stable_id",
]
