"""Roles right at a name: before it ("Kremlin spokesman Mary Poole") or behind it ("Poole, head of the bank")."""

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from generator.analyse.parsed import Parsed
from generator.model import ActorKind, Mention, MentionForm, Role

from .nouns import LINKS, is_modifier, is_office

FARTHEST = 16
"""Words that a role may have at most."""
COURTESY = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir", "lady", "lord", "dame", "madame", "prof"})
"""Titles between a role and the name."""
OPENERS = frozenset({"its", "their", "his", "her", "our", "to", "by", "with", "said"})
"""Words before a role with a comma behind it, besides an article ("its head, Mary Poole,")."""
ENDS = frozenset({",", ".", ";", ":", "(", ")", "—", "–", "...", "…"})
"""Signs that no role runs over."""


def printed_roles(parsed: Parsed, mentions: Sequence[Mention]) -> list[Role]:
    """Every role that the text ties to a named person, in the order of the persons."""
    persons = [m for m in mentions if m.kind is ActorKind.PERSON and m.form is MentionForm.NAME]
    taken = {token.i: m for m in persons for token in parsed.tokens(m.span)}
    found: list[Role] = []
    for mention in persons:
        tokens = parsed.tokens(mention.span)
        before = _before(parsed.doc, tokens[0].i, tokens[-1].i, taken)
        after = _after(parsed.doc, tokens[-1].i, taken)
        if before:
            span = parsed.span(parsed.doc[before[0]].idx, _end(parsed.doc[before[1]]))
            found.append(Role(span, mention.span, "before the name"))
        if after:
            span = parsed.span(parsed.doc[after[0]].idx, _end(parsed.doc[after[1]]))
            found.append(Role(span, mention.span, "behind the name"))
    return found


def _end(token: Token) -> int:
    return int(token.idx + len(token))


def _before(doc: Doc, start: int, end: int, taken: dict[int, Mention]) -> tuple[int, int] | None:
    """First and last token of the role before the name that runs from `start` to `end`."""
    last = start - 1
    while last >= 0 and doc[last].lower_.rstrip(".") in COURTESY:
        last -= 1
    comma = last > 0 and doc[last].text == ","
    last -= comma
    noun = _noun_before(doc, last, taken)
    if noun is None:
        return None
    first = _left_edge(doc, noun, taken)
    opened = first == 0 or doc[first].is_sent_start or doc[first - 1].pos_ == "DET" or doc[first - 1].lower_ in OPENERS
    possessed = any(doc[i].tag_ == "POS" for i in range(first, noun))
    closed = end + 1 < len(doc) and doc[end + 1].text in (",", ".")
    if comma and not ((opened or possessed) and closed):
        return None
    return first, last


def _noun_before(doc: Doc, last: int, taken: dict[int, Mention]) -> int | None:
    """The office nearest before a name, with nothing but what it serves between ("Secretary of State [Poole]")."""
    for place in range(last, max(last - FARTHEST, -1), -1):
        token = doc[place]
        if place in taken or _breaks(token) or token.i < doc[last].sent.start:
            return None
        if is_office(token) and (place == last or doc[place + 1].lower_ in LINKS):
            return place
        inside = is_modifier(token) or token.lower_ in LINKS or token.pos_ == "DET" or token.lower_ in ("and", "&")
        if not inside:
            return None
    return None


def _breaks(token: Token) -> bool:
    """Whether a token ends every role: punctuation, line end, verb, quotation mark."""
    if token.is_space or token.is_quote or token.text in ENDS:
        return True
    return token.pos_ in ("VERB", "AUX", "PRON", "SCONJ", "ADV", "NUM") and token.tag_ not in ("VBN", "VBG", "POS")


