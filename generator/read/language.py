"""In which language a text is, where that is plain to see, and whether a model is set for it."""

from functools import cache
from importlib import import_module
from typing import Any

from babel import Locale, UnknownLocaleError

from generator.model import Metadata, Settings, Stated

from .stated import extracted

SAMPLE = 1_500
"""Characters that are looked at."""
SHORTEST = 200
"""Letters of a Latin text below which py3langid errs too often (own names decide there)."""
SHORTEST_OTHER = 20
"""Letters of a text in another script, where the script alone tells much."""
CONFIDENT = 0.99
"""Normalised probability from which the answer is used."""
CONFIDENT_OTHER = 0.6
"""The same for another script: which Slavic language it is may be open, that it is none of ours is not."""


def language_of(text: str) -> str:
    """ISO 639-1 code of the text's language, or empty where it is too short or not plain."""
    sample = text[:SAMPLE]
    letters = [sign for sign in sample if sign.isalpha()]
    latin = sum(sign < "\u0250" for sign in letters)
    enough, confident = (SHORTEST, CONFIDENT) if latin * 2 > len(letters) else (SHORTEST_OTHER, CONFIDENT_OTHER)
    if len(letters) < enough:
        return ""
    code, confidence = _identifier().classify(sample)
    return str(code) if confidence >= confident else ""


def with_language(metadata: Metadata, text: str) -> Stated | None:
    """The stated language, or the recognised one."""
    if metadata.language:
        return metadata.language
    return extracted(language_of(text))


def why_not_analysed(language: Stated | None, settings: Settings) -> str:
    """Empty, or the reason why nothing is extracted from a text in this language."""
    if language is None:
        return ""
    code = language.value.split("-")[0].lower()
    if code in {tag.split("-")[0].lower() for tag, _ in settings.models}:
        return ""
    return f"in {language_name(code)}; no language model is set for {code}"


def language_name(code: str) -> str:
    """The English name of a language, or its code where it has none."""
    try:
        return Locale.parse(code).get_display_name("en") or code
    except (UnknownLocaleError, ValueError):
        return code


@cache
def _identifier() -> Any:
    langid = import_module("py3langid.langid")
    return langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE, norm_probs=True)
