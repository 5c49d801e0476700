"""Addresses of pages, relative to the page that links, so that the site works under any path."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.model import Dossier, Span

from .escape import own
from .places import Places


@dataclass(frozen=True)
class Addresses:
    """Makes links from one page."""

    places: Places
    """Where things stand."""
    root: str
    """From the page to the site's root: `./`, `../`, `../../`."""

    def to(self, path: str, anchor: str = "") -> Markup:
        """A page of ours (`quotes/`) or a file (`data/dossier.json`), with an anchor where one is given."""
        return own(f"{self.root}{path}" + (f"#{anchor}" if anchor else ""))

    def article(self, article_id: str, anchor: str = "") -> Markup:
        """An article's page."""
        return self.to(f"articles/{article_id}/", anchor)

    def actor(self, actor_id: str) -> Markup:
        """An actor's page."""
        return self.to(f"actors/{actor_id}/")

    def thread(self, thread_id: str) -> Markup:
        """A thread's page."""
        return self.to(f"threads/{thread_id}/")

    def family(self, family_id: str) -> Markup:
        """A quote family."""
        return self.to(self.places.of_family[family_id], f"f-{family_id}")

    def quote(self, quote_id: str) -> Markup:
        """A quote among the quotes."""
        return self.to(self.places.of_quote[quote_id], f"q-{quote_id}")

    def statement(self, statement_id: str) -> Markup:
        """A statement that several articles report."""
        return self.to(self.places.of_statement[statement_id], f"st-{statement_id}")

    def moment(self, entry_id: str) -> Markup:
        """A moment of the timeline."""
        return self.to(self.places.of_moment[entry_id], f"t-{entry_id}")

    def sentence(self, span: Span) -> Markup:
        """The numbered sentence in which a span begins."""
        register = self.places.register
        shown = register.level(register.dossier.article[span.article_id]) != "none"
        return self.article(span.article_id, sentence_anchor(register.dossier, span) if shown else "text")


def sentence_anchor(dossier: Dossier, span: Span) -> str:
    """`s12`; `text` where the article has no numbered sentence."""
    number = _number(dossier, span)
    return f"s{number}" if number else "text"


def sentence_place(dossier: Dossier, span: Span) -> str:
    """`003 ¶12`, as a reader names a sentence; the code alone where the article has no numbered sentence."""
    code, number = dossier.article[span.article_id].code, _number(dossier, span)
    return f"{code} ¶{number}" if number else code


def _number(dossier: Dossier, span: Span) -> int:
    findings = dossier.findings.get(span.article_id)
    return dossier.sentence_at(span).number if findings and findings.sentences else 0


def root_of(url: str) -> str:
    """The way from a page's address (`articles/x/`, or empty for home) to the root."""
    return "../" * url.count("/") or "./"
