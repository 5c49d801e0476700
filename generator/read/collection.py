"""An NDJSON file of articles (`{"id","text","title"?,"date"?}` a line), as the evaluation contract gives it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.model import Article, Metadata, Problem, Reading, Severity, content_hash

from .calendar_days import iso_day
from .plain_text import blocks_of
from .stated import extracted


def read_collection(path: Path) -> Reading:
    """Articles whose text and id are untouched, in the order of the file; a line that is no article is a problem.

    Raises OSError where the file cannot be opened.
    """
    found = list(_records(path))
    articles = tuple(one for one in found if isinstance(one, Article))
    return Reading(articles, tuple(sorted(one for one in found if isinstance(one, Problem))))


def _records(path: Path) -> Iterator[Article | Problem]:
    for number, line in enumerate(path.read_text("utf-8", "replace").split("\n"), start=1):
        if line.strip():
            record = _record(line)
            what = 'This line is no JSON object with a text as "id" and as "text".'
            mend = "Write one article a line."
            yield _article(record) if record else Problem(path.name, number, "bad-line", what, mend, Severity.ERROR)


def _record(line: str) -> dict[str, Any] | None:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    good = isinstance(record, dict) and isinstance(record.get("text"), str) and isinstance(record.get("id"), str)
    return record if good else None


def _article(record: dict[str, Any]) -> Article:
    text, title, date = record["text"], str(record.get("title") or ""), str(record.get("date") or "")
    sha256, day = content_hash(text, length=64), iso_day(date)
    what = f"`date` is `{date[:60]}`, which is no day."
    unusable = Problem(record["id"], 0, "bad-date", what, "Write it as YYYY-MM-DD.")
    return Article(
        id=record["id"],
        code=record["id"],
        source=record["id"],
        source_sha256=sha256,
        text=text,
        sha256=sha256,
        metadata=Metadata(title=extracted(title), date=extracted(day)),
        blocks=blocks_of(record["id"], text, title),
        problems=(unusable,) if date and not day else (),
    )
