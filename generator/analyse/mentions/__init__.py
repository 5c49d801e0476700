"""Who is named in the text."""

from generator.analyse.parsed import Parsed
from generator.model import ActorKind, Mention

KINDS = {
    "PERSON": ActorKind.PERSON,
    "ORG": ActorKind.ORG,
    "GPE": ActorKind.PLACE,
    "LOC": ActorKind.PLACE,
    "FAC": ActorKind.PLACE,
}


def mentions_of(parsed: Parsed) -> tuple[Mention, ...]:
    """Names in order, without overlap."""
    return tuple(
        Mention(parsed.of(ent), KINDS[ent.label_])
        for ent in parsed.doc.ents
        if ent.label_ in KINDS and parsed.is_text(parsed.of(ent))
    )
