"""The evaluation contract names speakers as a reader of the article would."""

import json
from pathlib import Path

from click.testing import CliRunner

from generator.cli import main

TEXT = "The World Kite Federation (WKF) met in Oslo.\n\nThe WKF said that the wind was too strong for children."


def test_a_speaker_printed_by_a_short_form_is_named_with_both(tmp_path: Path) -> None:
    """ "The WKF said": the full name, and the short one that the article prints."""
    source, target = tmp_path / "in.ndjson", tmp_path / "out.ndjson"
    source.write_text(json.dumps({"id": "kites", "text": TEXT}) + "\n", "utf-8")
    done = CliRunner().invoke(main, ["analyse", str(source), "--to", str(target)])
    assert done.exit_code == 0, done.output
    quotes = json.loads(target.read_text("utf-8"))["quotes"]
    assert [quote["speaker_name"] for quote in quotes] == ["World Kite Federation (WKF)"]
