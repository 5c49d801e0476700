"""Every file of the site."""

from collections.abc import Mapping

from generator.model import Dossier

from .calendar import calendar_files
from .changes.page import changes_page
from .data import data_files
from .environment import explained
from .pages.actor import actor_pages
from .pages.actors import actor_index
from .pages.agreement import agreement_pages
from .pages.article import article_pages
from .pages.articles import article_index
from .pages.coverage import coverage_page
from .pages.families import family_pages
from .pages.home import home
from .pages.quotes import quote_pages
from .pages.review import review_page
from .pages.sources import sources_pages
from .pages.threads import thread_pages
from .pages.timeline import timeline_pages
from .press import Press
from .print import print_data
from .quote_shards import quote_shards

PAGES = (
    home,
    article_index,
    article_pages,
    actor_index,
    actor_pages,
    quote_pages,
    family_pages,
    thread_pages,
    timeline_pages,
    agreement_pages,
    coverage_page,
    sources_pages,
    review_page,
    changes_page,
    quote_shards,
)
"""Every kind of page, `Press -> {path: bytes}`."""


def render(dossier: Dossier, templates: Mapping[str, str]) -> dict[str, bytes]:
    """Files by path: `docs/…` for MkDocs, `print/…` for Typst (JSON).  `templates` maps names to template texts."""
    files: dict[str, bytes] = {}
    with explained():
        press = Press(dossier, templates)
        for pages in PAGES:
            files |= pages(press)
        return files | data_files(press.register) | calendar_files(dossier) | print_data(dossier, templates)
