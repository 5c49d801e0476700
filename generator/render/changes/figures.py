"""Figures that a source changed: the same sentence with another number."""

import re
from collections import Counter
from collections.abc import Iterator

from rapidfuzz import fuzz, process

from .record import Change
from .shared import Both, key

NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
ALIKE = 80.0
"""Least rapidfuzz ratio (0 to 100) at which two sentences, their numbers taken out, are one sentence edited."""


def changed_figures(both: Both) -> Iterator[Change]:
    """A change for each sentence of a changed article in which only figures (and a little else) differ."""
    for source in both.new.sources:
        before = both.old_source.get(both.old_id.get(source.id, ""))
        if before is None or before.text_sha256 == source.text_sha256:
            continue
        known = {key(sentence) for sentence in before.sentences}
        still = {key(sentence) for sentence in source.sentences}
        gone = [sentence for sentence in before.sentences if key(sentence) not in still and NUMBER.search(sentence)]
        for number, sentence in enumerate(source.sentences, 1):
            was = _edited_from(sentence, gone) if key(sentence) not in known else None
            if was is not None:
                what = f"{source.code}: {_figures_only_in(was, sentence)} became {_figures_only_in(sentence, was)}"
                why = f"Before, {source.code} read: {' '.join(was.split())}"
                yield both.change("changed figure", source.id, what, sentence, why, f"articles/{source.id}/#s{number}")


def _edited_from(sentence: str, gone: list[str]) -> str | None:
    """The old sentence that this one was, where its figures differ."""
    if not NUMBER.search(sentence):
        return None
    blank = [NUMBER.sub("0", old) for old in gone]
    near = process.extractOne(NUMBER.sub("0", sentence), blank, scorer=fuzz.ratio, score_cutoff=ALIKE)
    was = gone[near[2]] if near else None
    return was if was is not None and NUMBER.findall(was) != NUMBER.findall(sentence) else None


def _figures_only_in(sentence: str, other: str) -> str:
    left = Counter(NUMBER.findall(sentence)) - Counter(NUMBER.findall(other))
    return ", ".join(left.elements()) or "no figure"
