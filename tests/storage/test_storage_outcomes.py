"""Every effect as rows: what is promised of each."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Table, select

from flows.attestations.attestation import mark_of
from flows.conversation import Conversation
from flows.effects import (
    Acknowledge,
    BindTeam,
    Button,
    ChangeFlag,
    DropUnsent,
    Effect,
    JoinCaseworker,
    JoinPerson,
    KeepConversation,
    Lane,
    LogContact,
    MoveTeam,
    NoteConsent,
    Outcome,
    PlanTouchpoint,
    RaiseFlag,
    RecordAnswer,
    Rewrite,
    RewriteCards,
    Say,
    SetLanguage,
    SettleTouchpoint,
    To,
)
from flows.events import GroupMoved, TextReceived
from flows.flags import CloseOutcome, FlagState, Level
from flows.people import Consent
from flows.situation import CaseworkerSituation, PersonSituation, StrangerSituation, TeamSituation
from flows.touchpoints import Touchpoint, TouchpointState
from storage import directory, outbox, outcomes, situations
from storage.cipher import Cipher
from storage.database import Database
from storage.flags import find_flag
from storage.tables import (
    answers,
    consents,
    contacts,
    conversations,
    decisions,
    flag_events,
    flags,
    invitations,
    messages,
    touchpoints,
)
from storage.unit_of_work import Overtaken
from tests.storage.household import (
    AMINA_CHAT,
    BORIS_CHAT,
    CLAIRE_CHAT,
    CONTENT,
    NOW,
    TEAM_CHAT,
    Household,
    say,
    settle_in,
    to_person,
)

HELLO = TextReceived("bonjour", 7)
SOON = NOW + timedelta(minutes=30)


async def rows(house: Household, table: Table) -> list[dict[str, object]]:
    async with house.database.read() as work:
        found = await work.rows(select(table).order_by(*table.primary_key.columns))
        return [dict(row._mapping) for row in found]


def raised(person_id: int, holder: int | None = None) -> RaiseFlag:
    return RaiseFlag("flag1", person_id, ("distress",), Level.HIGH, ("mots",), "je craque", SOON, holder)


def touchpoint(
    person_id: int, kind: str = "check_in", period: str = "2026-03-04", due: datetime = SOON
) -> Touchpoint:
    return Touchpoint(person_id, kind, period, due, due + timedelta(days=2))


async def only_touchpoint(house: Household) -> int:
    (row,) = await rows(house, touchpoints)
    assert isinstance(row["id"], int)
    return row["id"]


async def test_what_is_said_in_one_turn_leaves_in_that_order(house: Household) -> None:
    await house.write(*(say(house.amina, f"numéro {n}") for n in range(5)))
    assert [letter.text for letter in await house.send()] == [f"numéro {n}" for n in range(5)]


async def test_a_message_keeps_all_that_was_decided_about_it(house: Household) -> None:
    keyboard = (
        (Button("Oui", "q:1:yes"), Button("Site", url="https://lien.example")),
        (Button("Non", "q:1:no"),),
    )
    await house.write(
        Say(
            To("caseworker", house.claire),
            "Photo d'Amina",
            keyboard,
            Lane.URGENT,
            silent=True,
            flag_id="f",
            about_person=house.amina,
            piece=("photo", "FILE"),
        )
    )
    (letter,) = await house.due()
    assert (letter.text, letter.keyboard, letter.piece) == ("Photo d'Amina", keyboard, ("photo", "FILE"))
    assert (letter.lane, letter.silent, letter.person_id, letter.chat_id) == (
        Lane.URGENT,
        True,
        house.amina,
        CLAIRE_CHAT,
    )
    assert (letter.to_kind, letter.to_id, letter.rewrites, letter.attempts) == (
        "caseworker",
        house.claire,
        None,
        0,
    )


async def test_an_outcome_is_written_whole_or_not_at_all(house: Household) -> None:
    too_late = ChangeFlag("nothing", FlagState.OPEN, "taken", state=FlagState.TAKEN)
    with pytest.raises(Overtaken):
        await house.write(say(house.amina, "un"), NoteConsent(house.amina, Consent.STOPPED, "word"), too_late)
    assert await house.due() == []
    found = await house.hear(HELLO)
    assert isinstance(found, PersonSituation)
    assert found.person.consent is Consent.GIVEN


async def test_answers_to_presses_are_handed_back_and_are_no_rows(house: Household) -> None:
    async with house.database.begin() as work:
        answer = Acknowledge("press", "Pris")
        assert await outcomes.write(work, Outcome((answer, say(house.amina, "x"))), NOW) == [answer]
        await work.commit()
    assert [letter.text for letter in await house.due()] == ["x"]


async def test_an_answered_question_is_rewritten_in_place(house: Household) -> None:
    await house.write(say(house.amina, "Ça va ?", question=3))
    (asked,) = await house.send()
    await house.write(Rewrite(to_person(house.amina), "Ça va ? Oui", question=3))
    (change,) = await house.due()
    assert (change.rewrites, change.text, change.chat_id) == (500 + asked.id, "Ça va ? Oui", AMINA_CHAT)


async def test_a_message_is_rewritten_by_its_number_even_when_it_is_not_ours_to_know(
    house: Household,
) -> None:
    await house.write(Rewrite(to_person(house.amina), "Merci", message_id=77))
    (change,) = await house.due()
    assert (change.rewrites, change.person_id) == (77, house.amina)


async def test_a_question_that_was_never_put_is_not_rewritten(house: Household) -> None:
    await house.write(Rewrite(to_person(house.amina), "Merci", question=9))
    assert await house.due() == []


async def test_the_newest_change_of_a_message_replaces_the_one_still_waiting(house: Household) -> None:
    await house.write(say(house.amina, "Cochez", question=1))
    await house.send()
    await house.write(Rewrite(to_person(house.amina), "Cochez: a", question=1))
    await house.write(Rewrite(to_person(house.amina), "Cochez: a, b", question=1))
    assert [letter.text for letter in await house.send()] == ["Cochez: a, b"]


async def test_every_card_of_a_flag_changes_hands_at_once(house: Household) -> None:
    await house.write(
        raised(house.amina),
        Say(To("caseworker", house.claire), "carte", flag_id="flag1", about_person=house.amina),
        Say(To("team", house.team), "carte A. D.", flag_id="flag1"),
        say(house.amina, "Un humain est prévenu", flag_id="flag1"),
    )
    sent = {letter.to_kind: letter for letter in await house.send()}
    keyboard = ((Button("Voir", "f:flag1:see"),),)
    await house.write(
        RewriteCards("flag1", "prise par Claire, Amina", "prise par Claire", None, (), keyboard)
    )
    changes = {(c.to_kind, c.to_id): c for c in await house.send() if c.rewrites is not None}
    assert set(changes) == {("caseworker", house.claire), ("team", house.team)}
    group = changes["team", house.team]
    assert (group.text, group.keyboard, group.rewrites) == (
        "prise par Claire",
        keyboard,
        500 + sent["team"].id,
    )
    private = changes["caseworker", house.claire]
    assert (private.text, private.keyboard, private.chat_id) == ("prise par Claire, Amina", (), CLAIRE_CHAT)


async def test_a_card_that_has_not_left_leaves_as_what_it_is_by_then(house: Household) -> None:
    await house.write(
        raised(house.amina),
        Say(To("team", house.team), "🔴 Signalement", lane=Lane.URGENT, not_before=SOON, flag_id="flag1"),
    )
    await house.write(RewriteCards("flag1", "prise par Claire", "prise par Claire", None))
    later = SOON + timedelta(hours=1)
    await house.write(RewriteCards("flag1", "close par Claire", "close par Claire", later))
    assert await house.due(SOON) == []
    (card,) = await house.due(later)
    assert (card.text, card.silent, card.lane, card.rewrites) == ("close par Claire", True, Lane.REPLY, None)


async def test_the_card_that_was_pressed_is_left_out_but_not_its_namesake_in_another_chat(
    house: Household,
) -> None:
    cards = [Say(To("caseworker", c), "carte", flag_id="flag1") for c in (house.claire, house.karim)]
    await house.write(raised(house.amina), *cards)
    async with house.database.begin() as work:
        letters = await outbox.due(work, NOW, 10)
        await outbox.claim(work, [letter.id for letter in letters], NOW)
        await outbox.settle_all_sent(work, [(letter, 42) for letter in letters], NOW)
        await work.commit()
    mine = Rewrite(To("caseworker", house.claire), "à vous", message_id=42)
    await house.write(mine, RewriteCards("flag1", "prise", "prise", None, except_message_id=42))
    assert {(c.to_id, c.text) for c in await house.due()} == {
        (house.claire, "à vous"),
        (house.karim, "prise"),
    }
    await house.send()
    await house.write(RewriteCards("flag1", "prise encore", "prise", None, except_message_id=42))
    assert await house.due() == []


async def test_how_often_who_is_on_call_was_rung_is_kept(house: Household) -> None:
    await house.write(raised(house.amina, house.claire))
    await house.write(ChangeFlag("flag1", FlagState.OPEN, "repeated", repeated=5, due_at=SOON))
    await house.write(ChangeFlag("flag1", FlagState.OPEN, "held", due_at=SOON))
    async with house.database.read() as work:
        found = await find_flag(work, "flag1")
    assert found is not None
    assert found[1].repeated == 5


async def test_a_flag_keeps_its_whole_life(house: Household) -> None:
    await house.write(raised(house.amina, house.claire))
    take = ChangeFlag(
        "flag1",
        FlagState.OPEN,
        "taken",
        state=FlagState.TAKEN,
        taker_id=house.karim,
        by_caseworker=house.karim,
    )
    climb = ChangeFlag("flag1", FlagState.TAKEN, "came_back", state=FlagState.OPEN, rung=0, due_at=SOON)
    await house.write(take)
    (row,) = await rows(house, flags)
    assert (row["state"], row["taker_id"], row["holder_id"], row["due_at"]) == (
        "taken",
        house.karim,
        house.claire,
        SOON,
    )
    await house.write(climb)
    (row,) = await rows(house, flags)
    assert (row["state"], row["taker_id"], row["holder_id"]) == ("open", None, house.claire)
    await house.write(take)
    done = ChangeFlag(
        "flag1",
        FlagState.TAKEN,
        "closed",
        state=FlagState.CLOSED,
        outcome=CloseOutcome.CONTACTED,
        level=Level.MEDIUM,
        categories=("money",),
        by_caseworker=house.karim,
        note="vue ce matin",
    )
    await house.write(done, now=SOON)
    (row,) = await rows(house, flags)
    assert (row["state"], row["outcome"], row["level"], row["categories"]) == (
        "closed",
        "contacted",
        1,
        '["money"]',
    )
    assert row["closed_at"] == SOON
    assert [event["event"] for event in await rows(house, flag_events)] == [
        "raised",
        "taken",
        "came_back",
        "taken",
        "closed",
    ]


async def test_a_flag_is_taken_by_one_hand_only(house: Household, other: Database) -> None:
    """Both read it open; the second to write is told to read again."""
    await house.write(raised(house.amina))

    def take(by: int) -> Outcome:
        return Outcome((ChangeFlag("flag1", FlagState.OPEN, "taken", state=FlagState.TAKEN, taker_id=by),))

    async with house.database.begin() as work:
        await outcomes.write(work, take(house.claire), NOW)
        await work.commit()
    async with other.begin() as work:
        with pytest.raises(Overtaken):
            async with work.savepoint():
                await outcomes.write(work, take(house.karim), NOW)
        fresh = await situations.load_flag(work, "flag1", CONTENT)
    assert fresh is not None
    assert (fresh[1].state, fresh[1].taker_id) == (FlagState.TAKEN, house.claire)
    assert [event["event"] for event in await rows(house, flag_events)] == ["raised", "taken"]


async def test_of_many_hands_at_the_same_moment_one_takes_the_flag(house: Household, other: Database) -> None:
    await house.write(raised(house.amina))

    async def take(on: Database, by: int) -> bool:
        async with on.begin() as work:
            found = await situations.load_flag(work, "flag1", CONTENT)
            assert found is not None
            if found[1].state is not FlagState.OPEN:
                return False
            change = ChangeFlag("flag1", FlagState.OPEN, "taken", state=FlagState.TAKEN, taker_id=by)
            await outcomes.write(work, Outcome((change,)), NOW)
            await work.commit()
            return True

    hands = [take(on, by) for on in (house.database, other) for by in (house.claire, house.karim)]
    assert sorted(await asyncio.gather(*hands)) == [False, False, False, True]


async def test_of_two_turns_that_wait_for_each_other_one_is_overtaken_and_may_try_again(
    postgres_url: str, cipher: Cipher
) -> None:
    async with Database.connect(postgres_url, cipher) as one, Database.connect(postgres_url, cipher) as two:
        house = await settle_in(one)
        met = asyncio.Barrier(2)

        async def turn(on: Database, first: int, second: int) -> bool:
            async with on.begin() as work:
                try:
                    async with work.savepoint():
                        await situations.load_person(work, first, CONTENT, "s", NOW)
                        await met.wait()
                        await situations.load_person(work, second, CONTENT, "s", NOW)
                except Overtaken:
                    return False
                return True

        ends = await asyncio.gather(turn(one, house.amina, house.boris), turn(two, house.boris, house.amina))
        assert sorted(ends) == [False, True]


async def test_a_touchpoint_exists_once_per_person_kind_and_period(house: Household) -> None:
    one = touchpoint(house.amina)
    await house.write(PlanTouchpoint(one), PlanTouchpoint(replace(one, due_at=SOON + timedelta(days=1))))
    await house.write(SettleTouchpoint(await only_touchpoint(house), TouchpointState.RELEASED, "due"))
    await house.write(PlanTouchpoint(one))
    (row,) = await rows(house, touchpoints)
    assert (row["state"], row["due_at"]) == ("released", SOON)
    await house.write(
        PlanTouchpoint(touchpoint(house.amina, "payday")),
        PlanTouchpoint(touchpoint(house.amina, period="2026-03-11")),
        PlanTouchpoint(touchpoint(house.boris)),
    )
    assert len(await rows(house, touchpoints)) == 4


async def test_a_touchpoint_that_a_pause_skipped_is_planned_again_when_the_person_comes_back(
    house: Household,
) -> None:
    one = touchpoint(house.amina)
    await house.write(PlanTouchpoint(one))
    await house.write(SettleTouchpoint(await only_touchpoint(house), TouchpointState.SKIPPED, "pause"))
    await house.write(PlanTouchpoint(one))
    (row,) = await rows(house, touchpoints)
    assert (row["state"], row["reason"], row["due_at"]) == ("planned", None, SOON)


async def test_why_a_touchpoint_was_not_made_is_kept_with_the_settings_of_that_moment(
    house: Household,
) -> None:
    await house.write(PlanTouchpoint(touchpoint(house.amina)))
    await house.write(
        SettleTouchpoint(await only_touchpoint(house), TouchpointState.EXPIRED, "late"), now=SOON
    )
    (decision,) = await rows(house, decisions)
    assert (decision["person_id"], decision["subject"]) == (house.amina, "check_in/2026-03-04")
    assert (decision["verdict"], decision["reason"], decision["at"]) == ("expired", "late", SOON)
    assert len(str(decision["policy"])) == 16


async def test_a_postponed_touchpoint_stays_planned_for_later(house: Household) -> None:
    await house.write(PlanTouchpoint(touchpoint(house.amina)))
    later = SOON + timedelta(days=1)
    await house.write(
        SettleTouchpoint(await only_touchpoint(house), TouchpointState.PLANNED, "closed", due_at=later)
    )
    (row,) = await rows(house, touchpoints)
    assert (row["state"], row["due_at"], row["settled_at"], row["reason"]) == (
        "planned",
        later,
        None,
        "closed",
    )


async def test_consent_is_appended_and_never_overwritten(house: Household) -> None:
    await house.write(NoteConsent(house.boris, Consent.STOPPED, "word:stop"), now=SOON)
    await house.write(NoteConsent(house.boris, Consent.GIVEN, "button"), now=SOON + timedelta(days=1))
    history = [(r["consent"], r["how"]) for r in await rows(house, consents) if r["person_id"] == house.boris]
    assert history == [("given", "test"), ("stopped", "word:stop"), ("given", "button")]


async def test_stop_drops_what_we_meant_to_start_and_nothing_else(house: Household) -> None:
    conversation = Conversation((), 5, True)
    await house.write(
        KeepConversation(house.amina, conversation), say(house.amina, "question", question=5, wait_minutes=10)
    )
    await house.send()
    await house.write(
        say(house.amina, "à commencer", lane=Lane.PROACTIVE, not_before=SOON, question=6),
        Rewrite(to_person(house.amina), "à commencer, changé", question=6),
        say(house.boris, "à Boris", lane=Lane.PROACTIVE),
        PlanTouchpoint(touchpoint(house.amina)),
        PlanTouchpoint(touchpoint(house.boris)),
    )
    await house.write(say(house.amina, "C'est noté"), DropUnsent(house.amina, "stop"))
    later = SOON + timedelta(hours=1)
    assert {letter.text for letter in await house.send(later)} == {"à Boris", "C'est noté"}
    assert {r["state"] for r in await rows(house, messages)} == {"sent", "dropped"}
    state = {r["person_id"]: (r["state"], r["reason"]) for r in await rows(house, touchpoints)}
    assert state == {house.amina: ("skipped", "stop"), house.boris: ("planned", None)}
    (kept,) = await rows(house, conversations)
    assert kept["wait_until"] is None
    assert [(d["person_id"], d["verdict"], d["reason"]) for d in await rows(house, decisions)] == [
        (house.amina, "skipped", "stop")
    ]


async def test_a_page_that_is_the_persons_own_outlives_a_drop(house: Household) -> None:
    await house.write(
        say(house.amina, "une page", lane=Lane.PROACTIVE, mark=mark_of("a1")),
        say(house.amina, "des nouvelles", lane=Lane.PROACTIVE, mark="asked:1:1"),
        DropUnsent(house.amina, "consent_stopped"),
    )
    assert [letter.text for letter in await house.send()] == ["une page"]


async def test_what_is_said_after_a_drop_in_the_same_turn_still_leaves(house: Household) -> None:
    await house.write(
        say(house.amina, "avant", lane=Lane.PROACTIVE),
        DropUnsent(house.amina, "pause"),
        say(house.amina, "après", lane=Lane.PROACTIVE),
    )
    assert [letter.text for letter in await house.send()] == ["après"]


async def test_a_chat_belongs_to_whoever_opened_the_last_link(house: Household) -> None:
    async with house.database.begin() as work:
        link = await directory.invite(work, "person", house.boris, "b2", NOW + timedelta(days=1))
        await work.commit()
    await house.write(JoinPerson(link, house.boris, AMINA_CHAT, "uk"))
    found = await house.hear(HELLO, AMINA_CHAT)
    assert isinstance(found, PersonSituation)
    assert (found.person.id, found.person.language) == (house.boris, "uk")
    assert isinstance(await house.hear(HELLO, BORIS_CHAT), StrangerSituation)


async def test_a_caseworker_who_becomes_a_person_is_no_caseworker_there_any_more(house: Household) -> None:
    async with house.database.begin() as work:
        link = await directory.invite(work, "person", house.boris, "b2", NOW + timedelta(days=1))
        await work.commit()
    await house.write(JoinPerson(link, house.boris, CLAIRE_CHAT, "fr"))
    found = await house.hear(HELLO, CLAIRE_CHAT)
    assert isinstance(found, PersonSituation)
    assert not found.house.caseworkers[0].reachable


@pytest.mark.parametrize("opens", ["person", "caseworker", "team"])
async def test_an_invitation_is_used_once(house: Household, opens: str) -> None:
    async with house.database.begin() as work:
        names = {"person": house.boris, "caseworker": house.karim, "team": house.structure}
        link = await directory.invite(work, opens, names[opens], "x", NOW + timedelta(days=1))  # type: ignore[arg-type]
        await work.commit()
    join: dict[str, Effect] = {
        "person": JoinPerson(link, house.boris, 7001, "fr"),
        "caseworker": JoinCaseworker(link, house.karim, 7002),
        "team": BindTeam(link, house.structure, -7003, "Équipe"),
    }
    await house.write(join[opens])
    with pytest.raises(Overtaken):
        await house.write(join[opens])


async def test_once_somebody_is_in_their_other_links_open_nothing(house: Household) -> None:
    async with house.database.begin() as work:
        lost = await directory.invite(work, "person", house.boris, "lost", NOW + timedelta(days=1))
        used = await directory.invite(work, "person", house.boris, "used", NOW + timedelta(days=1))
        await work.commit()
    await house.write(JoinPerson(used, house.boris, BORIS_CHAT, "fr"))
    with pytest.raises(Overtaken):
        await house.write(JoinPerson(lost, house.boris, 6666, "fr"))


async def test_only_the_hash_of_a_secret_is_kept(house: Household) -> None:
    async with house.database.begin() as work:
        await directory.invite(work, "person", house.boris, "canari-secret", NOW + timedelta(days=1))
        await work.commit()
    kept = await rows(house, invitations)
    assert all("canari" not in str(row) and len(str(row["secret_hash"])) == 64 for row in kept)


async def test_a_group_keeps_its_team_through_a_move_and_a_new_code(house: Household) -> None:
    await house.write(MoveTeam(house.team, -9001))
    assert isinstance(await house.hear(GroupMoved(1), -9001), TeamSituation)
    assert isinstance(await house.hear(GroupMoved(1), TEAM_CHAT), StrangerSituation)
    async with house.database.begin() as work:
        code = await directory.invite(work, "team", "atelier", "c3", NOW + timedelta(days=1))
        await work.commit()
    await house.write(BindTeam(code, house.structure, -9002, "Autre"))
    found = await house.hear(HELLO, -9002, sender_id=CLAIRE_CHAT)
    assert isinstance(found, CaseworkerSituation)
    assert found.house.team is not None
    assert (found.house.team.id, found.house.team.title) == (house.team, "Autre")


async def test_answers_contacts_and_language_are_kept(house: Household) -> None:
    await house.write(
        RecordAnswer(house.amina, "check_in", 2, "mood", choice="bad", words="fatiguée"),
        RecordAnswer(house.amina, "check_in", 2, "why", choice="sleep"),
        LogContact(house.amina, "flag_contacted", caseworker_id=house.claire, note="appelée"),
        SetLanguage(house.amina, "ar"),
    )
    first, second = await rows(house, answers)
    assert (first["dialogue"], first["version"], first["step"], first["choice"]) == (
        "check_in",
        2,
        "mood",
        "bad",
    )
    assert house.database.cipher.open(str(first["words"])) == "fatiguée"
    assert second["words"] is None
    (contact,) = await rows(house, contacts)
    assert (contact["kind"], contact["medium"], contact["caseworker_id"]) == (
        "flag_contacted",
        "messenger",
        house.claire,
    )
    found = await house.hear(HELLO)
    assert isinstance(found, PersonSituation)
    assert found.person.language == "ar"


async def test_every_effect_is_written_by_somebody(house: Household) -> None:
    """A new effect without its rows must fail here and in mypy, never silently at night."""

    class Unknown:
        pass

    with pytest.raises(AssertionError):
        await house.write(Unknown())  # type: ignore[arg-type]


async def test_only_what_we_start_uses_up_the_budget(house: Household) -> None:
    await house.write(say(house.amina, "réponse"), say(house.amina, "départ", lane=Lane.PROACTIVE))
    counted = {r["lane"]: r["counts"] for r in await rows(house, messages)}
    assert counted == {int(Lane.REPLY): False, int(Lane.PROACTIVE): True}
