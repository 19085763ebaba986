"""`lien` as a process of its own: what it loads, and what it says of a token that opens nothing."""

import asyncio
import json
import os
import shutil
import sys
from pathlib import Path

import pytest

import bot
from bot.sandbox import Sandbox
from bot.setting_up import environment_text, keys_for, write_private

HOME = Path(bot.__file__).parents[1]
HEAVY = {"aiogram", "aiohttp", "sqlalchemy", "alembic"}
# What a migration, a webhook, a server's database, a photograph, a voice, a page to print and a table to read bring with them.
NOT_AT_FIRST = {
    "alembic", "aiohttp.web", "sqlalchemy.dialects.postgresql", "asyncpg", "PIL", "soundfile", "fpdf",
    "uharfbuzz", "openpyxl", "segno", "icalendar",
}  # fmt: skip


async def begin(folder: Path, *arguments: str, loads: bool = False) -> asyncio.subprocess.Process:
    """Start `python -m bot`; with `loads`, it says on standard error what it imports."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("LIEN_")}
    return await asyncio.create_subprocess_exec(
        sys.executable, *(["-X", "importtime"] if loads else []), "-m", "bot", *arguments,
        cwd=folder, env={**environment, "PYTHONPATH": str(HOME)}, limit=2**20,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip


async def lien(folder: Path, *arguments: str, typed: str = "", loads: bool = False) -> tuple[int, str, str]:
    """Run it to its end; return its code and what it said."""
    process = await begin(folder, *arguments, loads=loads)
    async with asyncio.timeout(30):
        out, error = await process.communicate(typed.encode())
    assert process.returncode is not None
    return process.returncode, out.decode(), error.decode()


def _loaded(error: str) -> set[str]:
    return {line.rpartition("|")[2].strip() for line in error.splitlines() if line.startswith("import time:")}


async def test_risk_loads_neither_the_messenger_nor_the_database(tmp_path: Path) -> None:
    code, out, error = await lien(tmp_path, "risk", typed='{"id": 1, "text": "je veux mourir"}\n', loads=True)
    assert code == 0
    assert json.loads(out)["level"] == "critical"
    assert "flows.risk.detector" in _loaded(error)
    assert not HEAVY & _loaded(error)


async def test_help_loads_no_part_of_the_house_but_the_command_line(tmp_path: Path) -> None:
    code, out, error = await lien(tmp_path, "--help", loads=True)
    assert code == 0
    assert "caseworker" in out
    assert not {*HEAVY, "pydantic_settings", "bot.config", "storage", "flows.engine"} & _loaded(error)


@pytest.mark.parametrize("command", ["health", "talk check_in", "content check", "person list"])
async def test_what_does_not_talk_to_telegram_does_not_load_its_library(tmp_path: Path, command: str) -> None:
    _, _, error = await lien(tmp_path, *command.split(), loads=True)
    assert "bot.config" in _loaded(error)
    assert not {"aiogram", "aiohttp"} & _loaded(error)


async def test_a_service_that_serves_has_loaded_nothing_that_it_may_never_need(
    tmp_path: Path, template: Path
) -> None:
    shutil.copy(template, tmp_path / "lien.db")
    async with Sandbox(token="42:right") as sandbox:
        text = environment_text("42:right", keys_for(tmp_path / ".env"))
        write_private(tmp_path / ".env", f"{text}LIEN_API_URL={sandbox.url}\n")
        process = await begin(tmp_path, "run", loads=True)
        assert process.stderr is not None
        async with asyncio.timeout(30):
            error = (await process.stderr.readuntil(b" serving")).decode()
            process.terminate()
            await process.communicate()
    assert "bot.app" in _loaded(error)
    assert not NOT_AT_FIRST & _loaded(error)


async def test_run_refuses_a_token_that_opens_nothing_in_one_sentence(tmp_path: Path, template: Path) -> None:
    shutil.copy(template, tmp_path / "lien.db")
    async with Sandbox(token="42:right") as sandbox:
        text = environment_text("42:wrong", keys_for(tmp_path / ".env"))
        write_private(tmp_path / ".env", f"{text}LIEN_API_URL={sandbox.url}\n")
        code, _, error = await lien(tmp_path, "run")
    assert code == 1
    assert error == "Telegram refuse ce jeton : vérifiez LIEN_TOKEN (donné par @BotFather).\n"
