"""The stage, with the service on it."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.harness.stage import Stage, migrated, stage


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database, made once."""
    path = tmp_path_factory.mktemp("stage") / "template.db"
    return asyncio.run(migrated(path))


@pytest.fixture
async def on_stage(tmp_path: Path, template: Path) -> AsyncIterator[Stage]:
    """Everybody known, nobody joined, the service not started."""
    async with stage(tmp_path, template) as ready:
        yield ready


@pytest.fixture
async def lien(on_stage: Stage) -> Stage:
    """The service running; Amina, Claire, Karim and the team have joined."""
    await on_stage.start()
    await on_stage.joins()
    return on_stage
