"""The steps of `resolve`, in order."""

from collections.abc import Iterator, Mapping, Sequence

from generator.model import Article, Corrections, Dossier, Findings, Problem, Reading, Settings, Severity

from .actors import cast_of
from .agreement import copies_of, disagreements_of, statements_of, threads_of
from .corrections import corrected
from .doubts import doubts_of
from .key_points import home_points_of, key_points_of
from .quotes import attributed, families_of
from .timeline import timeline_of


def resolve(
    reading: Reading, findings: Mapping[str, Findings], corrections: Corrections, settings: Settings
) -> Dossier:
    """The whole briefing.  Starts from all findings each time; pure."""
    articles, findings, judgements, applied, unmatched = corrected(reading.articles, findings, corrections)
    cast = cast_of(articles, findings, judgements)
    quotes = attributed(articles, findings, cast, judgements)
    copies = copies_of(articles, findings, judgements)
    families, quotes = families_of(articles, quotes, copies)
    threads = threads_of(articles, findings, cast, copies, judgements)
    statements, related = statements_of(articles, findings, cast, quotes, families, copies, threads, judgements)
    disagreements = disagreements_of(articles, findings, cast, quotes, threads, statements)
    key_points = key_points_of(articles, findings, statements)
    timeline = timeline_of(articles, findings, threads, statements)
    dossier = Dossier(
        settings=settings,
        articles=articles,
        findings=findings,
        actors=cast.actors(quotes, copies),
        quotes=quotes,
        families=families,
        copies=copies,
        threads=threads,
        key_points=key_points,
        home_points=home_points_of(articles, key_points, statements),
        statements=statements,
        related=related,
        disagreements=disagreements,
        timeline=timeline,
        applied=applied,
        problems=tuple(sorted({*reading.problems, *unmatched, *_left_out(articles, findings)})),
    )
    return doubts_of(dossier, judgements)


def _left_out(articles: Sequence[Article], findings: Mapping[str, Findings]) -> Iterator[Problem]:
    """What was cut, repaired or failed in single articles, for the Sources page and the summary."""
    for article in articles:
        yield from article.problems
        for what in findings[article.id].problems:
            expected = Severity.NOTE if article.analysable else Severity.WARNING
            yield Problem(article.source, 0, "analysis", what, severity=expected)
