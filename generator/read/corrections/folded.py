"""Text as a person retypes it: straight quote marks, plain dashes, single spaces, with a way back to the original."""

from dataclasses import dataclass

ALIKE = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛`´′", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", None),
        "…": ".",
    }
)
"""Characters that people type differently; None is dropped."""
RUNS = " ."
"""Of which a run counts as one (an ellipsis is typed in two ways)."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text made comparable."""

    text: str
    """Folded."""
    places: tuple[int, ...]
    """For each code point of `text` its offset in the original, and one more for the end."""

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the original of the range `start`–`end` of the folded text."""
        return self.places[start], self.places[end - 1] + 1


def folded(text: str) -> Folded:
    """The text with one form of quote marks and dashes, and runs of spaces and dots as one; case is kept."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        plain = " " if character.isspace() else character.translate(ALIKE)
        if plain and not (plain in RUNS and letters and letters[-1] == plain):
            letters.append(plain)
            places.append(place)
    return Folded("".join(letters), (*places, len(text)))


def plain(text: str) -> str:
    """The folded text alone, without space around it."""
    return folded(text).text.strip()
