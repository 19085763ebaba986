"""Whatever comes, a turn does not break, keeps the messenger's limits, and shows a group nothing of anybody: promises 11 and 14."""

import string
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.content import Content
from flows.conversation import Conversation, Frame
from flows.effects import (
    Acknowledge,
    Button,
    ChangeFlag,
    Effect,
    KeepConversation,
    Keyboard,
    Outcome,
    RaiseFlag,
    Rewrite,
    RewriteCards,
    Say,
)
from flows.engine import advance
from flows.events import (
    BotBlocked,
    BotUnblocked,
    ChoicePressed,
    CommandGiven,
    DeliveryFailed,
    Event,
    FlagWaitedTooLong,
    GroupMoved,
    LinkFollowed,
    MessageEdited,
    NoAnswerInTime,
    PieceReceived,
    TextReceived,
    TouchpointsDue,
)
from flows.flags import CATEGORIES, CloseOutcome, Flag, FlagState, Level
from flows.people import Consent, Person
from flows.situation import (
    FlagSituation,
    Invitation,
    PersonSituation,
    Situation,
    StrangerSituation,
    TeamSituation,
)
from flows.touchpoints import Touchpoint
from flows.words import Words
from tests.harness.house import (
    AMINA,
    CLAIRE,
    KARIM,
    TEAM,
    at,
    content,
    desk,
    house,
    ladder_of,
    situation,
    stranger,
)
from tests.harness.talk import CALLBACK_BYTES_MAX, TEXT_MAX, TOAST_MAX, plain

# What hypothesis draws is shown when a test fails: the content itself, thousands of lines, is put in by the test.
BARE = Content({}, Words())
# Names and words that stand nowhere else: whoever finds them in a group has found a leak.
CANARY = Person(1, "Zyxamina", "Qwdiallo", consent=Consent.GIVEN)
CANARY_WORDS = "mots-canari"

