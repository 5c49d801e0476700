"""Pictures of a dossier as SVG, drawn by the templates in `templates/pictures/`: pure, no script, no style.

A page calls, once for each picture that it wants:

    picture = coverage_picture(dossier, templates, link, prefix="coverage")

with `templates` (names to texts, as `render` has them), `link(kind, id)` (kind `actor`, `article` or `thread`; gives
the address relative to the page, or "" for none) and a `prefix` that no other picture of the page has.  It then prints
`picture.svg` (Markup, without empty lines, so it may stand inside Markdown; empty: print nothing) in a box whose width
the page limits, and the table `picture.head`, `picture.rows` beside it.  The colours are `currentColor`, so that the
picture follows light and dark; what must hide the lines behind it has the class `picture-halo`, whose stroke (white)
the page sets to its own ground.
"""

from .coverage import coverage_picture
from .lanes import lanes_picture
from .network import network_picture
from .picture import Link, Picture, no_link
from .speakers import speakers_picture

__all__ = ["Link", "Picture", "coverage_picture", "lanes_picture", "network_picture", "no_link", "speakers_picture"]
