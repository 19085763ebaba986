"""Who speaks, and what a decision about it may know."""

from datetime import timedelta

import pytest
from sqlalchemy import Engine, event

from flows.contacts import Contact
from flows.conversation import Conversation, Frame
from flows.effects import (
    ChangeFlag,
    CountWrongLink,
    JoinCaseworker,
    JoinPerson,
    KeepConversation,
    KeepDesk,
    Lane,
    LogContact,
    NoteConsent,
    Outcome,
    RaiseFlag,
    Remember,
    Say,
    SetPause,
    SetReachable,
    To,
)
from flows.events import ChoicePressed, CommandGiven, GroupMoved, LinkFollowed, TextReceived
from flows.flags import FlagState, Level
from flows.people import Consent, Role
from flows.situation import (
    CaseworkerSituation,
    PersonSituation,
    StrangerSituation,
    TeamSituation,
)
from storage import directory, outcomes, situations
from storage.database import Database
from storage.people import NoSuchPerson
from tests.storage.household import (
    AMINA_CHAT,
    BORIS_CHAT,
    CLAIRE_CHAT,
    CONTENT,
    KARIM_CHAT,
    NOW,
    TEAM_CHAT,
    Household,
    incoming,
    say,
    settle_in,
    structure,
)

HELLO = TextReceived("bonjour", 7)


def flag(person_id: int, flag_id: str = "flag1") -> RaiseFlag:
    return RaiseFlag(
        flag_id,
        person_id,
        ("distress",),
        Level.HIGH,
        ("mots",),
        "je craque",
        NOW + timedelta(minutes=30),
        None,
    )


async def second_house(house: Household) -> tuple[int, int]:
    """Another structure: its caseworker in chat 2999, and its person."""
    async with house.database.begin() as work:
        await directory.apply_structure(work, structure("ailleurs", "Ailleurs"), NOW)
        zoe = await directory.add_caseworker(work, "ailleurs", "Zoé", Role.CASEWORKER, False)
        omar = await directory.add_person(work, "ailleurs", "Omar", "Haddad", NOW)
        await directory.invite(work, "caseworker", zoe, "zoe", NOW + timedelta(days=1))
        await work.commit()
    stranger = await house.hear(LinkFollowed("zoe"), 2999)
    assert isinstance(stranger, StrangerSituation)
    assert stranger.invitation is not None
    await house.write(JoinCaseworker(stranger.invitation.id, zoe, 2999))
    return zoe, omar


async def test_a_person_is_known_by_their_chat(house: Household) -> None:
    found = await house.hear(HELLO)
    assert isinstance(found, PersonSituation)
    assert (found.person.id, found.person.full_name) == (house.amina, "Amina Diallo")
    assert found.person.consent is Consent.GIVEN
    assert found.referent is not None
    assert found.referent.name == "Claire"
    assert found.house.structure == structure()
    assert [c.name for c in found.house.caseworkers] == ["Claire", "Karim"]
    assert found.house.team is not None
    assert found.house.team.title == "L'équipe"
    assert (found.spare_id, found.conversation, found.open_flags) == ("spare", Conversation(), ())


async def test_a_person_comes_back_with_all_that_was_kept_about_them(house: Household) -> None:
    conversation = Conversation(
        (Frame("check_in", 2, "mood", {"a": "b"}),),
        4,
        True,
        ("x",),
        asked_at=NOW,
        language="en",
        relayed_at=NOW,
    )
    await house.write(
        KeepConversation(house.amina, conversation),
        Remember(house.amina, {"theme": "logement", "old": "1"}),
        Remember(house.amina, {"old": "2"}),
        SetPause(house.amina, NOW + timedelta(days=7)),
        flag(house.amina),
    )
    found = await house.hear(HELLO)
    assert isinstance(found, PersonSituation)
    assert found.conversation == conversation
    assert found.person.memory == {"theme": "logement", "old": "2"}
    assert found.person.paused_until == NOW + timedelta(days=7)
    (raised,) = found.open_flags
    assert (raised.person_name, raised.person_initials, raised.excerpt) == (
        "Amina Diallo",
        "A. D.",
        "je craque",
    )
    assert (raised.level, raised.reasons, raised.categories) == (Level.HIGH, ("mots",), ("distress",))


