"""The word lists of key points."""

from functools import lru_cache
from importlib.resources import files

import yaml


@lru_cache(maxsize=1)
def word_lists() -> dict[str, tuple[str, ...]]:
    """The sections of `words.yml`."""
    loaded = yaml.safe_load(files(__package__).joinpath("words.yml").read_text("utf-8"))
    return {section: tuple(keys) for section, keys in loaded.items() if section != "source"}
