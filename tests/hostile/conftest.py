"""The stage, for whoever means ill; the content is read once for all of it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot.conftest import lien, template
from tests.harness.house import content
from tests.harness.stage import Stage, stage

__all__ = ["lien", "on_stage", "template"]


@pytest.fixture
async def on_stage(tmp_path: Path, template: Path) -> AsyncIterator[Stage]:
    """Everybody known, nobody joined, the service not started."""
    async with stage(tmp_path, template, content=content()) as ready:
        yield ready
