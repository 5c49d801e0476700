"""What a person should look at, with the line to paste, and what was corrected already."""

from collections import defaultdict
from typing import Any

from generator.analyse.quotes import DOUBTFUL
from generator.model import Applied, Correction, Dossier, Doubt, Span
from generator.render.counting import counted
from generator.render.press import Press
from generator.render.register import Register

from .quote_rules import quote_rules

OF_A_KIND = 15
EVIDENCE = 4
"""Passages shown of a doubt."""
IN_FORCE = 500
"""Corrections listed; all of them stand in the data."""
PLACES = 4
"""Places linked of one correction."""
WITHHELD = "its words may not be published"


def review_page(press: Press) -> dict[str, bytes]:
    """`docs/review/index.md`."""
    kinds: dict[str, list[Doubt]] = defaultdict(list)
    for doubt in press.dossier.doubts:
        if all(press.shown(span) for span in doubt.evidence):
            kinds[doubt.kind].append(doubt)
    groups = [
        {
            "label": f"{kind[:1].upper()}{kind[1:]}",
            "anchor": f"kind-{place}",
            "doubts": [(doubt, evidence_of(press.dossier, doubt)[:EVIDENCE]) for doubt in doubts[:OF_A_KIND]],
            "more": max(0, len(doubts) - OF_A_KIND),
        }
        for place, (kind, doubts) in enumerate(kinds.items(), 1)
    ]
    in_force = corrections_in_force(press.register)
    scope = "Nothing is in doubt."
    if press.dossier.doubts:
        scope = f"{counted(len(press.dossier.doubts), 'doubtful finding')}, the most telling first. "
        scope += "Paste a line into the corrections file to settle it."
    if withheld := len(press.dossier.doubts) - sum(map(len, kinds.values())):
        scope += f" {counted(withheld, 'of them concerns', 'of them concern')} words that may not be published: "
        scope += "dossier review lists all."
    return press.page(
        "review/",
        "review.md.jinja",
        "Review",
        scope,
        {"section": "review", "kind": "review"},
        title="Review",
        scope=scope,
        groups=groups,
        rules=quote_rules(press.dossier.quotes),
        doubtful=DOUBTFUL,
        in_force=in_force[:IN_FORCE],
        more_in_force=max(0, len(in_force) - IN_FORCE),
    )


def evidence_of(dossier: Dossier, doubt: Doubt) -> list[Span]:
    """The passages to show: whole sentences, each once, in the order of the evidence."""
    found: list[Span] = []
    for span in doubt.evidence:
        whole = _whole(dossier, span)
        if not any(other.contains(whole) for other in found):
            found = [*(other for other in found if not whole.contains(other)), whole]
    return found


def _whole(dossier: Dossier, span: Span) -> Span:
    """The sentences around a span; the span itself where it stands in none, as furniture does."""
    sentences = [s.span for s in dossier.findings[span.article_id].sentences if s.span.overlaps(span)]
    return Span(span.article_id, sentences[0].start, max(sentences[-1].end, span.end)) if sentences else span


def corrections_in_force(register: Register) -> list[dict[str, Any]]:
    """Each entry that was applied, in the order of its file, with its words and the places where it landed."""
    marks: dict[Correction, list[Applied]] = defaultdict(list)
    for done in register.dossier.applied:
        marks[done.correction].append(done)
    ordered = sorted(marks, key=lambda entry: (entry.source, entry.line))
    said = {entry: WITHHELD if entry in register.withheld else _said(entry) for entry in ordered}
    return [{"entry": entry, "said": said[entry], "marks": marks[entry][:PLACES]} for entry in ordered]


def _said(entry: Correction) -> str:
    """The entry as it stands in the file, on one line."""
    fields = [f"{key}: {value if isinstance(value, str) else ', '.join(value)}" for key, value in entry.fields]
    return " · ".join(fields) or f"{entry.kind}: {len(entry.passages)} passages"