ORDINARY = st.sampled_from(
    ["bonjour", "stop", "je veux mourir", "je dors dehors depuis lundi", "bien", "1", "😢", "<b>", "&amp;", "{ $name }",
     "\u0000", "\u202e", "I want to die", "oui", "", " ", "مرحبا", "/menu", "@everyone", "é" * 4096]
)  # fmt: skip
WORDS = ORDINARY | st.text(max_size=60)
STEPS = [(name, step) for name, dialogue in content().dialogues.items() for step in dialogue.steps]
CHOICES = sorted(
    {c.id for d in content().dialogues.values() for s in d.steps.values() for c in s.choices} | {"done"}
)
FLAG_DATA = st.builds(
    lambda flag_id, action: f"f:{flag_id}:{action}",
    st.sampled_from(["f0", "f1", "", "²"]),
    st.sampled_from(
        ["take", "see", "pass", "close", "nonote", "to:11", "to:12", "to:0", "to:", "to:²", "out:", "x"]
    )
    | st.sampled_from(list(CloseOutcome)).map(lambda outcome: f"out:{outcome}"),
)
DATA = (
    FLAG_DATA
    | st.builds(
        lambda number, choice: f"q:{number}:{choice}",
        st.integers(-2, 9),
        st.sampled_from(CHOICES) | st.text(max_size=8),
    )
    | st.sampled_from([*content().dialogues, "nothing", ""]).map(lambda name: f"o:{name}")
    | st.text(string.printable, max_size=64)
    | st.text(max_size=30)
    | st.just("q:" + "9" * 5000 + ":good")
)
IDS = st.integers(0, 2**31)
KINDS = st.sampled_from(
    ["photo", "voice", "document", "video", "video_note", "audio", "location", "contact", "sticker", "other"]
)
MOMENTS = st.integers(0, 60 * 24 * 60).map(
    lambda minutes: at("2026-11-15 00:00") + timedelta(minutes=minutes)
)
TOUCHPOINTS = st.builds(
    Touchpoint,
    st.just(1),
    st.sampled_from([*content().dialogues, "nothing"]),
    st.just("2026-11-24"),
    MOMENTS,
    MOMENTS,
    st.integers(1, 99),
)
FLAGS = st.builds(
    Flag,
    id=st.just("f0"),
    person_id=st.just(1),
    person_name=st.just(CANARY.full_name),
    person_initials=st.just(CANARY.initials),
    categories=st.lists(st.sampled_from(CATEGORIES), min_size=1, max_size=3, unique=True).map(tuple),
    level=st.sampled_from(list(Level)),
    reasons=st.lists(st.just(f"« {CANARY_WORDS} » : raison"), max_size=2).map(tuple),
    excerpt=st.sampled_from(["", CANARY_WORDS, CANARY_WORDS + "<&>" * 500]),
    state=st.sampled_from(list(FlagState)),
    raised_at=MOMENTS,
    rung=st.integers(0, 2),
    due_at=st.none() | MOMENTS,
    holder_id=st.sampled_from([None, 11, 12, 99]),
    taker_id=st.sampled_from([None, 11, 12, 99]),
)
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(TextReceived, WORDS, IDS, st.none() | IDS),
    st.builds(ChoicePressed, DATA, IDS, st.just("p")),
    st.builds(PieceReceived, KINDS, st.sampled_from(["", "file"]), WORDS, IDS),
    st.builds(MessageEdited, WORDS, IDS),
    st.builds(
        CommandGiven,
        st.sampled_from(["menu", "stop", "pause", "langue", "alertes", "equipe", "x", ""]) | WORDS,
        WORDS,
    ),
    st.builds(LinkFollowed, WORDS),
    st.sampled_from([BotBlocked(), BotUnblocked(), GroupMoved(-5)]),
    st.builds(TouchpointsDue, st.lists(TOUCHPOINTS, min_size=1, max_size=4).map(tuple)),
    st.builds(NoAnswerInTime, st.integers(0, 9)),
    st.builds(FlagWaitedTooLong, FLAGS),
    st.builds(DeliveryFailed, st.booleans()),
)
HOUSES = st.builds(
    lambda claire, karim, on_call, team: house(
        replace(CLAIRE, reachable=claire),
        replace(KARIM, reachable=karim, on_call=on_call),
        team=TEAM if team else None,
    ),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
PEOPLE = st.builds(
    lambda consent, paused, blocked, exited, language, zone, quiet: replace(
        CANARY,
        consent=consent,
        paused_until=paused,
        blocked=blocked,
        exited=exited,
        language=language,
        timezone=zone,
        quiet=quiet,
    ),
    st.sampled_from(list(Consent)),
    st.none() | MOMENTS,
    st.booleans(),
    st.booleans(),
    st.sampled_from(["fr", "en", "ar", ""]),
    st.sampled_from([None, "Indian/Reunion", "America/Martinique"]),
    st.sampled_from([None, (time(22), time(7))]),
)
FRAMES = st.builds(
    lambda place, version, memory: Frame(place[0], version, place[1], memory),
    st.sampled_from(STEPS)
    | st.tuples(st.sampled_from([*content().dialogues, "vanished"]), st.sampled_from(["", "gone"])),
    st.integers(1, 2),
    st.dictionaries(st.sampled_from(["heavy", "contact", "name", "language"]), WORDS, max_size=2),
)
CONVERSATIONS = st.builds(
    lambda frames, question, is_open, asked_at, relayed_at: Conversation(
        tuple(frames), question, is_open and bool(frames), asked_at=asked_at, relayed_at=relayed_at
    ),
    st.lists(FRAMES, max_size=4),
    st.integers(0, 9),
    st.booleans(),
    st.none() | MOMENTS,
    st.none() | MOMENTS,
)
PERSON_SITUATIONS = st.builds(
    lambda person, of, referent, conversation, flags: situation(
        person,
        of,
        of.caseworker(referent),
        conversation,
        open_flags=tuple(flag for flag in flags if flag.state is not FlagState.CLOSED),
        content=BARE,
    ),
    PEOPLE,
    HOUSES,
    st.sampled_from([11, 12, 99]),
    CONVERSATIONS,
    st.lists(FLAGS, max_size=2),
)
CASEWORKER_SITUATIONS = st.builds(
    lambda of, me, flag, person, in_group, desk_of, answered: desk(
        of.caseworkers[me],
        flag,
        of,
        desk_of,
        in_group=in_group,
        flag_person=person if flag else None,
        open_flags=(flag,) if flag else (),
        answered_person=person if answered else None,
        content=BARE,
    ),
    HOUSES,
    st.sampled_from([0, 1]),
    st.none() | FLAGS,
    PEOPLE,
    st.booleans(),
    st.sampled_from([{}, {"flag": "f0", "outcome": "contacted"}, {"flag": "f0", "outcome": "no_answer"}]),
    st.booleans(),
)
STRANGERS = st.builds(
    lambda opens, is_group, locked, greeted, language, person: stranger(
        invitation=_invitation(opens, person),
        is_group=is_group,
        locked=locked,
        greeted=greeted,
        language=language,
        title="Groupe",
        content=BARE,
    ),
    st.sampled_from([None, "person", "caseworker", "team"]),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["fr", "en", "ar", ""]),
    PERSON_SITUATIONS,
)
FLAG_SITUATIONS = st.builds(
    lambda of, person: FlagSituation(BARE, of, person, of.caseworker(11)), HOUSES, PEOPLE
)
SITUATIONS: st.SearchStrategy[Situation] = st.one_of(
    PERSON_SITUATIONS,
    CASEWORKER_SITUATIONS,
    STRANGERS,
    FLAG_SITUATIONS,
    st.just(TeamSituation(BARE, house(), TEAM)),
)


