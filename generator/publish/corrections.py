"""An entry appended to a corrections file; what a person wrote is never touched."""

from codecs import BOM_UTF8
from pathlib import Path

from generator.publish.files import write_whole
from generator.read.corrections.file import parsed_corrections
from generator.resolve.doubts.entry_lines import scalar

MODELINE = "# yaml-language-server: $schema=../docs/schema/corrections.schema.json\n"
"""Tells editors where the JSON Schema is."""


class RefusedError(ValueError):
    """The file cannot take an entry at its end; it is as it was."""


def append_entry(path: Path, entry: str, why: str = "", by: str = "") -> int:
    """Append an entry (block YAML that begins with `- `) to a corrections file and return its line, 1-based.

    Comments, order and every byte of what stands there are kept.  Raises RefusedError where the file would not read as
    before with one entry more, OSError when the disk refuses.
    """
    data = path.read_bytes() if path.exists() else b""
    before = data.decode("utf-8-sig")
    if not before.strip():
        before = MODELINE
    after = _with_entry(before, entry, why, by)
    old, _ = parsed_corrections(before, path.name)
    new, problems = parsed_corrections(after, path.name)
    if new.entries[: len(old.entries)] != old.entries or len(new.entries) != len(old.entries) + 1:
        why_not = f" {problems[0]}" if problems else ""
        raise RefusedError(f"{path}: the entry cannot be added at the end of this file.{why_not} Add it by hand.")
    mark = BOM_UTF8 if data.startswith(BOM_UTF8) else b""
    write_whole(path, mark + after.encode("utf-8"))
    return new.entries[-1].line


def _with_entry(before: str, entry: str, why: str, by: str) -> str:
    """The text of the file with the entry and its remarks at the end, in the line ends that it has."""
    remarks = "".join(f"\n  {key}: {scalar(text)}" for key, text in (("why", why), ("by", by)) if text.strip())
    ended = before if before.endswith("\n") else before + "\n"
    end = "\r\n" if "\r\n" in before else "\n"
    return ended + (entry + remarks + "\n").replace("\n", end)
