"""What a long build says where nobody watches a terminal."""

import pytest

from generator.commands import summary
from generator.commands.summary import Stages


def test_a_log_hears_of_long_stages_and_of_counts_now_and_then(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A build of ten thousand articles is not silent for minutes."""
    monkeypatch.setattr(summary, "LONG", 0)
    monkeypatch.setattr(summary, "EVERY", 0)
    stages = Stages()
    with stages.timed("resolve"):
        assert list(stages.counted("ab", 2, "analyse")) == ["a", "b"]
    assert capsys.readouterr().err.splitlines() == ["analyse: 1 of 2", "analyse: 2 of 2", "resolve: 0 s"]


def test_a_log_hears_nothing_of_short_stages(capsys: pytest.CaptureFixture[str]) -> None:
    stages = Stages()
    with stages.timed("resolve"):
        assert list(stages.counted("ab", 2, "analyse")) == ["a", "b"]
    assert capsys.readouterr().err == ""
