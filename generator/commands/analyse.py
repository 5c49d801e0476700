"""`dossier analyse`: the findings as NDJSON."""

import json
from collections.abc import Iterator
from pathlib import Path

import click

from generator.analyse import analyse
from generator.model import Corrections, Settings
from generator.read import read_collection, read_folder, read_settings
from generator.render import contract_lines
from generator.resolve import resolve
from generator.resolve.actors import resolve_names


@click.command("analyse")
@click.argument("source", type=click.Path(exists=True, path_type=Path))
@click.option("--to", "target", type=click.Path(path_type=Path), required=True, help="NDJSON file to write.")
def analyse_command(source: Path, target: Path) -> None:
    """Write what is found in SOURCE (a folder, or NDJSON) as NDJSON, one article a line.

    Example: dossier analyse seeds --to findings.ndjson
    """
    target.write_text("".join(line + "\n" for line in _analysed(source)), "utf-8")


def _analysed(source: Path) -> Iterator[str]:
    settings = read_settings(Path("mkdocs.yml"))[0] if Path("mkdocs.yml").exists() else Settings()
    if source.is_file():
        first = json.loads(source.read_text("utf-8").split("\n", 1)[0])
        if "text" not in first:
            yield from _named(source)
            return
    reading = read_folder(source, settings) if source.is_dir() else read_collection(source)
    findings = {found.article_id: found for found in analyse(reading.articles, settings)}
    yield from contract_lines(resolve(reading, findings, Corrections(), settings))


def _named(source: Path) -> Iterator[str]:
    records = [json.loads(line) for line in source.read_text("utf-8").split("\n") if line.strip()]
    resolved = resolve_names([[(m["name"], m["type"]) for m in r["mentions"]] for r in records])
    for record, ids in zip(records, resolved, strict=True):
        mentions = [{**m, "actor": actor} for m, actor in zip(record["mentions"], ids, strict=True)]
        yield json.dumps({"id": record["id"], "mentions": mentions}, ensure_ascii=False)
