"""The text as the language model may safely see it: same length, same offsets."""

import re

from generator.model import Article, Limits

CONTROLS = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff]"
)
LONGEST_WORD = 400
"""No word of any language is longer; what is (a data URL, a hash) costs the tokenizer time and tells nothing."""


def model_text(article: Article, limits: Limits) -> str:
    """The article's text up to the limit, with controls and endless runs blanked, one code point for one.

    spaCy's tokenizer takes quadratic time on punctuation without a space (16,000 characters: 30 s).
    """
    text = CONTROLS.sub(" ", article.text[: limits.text_characters])
    endless = re.compile(rf"[^\w\s]{{{limits.unspaced_punctuation},}}|\S{{{LONGEST_WORD},}}")
    return endless.sub(lambda found: " " * len(found.group()), text)


def cuts_of(article: Article, limits: Limits) -> tuple[str, ...]:
    """What `model_text` leaves out, in words for the build's summary."""
    if len(article.text) <= limits.text_characters:
        return ()
    left = len(article.text) - limits.text_characters
    return (f"Only the first {limits.text_characters:,} characters were analysed; {left:,} were not.",)
