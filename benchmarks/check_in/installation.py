"""Lien as somebody would install it: the folder, the settings, the schema, the structure by its commands; then everybody has joined.

The check-in is the structure's own, over the one that is shipped (`LIEN_CONTENT`): the same six questions as everybody else asks.
"""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from cryptography.fernet import Fernet

from benchmarks.check_in.messenger import FIRST_CHAT, first_name
from benchmarks.check_in.questions import QUESTIONS, thanks
from flows.effects import JoinCaseworker, JoinPerson, NoteConsent, Outcome
from flows.people import Consent, Role
from storage import directory, outcomes
from storage.cipher import Cipher
from storage.database import Database

ROOT = Path(__file__).parents[2]
TOKEN = "42:benchmark"
PEOPLE_OF_A_CASEWORKER = 64
CASEWORKER_CHATS = 900
STRUCTURE = """
structure: atelier
name: L'Atelier du Lien
languages: [fr]
contact_hours:
  mon-sun: ["00:00-23:59"]
"""
_HEAD = "dialogue: check_in\nversion: 3\n\nsteps:\n"
_TAIL = """  bye:
    say: bye
    log: check_in_done
    next: end

  no_answer:
    log: no_answer
    plan: {kind: check_in_again, in_days: 2}
    when:
      - {next: end}
"""


async def install(folder: Path, people: int) -> None:
    """Leave in `folder` an installation in which so many people have joined and agreed, each with a referent."""
    key = Fernet.generate_key().decode()
    _write_content(folder / "contenu")
    (folder / "structure.yaml").write_text(STRUCTURE, encoding="utf-8")
    (folder / ".env").write_text(
        f"LIEN_TOKEN={TOKEN}\nLIEN_KEYS={key}\nLIEN_CONTENT=contenu\n", encoding="utf-8"
    )
    for command in (["migrate"], ["structure", "apply", "structure.yaml"]):
        run_lien(folder, *command)
    now = datetime.now(UTC)
    until = now.replace(year=now.year + 1)
    url = f"sqlite+aiosqlite:///{folder / 'lien.db'}"
    async with Database.connect(url, Cipher([key])) as database, database.begin() as work:
        for number in range(people):
            desk, chat = number // PEOPLE_OF_A_CASEWORKER, FIRST_CHAT + number
            name = f"Claire{desk}"
            if number % PEOPLE_OF_A_CASEWORKER == 0:
                caseworker = await directory.add_caseworker(
                    work, "atelier", name, Role.CASEWORKER, on_call=False
                )
                opened = await directory.invite(work, "caseworker", caseworker, name, until)
                joined = JoinCaseworker(opened, caseworker, CASEWORKER_CHATS + desk)
                await outcomes.write(work, Outcome((joined,)), now)
            person = await directory.add_person(work, "atelier", first_name(chat), "X", now, referent=name)
            invitation = await directory.invite(work, "person", person, f"person{number}", until)
            agreed = (
                JoinPerson(invitation, person, chat, "fr"),
                NoteConsent(person, Consent.GIVEN, "benchmark"),
            )
            await outcomes.write(work, Outcome(agreed), now)
        await work.commit()


def run_lien(folder: Path, *arguments: str, **settings: str) -> None:
    """Run one of its commands there, to its end; `settings` stand over those of its folder."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **settings}
    command = [sys.executable, "-m", "bot", *arguments]
    subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, check=True)


def _write_content(folder: Path) -> None:
    (folder / "dialogues").mkdir(parents=True)
    (folder / "words" / "fr").mkdir(parents=True)
    following = [*(question.name for question in QUESTIONS[1:]), "bye"]
    steps, words = _HEAD, ""
    for question, after in zip(QUESTIONS, following, strict=True):
        steps += f"  {question.name}:\n    ask: {question.name}\n    choices:\n"
        words += f"{question.name} = {question.asked('{ $name }')}\n"
        for choice, label in question.choices:
            steps += f"      - {{id: {choice}, keep: {{{question.name}: {choice}}}, next: {after}}}\n"
            words += f"    .{choice} = {label}\n"
        steps += "    wait: {hours: 24, next: no_answer}\n\n"
    words += f"bye = {thanks('{ $name }')}\n"
    (folder / "dialogues" / "check_in.yaml").write_text(steps + _TAIL, encoding="utf-8")
    (folder / "words" / "fr" / "check_in.ftl").write_text(words, encoding="utf-8")
