"""Promises 3, 4 and 5, with kill -9 in the middle of each step of the story, on a real file, over real HTTP.

`lien run` is a process, Telegram is another one; the file is all that is left between a kill and the next start.
"""

import shutil
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox import NotHeardError, People
from tests.harness.processes import Forge, Installation, Running, lien, lien_json, telegram

TOKEN = "42:killed"
STRUCTURE = """
structure: atelier
name: L'Atelier du Lien
languages: [fr, en]
contact_hours:
  mon-fri: ["08:30-17:30"]
touchpoints:
  check_in: {every_days: 7, at: "10:00"}
"""
# A Tuesday, 10 o'clock in Paris.
TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


# What we start may wait for hours; an answer, and news of the person's own flag, leave as soon as the messenger takes another.
MAY_LEAVE = "SELECT 1 FROM messages WHERE direction = 'out' AND state IN ('pending', 'claimed') AND NOT (lane = 2 AND counts)"
# A link works once, a flag is taken once: what was done is done, though who was to hear so may not have.
DONE_ONCE = {
    "caseworker joins": "SELECT 1 FROM caseworkers WHERE chat_id IS NOT NULL",
    "team is bound": "SELECT 1 FROM teams WHERE chat_id IS NOT NULL",
    "consent": "SELECT 1 FROM people WHERE consent = 'given'",
    "trouble": "SELECT 1 FROM flags",
    "taken": "SELECT 1 FROM flags WHERE state = 'taken'",
    "note": "SELECT 1 FROM flags WHERE state = 'closed'",
}


@dataclass
class Story:
    """Everybody, each in their own process."""

    people: People
    installation: Installation
    amina: int
    claire: int
    team: int
    links: dict[str, str]
    service: Running = field(init=False)

    def put_clock(self, at: datetime) -> None:
        """Move the time of the service, running or not."""
        moved = self.installation.folder / "moved"
        moved.with_suffix(".new").write_text(str((at - datetime.now(UTC)).total_seconds()))
        moved.with_suffix(".new").rename(moved)

    def rows(self, sql: str) -> list[Any]:
        with sqlite3.connect(self.installation.folder / "lien.db") as connection:
            return connection.execute(sql).fetchall()


