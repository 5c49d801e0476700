"""`dossier.json`: the whole briefing as one document, described by its JSON Schema."""

import json
from importlib.resources import files
from typing import Any

from generator.render.register import Register

from .extracts import Extracts
from .json_articles import article_record
from .json_records import (
    actor_record,
    copy_record,
    correction_record,
    disagreement_record,
    family_record,
    home_point_record,
    moment_record,
    problem_record,
    quote_record,
    statement_record,
    thread_record,
)

FORMAT = "1"
"""Version of the form; a change that breaks a reader raises it, a field that is added does not."""


def schema() -> bytes:
    """The JSON Schema (2020-12) of `dossier.json`."""
    return files(__package__).joinpath("dossier.schema.json").read_bytes()


def dossier_json(register: Register) -> bytes:
    """The document, UTF-8, a record on each line, so that two editions can be compared line by line.

    With every value on a line of its own it took several times as long: Python's fast encoder never indents.
    """
    fields = (f"{_json(key)}: {_lines(value)}" for key, value in document_of(register).items())
    return ("{\n" + ",\n".join(fields) + "\n}\n").encode("utf-8", "replace")


def _lines(value: object) -> str:
    """A list with each of its records on a line; anything else on one."""
    if not isinstance(value, list) or not value:
        return _json(value)
    return "[\n" + ",\n".join(map(_json, value)) + "\n]"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def document_of(register: Register) -> dict[str, Any]:
    """The document as plain data."""
    dossier, see = register.dossier, Extracts(register)
    return {
        "$schema": "schema/dossier.schema.json",
        "format": FORMAT,
        "title": dossier.settings.title,
        "description": dossier.settings.description,
        "url": dossier.settings.site_url,
        "models": sorted({found.model for found in dossier.findings.values() if found.model}),
        "articles": [article_record(see, article) for article in dossier.articles],
        "actors": [actor_record(see, actor) for actor in dossier.actors],
        "quotes": [quote_record(see, said) for said in dossier.quotes],
        "quote_families": [family_record(family) for family in dossier.families],
        "copies": [copy_record(group) for group in dossier.copies],
        "threads": [thread_record(see, thread) for thread in dossier.threads],
        "statements": [statement_record(see, statement) for statement in dossier.statements],
        "disagreements": [disagreement_record(see, found) for found in dossier.disagreements],
        "timeline": [moment_record(see, entry) for entry in dossier.timeline],
        "key_points": [home_point_record(see, point) for point in dossier.home_points],
        "corrections": [correction_record(applied, register) for applied in dossier.applied],
        "problems": [problem_record(problem) for problem in dossier.problems],
    }
