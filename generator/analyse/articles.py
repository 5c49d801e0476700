"""All articles through the language model and the rules, one by one."""

from collections.abc import Iterator, Sequence

from generator.model import Article, BlockKind, Findings, Settings

from . import language_model
from .dates import dates_of
from .key_points import key_points_of
from .mentions import mentions_of
from .parsed import Parsed
from .quotes import quotes_of
from .references import references_of
from .roles import roles_of
from .sentences import sentences_of

ANALYSIS_VERSION = "1"
"""Part of the cache key."""


def analyse(articles: Sequence[Article], settings: Settings) -> Iterator[Findings]:
    """Findings of each article, in order."""
    name = settings.models[0][1]
    model = language_model.load(name)
    for article, doc in zip(articles, model.pipe(a.text for a in articles), strict=True):
        parsed = Parsed(article, doc, sentences_of(article, doc))
        yield findings_of(parsed, language_model.version(name))


def findings_of(parsed: Parsed, model: str) -> Findings:
    """Every rule over one parsed article, each building on the ones before."""
    article = parsed.article
    mentions = mentions_of(parsed)
    references = references_of(parsed, mentions)
    quotes = quotes_of(parsed, mentions, references)
    dates = dates_of(parsed)
    return Findings(
        article_id=article.id,
        text_sha256=article.sha256,
        model=model,
        sentences=parsed.sentences,
        mentions=mentions,
        references=references,
        roles=roles_of(parsed, mentions),
        quotes=quotes,
        dates=dates,
        key_points=key_points_of(parsed, mentions, references, quotes, dates),
        outlet_key_points=tuple(b.span for b in article.blocks if b.kind is BlockKind.OUTLET_KEY_POINT),
    )
