"""Words and names of people are sealed at rest; what is sealed stays sealed."""

from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import make_url

from flows.conversation import Conversation, Frame
from flows.effects import (
    ChangeFlag,
    KeepConversation,
    KeepDesk,
    LogContact,
    RaiseFlag,
    RecordAnswer,
    Remember,
    Rewrite,
    Say,
    To,
)
from flows.events import Event, MessageEdited, PieceReceived, TextReceived
from flows.flags import FlagState, Level
from storage import directory, inbox, situations
from storage.cipher import BadKey, Cipher
from storage.database import Database
from tests.storage.household import CONTENT, NOW, incoming, say, settle_in

CANARY = "Canaridou"


async def test_no_word_and_no_name_of_a_person_is_found_in_the_files_of_the_database(
    sqlite_url: str, sqlite_database: Database
) -> None:
    house = await settle_in(sqlite_database)
    async with sqlite_database.begin() as work:
        who = await directory.add_person(
            work, "atelier", f"{CANARY}prenom", f"{CANARY}nom", NOW, phone=f"+33{CANARY}", referent="Claire"
        )
        await directory.invite(work, "person", who, f"{CANARY}secret", NOW)
        await work.commit()
    frame = Frame("check_in", 1, "mood", {"why": f"{CANARY}memoire"})
    await house.write(
        say(who, f"Bonjour {CANARY}"),
        Say(
            To("caseworker", house.claire),
            f"{CANARY} va mal",
            about_person=who,
            piece=("voice", f"{CANARY}file"),
        ),
        Rewrite(To("person", who), f"{CANARY} a répondu", message_id=3),
        KeepConversation(who, Conversation((frame,), 1, True)),
        RecordAnswer(who, "check_in", 1, "mood", words=f"{CANARY} triste"),
        Remember(who, {"theme": CANARY}),
        RaiseFlag(
            "f1", who, ("distress",), Level.HIGH, (f"mot « {CANARY} »",), f"je suis {CANARY}", NOW, None
        ),
        ChangeFlag("f1", FlagState.OPEN, "closed", state=FlagState.CLOSED, note=f"{CANARY} appelée"),
        LogContact(who, "call", note=f"{CANARY} au téléphone"),
        KeepDesk(house.claire, {"answering": CANARY}),
    )
    async with sqlite_database.begin() as work:
        heard_from_her: tuple[Event, ...] = (
            TextReceived(f"{CANARY} dit", 1),
            MessageEdited(f"{CANARY} redit", 1),
            PieceReceived("photo", f"{CANARY}id", CANARY, 2),
        )
        for number, event in enumerate(heard_from_her):
            heard = incoming(event, update_id=number, title=CANARY)
            await inbox.keep_received(
                work, [(heard, await situations.load(work, heard, CONTENT, "s", NOW))], NOW
            )
            await inbox.set_aside(work, heard, "KeyError", NOW)
        await work.commit()
    database = Path(str(make_url(sqlite_url).database))
    files = sorted(database.parent.glob(f"{database.name}*"))
    held = b"".join(file.read_bytes() for file in files)
    assert b"check_in" in held, "the files hold what was written"
    assert CANARY.encode() not in held


def test_a_sealed_text_opens_with_its_key_only() -> None:
    one, two = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    token = Cipher([one]).seal("été « œuvre » 🙂")
    assert Cipher([one]).open(token) == "été « œuvre » 🙂"
    with pytest.raises(BadKey) as refused:
        Cipher([two]).open(token)
    assert token not in str(refused.value)


def test_keys_change_without_losing_a_word() -> None:
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    token = Cipher([old]).seal("bonjour")
    both = Cipher([new, old])
    assert both.open(token) == "bonjour"
    fresh = both.rotate(token)
    assert Cipher([new]).open(fresh) == "bonjour"
    assert Cipher([new]).open(both.seal("merci")) == "merci"
    with pytest.raises(BadKey):
        Cipher([new]).rotate(token)


@pytest.mark.parametrize("keys", [[], ["pas une clé"], [Fernet.generate_key().decode(), ""]])
def test_a_key_that_cannot_be_used_is_refused_without_being_shown(keys: list[str]) -> None:
    with pytest.raises(BadKey, match="LIEN_KEYS") as refused:
        Cipher(keys)
    assert "pas une clé" not in str(refused.value).replace("n'est pas une clé", "")


@pytest.mark.parametrize("token", ["", "gAAAAA", "é"])
def test_what_is_no_token_opens_nothing(token: str) -> None:
    with pytest.raises(BadKey):
        Cipher([Fernet.generate_key().decode()]).open(token)
