"""`seeds/corrections.yml` to Corrections."""

from collections.abc import Mapping
from pathlib import Path

from generator.model import Correction, Corrections, Passage, Problem

from .entries import Entry, FormError, Value, entries_of
from .form import form_of, sentence_number, text_of
from .kinds import KNOWN_BY, POINTING, REMARKS, Kind, Takes

CORRECTIONS_FILE = "corrections.yml"
"""Its name inside the sources folder."""


def read_corrections(path: Path) -> tuple[Corrections, tuple[Problem, ...]]:
    """The entries of a file in order, and what is wrong with their form, with lines.

    Messages name the file by the last two parts of `path`.  An absent file is an empty one; an entry of the wrong form
    is left out and reported.  Never raises on content.
    """
    if not path.exists():
        return Corrections(), ()
    return parsed_corrections(path.read_bytes().decode("utf-8-sig", "replace"), "/".join(path.parts[-2:]))


def parsed_corrections(text: str, source: str) -> tuple[Corrections, tuple[Problem, ...]]:
    """As `read_corrections`, from the text of the file."""
    entries, problems = entries_of(text, source)
    found: list[Correction] = []
    wrong: list[Problem] = list(problems)
    for entry in entries:
        try:
            found.append(_correction(entry, source))
        except FormError as error:
            wrong.append(Problem(source, entry.line, "correction-form", error.what, error.remedy))
    return Corrections(tuple(found)), tuple(sorted(wrong))


def _correction(entry: Entry, source: str) -> Correction:
    values = dict(entry.keys)
    name, kind = form_of(values)
    texts = {key: _clean(value) for key, value in values.items() if key not in REMARKS}
    return Correction(
        kind=name,
        fields=tuple((key, value) for key, value in texts.items() if value is not None),
        why=text_of(values, "why"),
        by=text_of(values, "by"),
        source=source,
        line=entry.line,
        passages=_passages(name, kind, values),
    )


def _clean(value: Value) -> str | tuple[str, ...] | None:
    if isinstance(value, str):
        return value.strip()
    return tuple(part.strip() for part in value if isinstance(part, str)) or None


def _passages(name: str, kind: Kind, values: Mapping[str, Value]) -> tuple[Passage, ...]:
    value = values[name]
    if kind.takes is Takes.PASSAGES:
        return tuple(_passage(part, part.get("words", "")) for part in value if isinstance(part, dict))
    if articles := values.get("articles"):
        listed = (articles,) if isinstance(articles, str) else articles
        return tuple(_passage(a, "") if isinstance(a, dict) else Passage(a.strip(), "") for a in listed)
    if not text_of(values, "article"):
        return ()
    words = str(value) if kind.quotes_words else text_of(values, "words")
    return (_passage({key: text_of(values, key) for key in ("article", *POINTING, *KNOWN_BY)}, words),)


def _passage(part: Mapping[str, str], words: str) -> Passage:
    return Passage(
        article=part.get("article", "").strip(),
        words=words.strip(),
        before=part.get("before", "").strip(),
        after=part.get("after", "").strip(),
        near=sentence_number(part["near"]) if part.get("near") else 0,
        prints=part.get("prints", "").strip(),
    )
