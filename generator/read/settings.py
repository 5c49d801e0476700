"""mkdocs.yml to Settings; what is wrong in it becomes problems with their lines."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import yaml
from yaml_env_tag import construct_env_tag

from generator.model import Limits, Problem, Settings, Severity

from .controls import one_line
from .decode import decoded
from .nearest import nearest
from .stated import LANGUAGE, PUBLISH, web_address

OWN_KEYS = ("sources", "models", "publish", "paper", "limits")
PAPERS = ("a4", "us-letter")
LIMIT_KEYS = tuple(limit.name for limit in fields(Limits))


class _Loader(yaml.SafeLoader):
    """Safe YAML: `!ENV` reads the environment as in MkDocs, its other tags stand without running."""


_Loader.add_multi_constructor("", lambda loader, suffix, node: None)
_Loader.add_constructor("!ENV", construct_env_tag)


@dataclass
class _Page:
    """mkdocs.yml while it is read: values by path, their lines, and what is wrong."""

    source: str
    lines: dict[tuple[str, ...], int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def blame(self, path: tuple[str, ...], code: str, what: str, remedy: str) -> None:
        line = next((self.lines[path[:n]] for n in range(len(path), 0, -1) if path[:n] in self.lines), 0)
        self.problems.append(Problem(self.source, line, code, what, remedy, Severity.ERROR))


def read_settings(config: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings under `extra: dossier:` of mkdocs.yml, and what is wrong with them; a wrong value gives its default.

    Never raises for what stands in the file; raises OSError where it cannot be opened.
    """
    page = _Page(config.name)
    site = _loaded(decoded(config.read_bytes()).text, page)
    extra = _mapping(site.get("extra"), ("extra",), page)
    own = _mapping(extra.get("dossier"), ("extra", "dossier"), page)
    _check_keys(own, OWN_KEYS, ("extra", "dossier"), page)
    default = Settings()
    settings = Settings(
        title=_words(site, "site_name", page) or default.title,
        description=_words(site, "site_description", page),
        site_url=_site_url(site, page),
        sources=_sources(own, page) or default.sources,
        models=_models(own, page) or default.models,
        publish=_choice(own, "publish", PUBLISH, page) or default.publish,
        paper=_choice(own, "paper", PAPERS, page) or default.paper,
        limits=_limits(own, page),
    )
    return settings, tuple(sorted(page.problems))


def _loaded(text: str, page: _Page) -> Mapping[str, Any]:
    loader = None
    try:
        loader = _Loader(text)
        node = loader.get_single_node()
        _note_lines(node, (), page.lines)
        site = loader.construct_document(node) if node else {}
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        page.lines[("?",)] = mark.line + 1 if mark else 0
        why = one_line(str(getattr(error, "problem", "") or error))
        page.blame(("?",), "yaml-broken", f"The YAML cannot be read: {why}.", "Mend this line.")
        return {}
    finally:
        if loader:
            loader.dispose()
    return _mapping(site, (), page)


def _note_lines(node: yaml.Node | None, path: tuple[str, ...], lines: dict[tuple[str, ...], int]) -> None:
    """Lines of the keys that settings can stand under (four levels)."""
    if not isinstance(node, yaml.MappingNode) or len(path) > 3:
        return
    for key, value in node.value:
        if isinstance(key, yaml.ScalarNode):
            lines.setdefault((*path, str(key.value)), key.start_mark.line + 1)
            _note_lines(value, (*path, str(key.value)), lines)


def _mapping(value: Any, path: tuple[str, ...], page: _Page) -> Mapping[str, Any]:
    if value is None:
        return {}
    if isinstance(value, dict):
        return {str(key): part for key, part in value.items()}
    page.blame(
        path,
        "setting-form",
        f"`{'.'.join(path) or 'mkdocs.yml'}` must hold keys.",
        "Write `key: value` lines under it.",
    )
    return {}


def _check_keys(given: Mapping[str, Any], known: tuple[str, ...], path: tuple[str, ...], page: _Page) -> None:
    for key in given:
        if key not in known:
            near = nearest(key, known)
            remedy = f"Did you mean `{near}`?" if near else f"Known: {', '.join(known)}."
            page.blame((*path, key), "setting-unknown", f"`{one_line(key)}` is no setting of ours.", remedy)


def _words(site: Mapping[str, Any], key: str, page: _Page) -> str:
    value = site.get(key)
    if isinstance(value, (dict, list)):
        page.blame((key,), "setting-form", f"`{key}` must be a text.", "Put it in quotes.")
        return ""
    return one_line(str(value)) if value is not None else ""


def _site_url(site: Mapping[str, Any], page: _Page) -> str:
    words = _words(site, "site_url", page)
    if words and not web_address(words):
        page.blame(
            ("site_url",),
            "bad-url",
            f"`site_url` is `{words[:60]}`, which is no address.",
            "Give a full http(s) address.",
        )
        return ""
    return words if not words or words.endswith("/") else words + "/"


def _sources(own: Mapping[str, Any], page: _Page) -> str:
    value = own.get("sources")
    if value is None or (isinstance(value, str) and value.strip()):
        return (value or "").strip()
    page.blame(("extra", "dossier", "sources"), "setting-form", "`sources` must name a folder.", "For example `seeds`.")
    return ""


def _choice(own: Mapping[str, Any], key: str, known: tuple[str, ...], page: _Page) -> str:
    value = own.get(key)
    if value is None or value in known:
        return value or ""
    what = f"`{key}` is `{one_line(str(value))[:60]}`."
    page.blame(("extra", "dossier", key), "setting-value", what, f"Use one of {', '.join(known)}.")
    return ""


def _models(own: Mapping[str, Any], page: _Page) -> tuple[tuple[str, str], ...]:
    path = ("extra", "dossier", "models")
    found = []
    for tag, name in _mapping(own.get("models"), path, page).items():
        if not LANGUAGE.fullmatch(tag) or not isinstance(name, str) or not name.strip():
            what = f"`{one_line(tag)}: {one_line(str(name))[:60]}` names no model."
            page.blame(
                (*path, tag), "setting-value", what, "Write a language and an installed pipeline: `en: en_core_web_sm`."
            )
        else:
            found.append((tag.lower(), name.strip()))
    return tuple(found)


def _limits(own: Mapping[str, Any], page: _Page) -> Limits:
    path = ("extra", "dossier", "limits")
    given = _mapping(own.get("limits"), path, page)
    _check_keys(given, LIMIT_KEYS, path, page)
    good: dict[str, int] = {}
    for key in LIMIT_KEYS:
        value = given.get(key)
        if isinstance(value, int) and not isinstance(value, bool) and value > 0:
            good[key] = value
        elif value is not None:
            what = f"`{key}` is `{one_line(str(value))[:60]}`."
            page.blame((*path, key), "setting-value", what, "Give a whole number above 0.")
    return Limits(**good)
