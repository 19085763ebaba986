"""Promise 4 where two services meet: behind a webhook nobody else would notice the second one."""

import asyncio

import pytest

from bot.app import serve
from bot.refusals import CannotServe
from tests.harness.stage import Stage


async def test_a_second_copy_on_the_same_database_refuses_to_serve(on_stage: Stage) -> None:
    settings = on_stage.settings.model_copy(
        update={"database_url": on_stage.database._writing.url.render_as_string(hide_password=False)}
    )
    async with on_stage.database.hold_service_lock(42, alone=True):
        with pytest.raises(CannotServe, match="Une autre copie de Lien sert déjà cette base"):
            async with asyncio.timeout(10):
                await serve(settings, on_stage.clock)
