"""What whoever stands around the stage sees: the operator's commands, and how often something was said."""

from pathlib import Path

from bot.config import Settings
from bot.health import Health, judge
from bot.sandbox.wording import as_read
from storage.held_up import held_up
from storage.lateness import oldest_overdue_flag
from storage.state import read_state
from tests.harness.stage import Stage


def file_of(on_stage: Stage) -> Path:
    """The database file of this stage."""
    name = on_stage.database._writing.url.database
    assert name is not None
    return Path(name)


def settings_of(on_stage: Stage) -> Settings:
    """The settings with which commands find this stage's database."""
    kept = {name: getattr(on_stage.settings, name) for name in ("token", "api_url", "keys")}
    return Settings.model_construct(None, **kept, database_url=f"sqlite+aiosqlite:///{file_of(on_stage)}")


async def health_of(on_stage: Stage) -> Health:
    """What `lien health` says at the stage's time."""
    now = on_stage.clock.now()
    async with on_stage.database.read() as work:
        state, overdue_since = await read_state(work, now), await oldest_overdue_flag(work, now)
        return judge(state, overdue_since, now, await held_up(work))


async def said_to(on_stage: Stage, chat: int, containing: str) -> int:
    """How often the bot has said this in a chat."""
    messages = await on_stage.people.messages(chat)
    return sum(m["from"]["is_bot"] and containing in as_read(m.get("text", "")) for m in messages)