def _invitation(opens: str | None, person: PersonSituation) -> Invitation | None:
    if opens == "person":
        return Invitation(1, "person", person=person, house=person.house)
    if opens == "caseworker":
        return Invitation(2, "caseworker", caseworker=desk(content=BARE), house=house())
    return Invitation(3, "team", house=house()) if opens == "team" else None


def turn(state: Situation, event: Event, now: datetime) -> Outcome:
    """Take the turn on the shipped content."""
    state = replace(state, content=content())
    if isinstance(state, StrangerSituation) and state.invitation is not None:
        inside = state.invitation
        state = replace(
            state,
            invitation=replace(
                inside,
                person=replace(inside.person, content=content()) if inside.person else None,
                caseworker=replace(inside.caseworker, content=content()) if inside.caseworker else None,
            ),
        )
    return advance(state, event, now)


def in_utf16(text: str) -> int:
    """The length of a text as Telegram counts it."""
    return len(plain(text).encode("utf-16-le")) // 2


def faults(effect: Effect) -> list[str]:
    """What the messenger would refuse in an effect."""
    match effect:
        case Say(text=text, keyboard=keyboard) | Rewrite(text=text, keyboard=keyboard):
            return [*_text_faults(text), *_keyboard_faults(keyboard)]
        case RewriteCards():
            return [
                *_text_faults(effect.private),
                *_text_faults(effect.group),
                *_keyboard_faults(effect.private_keyboard),
                *_keyboard_faults(effect.group_keyboard),
            ]
        case Acknowledge(text=text) if len(text) > TOAST_MAX:
            return [f"a toast of {len(text)}"]
        case _:
            return []


def _text_faults(text: str) -> list[str]:
    return [] if plain(text).strip() and in_utf16(text) <= TEXT_MAX else [f"a text of {in_utf16(text)}"]


def _keyboard_faults(keyboard: Keyboard) -> list[str]:
    buttons = [button for row in keyboard for button in row]
    wrong = [b.label for b in buttons if not b.label.strip() or not _does_one_thing(b)]
    empty = ["an empty row"] if any(not row for row in keyboard) else []
    return wrong + empty


COPIED_MAX = 256


def _does_one_thing(button: Button) -> bool:
    if button.copy:
        return not button.data and len(button.copy) <= COPIED_MAX
    return 1 <= len(button.data.encode()) <= CALLBACK_BYTES_MAX


@settings(max_examples=700)
@given(SITUATIONS, EVENTS, MOMENTS)
def test_no_event_breaks_a_turn_nor_asks_the_messenger_for_what_it_refuses(
    state: Situation, event: Event, now: datetime
):
    outcome = turn(state, event, now)
    assert [fault for effect in outcome.effects for fault in faults(effect)] == []


def group_texts(outcome: Outcome) -> list[str]:
    said = [e.text for e in outcome.effects if isinstance(e, Say) and e.to.kind == "team"]
    said += [e.group for e in outcome.effects if isinstance(e, RewriteCards)]
    said += [
        button.label
        for e in outcome.effects
        if isinstance(e, Say) and e.to.kind == "team"
        for row in e.keyboard
        for button in row
    ]
    return [plain(text) for text in said]


