"""Entries about articles as a whole: their thread, their origin, how much of them is published, their furniture."""

from generator.model import Correction
from generator.read.corrections.amended import amended_article

from .draft import Draft


def thread(draft: Draft, entry: Correction) -> None:
    """`thread: join`, `split` or `title`: which articles tell one event, and what it is called."""
    found = [draft.article(entry, passage) for passage in entry.passages]
    ids = tuple(dict.fromkeys(article.id for article in found if article))
    action = str(entry.values["thread"])
    if not ids or len(found) > sum(article is not None for article in found):
        return
    if action == "title":
        draft.judge(entry, "thread_titles", (ids[0], str(entry.values["title"])), ids)
    elif action == "split":
        draft.judge(entry, "split_threads", ids, ids)
    elif len(ids) > 1:
        draft.judge(entry, "joined_threads", ids, ids)
    else:
        draft.report(entry, "a thread is joined of two or more articles.", "Name another one.")


def origin(draft: Draft, entry: Correction) -> None:
    """`origin: AFP, article: N`: whom the article relays."""
    article_id = stated(draft, entry)
    if article_id:
        draft.judged["origins"].append((article_id, str(entry.values["origin"])))


def stated(draft: Draft, entry: Correction) -> str:
    """The id of an article with what a person states of it as a whole; empty where there is no such article."""
    article = draft.article(entry, entry.passages[0])
    if article is None:
        return ""
    draft.articles[article.id] = amended_article(article, entry)
    draft.mark(entry, article.id)
    return article.id


def publish(draft: Draft, entry: Correction) -> None:
    """`publish: none, article: N`: how much of the article may be shown."""
    stated(draft, entry)


def text(draft: Draft, entry: Correction) -> None:
    """`text: W` and `furniture: W`: a line that was taken for the other.  Analysis has heard of it already."""
    span = draft.words(entry, entry.passages[0])
    if span is not None:
        article = draft.articles[span.article_id]
        draft.articles[article.id] = amended_article(article, entry, (span,))
        draft.mark(entry, article.id, place=span)
