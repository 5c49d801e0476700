"""`dossier analyse`: the findings as NDJSON."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from generator.analyse import analyse
from generator.model import Corrections, Settings
from generator.publish.files import write_whole
from generator.read import read_collection, read_folder, read_settings
from generator.render import contract_lines
from generator.resolve import resolve
from generator.resolve.actors import resolve_names


@click.command("analyse")
@click.argument("source", type=click.Path(exists=True, path_type=Path))
@click.option("--to", "target", type=click.Path(path_type=Path), required=True, help="NDJSON file to write.")
def analyse_command(source: Path, target: Path) -> None:
    """Write what is found in SOURCE (a folder, or NDJSON) as NDJSON, one article a line.

    What cannot be read is said on the terminal and left out.

    Example: dossier analyse seeds --to findings.ndjson
    """
    write_whole(target, "".join(line + "\n" for line in _analysed(source)).encode("utf-8", "replace"))


def _analysed(source: Path) -> Iterable[str]:
    settings = read_settings(Path("mkdocs.yml"))[0] if Path("mkdocs.yml").exists() else Settings()
    if source.is_file() and _holds_names(source):
        return _named(source)
    reading = read_folder(source, settings) if source.is_dir() else read_collection(source)
    for problem in reading.problems:
        click.echo(f"{problem.severity}: {problem}", err=True)
    findings = {found.article_id: found for found in analyse(reading.articles, settings)}
    return contract_lines(resolve(reading, findings, Corrections(), settings))


def _holds_names(source: Path) -> bool:
    """Whether a file lists names of articles without their texts; its first line tells."""
    try:
        with source.open(encoding="utf-8") as lines:
            first = json.loads(lines.readline())
    except ValueError:
        return False
    return isinstance(first, dict) and "mentions" in first and "text" not in first


def _named(source: Path) -> Iterator[str]:
    records = [json.loads(line) for line in source.read_text("utf-8").split("\n") if line.strip()]
    resolved = resolve_names([[(m["name"], m["type"]) for m in r["mentions"]] for r in records])
    for record, ids in zip(records, resolved, strict=True):
        mentions = [{**m, "actor": actor} for m, actor in zip(record["mentions"], ids, strict=True)]
        yield json.dumps({"id": record["id"], "mentions": mentions}, ensure_ascii=False)
