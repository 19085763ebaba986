"""Promises 5, 6 and 11, lived once for each kind of danger, from the message to the closing.

`lien run` is a process, Telegram is another one; thirteen people write at the same moment, each to a caseworker of their own.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from cryptography.fernet import Fernet

from bot.sandbox import People
from bot.sandbox.wording import as_read
from flows.flags import CATEGORIES, CloseOutcome, Level
from tests.harness.processes import Forge, Installation, lien_json, telegram
from tests.kills.crowd import Crowd, settle_in

TOKEN = "42:lived"
# A Tuesday, 10 o'clock in Paris.
TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
NOT_READ = "Personne n’a encore lu"
HEADS = {Level.CRITICAL: "Signalement critique", Level.HIGH: "Signalement", Level.MEDIUM: "Signalement"}
URGENCY = {Level.CRITICAL: "à voir tout de suite", Level.HIGH: "à voir aujourd’hui", Level.MEDIUM: "à voir sous deux jours"}  # fmt: skip
OUTCOMES = {
    CloseOutcome.CONTACTED: "📞 Personne contactée",
    CloseOutcome.ORIENTED: "🧭 Orientée vers une aide",
    CloseOutcome.FALSE_ALARM: "⚪ Fausse alerte",
}


@dataclass(frozen=True)
class Danger:
    """What is written, how grave that is, how the answer begins or whom it names, and the subject on the private card."""

    words: str
    level: Level
    number: str
    subject: str


DANGERS = {
    "suicide": Danger("je veux mourir", Level.CRITICAL, "Appelez le 3114", "idées de mort"),
    "violence": Danger("mon mari m'étrangle", Level.CRITICAL, "Appelez le 17", "violences"),
    "child": Danger("mon voisin touche ma fille", Level.CRITICAL, "Appelez le 119", "enfant en danger"),
    "health": Danger("j'ai mal à la poitrine", Level.CRITICAL, "Appelez le 15", "santé"),
    "distress": Danger("je craque", Level.HIGH, "Le 3114 répond aussi", "détresse"),
    "addiction": Danger("j'ai rechuté", Level.HIGH, "Le 0 800 23 13 13 répond aussi", "addiction"),
    "housing": Danger("je suis à la rue avec mes enfants", Level.CRITICAL, "Appelez le 115", "logement"),
    "food": Danger("on n'a plus rien à manger", Level.HIGH, "Le 115 répond aussi", "nourriture"),
    "money": Danger("mon compte est bloqué", Level.HIGH, "Le 3414 répond aussi", "argent"),
    "rights": Danger("mon titre de séjour expire demain", Level.HIGH, "Le 3039 répond aussi", "droits et papiers"),
    "work_danger": Danger("il est coincé dans la machine", Level.CRITICAL, "Appelez le 15", "danger au travail"),
    "dropout": Danger("je veux arrêter le chantier", Level.MEDIUM, NOT_READ, "envie d’arrêter"),
    "help": Danger("au secours", Level.HIGH, NOT_READ, "demande d’aide"),
}  # fmt: skip


@dataclass(frozen=True)
class House:
    """Everybody, and the file in which it is all written down."""

    people: People
    crowd: Crowd
    team: int
    file: Path

    def flags(self) -> list[tuple[str, int, str, str, str]]:
        """Of each flag: its categories, level, state, outcome, and all that became of it."""
        with sqlite3.connect(self.file) as connection:
            return connection.execute(
                "SELECT categories, level, state, outcome,"
                " (SELECT group_concat(event) FROM (SELECT event FROM flag_events WHERE flag_id = flags.id ORDER BY id))"
                " FROM flags ORDER BY person_id"
            ).fetchall()


@pytest.fixture
def forge() -> Iterator[Forge]:
    maker = Forge()
    yield maker
    maker.close()


@pytest.fixture
async def house(tmp_path: Path, forge: Forge) -> AsyncIterator[House]:
    process, url = await telegram(TOKEN)
    key, moved = Fernet.generate_key().decode(), tmp_path / "moved"
    environment = {"LIEN_TOKEN": TOKEN, "LIEN_API_URL": url, "LIEN_KEYS": key}
    installation = Installation(tmp_path, {**environment, "LIEN_STAGE_MOVED": str(moved)}, forge)
    try:
        async with People(url) as people:
            crowd = await settle_in(
                f"sqlite+aiosqlite:///{tmp_path / 'lien.db'}", key, people, len(DANGERS), Random(1)
            )
            code = lien_json(tmp_path, environment, "team", "link", "--structure", "atelier")["code"]
            moved.write_text(str((TUESDAY - datetime.now(UTC)).total_seconds()))
            await installation.run()
            team = await people.group("Équipe", crowd.caseworkers[0])
            await people.add(team)
            await people.write(crowd.caseworkers[0], f"/equipe {code}", chat=team)
            await people.hears(team, "est l’équipe")
            yield House(people, crowd, team, tmp_path / "lien.db")
    finally:
        await installation.close()
        process.terminate()
        await process.wait()


async def test_every_kind_of_danger_is_answered_told_taken_and_closed(house: House) -> None:
    assert DANGERS.keys() == set(CATEGORIES)
    lives = list(zip(DANGERS.values(), house.crowd.chats, house.crowd.caseworkers, strict=True))
    house.people.patience = 30
    await asyncio.gather(*(_raised(house.people, *life) for life in lives))
    await _the_group_reads_initials_only(house)
    outcomes = [list(OUTCOMES)[number % len(OUTCOMES)] for number in range(len(lives))]
    await asyncio.gather(
        *(
            _taken_and_closed(house.people, number, life[1], life[2], OUTCOMES[outcome])
            for number, (life, outcome) in enumerate(zip(lives, outcomes, strict=True))
        )
    )
    rows = house.flags()
    assert [row[1:] for row in rows] == [
        (danger.level.value, "closed", outcome.value, "raised,taken,closed")
        for (danger, _, _), outcome in zip(lives, outcomes, strict=True)
    ]
    for category, (categories, *_) in zip(DANGERS, rows, strict=True):
        assert f'"{category}"' in categories


async def _raised(people: People, danger: Danger, person: int, caseworker: int) -> None:
    """The person is answered, and nobody is said to have read it; the caseworker reads all there is to know."""
    await people.write(person, danger.words)
    answer = _spaces(await people.hears(person, NOT_READ))
    assert danger.number in answer
    assert answer.startswith("☎️ Appelez le ") is (danger.level is Level.CRITICAL)
    card = _spaces(await people.hears(caseworker, "Signalement"))
    assert card.splitlines()[0].endswith(HEADS[danger.level])
    who, subject, why, words = card.splitlines()[1:5]
    assert who.endswith(URGENCY[danger.level])
    assert subject.startswith("Sujet : ")
    assert danger.subject in subject
    assert why.startswith("Pourquoi : « ")
    assert words == f"« {danger.words} »"


async def _the_group_reads_initials_only(house: House) -> None:
    cards = [_spaces(await house.people.hears(house.team, "Signalement")) for _ in DANGERS]
    for card in cards:
        assert card.splitlines()[1].startswith("P. X. · ")
        assert not [said for said in ("Personne", "Sujet", "Pourquoi", "«") if said in card]
        assert not [danger for danger in DANGERS.values() if danger.words in card or danger.subject in card]
    urgencies = sorted(card.splitlines()[1].removeprefix("P. X. · ") for card in cards)
    assert urgencies == sorted(URGENCY[danger.level] for danger in DANGERS.values())


async def _taken_and_closed(people: People, number: int, person: int, caseworker: int, outcome: str) -> None:
    """The person hears who has it, and when it is over."""
    await people.press(caseworker, "✋ Je prends")
    await people.hears(person, f"Claire{number} a pris votre message")
    await people.press(caseworker, "✅ Clore")
    await people.press(caseworker, outcome)
    await people.hears(caseworker, "une ligne pour le journal")
    await people.write(caseworker, "Vue au bureau.")
    await people.hears(caseworker, "signalement clos")
    await people.hears(person, f"Claire{number} a fini de suivre votre message")


def _spaces(message: dict[str, object]) -> str:
    """What is read, with ordinary spaces."""
    return as_read(str(message["text"]))
