"""What a built page comes from besides its own source: settings, theme, packages, and our code around MkDocs."""

import hashlib
import importlib.metadata
import json
import sys
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from mkdocs.utils.yaml import yaml_load

from generator.read.templates import package_templates

THEME = "templates/theme"
"""Our own theme over Material, in a project and in the package."""
ALONE = frozenset({"attr_list", "tables", "toc", "abbr", "admonition", "def_list", "footnotes", "md_in_html"})
"""Extensions of Markdown that look at one page and at nothing else."""
AT_LARGE = ("hooks", "extra_templates")
"""Settings under which a page may hang on every other one."""


def page_setting(config: Path) -> str:
    """A hash of all that the pages of a site come from besides their own sources.

    Empty where a page may show more than that, such as another page or a file somewhere: under a plugin, a hook, an
    extension that includes files, a theme that is not ours, or a nav that takes its titles from the pages.
    """
    try:
        with config.open("rb") as opened:
            site = yaml_load(opened)
        if not _each_alone(site, config.parent):
            return ""
        parts = [json.dumps(site, sort_keys=True, default=repr), sys.version, *_installed(), *_own_code()]
    except Exception:
        # MkDocs has its own words for settings that cannot be read, and is about to say them.
        return ""
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _each_alone(site: Mapping[str, Any], project: Path) -> bool:
    """Whether each page comes from its own source and the settings alone."""
    extensions = {name for one in site.get("markdown_extensions", []) for name in ([one] if _is_name(one) else one)}
    return (
        site.get("plugins") == []
        and not any(site.get(key) for key in AT_LARGE)
        and extensions <= ALONE
        and site["theme"]["name"] == "material"
        and site["theme"]["custom_dir"] == THEME
        and site.get("docs_dir", "docs") == "docs"
        and _contents(project / THEME) == _contents(package_templates() / "theme")
        and _titled(site["nav"])
    )


def _is_name(value: object) -> bool:
    return isinstance(value, str)


def _titled(nav: list[Any]) -> bool:
    """Whether every entry says its title; where one does not, each page shows the title of another."""
    return all(
        isinstance(entry, dict) and all(_is_name(part) or _titled(part) for part in entry.values()) for entry in nav
    )


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _installed() -> Iterator[str]:
    yield from sorted({f"{one.name} {one.version}" for one in importlib.metadata.distributions()})


def _own_code() -> Iterator[str]:
    for path in sorted(Path(str(files(__package__))).glob("*.py")):
        yield hashlib.sha256(path.read_bytes()).hexdigest()
    for name, content in sorted(_contents(package_templates() / "theme").items()):
        yield f"{name} {hashlib.sha256(content).hexdigest()}"
