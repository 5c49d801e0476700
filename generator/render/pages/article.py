"""One article: its text with numbered sentences, and all that was found in it."""

from collections.abc import Iterator

from generator.model import Article, BlockKind, PrintedRole, Stated
from generator.render.citation_meta import citation_meta
from generator.render.days import in_words
from generator.render.escape import plain, safe_link
from generator.render.pages.beside import Beside, beside_of
from generator.render.passages import passages_of
from generator.render.press import Press
from generator.render.structured import article_json

ACTORS = 24
QUOTES = 60
KEY_POINTS = 7
LABELS = {
    "title": "Title",
    "publisher": "Outlet",
    "author": "Author",
    "date": "Published",
    "modified": "Changed",
    "accessed": "Fetched",
    "url": "Original",
    "language": "Language",
    "translated": "Translated",
    "origin": "Relays",
    "licence": "Licence",
    "publish": "May be published",
}


def article_pages(press: Press) -> dict[str, bytes]:
    """`docs/articles/<id>/index.md` for every article."""
    files: dict[str, bytes] = {}
    beside = beside_of(press.register)
    for article in press.dossier.articles:
        files |= _page(press, article, beside.get(article.id))
    return files


def _page(press: Press, article: Article, beside: Beside | None) -> dict[str, bytes]:
    found = press.dossier.findings[article.id]
    quotes = press.register.quotes_in.get(article.id, [])
    actors = press.register.actors_in.get(article.id, [])
    points = sorted(press.dossier.key_points.get(article.id, ())[:KEY_POINTS], key=lambda p: p.span)
    level = press.register.level(article)
    return press.page(
        f"articles/{article.id}/",
        "article.md.jinja",
        article.title,
        _description(press, article),
        {
            "section": "articles",
            "kind": "article",
            "find": True,
            "citation": citation_meta(press, article),
            "jsonld": article_json(press, article),
        },
        article=article,
        level=level,
        language=press.language(article),
        facets=list(_facets(press, article)),
        said=_said(press, article),
        dated=_dated(press, article),
        outlet_points=found.outlet_key_points,
        points=points,
        beside=beside,
        thread=press.dossier.thread_of.get(article.id),
        actors=actors[:ACTORS],
        more_actors=max(0, len(actors) - ACTORS),
        roles_here={actor.id: _roles(press, article, actor.id) for actor in actors[:ACTORS]},
        quotes=quotes[:QUOTES],
        more_quotes=max(0, len(quotes) - QUOTES),
        passages=passages_of(press, article) if level != "none" else [],
        facts=list(_facts(article)),
        furniture=[b for b in article.blocks if b.kind is BlockKind.FURNITURE] if level == "full" else [],
    )


def _description(press: Press, article: Article) -> str:
    points = press.dossier.key_points.get(article.id, ())
    if points and press.register.level(article) != "none":
        return press.dossier.words(points[0].span)
    return ", ".join(part for part in (article.title, article.outlet, in_words(article.date)) if part)


def _roles(press: Press, article: Article, actor_id: str) -> list[PrintedRole]:
    """Different roles of an actor in one article, at most three."""
    printed = press.register.roles_in.get((actor_id, article.id), [])
    here = {press.dossier.words(role.span).casefold(): role for role in reversed(printed)}
    return sorted(here.values(), key=lambda role: role.span.start)[:3]


def _facets(press: Press, article: Article) -> Iterator[tuple[str, str]]:
    """Filters under which search finds the article."""
    quotes = press.register.quotes_in.get(article.id, [])
    yield "kind", "Article"
    if quotes:
        yield "kind", "Quote"
    if any(d.value for d in press.dossier.findings[article.id].dates):
        yield "kind", "Date"
    if article.date:
        yield "year", article.date[:4]
    thread = press.dossier.thread_of.get(article.id)
    if thread and len(thread.article_ids) > 1:
        yield "thread", thread.label
    for name in sorted({actor.name for said in quotes if (actor := press.register.speaker(said))}):
        yield "speaker", name


def _said(press: Press, article: Article) -> str:
    """`3=Name;7=Name`: sentence numbers of quotes and their speakers, for the search script."""
    pairs: dict[tuple[int, str], None] = {}
    for quote in press.register.quotes_in.get(article.id, []):
        speaker = press.register.speaker(quote)
        name = plain(speaker.name).replace(";", ",").replace("=", "-") if speaker else ""
        for piece in quote.quote.pieces:
            pairs[press.dossier.sentence_at(piece).number, name] = None
    return ";".join(f"{number}={name}" for number, name in pairs)


def _dated(press: Press, article: Article) -> str:
    """`3 7`: numbers of the sentences with a date that is resolved, for the search script."""
    found = press.dossier.findings[article.id]
    dates = [date for date in found.dates if date.value] if found.sentences else []
    return " ".join(str(press.dossier.sentence_at(date.span).number) for date in dates)


def _facts(article: Article) -> Iterator[dict[str, str]]:
    """Metadata with who states it."""
    for key, label in LABELS.items():
        stated: Stated | None = getattr(article.metadata, key)
        if stated:
            by = f"{stated.provenance.value}{', an editor' if stated.editorial else ''}"
            value = in_words(stated.value[:10]) if key in ("date", "modified", "accessed") else stated.value
            yield {"label": label, "value": value, "by": by, "link": safe_link(stated.value) if key == "url" else ""}
        elif key in ("publisher", "date", "url"):
            yield {"label": label, "value": "unknown", "by": "nobody", "link": ""}
    for name, value in article.metadata.extra:
        yield {"label": name, "value": value, "by": "the source, kept as printed", "link": ""}
    yield {"label": "File", "value": article.source, "by": "the folder of sources", "link": ""}
    yield {"label": "SHA-256 of the text", "value": article.sha256, "by": "this build", "link": ""}
