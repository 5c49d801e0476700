"""mkdocs.yml to Settings."""

from pathlib import Path
from typing import Any

import yaml

from generator.model import Limits, Problem, Settings


class _Loader(yaml.SafeLoader):
    """Safe YAML that lets MkDocs' own tags (`!!python/name:…`, `!ENV`) stand without running them."""


_Loader.add_multi_constructor("", lambda loader, suffix, node: None)


def read_settings(config: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings under `extra: dossier:` of mkdocs.yml, with defaults for what is absent."""
    site: dict[str, Any] = yaml.load(config.read_text("utf-8"), _Loader) or {}  # noqa: S506
    own: dict[str, Any] = (site.get("extra") or {}).get("dossier") or {}
    default = Settings()
    return (
        Settings(
            title=str(site.get("site_name") or default.title),
            description=str(site.get("site_description") or ""),
            site_url=str(site.get("site_url") or ""),
            sources=str(own.get("sources") or default.sources),
            models=tuple((str(k), str(v)) for k, v in (own.get("models") or dict(default.models)).items()),
            publish=str(own.get("publish") or default.publish),
            paper=str(own.get("paper") or default.paper),
            limits=Limits(**(own.get("limits") or {})),
        ),
        (),
    )
