"""Threads and their index."""

from collections import defaultdict
from collections.abc import Sequence

from generator.model import AttributedQuote, Span, Thread
from generator.render.counting import counted
from generator.render.days import in_words
from generator.render.pages.cast import telling_quote
from generator.render.paging import links_to, numbered, page_url, pages_of
from generator.render.press import Press

ON_A_PAGE = 60
STATEMENTS = 15
MOMENTS = 25
ARTICLES = 40
POINTS = 5
QUOTES = 6


def thread_pages(press: Press) -> dict[str, bytes]:
    """The index, which lists what several articles tell first, and one page for each thread."""
    newest = press.dossier.threads[::-1]
    newest = tuple(sorted(newest, key=lambda thread: len(thread.article_ids) < 2))
    pages = pages_of(newest, ON_A_PAGE)
    links = links_to("threads/", pages)
    scope = _scope(press, newest)
    files: dict[str, bytes] = {}
    for number, threads in pages:
        files |= press.page(
            page_url("threads/", number),
            "threads.md.jinja",
            numbered("Threads", number),
            f"Articles that tell the same event: {scope}",
            {"section": "threads", "kind": "index"},
            title="Threads",
            scope=scope,
            threads=threads,
            links=links,
            number=number,
        )
    for thread in newest:
        files |= _page(press, thread)
    return files


def _scope(press: Press, threads: Sequence[Thread]) -> str:
    if not threads:
        return "No event was found."
    events, articles = counted(len(threads), "event"), counted(len(press.dossier.articles), "article")
    alone = sum(1 for thread in threads if len(thread.article_ids) < 2)
    words = f"{events} told by {articles}" + (", newest first" if len(threads) > 1 else "")
    return words + (f"; {alone:,} by one article alone, which come last." if 0 < alone < len(threads) else ".")


def _page(press: Press, thread: Thread) -> dict[str, bytes]:
    articles = [press.dossier.article[article_id] for article_id in thread.article_ids]
    shared = press.register.shared_in.get(thread.id, [])
    scope = counted(len(articles), "article")
    outlets = sorted({article.outlet for article in articles if article.outlet})
    scope += f" from {', '.join(outlets[:8])}" if outlets else ""
    scope += f", about {in_words(thread.date[:10])}." if thread.date else "."
    return press.page(
        f"threads/{thread.id}/",
        "thread.md.jinja",
        thread.label,
        f"{thread.label}: {scope}",
        {"section": "threads", "kind": "thread"},
        thread=thread,
        scope=scope,
        shared=sorted(shared, key=lambda s: -len(s.origins))[:STATEMENTS],
        points=[] if shared else _points(press, thread),
        said=_said(press, thread),
        differing=press.register.differing_in.get(thread.id, []),
        moments=press.register.moments_in.get(thread.id, [])[:MOMENTS],
        articles=articles[:ARTICLES],
        more=max(0, len(articles) - ARTICLES),
    )


def _points(press: Press, thread: Thread) -> list[Span]:
    """Key points of its first articles, where they share nothing."""
    best = [press.dossier.key_points.get(article_id, ())[:POINTS] for article_id in thread.article_ids[:POINTS]]
    return [point.span for points in best for point in points][:POINTS]


def _said(press: Press, thread: Thread) -> list[AttributedQuote]:
    """What the thread's main actors said in its articles: of each the quote that reads best."""
    by_speaker: dict[str, list[AttributedQuote]] = defaultdict(list)
    for article_id in thread.article_ids:
        for said in press.register.quotes_in.get(article_id, ()):
            by_speaker[said.speaker_id or ""].append(said)
    order = [*thread.actor_ids, *(speaker for speaker in by_speaker if speaker not in thread.actor_ids)]
    known = [by_speaker[speaker] for speaker in order if speaker in press.dossier.actor and speaker in by_speaker]
    told = [telling_quote(press, quotes, frozenset()) for quotes in known]
    return [said for said in told if said][:QUOTES]
