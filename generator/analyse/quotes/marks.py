"""Which quotation marks belong together, told from their neighbours, one paragraph at a time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

OPENING, CLOSING = "“„‟«", "”»"
DOUBLE = re.compile(r"[“”„‟«»\"]|''|``")
SINGLE = re.compile(r"[‘’'‛‚`]")
ENDS = ",.!?…;:—–-"
"""Signs beside which a single mark surely closes."""
MEASURED = re.compile(r"\s?(?:[x×]\b|(?:wide|long|tall|high|deep|thick|screen|pipe|by)\b)")
"""What follows the mark of inches ("a 6" pipe")."""


@dataclass(frozen=True, slots=True, order=True)
class Marked:
    """Words between quotation marks; offsets are code points of the article's text."""

    start: int
    """First code point, the opening mark included."""
    end: int
    """One past the last, the closing mark included where there is one."""
    inner_start: int
    """First code point after the opening mark."""
    inner_end: int
    """One past the last code point before the closing mark."""
    closed: bool = True
    """Whether a closing mark was found in the paragraph."""


def is_carried(marked: Marked, end: int) -> bool:
    """Whether words in marks run on past the end of their paragraph at `end`."""
    return not marked.closed and marked.end >= end


def marked_in(text: str, start: int, end: int, carried: bool = False) -> tuple[Marked, ...]:
    """The words in marks of one paragraph, in order and without nesting; an unclosed one runs to its end.

    Single marks count only in a paragraph without double ones.  `carried`: the paragraph before ended inside marks;
    then a closing mark without an opening one closes the words that begin with the paragraph.  Never raises.
    """
    marks = list(_double_marks(text, start, end))
    first: list[Marked] = []
    if carried and marks and marks[0].closes and not marks[0].opens:
        first = [Marked(start, marks[0].end, start, marks[0].start)]
        marks = marks[1:]
    double = [*first, *_paired(text, end, marks)]
    if double or DOUBLE.search(text, start, end):
        return tuple(double)
    return tuple(_paired(text, end, list(_single_marks(text, start, end))))


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    opens: bool
    closes: bool


def _sides(text: str, start: int, end: int, at: int, after: int) -> tuple[str, str]:
    return (text[at - 1] if at > start else " "), (text[after] if after < end else " ")


def _double_marks(text: str, start: int, end: int) -> Iterator[_Mark]:
    for match in DOUBLE.finditer(text, start, end):
        before, after = _sides(text, start, end, match.start(), match.end())
        free = before.isspace() or before in "([{—–-/‘'’:>"
        shut = after.isspace() or after in ")]}—–-/’',.;:!?…<"
        if match.group() in OPENING:
            # „so“ closes with the mark that opens elsewhere; a space on its left cannot close.
            yield _Mark(match.start(), match.end(), True, not free and shut)
        elif match.group() in CLOSING:
            yield _Mark(match.start(), match.end(), free and not shut, True)
        elif match.group() == "``":
            yield _Mark(match.start(), match.end(), True, False)
        elif before.isdigit() and _is_inch(text, match.end(), end):
            continue
        else:
            yield _Mark(match.start(), match.end(), free or not shut, not free or shut)


def _is_inch(text: str, at: int, end: int) -> bool:
    """Whether the mark after a digit at `at` is one of length: a lower-case word, or "x", follows it."""
    return MEASURED.match(text, at, end) is not None


def _single_marks(text: str, start: int, end: int) -> Iterator[_Mark]:
    for match in SINGLE.finditer(text, start, end):
        before, after = _sides(text, start, end, match.start(), match.end())
        inside_word = before.isalnum() and after.isalnum()
        opens = (before.isspace() or before in "([—–-:") and not after.isspace() and match.group() != "’"
        closes = not before.isspace() and not after.isalnum() and match.group() not in "‘‛‚`"
        # "the strikers' demands": after a letter only punctuation or the line's end makes a sure close.
        sure = before in ENDS or after in ENDS or match.end() >= end
        if not inside_word and (opens or (closes and sure)):
            yield _Mark(match.start(), match.end(), opens, closes and sure)


def _paired(text: str, end: int, marks: list[_Mark]) -> Iterator[Marked]:
    """Each opening mark with the next closing one; one that never closes ends where the next one opens."""
    opened: _Mark | None = None
    nested = False
    for place, mark in enumerate(marks):
        if opened is None:
            opened = mark if mark.opens else None
        elif nested and mark.closes:
            nested = False
        elif mark.closes and not mark.opens:
            yield Marked(opened.start, mark.end, opened.end, mark.start)
            opened = None
        elif mark.opens and not nested:
            nested = _balanced(marks[place:])
            if not nested and _same(text, opened, mark):
                yield _unclosed(text, opened, mark.start)
                opened = mark
            elif mark.closes and not nested:
                yield Marked(opened.start, mark.end, opened.end, mark.start)
                opened = None
    if opened is not None and not _is_single(text, opened):
        yield _unclosed(text, opened, end)


def _balanced(rest: list[_Mark]) -> bool:
    """Whether the marks that follow close one more than they open: then the first of them is a quote in a quote."""
    depth = 1
    for place, mark in enumerate(rest):
        depth += -1 if mark.closes and (place or not mark.opens) else 1
        if depth <= 0:
            return place > 1
    return False


def _same(text: str, opened: _Mark, mark: _Mark) -> bool:
    return text[opened.start : opened.end] == text[mark.start : mark.end] and not mark.closes


def _is_single(text: str, mark: _Mark) -> bool:
    return mark.end - mark.start == 1 and bool(SINGLE.match(text, mark.start))


def _unclosed(text: str, opened: _Mark, end: int) -> Marked:
    while end > opened.end and text[end - 1].isspace():
        end -= 1
    return Marked(opened.start, end, opened.end, end, closed=False)
