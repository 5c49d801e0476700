"""From the settings to the Dossier: the stages that every command shares."""

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from generator.analyse import analyse, cache_key
from generator.model import Article, Dossier, Findings, Reading, Settings
from generator.model.progress import SILENT, Progress
from generator.publish.cache import forget_findings, keep_findings
from generator.read import read_corrections, read_folder, read_settings
from generator.read.cache import cached_findings
from generator.read.corrections import CORRECTIONS_FILE, amended
from generator.resolve import resolve

CACHE = ".cache/dossier"
"""Folder of kept findings, beside mkdocs.yml; safe to delete."""


def dossier_of(config: Path, progress: Progress = SILENT, processes: int = 0, sources: Path | None = None) -> Dossier:
    """The Dossier of the folder that mkdocs.yml (`config`) names: read, analyse what is new, resolve.

    `processes` 0 means one for each processor.  `sources` is another folder to read with the same settings, such as an
    older state of the sources.  Raises OSError when the folder cannot be read.
    """
    settings, problems = read_settings(config)
    sources = sources or config.parent / settings.sources
    if not sources.is_dir():
        raise NotADirectoryError(
            f"{sources}: the folder of sources is not there. Make it, or set `sources` in {config.name}."
        )
    with progress.timed("read"):
        corrections, mistakes = read_corrections(sources / CORRECTIONS_FILE)
        reading = amended(read_folder(sources, settings), corrections)
        whole = Reading(reading.articles, tuple(sorted({*reading.problems, *problems, *mistakes})))
    with progress.timed("analyse"):
        findings = analysed(reading.articles, settings, config.parent / CACHE, progress, processes)
    with progress.timed("resolve"):
        return resolve(whole, findings, corrections, settings)


def analysed(
    articles: Sequence[Article],
    settings: Settings,
    cache: Path,
    progress: Progress = SILENT,
    processes: int = 0,
) -> dict[str, Findings]:
    """Findings by article id; kept ones are read, new ones are made and kept."""
    keys = {article.id: cache_key(article, settings) for article in articles}
    kept = ((article, cached_findings(cache, keys[article.id], article)) for article in articles)
    known = {article.id: found for article, found in kept if found is not None}
    fresh = [article for article in articles if article.id not in known]
    made = analyse(fresh, settings, processes or os.cpu_count() or 1)
    for found in progress.counted(_keeping(made, keys, cache), len(fresh), "analyse"):
        known[found.article_id] = found
    if fresh:
        forget_findings(cache, keys.values())
    return {article.id: known[article.id] for article in articles}


def _keeping(findings: Iterable[Findings], keys: dict[str, str], cache: Path) -> Iterator[Findings]:
    """What failed is not kept: the next build tries again."""
    for found in findings:
        if found.model:
            keep_findings(cache, keys[found.article_id], found)
        yield found
