"""What the articles say about an actor: some sentences of each, and the numbers of the others."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from generator.model import Actor, Article, Span
from generator.render.pages.actor_accounts import Account, Named, accounts_of, words_alike
from generator.render.press import Press

EACH = 3
"""Sentences printed of one article, where there is room."""
SENTENCES = 36
"""Printed on one page; with `ARTICLES` and `NUMBERS` they keep it below 100 kB."""
ARTICLES = 30
"""Listed with the numbers of their sentences only."""
NUMBERS = 200
"""Links to sentences that are not printed, on one page."""
FEWEST_NUMBERS = 8
"""Such links for each article, however many articles there are."""


@dataclass(frozen=True, slots=True)
class NamedIn:
    """An article that names the actor."""

    article: Article
    """Which."""
    accounts: Sequence[Account]
    """What it says, in the order of the text."""
    others: Sequence[Span]
    """A naming in each sentence that is not printed; none where no sentence of the article is shown."""
    more: int
    """Further sentences that name it."""


@dataclass(frozen=True, slots=True)
class About:
    """Where an actor is named, both lists in the order of the dossier."""

    told: Sequence[NamedIn]
    """Articles with sentences to print."""
    named: Sequence[NamedIn]
    """Articles with the numbers of sentences only."""
    more: int
    """Articles that are not listed."""


def about(press: Press, actor: Actor) -> About:
    """Articles that name an actor; those in which it matters most go first where there is no room for all."""
    namings, weight = _namings(press, actor), dict(actor.salience_in)
    by_weight = sorted(actor.article_ids, key=lambda article_id: -weight.get(article_id, 0.0))
    accounts = _accounts(press, actor, by_weight, namings)
    told = [i for i in actor.article_ids if i in accounts]
    chosen = set([i for i in by_weight if i not in accounts][:ARTICLES])
    named = [i for i in actor.article_ids if i in chosen]
    links = max(FEWEST_NUMBERS, NUMBERS // max(1, len(told) + len(named)))
    return About(
        [_named_in(press, i, accounts[i], namings[i], links) for i in told],
        [_named_in(press, i, (), namings[i], links) for i in named],
        len(actor.article_ids) - len(told) - len(named),
    )


def _namings(press: Press, actor: Actor) -> Mapping[str, Named]:
    """Namings by article and sentence number."""
    found: dict[str, dict[int, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for span in actor.mentions:
        found[span.article_id][press.dossier.sentence_at(span).number].append(span)
    return found


def _accounts(
    press: Press, actor: Actor, article_ids: Sequence[str], namings: Mapping[str, Named]
) -> dict[str, list[Account]]:
    """Sentences to print by article, at most `SENTENCES` in all; no wording and no headline stands twice."""
    found: dict[str, list[Account]] = {}
    each = max(1, min(EACH, SENTENCES // max(1, len(article_ids))))
    printed = {words_alike(press.dossier.article[article_id].title) for article_id in article_ids}
    left = SENTENCES
    for article_id in article_ids:
        accounts = accounts_of(press, actor, article_id, namings[article_id])
        if kept := sorted(islice(_fresh(press, accounts, printed), min(each, left)), key=lambda kept: kept.span):
            found[article_id] = kept
            left -= len(kept)
    return found


def _fresh(press: Press, accounts: Iterable[Account], printed: set[str]) -> Iterator[Account]:
    """Those whose words are not printed yet; adds them to what is."""
    for account in accounts:
        words = words_alike(press.dossier.words(account.span))
        if words not in printed:
            printed.add(words)
            yield account


def _named_in(press: Press, article_id: str, accounts: Sequence[Account], named: Named, links: int) -> NamedIn:
    article = press.dossier.article[article_id]
    printed = {press.dossier.sentence_at(account.span).number for account in accounts}
    others = [spans[0] for number, spans in sorted(named.items()) if number not in printed]
    linked = others[:links] if press.register.level(article) != "none" else []
    return NamedIn(article, accounts, linked, len(others) - len(linked))
