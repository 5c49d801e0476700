"""An article as a readable Markdown file with front matter, as `dossier add` writes it."""

import json
from collections.abc import Iterator

from generator.model import BlockKind, Metadata

from .draft import Draft
from .stated import CANONICAL

MARKS = {
    BlockKind.TITLE: "# ",
    BlockKind.HEADING: "## ",
    BlockKind.LIST_ITEM: "- ",
    BlockKind.OUTLET_KEY_POINT: "- ",
}


def source_text(draft: Draft, metadata: Metadata, original_sha256: str) -> str:
    """The file: what is known as YAML, then the text; furniture of the page is left out, the original keeps it."""
    return "\n".join((*_front_matter(metadata, original_sha256), "", *_body(draft))) + "\n"


def _front_matter(metadata: Metadata, original_sha256: str) -> Iterator[str]:
    yield "---"
    for key in CANONICAL:
        if stated := getattr(metadata, key):
            # JSON strings are YAML strings, whatever stands in them; unescaped so that people can read them.
            yield f"{key}: {json.dumps(stated.value, ensure_ascii=False)}"
    yield f"original_sha256: {original_sha256}"
    yield "---"


def _body(draft: Draft) -> Iterator[str]:
    before = None
    for passage in draft.passages:
        if passage.kind is BlockKind.FURNITURE:
            continue
        in_list = passage.kind in (BlockKind.LIST_ITEM, BlockKind.OUTLET_KEY_POINT)
        if before is not None and not (in_list and before is passage.kind):
            yield ""
        yield MARKS.get(passage.kind, "") + passage.words(draft.text)
        before = passage.kind
