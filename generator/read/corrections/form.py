"""Whether an entry of the corrections file has the form that its kind asks for."""

from collections.abc import Mapping

from generator.read.nearest import nearest

from .entries import FormError, Value
from .kinds import DROPPABLE, KINDS, KNOWN_BY, POINTING, Kind, Takes

NEEDED: Mapping[tuple[str, str], tuple[str, ...]] = {
    **{("drop", what): ("article", "words") for what in DROPPABLE},
    ("drop", "actor"): ("name",),
    ("thread", "join"): ("articles",),
    ("thread", "split"): ("articles",),
    ("thread", "title"): ("article", "title"),
}
"""Keys that an entry must have beside the word that was chosen."""


def form_of(values: Mapping[str, Value]) -> tuple[str, Kind]:
    """The key that opens an entry, and its kind.  Raises FormError where keys or values do not fit the kind."""
    name, kind = _kind(values)
    _check_keys(name, kind, values)
    _check_value(name, kind, values[name])
    _check_needs(name, values)
    return name, kind


def text_of(values: Mapping[str, Value], key: str) -> str:
    """The text under a key, without space around it; empty where there is none."""
    value = values.get(key, "")
    return value.strip() if isinstance(value, str) else ""


def _kind(values: Mapping[str, Value]) -> tuple[str, Kind]:
    openers = [key for key in values if key in KINDS]
    fitting = [key for key in openers if set(values) - {key} <= KINDS[key].allowed]
    if chosen := fitting or openers:
        return chosen[0], KINDS[chosen[0]]
    first = next(iter(values), "")
    near = nearest(first, KINDS)
    hint = f"Did you mean `{near}:`?" if near else f"Known are: {', '.join(KINDS)}."
    raise FormError(f"`{first}:` is no kind of correction.", hint)


def _check_keys(name: str, kind: Kind, values: Mapping[str, Value]) -> None:
    for key in values:
        if key != name and key not in kind.allowed:
            near = nearest(key, sorted(kind.allowed))
            hint = f"Did you mean `{near}:`?" if near else f"It may carry: {', '.join(sorted(kind.allowed))}."
            raise FormError(f"`{name}:` knows no `{key}:`.", hint)
    for key in sorted(kind.needs):
        if not text_of(values, key):
            raise FormError(f"`{name}:` needs `{key}:`.", f"For example: {kind.example}")


def _check_value(name: str, kind: Kind, value: Value) -> None:
    if kind.takes is Takes.CHOICE and value not in kind.choices:
        raise FormError(f"`{name}: {value}` is not known.", f"It may be: {', '.join(kind.choices)}.")
    if kind.takes is Takes.TEXT and (not isinstance(value, str) or not value.strip()):
        raise FormError(f"`{name}:` needs a text.", f"For example: {kind.example}")
    if kind.takes is Takes.NAMES and not _several(value, str):
        raise FormError(f"`{name}:` needs two or more different names, as a list.", f"For example: {kind.example}")
    if kind.takes is Takes.PASSAGES and not (_several(value, dict) and all(map(_points, value))):
        raise FormError(
            f"`{name}:` needs two or more passages, each with `article:` and `words:`.", f"For example: {kind.example}"
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
    chosen = str(values[name])
    for key in NEEDED.get((name, chosen), ()):
        if not values.get(key):
            raise FormError(f"`{name}: {chosen}` needs `{key}:`.", f"For example: {KINDS[name].example}")
    if any(set(part) - KNOWN_BY != {"article"} for part in values.get("articles", ()) if isinstance(part, dict)):
        raise FormError("Each of `articles:` takes `article:` and `prints:`.", f"For example: {KINDS[name].example}")
    if near := text_of(values, "near"):
        sentence_number(near)


def sentence_number(text: str) -> int:
    """The number that `near:` gives ("12", "s12", "¶12").  Raises FormError where it is none."""
    digits = text.strip().lstrip("#s¶")
    if not digits.isdecimal() or len(digits) > 9:
        raise FormError(f"`near: {text}` is no sentence number.", "Write the number of a sentence, such as `near: 12`.")
    return int(digits)
