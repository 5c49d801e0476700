"""`dossier pdf` as a user runs it."""

from pathlib import Path

from click.testing import CliRunner

from generator.cli import main


def test_an_unknown_actor_is_answered_with_the_nearest_name(tmp_path: Path) -> None:
    """Exit code 2, and nothing is written."""
    (tmp_path / "mkdocs.yml").write_text("site_name: Lock\n")
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "000_lock.txt").write_text("The lock\n\nMira Aldane said the lock stays shut.\n")
    done = CliRunner().invoke(
        main, ["pdf", "--actor", "Mira Aldan", "--to", str(tmp_path / "out"), "-f", str(tmp_path / "mkdocs.yml")]
    )
    assert done.exit_code == 2
    assert "Nothing here is called 'Mira Aldan'" in done.output
    assert not (tmp_path / "out").exists()


def test_an_article_is_printed_by_its_code_on_letter_paper(tmp_path: Path) -> None:
    """Three documents: the dossier of that article, its briefing, its summary; the paths are printed."""
    (tmp_path / "mkdocs.yml").write_text("site_name: Lock\n")
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "000_lock.txt").write_text("The lock\n\nMira Aldane said the lock stays shut.\n")
    out = tmp_path / "out"
    done = CliRunner().invoke(
        main, ["pdf", "--article", "000", "--paper", "us-letter", "--to", str(out), "-f", str(tmp_path / "mkdocs.yml")]
    )
    assert done.exit_code == 0, done.output
    assert {path.name for path in out.glob("*.pdf")} == {"dossier.pdf", "briefing.pdf"}
    assert len(list((out / "articles").glob("*.pdf"))) == 1
    assert "briefing.pdf" in done.output
