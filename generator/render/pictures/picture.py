"""What a picture is, and the drawing of its template."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from generator.render.environment import environment
from generator.render.escape import own, plain

Link = Callable[[str, str], str]
"""(`actor`, `article` or `thread`, id) to an address relative to the page, or an empty text where there is none."""
WIDTH = 390
"""Units across; a telephone shows one unit as one pixel."""
LETTER = 0.53
"""Mean width of a letter in units of the type size: for names in a proportional face."""
NOT_CHARACTERS = dict.fromkeys([0xFFFE, 0xFFFF])
"""What XML forbids beyond the controls that are dropped everywhere."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing, and the same in words and in a table."""

    name: str
    """`coverage`, `lanes`, `network` or `speakers`."""
    title: str
    """What it shows, in a few words."""
    description: str
    """What it shows, in a sentence or two: the text alternative."""
    svg: Markup
    """The drawing; empty where there is too little to show."""
    head: tuple[str, ...]
    """Column heads of the table."""
    rows: tuple[tuple[str, ...], ...]
    """Its rows, as plain text, in the order of the drawing."""


def no_link(kind: str, name: str) -> str:
    """Links to nothing: for paper."""
    return ""


def draw(templates: Mapping[str, str], name: str, prefix: str, title: str, description: str, **parts: Any) -> Markup:
    """The template `pictures/NAME.svg.jinja` as SVG without empty lines (Markdown would end the block there)."""
    template = environment(templates, {"own": own}).get_template(f"pictures/{name}.svg.jinja")
    drawn = template.render(prefix=prefix, title=title, description=description, width=WIDTH, **parts)
    return Markup("\n".join(line for line in drawn.splitlines() if line.strip()))  # noqa: S704


def number(value: float) -> Markup:
    """A coordinate with one decimal at most: the same on every machine."""
    return Markup(f"{round(value, 1):g}")  # noqa: S704


def shortened(text: str, letters: int) -> str:
    """`text` on one line, cut at `letters` letters with an ellipsis."""
    line = plain(text).translate(NOT_CHARACTERS)
    return line if len(line) <= letters else line[: letters - 1].rstrip() + "…"


def whole(text: str) -> str:
    """`text` on one line, at most 300 letters: for a title inside a picture."""
    return shortened(text, 300)
