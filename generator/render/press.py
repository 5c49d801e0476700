"""Sets pages: a template, its values, and the front matter that the theme reads."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from generator.model import Article, Dossier, Span

from .addresses import Addresses, root_of, sentence_place
from .counting import counted
from .days import between, dated, in_words
from .environment import environment
from .escape import as_html, as_typed, own, plain, safe_link
from .mended import mended_at, remark
from .places import Places
from .register import Register
from .span_key import span_key
from .text_fragment import text_fragment
from .uses import Use, uses_of

NOT_ASCII = re.compile("[^ -~]")
DESCRIPTION_LENGTH = 160
"""Characters that search engines show of a description."""


@dataclass(frozen=True)
class Press:
    """Everything that a page module needs to set its pages."""

    dossier: Dossier
    """The whole briefing."""
    templates: Mapping[str, str]
    """Template texts by name."""
    register: Register = field(init=False)
    """Its backlinks."""
    places: Places = field(init=False)
    """Where things stand."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "register", Register(self.dossier))
        object.__setattr__(self, "places", Places(self.register))

    @cached_property
    def uses(self) -> dict[tuple[str, int], list[Use]]:
        """Uses of every sentence, by article id and number."""
        return uses_of(self.register, self.places)

    @cached_property
    def _jinja(self) -> Any:
        filters: dict[str, Callable[..., Any]] = {
            "words": self.dossier.words,
            "mark": lambda span: own(span_key(span)),
            "day": in_words,
            "dated": dated,
            "link": safe_link,
            "own": own,
            "kind": lambda kind: own(kind.value.replace(" ", "-")),
            "used": lambda lines: [line for line in lines if line.uses],
            "typed": as_typed,
        }
        jinja = environment(self.templates, filters)
        register, dossier = self.register, self.dossier
        jinja.globals = {
            "dossier": dossier,
            "register": register,
            "places": self.places,
            "between": between,
            "sentence": dossier.sentence_at,
            "shown": self.shown,
            "original": self.original,
            "place": lambda span: sentence_place(dossier, span),
            "cut": self.cut,
            "count": counted,
            "remark": remark,
            "corrections_at": lambda span: mended_at(dossier, span),
            "opens_with_mark": lambda span: dossier.words(span)[0] in "\"'“‘«„”’",
        }
        return jinja

    def shown(self, span: Span) -> bool:
        """Whether the words of a span may be printed."""
        return self.register.level(self.dossier.article[span.article_id]) != "none"

    def sentence(self, span: Span) -> Span:
        """The sentence around a span; the span itself in an article that was not analysed."""
        found = self.dossier.findings[span.article_id].sentences
        return self.dossier.sentence_at(span).span if found else span

    def cut(self, span: Span, marked: Sequence[Span]) -> list[tuple[Span, bool]]:
        """A span in parts, each with whether it is one of the marked stretches inside it."""
        parts: list[tuple[Span, bool]] = []
        place = span.start
        for inner in sorted(m for m in marked if m.article_id == span.article_id):
            if place <= inner.start and inner.end <= span.end:
                parts += [(Span(span.article_id, place, inner.start), False)] if place < inner.start else []
                parts.append((inner, True))
                place = inner.end
        return [*parts, (Span(span.article_id, place, span.end), False)] if place < span.end else parts

    def original(self, span: Span) -> str:
        """A link that opens the original at the words of the span, or an empty text where no address is known."""
        url = self.dossier.article[span.article_id].metadata.url
        if not url:
            return ""
        link = safe_link(url.value)
        # The words of the fragment are words of the text, and may not be published either.
        return text_fragment(link, plain(self.dossier.words(span))) if self.shown(span) else link

    def page(
        self,
        url: str,
        template: str,
        title: str,
        description: str,
        meta: Mapping[str, Any] | None = None,
        /,
        **values: Any,
    ) -> dict[str, bytes]:
        """One page under its source path.  `url` is its address from the root; `values` go to the template."""
        at = Addresses(self.places, root_of(url))
        body = self._jinja.get_template(template).render(at=at, **values)
        front = {"title": as_html(title), "description": as_html(shortened(description)), **(meta or {})}
        lines = "".join(f"{key}: {yaml_value(value)}\n" for key, value in front.items() if value)
        return {source_of(url): f"---\n{lines}---\n\n{body}".encode()}

    def language(self, article: Article) -> str:
        """The article's language tag, or English."""
        stated = article.metadata.language
        return stated.value if stated and _is_tag(stated.value) else "en"


def source_of(url: str) -> str:
    """The Markdown file behind an address: always `index.md` in its folder, so that no page and folder collide."""
    return f"docs/{url}index.md"


def yaml_value(value: object) -> str:
    """A value as YAML in ASCII: JSON, but for the escapes, since YAML reads no surrogate pairs."""
    return NOT_ASCII.sub(lambda found: f"\\U{ord(found.group()):08x}", json.dumps(value, ensure_ascii=False))


def shortened(text: str) -> str:
    """A description cut at a word."""
    words = plain(text).strip()
    if len(words) <= DESCRIPTION_LENGTH:
        return words
    return words[:DESCRIPTION_LENGTH].rsplit(" ", 1)[0] + " …"


def _is_tag(value: str) -> bool:
    head, *rest = value.split("-")
    return 2 <= len(head) <= 3 and all(p.isalnum() and p.isascii() and len(p) <= 8 for p in (head, *rest))
