"""The sources folder to a Reading."""

from dataclasses import replace
from pathlib import Path

from generator.model import Article, Problem, Reading, Settings, Severity

from .codes import with_codes
from .controls import one_line
from .fault import Fault, UnreadableError, problem_of
from .files import SourceFile, source_files
from .freeze import frozen, identity
from .order import in_order
from .readers import READERS
from .sidecar import SIDECAR, Sidecar, sidecar_of


def read_folder(folder: Path, settings: Settings) -> Reading:
    """Every source of the folder, read and frozen; what was skipped stands in `problems`.

    One bad source never stops the others.  Raises OSError only where the folder itself cannot be opened.
    """
    shown = one_line(folder.resolve().name)
    found = list(source_files(folder, settings.limits))
    files = [one for one in found if isinstance(one, SourceFile)]
    sidecar = _sidecar(folder, f"{shown}/{SIDECAR}")
    results = [_read(file, sidecar, settings) for file in files]
    articles, copies = _without_copies([one for one in results if isinstance(one, Article)])
    skipped = [one for one in (*found, *results, *copies) if isinstance(one, Problem)]
    problems = {replace(one, source=f"{shown}/{one.source}") for one in skipped}
    unmatched = sidecar.unmatched(frozenset(file.source for file in files), f"{shown}/{SIDECAR}")
    named = [_named(article, shown) for article in with_codes(articles)]
    return Reading(in_order(named), tuple(sorted({*problems, *sidecar.problems, *unmatched})))


def _named(article: Article, shown: str) -> Article:
    """The article, its problems with the folder's name before the file's, as a user of the folder knows it."""
    problems = tuple(replace(problem, source=f"{shown}/{problem.source}") for problem in article.problems)
    return replace(article, problems=problems)


def _sidecar(folder: Path, path: str) -> Sidecar:
    file = folder / SIDECAR
    if not file.is_file() or file.is_symlink():
        return Sidecar()
    return sidecar_of(file.read_bytes(), path)


def _read(file: SourceFile, sidecar: Sidecar, settings: Settings) -> Article | Problem:
    try:
        return frozen(file, READERS[file.reader](file.data), sidecar.about(file.source), settings)
    except UnreadableError as unreadable:
        return problem_of(file.source, unreadable.fault, Severity.ERROR)
    except Exception as error:  # a stranger's file must never stop the others, whatever it breaks
        what = f"The file could not be read ({type(error).__name__}: {one_line(str(error))[:120]})."
        fault = Fault(0, "unreadable", what, "Save its text as a .txt file.")
        return problem_of(file.source, fault, Severity.ERROR)


def _without_copies(articles: list[Article]) -> tuple[list[Article], list[Problem]]:
    first: dict[str, Article] = {}
    copies: list[Problem] = []
    for article in articles:
        original = first.setdefault(identity(article), article)
        if original is not article:
            what = f"This is the same article as {original.source}: same title, publisher, address and text."
            copies.append(
                Problem(article.source, 0, "identical-copy", what, "Remove one of the two.", Severity.WARNING)
            )
    return list(first.values()), copies
