"""Every page of the site."""

from collections.abc import Mapping

from generator.model import Dossier

from .environment import environment


def render(dossier: Dossier, templates: Mapping[str, str]) -> dict[str, bytes]:
    """Files by path: `docs/…` for MkDocs, `print/…` for Typst (JSON).  `templates` maps names to template texts."""
    jinja = environment(dict(templates))
    pages = {"docs/index.md": jinja.get_template("home.md.jinja").render(dossier=dossier)}
    for article in dossier.articles:
        pages[f"docs/articles/{article.id}.md"] = jinja.get_template("article.md.jinja").render(
            dossier=dossier, article=article
        )
    return {path: text.encode("utf-8") for path, text in pages.items()}
