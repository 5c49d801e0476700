"""What a person should look at, with the line to paste."""

from collections import defaultdict

from generator.model import Doubt
from generator.render.press import Press, counted

OF_A_KIND = 15


def review_page(press: Press) -> dict[str, bytes]:
    """`docs/review/index.md`."""
    kinds: dict[str, list[Doubt]] = defaultdict(list)
    for doubt in press.dossier.doubts:
        kinds[doubt.kind].append(doubt)
    groups = [
        {
            "label": f"{kind[:1].upper()}{kind[1:]}",
            "anchor": f"kind-{place}",
            "doubts": doubts[:OF_A_KIND],
            "more": max(0, len(doubts) - OF_A_KIND),
        }
        for place, (kind, doubts) in enumerate(kinds.items(), 1)
    ]
    scope = (
        f"{counted(len(press.dossier.doubts), 'doubtful finding')}, the most telling first. "
        "Paste a line into the corrections file to settle it."
    )
    return press.page(
        "review/",
        "review.md.jinja",
        "Review",
        scope,
        {"section": "review", "kind": "review"},
        title="Review",
        scope=scope,
        groups=groups,
    )
