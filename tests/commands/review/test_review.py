"""`dossier review`: answers are appended, and nothing that a person wrote is touched."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.commands.pipeline import dossier_of
from generator.publish.corrections import RefusedError, append_entry

ENTRY = "- speaker: Jane Doe\n  article: 001\n  words: Not so"
WRITTEN = "# ours\n\n-   same: [A,   B]   # why not\n\n# the end"


def test_comments_order_and_spaces_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "corrections.yml"
    path.write_text(WRITTEN)
    assert append_entry(path, ENTRY, why="She: herself", by="Desk") == 6
    assert path.read_text() == f'{WRITTEN}\n{ENTRY}\n  why: "She: herself"\n  by: Desk\n'


def test_an_absent_file_begins_with_its_schema(tmp_path: Path) -> None:
    path = tmp_path / "seeds" / "corrections.yml"
    append_entry(path, ENTRY)
    assert path.read_text().startswith("# yaml-language-server: $schema=")
    assert path.read_text().endswith(ENTRY + "\n")


def test_line_ends_of_another_system_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "corrections.yml"
    path.write_bytes(b"\xef\xbb\xbf- same: [A, B]\r\n")
    append_entry(path, ENTRY)
    assert path.read_bytes() == b"\xef\xbb\xbf- same: [A, B]\r\n" + ENTRY.replace("\n", "\r\n").encode() + b"\r\n"


@pytest.mark.parametrize("text", ["same: [A, B]\n", "[{same: [A, B]}]\n", "- same: [A, B\n", "- same: [A, B]\n...\n"])
def test_a_file_that_cannot_take_an_entry_is_left_as_it_is(tmp_path: Path, text: str) -> None:
    path = tmp_path / "corrections.yml"
    path.write_text(text)
    with pytest.raises(RefusedError):
        append_entry(path, ENTRY)
    assert path.read_text() == text


MINUTES = (
    "Quarry talks go on\n\n"
    "“The quarry stays shut until the spring thaw has passed and the road is dry again.”\n\n"
    "The council of Ostermoor met on Monday. Read more\n"
)


def test_an_accepted_doubt_is_written_and_not_asked_again(make_project, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """From the list to the file and back, with the real command."""
    config = make_project({"quarry.txt": MINUTES})
    run = CliRunner()
    listed = run.invoke(main, ["review", "-f", str(config)])
    assert listed.exit_code == 0, listed.output
    doubt = listed.output.split()[0]
    assert doubt.startswith("doubt-")
    accepted = run.invoke(main, ["review", "-f", str(config), "--otherwise", doubt, "--why", "Nobody is named"])
    assert accepted.exit_code == 0, accepted.output
    assert "Nobody is named" in (config.parent / "seeds" / "corrections.yml").read_text()
    assert doubt not in run.invoke(main, ["review", "-f", str(config)]).output


def test_an_unknown_doubt_is_refused(make_project) -> None:  # type: ignore[no-untyped-def]
    config = make_project({"quarry.txt": MINUTES})
    done = CliRunner().invoke(main, ["review", "-f", str(config), "--accept", "doubt-none"])
    assert done.exit_code == 1
    assert "No doubt is called doubt-none" in done.output


UNCERTAIN = {
    "001_mill.md": (
        "---\ntitle: Mill at Aldness burns\npublisher: Bay Daily\ndate: 2024-03-06\n---\n\n"
        "The mill at Aldness burned down on Monday, the fire chief Ida Holm said.\n\n"
        "“The roof was gone in an hour,” Holm told reporters in Aldness.\n\n"
        "The mill at Aldness had passed its inspection on 03/02/2024, the council of Aldness said.\n\n"
        "The owners met the council of Aldness on the eve of the Aldness Harvest Fair to talk about the roof.\n"
    ),
    "002_mill.md": (
        "---\ntitle: Fire destroys the mill at Aldness\npublisher: Coast Post\n---\n\n"
        "The mill at Aldness burned down on Monday, the fire chief Ida Holm said.\n\n"
        "“It will not be built again,” the owner told the council of Aldness.\n\n"
        "Paul Brandt of the council said that the mill had burned before.\n"
    ),
}


@pytest.mark.parametrize("answer", ["correction", "otherwise"])
def test_every_answer_lands_and_nothing_is_asked_twice(make_project, answer: str) -> None:  # type: ignore[no-untyped-def]
    """All doubts of a folder, answered as the page offers it: applied on the next build and quiet, without warnings."""
    config = make_project(UNCERTAIN)
    asked = dossier_of(config).doubts
    questions = [doubt.what for doubt in asked if doubt.kind == "date"]
    assert any("“03/02/2024” in 001 mean 2024-03-02, as we read it, or 2024-02-03" in what for what in questions)
    assert any("Which day is “on the eve of the Aldness Harvest Fair” in 001?" in what for what in questions)
    assert any("Which day is 002 of? Our guess, from the other articles" in what for what in questions)
    for doubt in asked:
        if line := getattr(doubt, answer):
            append_entry(config.parent / "seeds" / "corrections.yml", line)
    again = dossier_of(config)
    assert [str(p) for p in again.problems if p.code.startswith("correction")] == []
    assert {d.id for d in again.doubts} & {d.id for d in asked if getattr(d, answer)} == set()


def test_a_doubt_without_an_opposite_answer_says_so(make_project) -> None:  # type: ignore[no-untyped-def]
    config = make_project(UNCERTAIN)
    one_sided = next(doubt for doubt in dossier_of(config).doubts if not doubt.otherwise)
    done = CliRunner().invoke(main, ["review", "-f", str(config), "--otherwise", one_sided.id])
    assert done.exit_code == 1
    assert "has no opposite answer" in done.output
    assert not (config.parent / "seeds" / "corrections.yml").exists()
