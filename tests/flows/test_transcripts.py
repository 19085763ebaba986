"""Whole conversations, read as they are lived: each file of `transcripts/` says who does what, and what everybody then reads."""

from pathlib import Path

import pytest

from tests.harness.transcript import replayed

TRANSCRIPTS = sorted(Path(__file__).with_name("transcripts").glob("*.txt"))


def test_there_are_transcripts_to_read():
    assert len(TRANSCRIPTS) >= 20


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_the_conversation_goes_as_it_was_read_and_approved(path: Path, request: pytest.FixtureRequest):
    script = path.read_text(encoding="utf-8")
    now = replayed(script)
    if request.config.getoption("--update-transcripts"):
        path.write_text(now, encoding="utf-8")
        return
    assert now == script, "to read and approve what is said now: pytest --update-transcripts, then git diff"
