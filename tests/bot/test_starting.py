"""What keeps the service from starting: one plain sentence each."""

import asyncio

import pytest
from aiogram import Bot
from pydantic import SecretStr

from bot.config import Settings
from bot.opening import check_schema, open_database
from bot.refusals import CannotServe
from storage.cipher import Cipher
from storage.database import Database
from tests.harness.stage import KEY, Stage


async def test_a_wrong_token_is_refused_in_one_sentence(on_stage: Stage) -> None:
    on_stage.settings = on_stage.settings.model_copy(update={"token": SecretStr("42:wrong")})
    with pytest.raises(CannotServe, match="Telegram refuse ce jeton"):
        await on_stage.start()


async def test_a_telegram_that_cannot_be_reached_is_said(on_stage: Stage) -> None:
    on_stage.settings = on_stage.settings.model_copy(update={"api_url": "http://127.0.0.1:9"})
    with pytest.raises(CannotServe, match="Telegram ne répond pas"):
        await on_stage.start()


async def test_another_copy_that_polls_already_is_said(on_stage: Stage) -> None:
    await on_stage.start()
    first = on_stage.service
    assert first is not None
    another = Bot(on_stage.settings.token.get_secret_value(), first.bot.session)
    on_stage.sandbox.world.faults.arm(
        "refuse", method="getUpdates", times=9, error_code=409,
        description="Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    )  # fmt: skip
    from bot.polling import Polling

    with pytest.raises(CannotServe, match="Une autre copie de Lien relève déjà"):
        await Polling(another, first.source._intake).start()
    on_stage.sandbox.world.faults.armed.clear()


async def test_a_part_that_ends_by_itself_ends_the_service_aloud(on_stage: Stage) -> None:
    await on_stage.start()
    service = on_stage.service
    assert service is not None
    waiting = asyncio.create_task(service.until_a_part_ends(asyncio.Event()))
    service.source.stop()
    with pytest.raises(RuntimeError, match="a part of the service has ended"):
        await waiting


def test_without_a_key_it_refuses_and_says_what_makes_one() -> None:
    with pytest.raises(CannotServe, match="LIEN_KEYS manque"):
        open_database(Settings.model_construct(keys=(), database_url="sqlite+aiosqlite:///x.db"))


def test_a_damaged_key_is_said() -> None:
    with pytest.raises(CannotServe, match="n'est pas une clé Fernet"):
        open_database(
            Settings.model_construct(keys=(SecretStr("abc"),), database_url="sqlite+aiosqlite:///x.db")
        )


async def test_an_empty_database_is_said_with_the_command_that_fills_it(tmp_path) -> None:
    async with Database.connect(f"sqlite+aiosqlite:///{tmp_path / 'none.db'}", Cipher([KEY])) as database:
        with pytest.raises(CannotServe, match="lien migrate"):
            await check_schema(database)


def test_secrets_are_never_shown_by_the_settings() -> None:
    shown = repr(Settings.model_construct(token=SecretStr("42:canary"), keys=(SecretStr("canary"),)))
    assert "canary" not in shown
