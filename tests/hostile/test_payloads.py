"""Deep links and buttons of any text, from anybody, anywhere: heard, and nothing happens that should not."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.intake import Intake
from tests.harness.stage import Stage

STRANGER, STRANGE_GROUP = 4_242_424, -4_242_424
# What a made-up payload or button must leave as it is: who is who, and everything that somebody decided.
LEFT_ALONE = (
    "SELECT id, chat_id, consent, language, paused_until, blocked, referent_id FROM people ORDER BY id",
    "SELECT id, chat_id, role, reachable, desk FROM caseworkers ORDER BY id",
    "SELECT id, chat_id, title FROM teams ORDER BY id",
    "SELECT id, used_at FROM invitations ORDER BY id",
    "SELECT id, state, rung, holder_id, taker_id FROM flags ORDER BY id",
    "SELECT COUNT(*) FROM flag_events",
    "SELECT COUNT(*) FROM consents",
    "SELECT COUNT(*) FROM answers",
    "SELECT id, state FROM touchpoints ORDER BY id",
)
SET_ASIDE = "SELECT COUNT(*) FROM updates_seen WHERE state = 'set_aside'"
SEEN = "SELECT COUNT(*) FROM updates_seen WHERE update_id = :id"
ON_STAGE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
HALVES = st.text("\ud83d\udca9\x00a \n", min_size=1, max_size=8)
TEXTS = st.one_of(
    HALVES,
    st.text(st.characters(codec=None), max_size=64),
    st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-", max_size=64),
    st.sampled_from(["lien-amin", "lien-aminaa", "LIEN-AMINA", "code-equipe", "' OR 1=1 --", "%00", "x" * 4000, "9" * 400]),
)  # fmt: skip
NUMBERS = st.one_of(
    st.integers(-3, 400).map(str), st.sampled_from(["", "²", "٣", "1e3", "9" * 50, "-0", " 1", "999999999"])
)
VERBS = st.sampled_from(
    [
        "take",
        "pass",
        "later",
        "out",
        "to",
        "note",
        "closed",
        "reached",
        "team",
        "me",
        "fr",
        "yes",
        "done",
        "sure",
    ]
)
BUTTONS = st.one_of(
    HALVES,
    st.text(st.characters(codec=None), max_size=64),
    st.builds("q:{}:{}".format, NUMBERS, st.one_of(VERBS, HALVES, st.text(max_size=12))),
    st.builds("o:{}".format, st.text(max_size=12)),
    st.builds("f:{}:{}:{}".format, st.text("0123456789abcdef", max_size=12), VERBS, NUMBERS),
    st.lists(st.one_of(st.sampled_from("qfo"), VERBS, NUMBERS), max_size=5).map(":".join),
)
PLACE = st.sampled_from(
    ["stranger", "person", "caseworker", "their group", "a stranger in it", "strange group"]
)


class Speaker:
    """Puts updates straight into the service, each with a number of its own."""

    def __init__(self, stage: Stage) -> None:
        assert stage.service is not None
        self.stage = stage
        self.intake: Intake = stage.service.source._intake
        self.number = 884_000_000
        self.places = {
            "stranger": (STRANGER, STRANGER),
            "person": (stage.amina, stage.amina),
            "caseworker": (stage.claire, stage.claire),
            "their group": (stage.team, stage.claire),
            "a stranger in it": (stage.team, STRANGER),
            "strange group": (STRANGE_GROUP, STRANGER),
        }

    async def says(self, place: str, text: str) -> None:
        """A message with this text comes in."""
        chat, sender = self._who(place)
        await self._comes_in(
            {"message": {"message_id": 1, "date": 1, "chat": chat, "from": sender, "text": text}}
        )

    async def presses(self, place: str, data: str) -> None:
        """A button that carries this is pressed."""
        chat, sender = self._who(place)
        message = {"message_id": 1, "date": 1, "chat": chat}
        await self._comes_in(
            {
                "callback_query": {
                    "id": "1",
                    "from": sender,
                    "chat_instance": "1",
                    "data": data,
                    "message": message,
                }
            }
        )

    def _who(self, place: str) -> tuple[dict[str, Any], dict[str, Any]]:
        chat, sender = self.places[place]
        return (
            {"id": chat, "type": "private" if chat > 0 else "supergroup", "title": "<b>{ $x }"},
            {"id": sender, "is_bot": False, "first_name": "X", "language_code": "zz-<b>"},
        )

    async def _comes_in(self, update: dict[str, Any]) -> None:
        self.number += 1
        await self.intake.receive([{"update_id": self.number, **update}])


async def left_alone(stage: Stage) -> list[Any]:
    """Everything that must be as it was."""
    return [await stage.rows(sql) for sql in LEFT_ALONE]


@pytest.fixture
async def speaker(lien: Stage) -> Speaker:
    """Everybody has joined, nothing is under way, and no question is open."""
    await lien.settled()
    return Speaker(lien)


@settings(ON_STAGE, max_examples=50)
@given(
    place=PLACE, payload=TEXTS, command=st.sampled_from(["/start", "/START", "/start@lien_bot", "/Start@x"])
)
async def test_a_deep_link_of_any_text_opens_nothing(
    speaker: Speaker, place: str, payload: str, command: str
) -> None:
    before = await left_alone(speaker.stage)
    await speaker.says(place, f"{command} {payload}")
    assert await left_alone(speaker.stage) == before
    assert await speaker.stage.rows(SET_ASIDE) == [(0,)]
    ((heard,),) = await speaker.stage.rows(SEEN, id=speaker.number)
    assert heard == 1


@settings(ON_STAGE, max_examples=40)
@given(place=PLACE, code=TEXTS)
async def test_a_code_for_a_team_of_any_text_binds_nothing(speaker: Speaker, place: str, code: str) -> None:
    before = await left_alone(speaker.stage)
    await speaker.says(place, f"/equipe {code}")
    assert await left_alone(speaker.stage) == before
    assert await speaker.stage.rows(SET_ASIDE) == [(0,)]


@settings(ON_STAGE, max_examples=70)
@given(place=PLACE, data=BUTTONS)
async def test_a_button_of_any_text_decides_nothing(speaker: Speaker, place: str, data: str) -> None:
    before = await left_alone(speaker.stage)
    await speaker.presses(place, data)
    assert await left_alone(speaker.stage) == before
    assert await speaker.stage.rows(SET_ASIDE) == [(0,)]


@settings(ON_STAGE, max_examples=40)
@given(place=PLACE, name=st.one_of(HALVES, st.text(st.characters(codec=None), max_size=40)), rest=TEXTS)
async def test_a_command_of_any_name_breaks_nothing(
    speaker: Speaker, place: str, name: str, rest: str
) -> None:
    await speaker.says(place, f"/{name} {rest}")
    assert await speaker.stage.rows(SET_ASIDE) == [(0,)]


async def test_after_all_of_it_everybody_is_still_heard(speaker: Speaker) -> None:
    stage = speaker.stage
    for place in speaker.places:
        await speaker.says(place, "/start " + "\ud83d" * 64)
        await speaker.presses(place, "\x00" * 64)
    await stage.people.write(stage.amina, "/menu")
    await stage.people.hears(stage.amina, "Que voulez-vous faire")
    await stage.people.write(stage.claire, "/alertes")
    await stage.people.hears(stage.claire)