async def test_a_closed_flag_is_no_longer_open(house: Household) -> None:
    await house.write(
        flag(house.amina), ChangeFlag("flag1", FlagState.OPEN, "closed", state=FlagState.CLOSED)
    )
    found = await house.hear(HELLO)
    assert isinstance(found, PersonSituation)
    assert found.open_flags == ()


async def test_a_caseworker_sees_the_open_flags_of_their_structure_oldest_first(house: Household) -> None:
    _, omar = await second_house(house)
    await house.write(flag(house.boris, "late"), now=NOW + timedelta(hours=1))
    await house.write(flag(house.amina, "early"))
    await house.write(flag(omar, "elsewhere"))
    found = await house.hear(HELLO, CLAIRE_CHAT)
    assert isinstance(found, CaseworkerSituation)
    assert found.caseworker.id == house.claire
    assert [f.id for f in found.open_flags] == ["early", "late"]


async def test_a_press_names_a_flag_and_its_person(house: Household) -> None:
    await house.write(flag(house.amina))
    found = await house.hear(ChoicePressed("f:flag1:take", 9), CLAIRE_CHAT)
    assert isinstance(found, CaseworkerSituation)
    assert found.flag is not None
    assert found.flag_person is not None
    assert (found.flag.id, found.flag_person.id, found.in_group) == ("flag1", house.amina, False)


async def test_a_flag_of_another_structure_is_never_shown(house: Household) -> None:
    await second_house(house)
    await house.write(flag(house.amina))
    found = await house.hear(ChoicePressed("f:flag1:take", 9), 2999)
    assert isinstance(found, CaseworkerSituation)
    assert (found.flag, found.flag_person, found.open_flags) == (None, None, ())


@pytest.mark.parametrize("data", ["f:", "f:unknown:take", "f", "", "q:1:a", "f:flag1"])
async def test_made_up_buttons_break_nothing(house: Household, data: str) -> None:
    await house.write(flag(house.amina))
    found = await house.hear(ChoicePressed(data, 9), CLAIRE_CHAT)
    assert isinstance(found, CaseworkerSituation)
    assert (found.flag is not None) == (data == "f:flag1")


async def test_the_flag_on_a_caseworkers_desk_is_loaded_unless_a_press_names_another(
    house: Household,
) -> None:
    await house.write(
        flag(house.amina, "desk"), flag(house.boris, "pressed"), KeepDesk(house.claire, {"flag": "desk"})
    )
    writing = await house.hear(TextReceived("appelée"), CLAIRE_CHAT)
    pressing = await house.hear(ChoicePressed("f:pressed:see", 1), CLAIRE_CHAT)
    assert isinstance(writing, CaseworkerSituation)
    assert isinstance(pressing, CaseworkerSituation)
    assert writing.flag is not None
    assert pressing.flag is not None
    assert (writing.flag.id, pressing.flag.id) == ("desk", "pressed")
    await house.write(KeepDesk(house.claire, {}))
    idle = await house.hear(TextReceived("merci"), CLAIRE_CHAT)
    assert isinstance(idle, CaseworkerSituation)
    assert (idle.desk, idle.flag) == ({}, None)


async def test_a_reply_finds_the_person_whose_words_it_answers(house: Household) -> None:
    await house.write(Say(To("caseworker", house.claire), "Boris écrit", about_person=house.boris))
    (letter,) = await house.send()
    found = await house.hear(TextReceived("dis-moi", 8, reply_to=500 + letter.id), CLAIRE_CHAT)
    assert isinstance(found, CaseworkerSituation)
    assert found.answered_person is not None
    assert found.answered_person.id == house.boris
    other = await house.hear(TextReceived("dis-moi", 8, reply_to=500 + letter.id), KARIM_CHAT)
    assert isinstance(other, CaseworkerSituation)
    assert other.answered_person is None


async def test_a_team_member_presses_in_the_group(house: Household) -> None:
    await house.write(flag(house.amina))
    found = await house.hear(ChoicePressed("f:flag1:take", 9), TEAM_CHAT, sender_id=KARIM_CHAT)
    assert isinstance(found, CaseworkerSituation)
    assert found.flag is not None
    assert (found.caseworker.id, found.in_group, found.flag.id) == (house.karim, True, "flag1")


