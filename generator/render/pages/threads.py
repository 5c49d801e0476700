"""Threads and their index."""

from generator.model import Thread
from generator.render.days import in_words
from generator.render.paging import page_url, pages_of
from generator.render.press import Press, counted

ON_A_PAGE = 60
STATEMENTS = 15
MOMENTS = 25
ARTICLES = 40


def thread_pages(press: Press) -> dict[str, bytes]:
    """The index and one page for each thread."""
    newest = press.dossier.threads[::-1]
    pages = pages_of(newest, ON_A_PAGE)
    links = [{"number": n, "url": page_url("threads/", n), "label": str(n)} for n, _ in pages]
    scope = f"{counted(len(newest), 'event')} told by {counted(len(press.dossier.articles), 'article')}, newest first."
    files: dict[str, bytes] = {}
    for number, threads in pages:
        files |= press.page(
            page_url("threads/", number),
            "threads.md.jinja",
            "Threads" + (f", page {number}" if number > 1 else ""),
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


def _page(press: Press, thread: Thread) -> dict[str, bytes]:
    articles = [press.dossier.article[article_id] for article_id in thread.article_ids]
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
        shared=press.register.shared_in.get(thread.id, [])[:STATEMENTS],
        differing=press.register.differing_in.get(thread.id, []),
        moments=press.register.moments_in.get(thread.id, [])[:MOMENTS],
        articles=articles[:ARTICLES],
        more=max(0, len(articles) - ARTICLES),
    )
