"""The templates: those of the package, and over them those that stand beside mkdocs.yml."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
"""The folder of `generator`."""
ENDING = ".jinja"
"""Last letters of the name of a template."""


def package_templates() -> Path:
    """The folder of our own templates: inside the installed package, or beside it in a checkout."""
    installed = PACKAGE / "_templates"
    return installed if installed.is_dir() else PACKAGE.parent / "templates"


def read_templates(project: Path) -> dict[str, str]:
    """Texts of all Jinja templates by their path; a file of the same path under `project`/templates wins."""
    found: dict[str, str] = {}
    for folder in (package_templates(), project / "templates"):
        for path in sorted(folder.rglob("*" + ENDING)):
            found[path.relative_to(folder).as_posix()] = path.read_text("utf-8")
    return found
