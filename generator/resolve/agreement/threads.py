"""Articles that tell the same event."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.model import Article, CopyGroup, Findings, Thread, stable_id
from generator.resolve.actors import Cast
from generator.resolve.judgements import Judgements


def threads_of(
    articles: Sequence[Article],
    findings: Mapping[str, Findings],
    cast: Cast,
    copies: Sequence[CopyGroup],
    judgements: Judgements,
) -> tuple[Thread, ...]:
    """Threads by date; every article is in exactly one."""
    months: dict[str, list[Article]] = defaultdict(list)
    for article in articles:
        months[article.date[:7]].append(article)
    return tuple(
        Thread(
            stable_id(month or "undated", members[0].id),
            month,
            members[0].date,
            tuple(a.id for a in members),
            (),
        )
        for month, members in sorted(months.items())
    )