@pytest.fixture(scope="session")
def forge() -> Iterator[Forge]:
    maker = Forge()
    yield maker
    maker.close()


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A folder as the commands leave it, and the links that they gave."""
    folder = tmp_path_factory.mktemp("installed")
    environment = {"LIEN_TOKEN": TOKEN, "LIEN_API_URL": "http://127.0.0.1:9"}
    (folder / "structure.yaml").write_text(STRUCTURE)
    lien(folder, environment, "init", "--yes")
    lien(folder, environment, "migrate")
    lien(folder, environment, "structure", "apply", "structure.yaml")
    claire = ("--structure", "atelier", "--name", "Claire Fontaine", "--role", "caseworker")
    amina = (
        "--structure",
        "atelier",
        "--first-name",
        "Amina",
        "--last-name",
        "Diallo",
        "--referent",
        "Claire Fontaine",
    )
    links = {
        "claire": lien_json(folder, environment, "caseworker", "add", *claire)["start"],
        "amina": lien_json(folder, environment, "person", "add", *amina)["start"],
        "team": lien_json(folder, environment, "team", "link", "--structure", "atelier")["code"],
    }
    return folder, links


@pytest.fixture
async def story(tmp_path: Path, forge: Forge, installed: tuple[Path, dict[str, str]]) -> AsyncIterator[Story]:
    folder, links = tmp_path / "lien", installed[1]
    shutil.copytree(installed[0], folder)
    process, url = await telegram(TOKEN)
    environment = {
        "LIEN_TOKEN": TOKEN,
        "LIEN_API_URL": url,
        "LIEN_LOG": "info",
        "LIEN_STAGE_MOVED": str(folder / "moved"),
    }
    installation = Installation(folder, environment, forge)
    try:
        async with People(url) as people:
            amina, claire = await people.user("Amina"), await people.user("Claire")
            group = await people.group("Équipe", claire)
            ready = Story(people, installation, amina, claire, group, links)
            ready.put_clock(TUESDAY)
            ready.service = await installation.run()
            yield ready
    finally:
        await installation.close()
        process.terminate()
        await process.wait()


def _steps(story: Story) -> list[tuple[str, Callable[[], Awaitable[object]], int, str]]:
    """What happens, and who then hears what."""
    people, amina, claire, team = story.people, story.amina, story.claire, story.team

    async def bind() -> None:
        await people.add(team)
        await people.write(claire, f"/equipe {story.links['team']}", chat=team)

    async def clock(at: datetime) -> None:
        """What time brings is seen at the next tick, or at the next start."""
        story.put_clock(at)
        await story.service.kill()
        story.service = await story.installation.run()

    async def evening() -> None:
        story.put_clock(TUESDAY + timedelta(hours=10))
        await people.write(amina, "Bonsoir, une question")

    return [
        ("caseworker joins", lambda: people.start(claire, story.links["claire"]), claire, "Bonjour Claire"),
        ("team is bound", bind, team, "est l’équipe"),
        ("person joins", lambda: people.start(amina, story.links["amina"]), amina, "Bonjour Amina"),
        ("language", lambda: people.press(amina, "Français"), amina, "Êtes-vous d’accord"),
        ("consent", lambda: people.press(amina, "✅ Oui, je suis d’accord"), amina, "Merci Amina"),
        ("menu", lambda: people.write(amina, "/menu"), amina, "Que voulez-vous faire"),
        ("check-in", lambda: people.press(amina, "🙂 Donner de mes nouvelles"), amina, "Comment allez-vous"),
        ("trouble", lambda: people.press(amina, "😢 Très mal"), team, "Signalement"),
        ("taken", lambda: people.press(claire, "✋ Je prends", chat=team), amina, "a pris votre message"),
        ("closing", lambda: people.press(claire, "✅ Clore"), claire, "Qu’est-ce que cela a donné"),
        (
            "outcome",
            lambda: people.press(claire, "📞 Personne contactée"),
            claire,
            "une ligne pour le journal",
        ),
        ("note", lambda: people.write(claire, "Vue au bureau."), amina, "a fini de suivre"),
        ("evening", evening, amina, "Personne ne lit en ce moment"),
        (
            "morning",
            lambda: clock(TUESDAY + timedelta(hours=22, minutes=31)),
            claire,
            "Bonsoir, une question",
        ),
        (
            "check-in that waited",
            lambda: clock(TUESDAY + timedelta(days=1, minutes=1)),
            amina,
            "Comment allez-vous",
        ),
    ]


@pytest.mark.parametrize(
    "moment", ["before it is heard", "while the answer is on its way", "after it is delivered"]
)
async def test_the_story_survives_a_kill_in_the_middle_of_each_of_its_steps(
    story: Story, moment: str
) -> None:
    for name, act, chat, words in _steps(story):
        await _killed_during(story, act, chat, moment)
        story.service = await story.installation.run()
        if await _heard(story, chat, words):
            continue
        # Only what may have been on its way when the process died may be missing, and it is marked.
        assert story.rows("SELECT 1 FROM messages WHERE state = 'uncertain'"), f"{name}: lost without a trace"
        if name in DONE_ONCE:
            assert story.rows(DONE_ONCE[name]), f"{name}: not done, and nobody can do it again"
            continue
        await act()
        await story.people.hears(chat, words, timeout=60)
    assert await story.service.stop() == 0
    _promises_hold(story)


async def _heard(story: Story, chat: int, words: str) -> bool:
    """Say whether they hear it, once all has been taken in and all that may leave has left."""
    await story.people.updates_confirmed(timeout=60)
    for last_look in (False, True):
        while True:
            try:
                await story.people.hears(chat, words, timeout=0.2)
            except NotHeardError:
                if last_look or not story.rows(MAY_LEAVE):
                    break
            else:
                return True
    return False


async def _killed_during(story: Story, act: Callable[[], Awaitable[object]], chat: int, moment: str) -> None:
    if moment == "before it is heard":
        await story.service.kill()
        await act()
        await story.service.kill()
        return
    fault = "delay" if moment == "while the answer is on its way" else "timeout_after"
    calls = await _calls(story, chat)
    await story.people.arm(fault, method="sendMessage", chat_id=chat, seconds=0.5)
    await act()
    while await _calls(story, chat) == calls:
        await story.people.changes((await story.people.state())["last"], 0.05)
        if fault == "delay" and story.rows("SELECT 1 FROM messages WHERE state = 'claimed'"):
            break
    await story.service.kill()


async def _calls(story: Story, chat: int) -> int:
    """How often something was said, or tried to be, in that chat: who else is told leaves when it may."""
    said = await story.people.calls("sendMessage")
    return sum(int(call["parameters"]["chat_id"]) == chat for call in said)


def _promises_hold(story: Story) -> None:
    assert story.rows("SELECT state, outcome FROM flags") == [("closed", "contacted")]
    assert story.rows("SELECT COUNT(*) FROM flag_events WHERE event = 'taken'") == [(1,)]
    assert story.rows("SELECT COUNT(*) FROM flag_events WHERE event = 'raised'") == [(1,)]
    assert story.rows("SELECT consent FROM people") == [("given",)]
    assert story.rows("SELECT COUNT(*) FROM updates_seen WHERE state != 'done'") == [(0,)]
    assert story.rows("SELECT COUNT(*) FROM messages WHERE state = 'claimed'") == [(0,)]


async def test_it_stops_cleanly_on_a_signal_and_a_second_copy_refuses_to_start(story: Story) -> None:
    with pytest.raises(AssertionError, match="Une autre copie de Lien"):
        await story.installation.run()
    assert await story.service.stop() == 0
    story.service = await story.installation.run()
    await story.people.start(story.amina, story.links["amina"])
    await story.people.hears(story.amina, "Bonjour Amina")
    assert await story.service.stop() == 0


async def test_the_log_holds_no_word_no_name_and_no_token(story: Story) -> None:
    await story.people.start(story.amina, story.links["amina"])
    await story.people.hears(story.amina, "Bonjour Amina")
    await story.people.write(story.amina, "canari-du-jour")
    await story.people.updates_confirmed()
    await story.service.stop()
    logged = "".join(running.log.read_text() for running in story.installation.started)
    assert "serving" in logged
    for secret in ("canari", "Amina", "Diallo", "Claire", TOKEN, story.links["amina"]):
        assert secret not in logged