@pytest.mark.parametrize("sender", [AMINA_CHAT, 4242, 2999])
async def test_who_is_not_of_the_team_is_a_stranger_in_its_group(house: Household, sender: int) -> None:
    await second_house(house)
    found = await house.hear(ChoicePressed("f:flag1:take", 9), TEAM_CHAT, sender_id=sender)
    assert isinstance(found, StrangerSituation)
    assert found.is_group


async def test_a_group_that_moves_speaks_for_its_team_whoever_moved_it(house: Household) -> None:
    found = await house.hear(GroupMoved(-4001), TEAM_CHAT, sender_id=4242)
    assert isinstance(found, TeamSituation)
    assert found.team.id == house.team
    assert isinstance(await house.hear(GroupMoved(-4001), -77, sender_id=4242), StrangerSituation)


async def invite(house: Household, secret: str = "secret", days: int = 1) -> int:
    async with house.database.begin() as work:
        made = await directory.invite(work, "person", house.boris, secret, NOW + timedelta(days=days))
        await work.commit()
    return made


async def test_a_link_opens_what_it_was_made_for(house: Household) -> None:
    link = await invite(house)
    found = await house.hear(LinkFollowed("secret"), 5005, language="uk")
    assert isinstance(found, StrangerSituation)
    assert found.invitation is not None
    assert found.invitation.person is not None
    assert (found.invitation.id, found.invitation.opens, found.language) == (link, "person", "uk")
    assert found.invitation.person.person.id == house.boris


async def test_a_caseworkers_link_opens_the_caseworker(house: Household) -> None:
    async with house.database.begin() as work:
        await directory.invite(work, "caseworker", house.karim, "k", NOW + timedelta(days=1))
        await work.commit()
    found = await house.hear(LinkFollowed("k"), 5005)
    assert isinstance(found, StrangerSituation)
    assert found.invitation is not None
    assert found.invitation.caseworker is not None
    assert found.invitation.caseworker.caseworker.name == "Karim"


async def test_a_used_link_opens_nothing_more(house: Household) -> None:
    link = await invite(house)
    await house.write(JoinPerson(link, house.boris, 5005, "fr"))
    found = await house.hear(LinkFollowed("secret"), 6006)
    assert isinstance(found, StrangerSituation)
    assert found.invitation is None


async def test_a_link_opens_until_it_expires_and_not_after(house: Household) -> None:
    await invite(house)
    before = await house.hear(LinkFollowed("secret"), 5005, NOW + timedelta(hours=23, minutes=59))
    after = await house.hear(LinkFollowed("secret"), 5005, NOW + timedelta(days=1))
    assert isinstance(before, StrangerSituation)
    assert isinstance(after, StrangerSituation)
    assert before.invitation is not None
    assert after.invitation is None


async def test_five_wrong_links_within_an_hour_lock_the_chat_even_for_the_right_one(house: Household) -> None:
    await invite(house)
    for minute in range(5):
        before = await house.hear(LinkFollowed("secret"), 5005, NOW)
        assert isinstance(before, StrangerSituation)
        assert before.invitation is not None
        await house.write(CountWrongLink(5005), now=NOW + timedelta(minutes=minute))
    locked = await house.hear(LinkFollowed("secret"), 5005, NOW + timedelta(minutes=30))
    elsewhere = await house.hear(LinkFollowed("secret"), 6006, NOW + timedelta(minutes=30))
    later = await house.hear(LinkFollowed("secret"), 5005, NOW + timedelta(minutes=61))
    assert isinstance(locked, StrangerSituation)
    assert isinstance(elsewhere, StrangerSituation)
    assert isinstance(later, StrangerSituation)
    assert (locked.locked, locked.invitation) == (True, None)
    assert (elsewhere.locked, later.locked) == (False, False)
    assert later.invitation is not None


