"""Promise 14 in the small: a log that cannot be written ends nothing."""

import io
import sys
from contextlib import suppress

import pytest
import structlog

from bot.logs import set_up


def test_a_log_on_a_full_disk_ends_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    set_up("info", "json")
    full = io.TextIOWrapper(io.FileIO("/dev/full", "w"), write_through=True)
    monkeypatch.setattr(sys, "stderr", full)
    for say in ("info", "warning", "error"):
        getattr(structlog.get_logger(), say)("something happened")
    with pytest.raises(OSError, match="No space left"):
        full.write("x")
    with suppress(OSError):
        full.close()


def test_a_line_is_written_where_it_can_be(capsys: pytest.CaptureFixture[str]) -> None:
    set_up("info", "json")
    structlog.get_logger().warning("something happened", number=3)
    assert '"number": 3' in capsys.readouterr().err
