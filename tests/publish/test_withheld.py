"""An article of which none may be published: the site stands, and not a word of the article is on it."""

import gzip
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import TWO_ARTICLES, MakeProject

BUILD = [sys.executable, "-m", "generator", "build", "-f"]
SECRET = "quillow"
"""A word that the withheld article alone prints, in every sentence."""
WITHHELD = (
    "---\ntitle: Ferry fares\npublisher: Quay Letter\ndate: 2024-05-08\npublish: none\n"
    "url: https://example.org/fares\n---\n\n"
    f"The night ferry to Aldness will sail again in June past the {SECRET}, the harbour board said on Tuesday.\n\n"
    f"“We have waited three years for this {SECRET},” said Marta Lindqvist, the board’s director.\n\n"
    f"He said that the {SECRET} was dear. Marta Lindqvist will open the {SECRET} on 3 June 2024.\n"
)
CORRECTIONS = f"""
- same_statement:
    - {{article: fares, words: The night ferry to Aldness will sail again in June past the {SECRET}}}
    - {{article: ferry, words: The night ferry to Aldness will sail again in June}}
  why: one announcement
- speaker: Marta Lindqvist
  article: fares
  quote: the {SECRET} was dear
  why: heard it
"""


def words_of(path: Path) -> bytes:
    """A file as text; an index of the search is packed."""
    data = path.read_bytes()
    return gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data


def printing(site: Path, word: str) -> Iterator[str]:
    for path in sorted(site.rglob("*")):
        if path.is_file() and word.encode() in words_of(path).lower():
            yield path.relative_to(site).as_posix()


def test_no_file_of_the_site_has_a_word_of_a_withheld_article(make_project: MakeProject) -> None:
    config = make_project({**TWO_ARTICLES, "fares.md": WITHHELD, "corrections.yml": CORRECTIONS})
    built = subprocess.run([*BUILD, str(config)], check=False, capture_output=True, text=True)
    assert built.returncode == 0, built.stdout + built.stderr
    site = config.parent / "site"
    assert list(printing(site, "ferry")), "the word of the other articles is not found: the test looks wrongly"
    assert list(printing(site, SECRET)) == []
    review = (site / "review/index.html").read_text()
    assert "one announcement" in review
    assert "its words may not be published" in review