@pytest.mark.parametrize("chat", [AMINA_CHAT, CLAIRE_CHAT])
async def test_somebody_known_who_opens_a_valid_link_is_enrolled_anew(house: Household, chat: int) -> None:
    await invite(house)
    found = await house.hear(LinkFollowed("secret"), chat)
    assert isinstance(found, StrangerSituation)
    assert found.invitation is not None


@pytest.mark.parametrize("payload", ["", "wrong"])
async def test_somebody_known_who_opens_another_link_stays_who_they_are(
    house: Household, payload: str
) -> None:
    assert isinstance(await house.hear(LinkFollowed(payload)), PersonSituation)
    assert isinstance(await house.hear(LinkFollowed(payload), CLAIRE_CHAT), CaseworkerSituation)


async def test_a_teams_code_opens_in_a_group_only_and_a_persons_link_in_private_only(
    house: Household,
) -> None:
    await invite(house)
    async with house.database.begin() as work:
        await directory.invite(work, "team", "atelier", "code2", NOW + timedelta(days=1))
        await work.commit()
    group = await house.hear(CommandGiven("equipe", " code2 "), -55, sender_id=CLAIRE_CHAT, title="Bureau")
    assert isinstance(group, StrangerSituation)
    assert group.invitation is not None
    assert group.invitation.house is not None
    assert (group.invitation.opens, group.invitation.house.id) == ("team", house.structure)
    assert (group.title, group.is_group) == ("Bureau", True)
    wrong_place = await house.hear(LinkFollowed("code2"), 5005)
    exposed = await house.hear(LinkFollowed("secret"), -55, sender_id=4242)
    assert isinstance(wrong_place, StrangerSituation)
    assert isinstance(exposed, StrangerSituation)
    assert (wrong_place.invitation, exposed.invitation) == (None, None)


async def test_a_stranger_who_was_told_what_this_is_within_the_day_is_greeted(house: Household) -> None:
    await house.write(Say(To("chat", 5005), "Je suis un robot"))
    soon = await house.hear(HELLO, 5005, NOW + timedelta(hours=23))
    late = await house.hear(HELLO, 5005, NOW + timedelta(hours=25))
    other = await house.hear(HELLO, 6006)
    assert isinstance(soon, StrangerSituation)
    assert isinstance(late, StrangerSituation)
    assert isinstance(other, StrangerSituation)
    assert (soon.greeted, late.greeted, other.greeted) == (True, False, False)


async def test_what_is_due_knows_when_budgeted_contacts_left(house: Household) -> None:
    async def contact(days_ago: int, **more: object) -> None:
        at = NOW - timedelta(days=days_ago)
        await house.write(say(house.amina, "un", **more), say(house.amina, "deux", **more), now=at)
        await house.send(at)

    await contact(9, lane=Lane.PROACTIVE)
    await contact(3, lane=Lane.PROACTIVE)
    await contact(2, lane=Lane.PROACTIVE, counts=False)
    await contact(1, lane=Lane.REPLY)
    async with house.database.read() as work:
        found = await situations.load_person(work, house.amina, CONTENT, "s", NOW, budgeted=True)
    assert found.proactive_sent_at == (NOW - timedelta(days=3),)


async def test_loading_somebody_who_is_not_there_says_so(house: Household) -> None:
    async with house.database.read() as work:
        with pytest.raises(NoSuchPerson):
            await situations.load_person(work, 987, CONTENT, "s", NOW)
        assert await situations.load_flag(work, "nothing", CONTENT) is None


async def test_a_flag_is_loaded_with_whom_it_is_about(house: Household) -> None:
    await house.write(flag(house.amina))
    async with house.database.begin() as work:
        found = await situations.load_flag(work, "flag1", CONTENT)
    assert found is not None
    situation, loaded = found
    assert (loaded.id, situation.person.id) == ("flag1", house.amina)
    assert situation.referent is not None
    assert situation.referent.id == house.claire


async def test_a_caseworker_named_on_call_by_the_structure_is_on_call(house: Household) -> None:
    async with house.database.begin() as work:
        await directory.apply_structure(work, structure(on_call="Claire"), NOW)
        await work.commit()
    found = await house.hear(HELLO)
    assert isinstance(found, PersonSituation)
    assert [c.on_call for c in found.house.caseworkers] == [True, True]


