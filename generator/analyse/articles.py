"""All articles through the language model and the rules, in one process or in several."""

from collections.abc import Iterator, Sequence

from generator.model import Article, BlockKind, Findings, Settings

from . import language_model
from .dates import dates_of
from .key_points import key_points_of
from .mentions import mentions_of
from .model_text import cuts_of, model_text
from .parsed import Parsed
from .patience import within
from .quotes import quotes_of
from .references import references_of
from .roles import roles_of
from .sentences import sentences_of
from .unanalysed import unanalysed
from .version import model_for, model_version
from .workers import workers

CHUNK = 32
"""Articles given to a process at once: long enough to pay for the way there, short enough to share the work."""
ONE_PROCESS = 24
"""Up to so many articles, starting a second process costs more than it saves (it loads the model again)."""


def analyse(articles: Sequence[Article], settings: Settings, processes: int = 1) -> Iterator[Findings]:
    """Findings of each article, in order; an article that defeats the rules yields findings that say so."""
    chunks = [articles[n : n + CHUNK] for n in range(0, len(articles), CHUNK)]
    if processes < 2 or len(articles) <= ONE_PROCESS:
        for chunk in chunks:
            yield from _chunk(chunk, settings)
        return
    with workers(processes) as pool:
        for found in pool.map(_chunk, chunks, [settings] * len(chunks)):
            yield from found


def _chunk(articles: Sequence[Article], settings: Settings) -> list[Findings]:
    return [_findings(article, settings) for article in articles]


def _findings(article: Article, settings: Settings) -> Findings:
    """One article at a time: measured no slower than in batches, and no neighbour can touch its parse."""
    if article.analysable:
        return unanalysed(article, article.analysable)
    try:
        with within(settings.limits.seconds):
            doc = language_model.load(model_for(article, settings))(model_text(article, settings.limits))
            return findings_of(Parsed(article, doc, sentences_of(article, doc)), settings)
    except Exception as error:
        return unanalysed(article, f"Nothing was extracted: the analysis failed ({type(error).__name__}: {error}).")


def findings_of(parsed: Parsed, settings: Settings) -> Findings:
    """Every rule over one parsed article, each building on the ones before."""
    article = parsed.article
    mentions = mentions_of(parsed)
    roles = roles_of(parsed, mentions)
    references = references_of(parsed, mentions, roles)
    quotes = quotes_of(parsed)
    dates = dates_of(parsed)
    return Findings(
        article_id=article.id,
        text_sha256=article.sha256,
        model=model_version(model_for(article, settings)),
        sentences=parsed.sentences,
        mentions=mentions,
        references=references,
        roles=roles,
        quotes=quotes[: settings.limits.quotes],
        dates=dates,
        key_points=key_points_of(parsed, mentions, references, quotes, dates),
        outlet_key_points=tuple(b.span for b in article.blocks if b.kind is BlockKind.OUTLET_KEY_POINT),
        problems=cuts_of(article, settings.limits) + _too_many_quotes(len(quotes), settings),
    )


def _too_many_quotes(count: int, settings: Settings) -> tuple[str, ...]:
    most = settings.limits.quotes
    return (f"Only the first {most:,} of {count:,} quotes were kept.",) if count > most else ()
