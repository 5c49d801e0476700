"""Agencies and outlets: who relays words without having said them."""

import re
from functools import lru_cache

from spacy.tokens import Span as Tokens

from .cues import cues
from .page import Page

RELAYED_BY = re.compile(
    r"(?:,\s*)?\b(?:as\s+)?(?:quoted|cited|reported|relayed|carried|according)\s+(?:by|to)\s+(?:the\s+)?", re.IGNORECASE
)


def is_channel(page: Page, words: Tokens) -> bool:
    """Whether the words name an agency, or an outlet as such ("the state news agency")."""
    lists = cues()
    text = words.text.lower().removeprefix("the ")
    return text in lists.agencies or words.root.lemma_.lower() in lists.outlets or _ends_in_agency(text)


def _ends_in_agency(text: str) -> bool:
    return _agency_at_end().search(text) is not None


@lru_cache(maxsize=1)
def _agency_at_end() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(cues().agencies, key=len, reverse=True))
    return re.compile(rf"(?:agency|service|wire|outlet)\s+(?:{names})$")