async def test_a_caseworker_who_blocked_the_bot_or_never_came_is_not_reachable(house: Household) -> None:
    async with house.database.begin() as work:
        await directory.add_caseworker(work, "atelier", "Nina", Role.CASEWORKER, False)
        await work.commit()
    await house.write(SetReachable(To("caseworker", house.karim), reachable=False))
    found = await house.hear(HELLO)
    assert isinstance(found, PersonSituation)
    assert {c.name: c.reachable for c in found.house.caseworkers} == {
        "Claire": True,
        "Karim": False,
        "Nina": False,
    }


async def test_consent_pause_block_and_exit_are_four_things(house: Household) -> None:
    await house.write(
        NoteConsent(house.boris, Consent.REFUSED, "button"),
        SetReachable(To("person", house.boris), reachable=False),
    )
    found = await house.hear(HELLO, BORIS_CHAT)
    assert isinstance(found, PersonSituation)
    assert (found.person.consent, found.person.blocked, found.person.exited) == (Consent.REFUSED, True, False)
    assert found.person.paused_until is None


async def test_a_turn_reads_its_situation_in_few_statements(sqlite_database: Database) -> None:
    house = await settle_in(sqlite_database)
    said: list[str] = []

    @event.listens_for(Engine, "before_cursor_execute")
    def count(_c: object, _cursor: object, statement: str, *_: object) -> None:
        said.append(statement)

    try:
        async with house.database.begin() as work:
            for chat, most in ((AMINA_CHAT, 2), (BORIS_CHAT, 1), (CLAIRE_CHAT, 3), (4242, 3)):
                said.clear()
                await situations.load(work, incoming(HELLO, chat), CONTENT, "s", NOW)
                assert len([one for one in said if not one.startswith("BEGIN")]) <= most
    finally:
        event.remove(Engine, "before_cursor_execute", count)


async def test_a_turn_sees_what_another_of_the_same_batch_has_changed_around_it(house: Household) -> None:
    async with house.database.begin() as work:
        before = await situations.load(work, incoming(HELLO), CONTENT, "s", NOW)
        gone = SetReachable(To("caseworker", house.claire), reachable=False)
        await outcomes.write(work, Outcome((gone,)), NOW)
        after = await situations.load(work, incoming(HELLO), CONTENT, "s", NOW)
    assert isinstance(before, PersonSituation)
    assert isinstance(after, PersonSituation)
    assert before.referent is not None
    assert after.referent is not None
    assert (before.referent.reachable, after.referent.reachable) == (True, False)


async def test_the_last_three_contacts_of_the_person_come_along_newest_first_and_on_their_flag_too(
    house: Household,
):
    for day, kind in enumerate(
        ("human_asked", "check_in_done", "bot_blocked", "flag_contacted", "human_asked")
    ):
        by = house.claire if kind == "flag_contacted" else None
        line = LogContact(house.amina, kind, caseworker_id=by, note="en confiance" if by else "")
        await house.write(line, now=NOW + timedelta(days=day))
    await house.write(LogContact(house.boris, "check_in_done"), flag(house.amina))
    situation = await house.hear(HELLO)
    assert isinstance(situation, PersonSituation)
    assert situation.contacts == (
        Contact("human_asked", NOW + timedelta(days=4)),
        Contact("flag_contacted", NOW + timedelta(days=3), house.claire),
        Contact("check_in_done", NOW + timedelta(days=1)),
    )
    (raised,) = situation.open_flags
    assert raised.contacts == situation.contacts
    assert raised.person_language == "fr"


async def test_when_the_newest_flag_was_raised_is_known_after_it_is_closed(house: Household):
    before = await house.hear(HELLO)
    assert isinstance(before, PersonSituation)
    assert before.last_flag_at is None
    await house.write(flag(house.amina))
    await house.write(
        ChangeFlag("flag1", was=FlagState.OPEN, event="closed", state=FlagState.CLOSED),
        now=NOW + timedelta(days=1),
    )
    situation = await house.hear(HELLO)
    assert isinstance(situation, PersonSituation)
    assert (situation.open_flags, situation.last_flag_at) == ((), NOW)
