"""A house of real processes, and the stage for what only a service in this process can be put through."""

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.sandbox import People
from tests.ailing.house import House, settle_in
from tests.bot.conftest import lien, on_stage, template
from tests.harness.processes import Forge, Installation, telegram

__all__ = ["lien", "on_stage", "template"]
TOKEN = "42:ailing"


@pytest.fixture(scope="session")
def forge() -> Iterator[Forge]:
    maker = Forge()
    yield maker
    maker.close()


@pytest.fixture
async def house(tmp_path: Path, forge: Forge, template: Path) -> AsyncIterator[House]:
    """Everybody has joined; the service is not started."""
    key = Fernet.generate_key().decode()
    process, url = await telegram(TOKEN)
    environment = {"LIEN_TOKEN": TOKEN, "LIEN_API_URL": url, "LIEN_KEYS": key}
    database = f"sqlite+aiosqlite:///{tmp_path / 'lien.db'}"
    shutil.copy(template, tmp_path / "lien.db")
    installation = Installation(tmp_path, environment, forge)
    try:
        async with People(url) as people:
            yield House(people, installation, *await settle_in(database, key, people))
    finally:
        await installation.close()
        process.terminate()
        await process.wait()
