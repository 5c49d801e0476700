"""`seeds/corrections.yml` to Corrections, each entry checked for form."""

from collections.abc import Mapping
from pathlib import Path

from rapidfuzz import process

from generator.model import Correction, Corrections, Passage, Problem

from .entries import Entry, Value, entries_of
from .kinds import KINDS, KNOWN_BY, POINTING, REMARKS, Kind, Takes

CORRECTIONS_FILE = "corrections.yml"
"""Its name inside the sources folder."""


def read_corrections(path: Path, shown: str = "") -> tuple[Corrections, tuple[Problem, ...]]:
    """The entries of a file in order, and what is wrong with their form, with lines.

    `shown` is the path for messages (default: the last two parts of `path`).  An absent file is an empty one;
    an entry of the wrong form is left out and reported.  Never raises on content.
    """
    source = shown or "/".join(path.parts[-2:])
    if not path.exists():
        return Corrections(), ()
    return parsed_corrections(path.read_bytes().decode("utf-8-sig", "replace"), source)


def parsed_corrections(text: str, source: str) -> tuple[Corrections, tuple[Problem, ...]]:
    """As `read_corrections`, from the text of the file."""
    entries, problems = entries_of(text, source)
    found: list[Correction] = []
    wrong: list[Problem] = list(problems)
    for entry in entries:
        try:
            found.append(_correction(entry, source))
        except ValueError as error:
            what, _, remedy = str(error).partition("\n")
            wrong.append(Problem(source, entry.line, "correction-form", what, remedy))
    return Corrections(tuple(found)), tuple(sorted(wrong))


def _correction(entry: Entry, source: str) -> Correction:
    values = dict(entry.keys)
    name, kind = _kind(values)
    _check_keys(name, kind, values)
    _check_value(name, kind, values[name])
    _check_needs(name, values)
    texts = {key: _clean(value) for key, value in values.items() if key not in REMARKS}
    return Correction(
        kind=name,
        fields=tuple((key, value) for key, value in texts.items() if value is not None),
        why=_text(values, "why"),
        by=_text(values, "by"),
        source=source,
        line=entry.line,
        passages=_passages(name, kind, values),
    )


def _kind(values: Mapping[str, Value]) -> tuple[str, Kind]:
    openers = [key for key in values if key in KINDS]
    fitting = [key for key in openers if set(values) - {key} <= KINDS[key].allowed]
    if chosen := fitting or openers:
        return chosen[0], KINDS[chosen[0]]
    near = process.extractOne(next(iter(values), ""), KINDS.keys(), score_cutoff=60)
    hint = f"Did you mean `{near[0]}:`?" if near else f"Known are: {', '.join(KINDS)}."
    raise ValueError(f"`{next(iter(values), '')}:` is no kind of correction.\n{hint}")


def _check_keys(name: str, kind: Kind, values: Mapping[str, Value]) -> None:
    for key in values:
        if key != name and key not in kind.allowed:
            near = process.extractOne(key, sorted(kind.allowed), score_cutoff=60)
            hint = f"Did you mean `{near[0]}:`?" if near else f"It may carry: {', '.join(sorted(kind.allowed))}."
            raise ValueError(f"`{name}:` knows no `{key}:`.\n{hint}")
    for key in sorted(kind.needs):
        if not _text(values, key):
            raise ValueError(f"`{name}:` needs `{key}:`.\nFor example: {kind.example}")


def _check_value(name: str, kind: Kind, value: Value) -> None:
    if kind.takes is Takes.CHOICE and value not in kind.choices:
        raise ValueError(f"`{name}: {value}` is not known.\nIt may be: {', '.join(kind.choices)}.")
    if kind.takes is Takes.TEXT and (not isinstance(value, str) or not value.strip()):
        raise ValueError(f"`{name}:` needs a text.\nFor example: {kind.example}")
    if kind.takes is Takes.NAMES and not _several(value, str):
        raise ValueError(f"`{name}:` needs two or more different names, as a list.\nFor example: {kind.example}")
    if kind.takes is Takes.PASSAGES and not (_several(value, dict) and all(map(_points, value))):
        raise ValueError(
            f"`{name}:` needs two or more passages, each with `article:` and `words:`.\nFor example: {kind.example}"
        )


def _several(value: Value, of: type) -> bool:
    if isinstance(value, str) or not all(isinstance(part, of) for part in value):
        return False
    return len({str(part).strip() for part in value} - {""}) > 1


def _points(part: object) -> bool:
    if not isinstance(part, dict):
        return False
    return bool(part.get("article") and part.get("words")) and set(part) <= POINTING | {"article", "words"}


def _check_needs(name: str, values: Mapping[str, Value]) -> None:
    """What depends on the word chosen."""
    chosen = values[name]
    needed = {
        ("drop", "actor"): ("name",),
        ("thread", "join"): ("articles",),
        ("thread", "split"): ("articles",),
        ("thread", "title"): ("article", "title"),
    }.get((name, str(chosen)), ("article", "words") if name == "drop" else ())
    for key in needed:
        if not values.get(key):
            raise ValueError(f"`{name}: {chosen}` needs `{key}:`.\nFor example: {KINDS[name].example}")
    if any(set(part) - KNOWN_BY != {"article"} for part in values.get("articles", ()) if isinstance(part, dict)):
        raise ValueError(f"Each of `articles:` takes `article:` and `prints:`.\nFor example: {KINDS[name].example}")
    if near := _text(values, "near"):
        _number(near)


def _number(text: str) -> int:
    digits = text.strip().lstrip("#s¶")
    if not digits.isdecimal() or len(digits) > 9:
        raise ValueError(f"`near: {text}` is no sentence number.\nWrite the number of a sentence, such as `near: 12`.")
    return int(digits)


def _clean(value: Value) -> str | tuple[str, ...] | None:
    if isinstance(value, str):
        return value.strip()
    return tuple(part.strip() for part in value if isinstance(part, str)) or None


def _text(values: Mapping[str, Value], key: str) -> str:
    value = values.get(key, "")
    return value.strip() if isinstance(value, str) else ""


def _passages(name: str, kind: Kind, values: Mapping[str, Value]) -> tuple[Passage, ...]:
    value = values[name]
    if kind.takes is Takes.PASSAGES:
        return tuple(_passage(part, part.get("words", "")) for part in value if isinstance(part, dict))
    if articles := values.get("articles"):
        listed = (articles,) if isinstance(articles, str) else articles
        return tuple(_passage(a, "") if isinstance(a, dict) else Passage(a.strip(), "") for a in listed)
    if not _text(values, "article"):
        return ()
    words = str(value) if kind.quotes_words else _text(values, "words")
    return (_passage({key: _text(values, key) for key in ("article", *POINTING, *KNOWN_BY)}, words),)


def _passage(part: Mapping[str, str], words: str) -> Passage:
    return Passage(
        article=part.get("article", "").strip(),
        words=words.strip(),
        before=part.get("before", "").strip(),
        after=part.get("after", "").strip(),
        near=_number(part["near"]) if part.get("near") else 0,
        prints=part.get("prints", "").strip(),
    )
