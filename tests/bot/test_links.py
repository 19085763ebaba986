"""One-time links, and the bot's name that they need."""

import asyncio
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.cli import main
from bot.config import Settings
from bot.links import bot_username, link, mint_secret, qr_code
from bot.sandbox import Sandbox
from bot.setting_up import House, environment_text, keys_for, structure_text, write_private

TOKEN = "42:links"


def settings(url: str, token: str = TOKEN) -> Settings:
    return Settings.model_construct(token=SecretStr(token), api_url=url)


def test_a_secret_is_never_the_same_and_fits_a_telegram_link() -> None:
    secrets = {mint_secret() for _ in range(500)}
    assert len(secrets) == 500
    assert all(len(secret) == 22 and secret.replace("-", "").replace("_", "").isalnum() for secret in secrets)


def test_a_link_opens_the_bot_with_its_payload() -> None:
    assert link("lien_bot", "abc") == "https://t.me/lien_bot?start=abc"


def test_a_qr_code_fits_a_terminal() -> None:
    lines = qr_code(link("lien_sandbox_bot", mint_secret())).splitlines()
    assert 15 < len(lines) < 24
    assert max(map(len, lines)) <= 80


async def test_the_bots_name_comes_from_the_server_of_the_settings() -> None:
    async with Sandbox(token=TOKEN) as sandbox:
        assert await bot_username(settings(sandbox.url)) == "lien_sandbox_bot"
        assert await bot_username(settings(sandbox.url, "42:wrong")) is None
        assert await bot_username(settings(sandbox.url, "")) is None
    assert await bot_username(settings(sandbox.url)) is None


async def test_a_command_shows_the_whole_link_where_the_server_answers(
    tmp_path: Path, template: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(template, tmp_path / "lien.db")
    (tmp_path / "structure.yaml").write_text(structure_text(House(name="Atelier")))
    async with Sandbox(token=TOKEN) as sandbox:
        text = environment_text(TOKEN, keys_for(tmp_path / ".env"))
        write_private(tmp_path / ".env", f"{text}LIEN_API_URL={sandbox.url}\n")
        await _lien("structure", "apply", "structure.yaml")
        capsys.readouterr()
        await _lien("caseworker", "add", "--structure", "atelier", "--name", "Claire", "--json")
        added: dict[str, Any] = json.loads(capsys.readouterr().out)
        await _lien("caseworker", "add", "--structure", "atelier", "--name", "Karim")
    assert added["link"] == f"https://t.me/lien_sandbox_bot?start={added['start']}"
    shown = capsys.readouterr().out
    assert "https://t.me/lien_sandbox_bot?start=" in shown
    assert "█" in shown


async def _lien(*arguments: str) -> None:
    def run() -> int:
        try:
            main(arguments)
        except SystemExit as left:
            return int(left.code or 0)
        return 0

    assert await asyncio.to_thread(run) == 0
