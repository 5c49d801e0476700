"""What holds for the blocks of any text."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.read.lines import marker_length
from generator.read.markdown_text import markdown_passages
from generator.read.passage import Passage
from generator.read.plain_text import passages_of

LINES = """\
Share
KEY POINTS
- one thing
- another thing
# Head
The harbour closed at noon, he said.
\x20\x20
1. first
2. second
> told
```
---
===
| a | b |
    code
comments
*
-
""".splitlines()
PIECES = st.sampled_from(LINES)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=14).map("\n".join))


def left_over(text: str, passages: tuple[Passage, ...]) -> str:
    """What stands between the passages."""
    edges = [0, *(edge for p in passages for edge in (p.start, p.end)), len(text)]
    return "".join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))


@settings(max_examples=300)
@given(TEXTS)
def test_passages_of_plain_text_lose_nothing_but_space_and_markers(text: str) -> None:
    passages = passages_of(text)
    assert all(a.end <= b.start for a, b in pairwise(passages))
    assert all(text[p.start : p.end].strip() == text[p.start : p.end] != "" for p in passages)
    assert all(not line.strip() or marker_length(line.strip() + " x") for line in left_over(text, passages).split("\n"))


@settings(max_examples=300)
@given(TEXTS.map(lambda text: text.replace("\r", "\n").replace("\0", "")))
def test_passages_of_markdown_lose_nothing_but_space_and_marks(text: str) -> None:
    passages = markdown_passages(text)
    assert all(a.end <= b.start for a, b in pairwise(passages))
    assert all(text[p.start : p.end].strip() == text[p.start : p.end] != "" for p in passages)
    assert not {sign for sign in left_over(text, passages) if sign.isalpha()}


@given(TEXTS)
def test_the_same_text_has_the_same_passages(text: str) -> None:
    assert passages_of(text) == passages_of(text)
