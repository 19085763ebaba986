"""The whole examination, part after part."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from bot.config import Settings
from bot.doctor.content import look_at_content
from bot.doctor.database import look_at_database
from bot.doctor.disk import look_at_disk
from bot.doctor.finding import Finding
from bot.doctor.secrets import look_at_secrets
from bot.doctor.structures import look_at_structures
from bot.doctor.telegram import look_at_telegram
from bot.doctor.voices import look_at_voices


async def examine(
    settings: Settings, now: Callable[[], datetime], environment: Path = Path(".env")
) -> Sequence[Finding]:
    """Every finding, in the order in which one would mend them."""
    content, content_findings = look_at_content(settings.content, now().date())
    facts, database_findings = await look_at_database(settings)
    structure_findings = look_at_structures(facts, content, now()) if facts is not None else ()
    spoken = {one for row in facts.structures for one in row.structure.languages} if facts is not None else ()
    voices = look_at_voices(settings, content.words, spoken) if content is not None else ()
    chats = facts.team_chats if facts is not None else ()
    return (
        *look_at_secrets(settings, environment),
        *look_at_disk(settings.database_url),
        *database_findings,
        *content_findings,
        *structure_findings,
        *voices,
        *await look_at_telegram(settings, chats, now),
    )