def _left_edge(doc: Doc, noun: int, taken: dict[int, Mention]) -> int:
    """The first token of a role whose noun is known."""
    first = noun
    while first > 0 and first > noun - FARTHEST and not doc[first].is_sent_start:
        token = doc[first - 1]
        possessive = doc[first].tag_ == "POS"
        joined = token.lower_ in ("and", "&", "/") and first - 2 >= 0 and _joins(doc, first - 2, taken)
        whole = token.text == "-" or doc[first].text == "-"
        if (first - 1 in taken and not possessive) or not (is_modifier(token) or possessive or joined or whole):
            break
        if _breaks(token) and not whole:
            break
        if possessive and first - 1 in taken:
            first = min(i for i in taken if taken[i] is taken[first - 1])
            break
        first -= 1
    while first < noun and (doc[first].tag_ == "POS" or doc[first].text in ("-", "&") or doc[first].lower_ == "and"):
        first += 1
    return first


def _joins(doc: Doc, place: int, taken: dict[int, Mention]) -> bool:
    """Whether the word before an "and" belongs to the same role ("CEO and founder", "trade and energy minister")."""
    token = doc[place]
    modifier = token.lower_ == token.text and is_modifier(token) and token.pos_ in ("NOUN", "ADJ")
    return place not in taken and (is_office(token) or (modifier and token.head.i >= place))


def _after(doc: Doc, last: int, taken: dict[int, Mention]) -> tuple[int, int] | None:
    """First and last token of the role behind a name, between commas or in brackets."""
    place = last + 1
    if place + 1 >= len(doc) or doc[place].text not in (",", "("):
        return None
    place += 1
    if doc[place].pos_ == "NUM" and place + 2 < len(doc) and doc[place + 1].text == ",":
        place += 2
    while place < len(doc) and doc[place].pos_ == "DET":
        place += 1
    noun = _noun_after(doc, place, taken)
    if noun is None:
        return None
    end = _right_edge(doc, noun, taken)
    named = any(i in taken for i in range(end + 1, min(end + 3, len(doc))) if not _breaks(doc[i - 1]) or i == end + 1)
    return None if named or doc[place].lower_ == "and" else (place, end)


def _noun_after(doc: Doc, place: int, taken: dict[int, Mention]) -> int | None:
    for number in range(place, min(place + 10, len(doc))):
        token = doc[number]
        following = doc[number + 1] if number + 1 < len(doc) else None
        named = number in taken and not (following is not None and following.tag_ == "POS")
        if named or _breaks(token) or token.lower_ in LINKS:
            return None
        if is_office(token) and not (following is not None and (is_office(following) or following.i in taken)):
            return number
        if not is_modifier(token) and token.lower_ != "and":
            return None
    return None


def _right_edge(doc: Doc, noun: int, taken: dict[int, Mention]) -> int:
    """The last token of a role: with what it serves, and with further offices after "and"."""
    end, place = noun, noun + 1
    while place < min(noun + FARTHEST, len(doc)):
        token = doc[place]
        linked = token.lower_ in LINKS or token.lower_ in ("and", "&") or token.text == "-"
        inside = is_modifier(token) or token.pos_ == "DET" or linked or doc[place - 1].text == "-"
        if _breaks(token) or not inside or token.lower_ in ("who", "that", "which"):
            break
        if place in taken and not (place + 1 < len(doc) and doc[place + 1].tag_ == "POS"):
            break
        if token.lower_ in ("and", "&") and not _continues(doc, place, noun):
            break
        if not linked and token.pos_ != "DET":
            end = place
        place += 1
    return end


def _continues(doc: Doc, place: int, noun: int) -> bool:
    """Whether an "and" goes on with the role: another office, or another part of what is served."""
    ahead = doc[place + 1 : place + 6]
    if any(is_office(token) for token in ahead[:4]):
        return True
    return place > noun + 1 and len(ahead) > 0 and ahead[0].pos_ in ("PROPN", "NOUN") and not any(
        token.pos_ in ("VERB", "AUX") for token in ahead[:2]
    )  # fmt: skip
