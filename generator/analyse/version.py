"""What a finding depends on besides the article: our rules and the language model."""

from functools import cache
from importlib import metadata, resources
from importlib.resources.abc import Traversable

from generator.model import Article, Settings, content_hash

READ_BY_RULES = (".py", ".yml")


@cache
def analysis_version() -> str:
    """A hash over every rule, word list and record of this stage: changed code never meets old findings."""
    stage = sorted(_texts(resources.files("generator.analyse")) + _texts(resources.files("generator.model")))
    return content_hash(*(part for named in stage for part in named), length=16)


def _texts(folder: Traversable, within: str = "") -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for path in folder.iterdir():
        if path.is_dir():
            found += _texts(path, f"{within}{path.name}/")
        elif path.name.endswith(READ_BY_RULES):
            found.append((within + path.name, path.read_text("utf-8")))
    return found


@cache
def model_version(name: str) -> str:
    """Name and installed version of a language model, without loading it; only the name where it is no package."""
    try:
        return f"{name} {metadata.version(name)} (spaCy {metadata.version('spacy')})"
    except metadata.PackageNotFoundError:
        return name


def model_for(article: Article, settings: Settings) -> str:
    """The pipeline for the article's language; the first of the settings where the language is not stated."""
    stated = article.metadata.language
    language = stated.value.split("-")[0].lower() if stated else settings.models[0][0]
    return dict(settings.models).get(language, settings.models[0][1])


def cache_key(article: Article, settings: Settings) -> str:
    """The key under which findings of the article may be kept: text, metadata, blocks, model, rules, limits."""
    return content_hash(
        analysis_version(),
        model_version(model_for(article, settings)),
        article.id,
        article.sha256,
        article.analysable,
        repr(article.metadata),
        repr(article.blocks),
        repr(settings.limits),
        length=40,
    )
