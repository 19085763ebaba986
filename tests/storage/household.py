"""A structure with its caseworkers, its team and two people, already in: what most tests of storage stand on."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from flows.content import Content
from flows.effects import BindTeam, Effect, JoinCaseworker, JoinPerson, NoteConsent, Outcome, Say, To
from flows.events import ChoicePressed, Event, Incoming
from flows.people import Consent, Role
from flows.situation import Situation
from flows.structure import Structure, read_structure
from flows.words import Words
from storage import directory, outbox, outcomes, situations
from storage.database import Database
from storage.outbox import Letter

NOW = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
CONTENT = Content({}, Words())
AMINA_CHAT, BORIS_CHAT, CLAIRE_CHAT, KARIM_CHAT, TEAM_CHAT = 1001, 1002, 2001, 2002, -3001


def structure(slug: str = "atelier", name: str = "L'Atelier", on_call: str = "") -> Structure:
    return read_structure(
        f"structure: {slug}\nname: {name}\ncontact_hours:\n  mon-fri: ['08:30-17:30']\n"
        f"touchpoints:\n  check_in: {{every_days: 7, at: '10:00'}}\non_call: [{on_call}]\n",
        "test",
    )


@dataclass
class Household:
    """The numbers of everybody, and the few verbs that tests say again and again."""

    database: Database
    structure: int
    claire: int
    karim: int
    team: int
    amina: int
    boris: int

    async def write(self, *effects: Effect, now: datetime = NOW) -> None:
        async with self.database.begin() as work:
            await outcomes.write(work, Outcome(effects), now)
            await work.commit()

    async def hear(
        self, event: Event, chat: int = AMINA_CHAT, now: datetime = NOW, **more: object
    ) -> Situation:
        async with self.database.begin() as work:
            return await situations.load(work, incoming(event, chat, **more), CONTENT, "spare", now)

    async def due(self, now: datetime = NOW, limit: int = 100) -> list[Letter]:
        async with self.database.read() as work:
            return await outbox.due(work, now, limit)

    async def claim(self, now: datetime = NOW) -> list[Letter]:
        letters = await self.due(now)
        async with self.database.begin() as work:
            claimed = await outbox.claim(work, [letter.id for letter in letters], now)
            await work.commit()
        return [letter for letter in letters if letter.id in claimed]

    async def send(self, now: datetime = NOW, first_number: int = 500) -> list[Letter]:
        """Send all that is due, one after the other, as a messenger that never fails."""
        left: list[Letter] = []
        while letters := await self.claim(now):
            async with self.database.begin() as work:
                for letter in letters:
                    await outbox.settle_sent(work, letter, first_number + letter.id, now)
                await work.commit()
            left += letters
        return left


def incoming(event: Event, chat: int = AMINA_CHAT, **more: object) -> Incoming:
    facts: dict[str, object] = {"update_id": 1, "sender_id": chat, "is_group": chat < 0}
    return Incoming(chat_id=chat, event=event, **{**facts, **more})  # type: ignore[arg-type]


def to_person(person_id: int) -> To:
    return To("person", person_id)


def say(person_id: int, text: str, **more: object) -> Say:
    return Say(to_person(person_id), text, **more)  # type: ignore[arg-type]


async def settle_in(database: Database) -> Household:
    later = NOW + timedelta(days=30)
    async with database.begin() as work:
        await directory.apply_structure(work, structure(), NOW)
        claire = await directory.add_caseworker(work, "atelier", "Claire", Role.CASEWORKER, False)
        karim = await directory.add_caseworker(work, "atelier", "Karim", Role.LEAD, True)
        amina = await directory.add_person(work, "atelier", "Amina", "Diallo", NOW, referent="Claire")
        boris = await directory.add_person(work, "atelier", "Boris", "Kovac", NOW)
        effects: list[Effect] = []
        for person, chat in ((amina, AMINA_CHAT), (boris, BORIS_CHAT)):
            link = await directory.invite(work, "person", person, f"p{person}", later)
            effects += [JoinPerson(link, person, chat, "fr"), NoteConsent(person, Consent.GIVEN, "test")]
        for caseworker, chat in ((claire, CLAIRE_CHAT), (karim, KARIM_CHAT)):
            link = await directory.invite(work, "caseworker", caseworker, f"c{caseworker}", later)
            effects.append(JoinCaseworker(link, caseworker, chat))
        code = await directory.invite(work, "team", "atelier", "code", later)
        (house,) = await directory.list_structures(work)
        effects.append(BindTeam(code, house.id, TEAM_CHAT, "L'équipe"))
        await outcomes.write(work, Outcome(tuple(effects)), NOW)
        await work.commit()
    async with database.read() as work:
        stranger = await situations.load(
            work, incoming(ChoicePressed("", 0), TEAM_CHAT, sender_id=CLAIRE_CHAT), CONTENT, "", NOW
        )
    assert hasattr(stranger, "house")
    assert stranger.house.team is not None
    return Household(database, house.id, claire, karim, stranger.house.team.id, amina, boris)