SECRETS = (
    CANARY.first_name,
    CANARY.last_name,
    CANARY_WORDS,
    *(plain(content().words.text("fr", "desk", f"category_{category}")) for category in CATEGORIES),
)


@settings(max_examples=250)
@given(PERSON_SITUATIONS | CASEWORKER_SITUATIONS | FLAG_SITUATIONS, EVENTS, MOMENTS)
def test_a_group_never_sees_a_name_a_word_or_what_the_trouble_is(
    state: Situation, event: Event, now: datetime
):
    for text in group_texts(turn(state, event, now)):
        assert [secret for secret in SECRETS if secret in text] == []


@pytest.mark.parametrize("category", CATEGORIES)
@pytest.mark.parametrize("state", list(FlagState))
def test_the_canary_is_looked_for_where_groups_are_spoken_to(category: str, state: FlagState):
    known = Flag(
        "f0", 1, CANARY.full_name, CANARY.initials, (category,), Level.CRITICAL, (CANARY_WORDS,), CANARY_WORDS,
        state, at("2026-11-24 10:00"), due_at=at("2026-11-24 10:00"), taker_id=11,
    )  # fmt: skip
    if state is FlagState.CLOSED:
        return
    texts = group_texts(advance(ladder_of(), FlagWaitedTooLong(known), at("2026-11-24 10:05")))
    assert texts
    assert "Z. Q." in texts[0]
    assert [secret for secret in SECRETS for text in texts if secret in text] == []


@settings(max_examples=250)
@given(PERSON_SITUATIONS, EVENTS, MOMENTS)
def test_a_turn_is_the_same_every_time_and_changes_none_of_its_arguments(
    state: PersonSituation, event: Event, now: datetime
):
    before = repr((state.person, state.conversation, event))
    assert turn(state, event, now) == turn(state, event, now)
    assert repr((state.person, state.conversation, event)) == before


@settings(max_examples=250)
@given(PERSON_SITUATIONS, EVENTS, MOMENTS)
def test_a_conversation_can_always_be_kept_and_read_back(state: PersonSituation, event: Event, now: datetime):
    for effect in turn(state, event, now).effects:
        if isinstance(effect, KeepConversation):
            kept = effect.conversation
            assert Conversation.from_data(kept.to_data()) == kept
            assert not kept.open or kept.current is not None
            assert kept.question >= state.conversation.question


@settings(max_examples=250)
@given(PERSON_SITUATIONS, EVENTS, MOMENTS)
def test_a_critical_sign_always_makes_or_joins_a_flag(state: PersonSituation, event: Event, now: datetime):
    words = {TextReceived: "text", PieceReceived: "caption", MessageEdited: "text", CommandGiven: "argument"}
    said = getattr(event, words.get(type(event), ""), "")
    if not said or content().detector.read(said).level is not Level.CRITICAL:
        return
    effects = turn(state, event, now).effects
    assert [e for e in effects if isinstance(e, RaiseFlag | ChangeFlag)]
    first = next(e for e in effects if isinstance(e, Say))
    assert first.to.kind == "person"
    assert "3114" in first.text


@settings(max_examples=300)
@given(PERSON_SITUATIONS, MOMENTS, st.sampled_from(["stop", "STOP", "arrêtez"]))
def test_a_stop_is_a_stop_in_every_situation(state: PersonSituation, now: datetime, word: str):
    effects = turn(state, TextReceived(word, 1), now).effects
    kept = [e.conversation for e in effects if isinstance(e, KeepConversation)]
    assert not (kept[-1] if kept else state.conversation).open
    assert any(type(e).__name__ == "NoteConsent" for e in effects)


def test_every_instant_in_an_outcome_is_aware_and_in_utc():
    effects = advance(
        situation(AMINA), TextReceived("je dors dehors depuis lundi", 1), at("2026-11-24 23:00")
    ).effects
    moments = [e.not_before for e in effects if isinstance(e, Say) and e.not_before]
    moments += [e.due_at for e in effects if isinstance(e, RaiseFlag)]
    assert moments
    assert {moment.tzinfo for moment in moments} == {UTC}
