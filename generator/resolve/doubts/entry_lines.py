"""Entries of corrections.yml, ready to paste."""

import json
import re
from functools import lru_cache

from generator.model import Article, Span
from generator.read.corrections import lasting_name
from generator.read.corrections.folded import plain

SIMPLE = re.compile(r"[A-Za-z0-9À-ɏ](?:[A-Za-z0-9À-ɏ .'’_-]*[A-Za-z0-9À-ɏ.])?")
"""Texts that YAML reads as they stand."""
NOT_PLAIN = frozenset({"null", "yes", "no", "true", "false", "on", "off", "y", "n"})
WORDS_SHOWN = 90
"""Longest words in a line, in code points: enough to be found, short enough to read."""


def entry_line(*fields: tuple[str, str]) -> str:
    """An entry with its keys in order, as block YAML without a line end."""
    lines = [f"{key}: {value if value.startswith('[') else scalar(value)}" for key, value in fields if value]
    return "- " + "\n  ".join(lines)


def scalar(text: str) -> str:
    """A text as YAML, in quotes where it needs them."""
    line = " ".join(text.split())
    if SIMPLE.fullmatch(line) and line.casefold() not in NOT_PLAIN:
        return line
    return json.dumps(line, ensure_ascii=False)


def name_list(*names: str) -> str:
    """Names as a YAML list."""
    return "[" + ", ".join(json.dumps(n, ensure_ascii=False) if "," in n else scalar(n) for n in names) + "]"


def pointing(article: Article, span: Span) -> tuple[tuple[str, str], ...]:
    """The keys that lead to a span again: article and words, and what stands before where the words stand twice."""
    words = _beginning(article.words(span))
    fields = [("article", lasting_name(article)), ("words", words)]
    if _comparable(article.text).count(plain(words)) > 1:
        before = " ".join(article.text[max(0, span.start - 60) : span.start].split())[-40:]
        fields.append(("before", before.split(" ", 1)[-1]))
    return tuple(fields)


@lru_cache(maxsize=4)
def _comparable(text: str) -> str:
    """The folded text of an article, kept: doubts come article by article, and folding is most of their cost."""
    return plain(text)


def _beginning(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= WORDS_SHOWN else line[:WORDS_SHOWN].rsplit(" ", 1)[0]
