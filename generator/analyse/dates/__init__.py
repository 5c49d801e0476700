"""Dates, times and durations, and what we make of them."""

from generator.analyse.parsed import Parsed
from generator.model import Certainty, DateExpression


def dates_of(parsed: Parsed) -> tuple[DateExpression, ...]:
    """Expressions in order, without overlap."""
    return tuple(
        DateExpression(parsed.of(ent), "", Certainty.UNRESOLVED, "vague", "model")
        for ent in parsed.doc.ents
        if ent.label_ == "DATE" and parsed.is_text(parsed.of(ent))
    )
