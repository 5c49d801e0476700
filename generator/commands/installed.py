"""Where the running package came from, so that a new dossier can ask for the very same."""

import importlib.metadata
import json
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.publish.manifest import PACKAGE, version_of


@dataclass(frozen=True, slots=True)
class Installed:
    """How to install the package again."""

    requirement: str
    """A line for requirements.txt."""
    wheel: Path | None = None
    """The wheel that must go along, where it came from a file of this machine."""


def installed() -> Installed:
    """How to install the running package again: by version, by commit, by address, or from a copy of its wheel.

    Reads `direct_url.json`, which installers leave where a package came from no index:
    https://packaging.python.org/en/latest/specifications/direct-url/
    """
    return installed_from(_direct_url())


def installed_from(direct: str) -> Installed:
    """As `installed`, from the text of a `direct_url.json`, which may be empty."""
    by_version = Installed(f"{PACKAGE}=={version_of(PACKAGE)}")
    try:
        told = json.loads(direct or "{}")
        url, commit = str(told.get("url", "")), str(told.get("vcs_info", {}).get("commit_id", ""))
    except (ValueError, AttributeError):
        return by_version
    if commit:
        return Installed(f"{PACKAGE} @ git+{url}@{commit}")
    if url.startswith("https://"):
        return Installed(f"{PACKAGE} @ {url}")
    wheel = Path(unquote(urlsplit(url).path)) if url.startswith("file:") else None
    if wheel and wheel.suffix == ".whl" and wheel.is_file():
        return Installed(f"./wheels/{wheel.name}", wheel)
    return by_version


def _direct_url() -> str:
    try:
        return importlib.metadata.distribution(PACKAGE).read_text("direct_url.json") or ""
    except importlib.metadata.PackageNotFoundError:
        return ""
