"""Situations and events, as hypothesis draws them: everything that could be in the rows, and much that never should."""

from datetime import date, time, timedelta
from typing import Any

from hypothesis import strategies as st

from flows.attestations.attestation import Attestation, Kind, State
from flows.conversation import Conversation, Frame
from flows.errands.errand import ATTESTATION, ATTESTATION_DOUBT, FOR_LEADS, TOPICS, Errand, ErrandState
from flows.events import (
    BotBlocked,
    BotUnblocked,
    ChoicePressed,
    CommandGiven,
    DeliveryFailed,
    FlagWaitedTooLong,
    GroupMoved,
    LinkFollowed,
    MessageEdited,
    NoAnswerInTime,
    PieceReceived,
    SetAside,
    TextReceived,
    TouchpointsDue,
)
from flows.flags import CATEGORIES, CloseOutcome, Flag, FlagState, Level
from flows.pathway import Pathway
from flows.people import Caseworker, Consent, Person, Role, Team
from flows.situation import (
    CaseworkerSituation,
    FlagSituation,
    Invitation,
    PersonSituation,
    StrangerSituation,
    Subject,
    TeamSituation,
)
from flows.touchpoints import Touchpoint
from tests.harness.house import CLAIRE, KARIM, TEAM, TUESDAY_MORNING, at, content, house, structure

TUESDAY = at(TUESDAY_MORNING)
DIALOGUES = (*content().dialogues, "gone", "")
STEPS = (*{step for dialogue in content().dialogues.values() for step in dialogue.steps}, "gone", "")
CHOICES = (
    *{
        c.id
        for dialogue in content().dialogues.values()
        for step in dialogue.steps.values()
        for c in step.choices
    },
    "done",
    "gone",
)
LANGUAGES = st.sampled_from(["fr", "en", "ar", "zz", "", "<b>"])
SAID = (
    "je veux mourir", "il me frappe", "stop", "STOP !!!", "arrête", "ça va", "/start", "<b>gras</b>", "{ $name }", "&" * 4096, "<" * 4096,
    "a" * 4096, "\x00", "\ud83d", "😭" * 2048, "é" * 3000, "je veux " * 500, "", " ", "\n" * 50,
)  # fmt: skip
WORDS = st.one_of(st.text(st.characters(codec=None), max_size=60), st.sampled_from(SAID))
NAMES = st.one_of(
    st.text(max_size=20), st.sampled_from(["<b>", "{ $x }", "Ã&amp;", "x" * 120, "\ud83d", "İ", "ß"])
)
INSTANTS = st.one_of(
    st.integers(-3 * 24 * 60, 30 * 24 * 60).map(lambda minutes: TUESDAY + timedelta(minutes=minutes)),
    st.integers(-300, 700).map(lambda days: TUESDAY + timedelta(days=days, hours=days % 24)),
)
ZONES = st.sampled_from(["Europe/Paris", "Pacific/Kiritimati", "America/St_Johns", "Indian/Reunion", "UTC"])
IDS = st.sampled_from([0, 1, 11, 12, 2**53, -5])
MEMORY = st.dictionaries(
    st.sampled_from(["theme", "mood", "wish", "name", "language", "x"]), WORDS, max_size=3
)

PEOPLE = st.builds(
    Person,
    id=st.just(1),
    first_name=NAMES,
    last_name=NAMES,
    language=LANGUAGES,
    timezone=st.one_of(st.none(), ZONES),
    consent=st.sampled_from(Consent),
    paused_until=st.one_of(st.none(), INSTANTS),
    blocked=st.booleans(),
    exited=st.booleans(),
    quiet=st.one_of(st.none(), st.tuples(st.times(), st.times()), st.just((time(22), time(7)))),
    memory=MEMORY,
)
CASEWORKERS = st.builds(
    Caseworker, st.sampled_from([11, 12, 13]), NAMES, st.sampled_from(Role), st.booleans(), st.booleans()
)
FRAMES = st.builds(Frame, st.sampled_from(DIALOGUES), st.integers(0, 3), st.sampled_from(STEPS), MEMORY)
CONVERSATIONS = st.builds(
    Conversation,
    frames=st.lists(FRAMES, max_size=4).map(tuple),
    question=st.integers(0, 9),
    open=st.booleans(),
    picked=st.lists(st.sampled_from(CHOICES), max_size=3).map(tuple),
    asked_at=st.one_of(st.none(), INSTANTS),
    language=LANGUAGES,
    closed_notice_for=st.one_of(st.none(), INSTANTS),
    relayed_at=st.one_of(st.none(), INSTANTS),
)
HOUSES = st.builds(
    lambda caseworkers, team, closures: house(
        *caseworkers, team=team, settings=structure(), closures=closures
    ),
    st.lists(CASEWORKERS, max_size=3, unique_by=lambda caseworker: caseworker.id),
    st.one_of(st.none(), st.just(TEAM), st.builds(Team, st.just(21), NAMES)),
    st.just(()),
)
FLAGS = st.builds(
    Flag,
    id=st.sampled_from(["f0", "f1", ""]),
    person_id=st.just(1),
    person_name=NAMES,
    person_initials=NAMES,
    categories=st.lists(st.sampled_from(CATEGORIES), min_size=1, max_size=3, unique=True).map(tuple),
    level=st.sampled_from(Level),
    reasons=st.lists(WORDS, max_size=3).map(tuple),
    excerpt=WORDS,
    state=st.sampled_from(FlagState),
    raised_at=INSTANTS,
    rung=st.integers(0, 9),
    due_at=st.one_of(st.none(), INSTANTS),
    holder_id=st.one_of(st.none(), IDS),
    taker_id=st.one_of(st.none(), IDS),
    outcome=st.one_of(st.none(), st.sampled_from(CloseOutcome)),
)
ERRANDS = st.builds(
    Errand,
    id=st.sampled_from(["e0", "e1", ""]),
    person_id=st.just(1),
    person_name=NAMES,
    topic=st.sampled_from([*TOPICS, ATTESTATION, ATTESTATION_DOUBT, *sorted(FOR_LEADS)]),
    state=st.sampled_from(ErrandState),
    opened_at=INSTANTS,
    holder_id=st.one_of(st.none(), IDS),
    referent_id=st.one_of(st.none(), IDS),
    note=WORDS,
    person_phone=NAMES,
    person_language=LANGUAGES,
)
ATTESTATIONS = st.builds(
    Attestation,
    id=st.sampled_from(["e0", "e1", "a1"]),
    person_id=st.just(1),
    kind=st.sampled_from(Kind),
    state=st.sampled_from(State),
    drafted_at=INSTANTS,
    facts=st.builds(
        lambda name, until, reason: (
            {"name": name, "structure": name, "until": until, "from": "", "reason": reason}
            | {"started": until, "pass_until": "", "referent": name, "places": ""}
        ),
        NAMES,
        st.sampled_from(["", "2026-12-01"]),
        st.sampled_from(["", "work", "no"]),
    ),
    asked_by=st.one_of(st.none(), IDS),
)
PATHWAYS = st.builds(Pathway, started_on=st.one_of(st.none(), st.dates(max_value=date(2100, 1, 1))))
SUBJECTS = st.builds(
    Subject, PEOPLE, st.one_of(st.none(), IDS), PATHWAYS, st.lists(ATTESTATIONS, max_size=2).map(tuple)
)
REFERENTS = st.one_of(st.none(), st.just(CLAIRE), CASEWORKERS)


def person_situations() -> st.SearchStrategy[PersonSituation]:
    """A person, wherever they stand."""
    return st.builds(
        PersonSituation,
        content=st.just(content()),
        house=HOUSES,
        person=PEOPLE,
        referent=REFERENTS,
        conversation=CONVERSATIONS,
        spare_id=st.just("f1a2b3c4d5e6"),
        open_flags=st.lists(FLAGS, max_size=2).map(tuple),
        open_errands=st.lists(ERRANDS, max_size=2).map(tuple),
        proactive_sent_at=st.lists(INSTANTS, max_size=4).map(tuple),
        pathway=PATHWAYS,
        attestations=st.lists(ATTESTATIONS, max_size=2).map(tuple),
    )


@st.composite
def caseworker_situations(draw: st.DrawFn) -> CaseworkerSituation:
    """A caseworker, with what a press may name."""
    flag = draw(st.one_of(st.none(), FLAGS))
    return CaseworkerSituation(
        content=content(),
        house=draw(HOUSES),
        caseworker=draw(st.one_of(st.just(CLAIRE), st.just(KARIM), CASEWORKERS)),
        desk=draw(
            st.dictionaries(
                st.sampled_from(["flag", "outcome", "card"]),
                st.sampled_from(["f0", "contacted", "", "²", "7"]),
            )
        ),
        in_group=draw(st.booleans()),
        flag=flag,
        flag_person=draw(PEOPLE) if flag else None,
        open_flags=tuple(draw(st.lists(FLAGS, max_size=3))),
        answered_person=draw(st.one_of(st.none(), PEOPLE)),
        errand=draw(st.one_of(st.none(), ERRANDS)),
        errand_person=draw(st.one_of(st.none(), PEOPLE)),
        open_errands=tuple(draw(st.lists(ERRANDS, max_size=3))),
        attestation=draw(st.one_of(st.none(), ATTESTATIONS)),
        subject=draw(st.one_of(st.none(), SUBJECTS)),
        spare_id="f1a2b3c4d5e6",
    )


def stranger_situations() -> st.SearchStrategy[StrangerSituation]:
    """Somebody whom nobody knows, with or without a link that opens something."""
    invitations = st.one_of(
        st.none(),
        st.builds(Invitation, st.just(1), st.just("person"), person=person_situations()),
        st.builds(Invitation, st.just(1), st.just("caseworker"), caseworker=caseworker_situations()),
        st.builds(Invitation, st.just(1), st.just("team"), house=HOUSES),
    )
    return st.builds(
        StrangerSituation,
        content=st.just(content()),
        chat_id=st.sampled_from([1, -1, 2**52]),
        language=LANGUAGES,
        is_group=st.booleans(),
        title=NAMES,
        invitation=invitations,
        locked=st.booleans(),
        greeted=st.booleans(),
    )


SITUATIONS: st.SearchStrategy[Any] = st.one_of(
    person_situations(),
    person_situations(),
    caseworker_situations(),
    stranger_situations(),
    st.builds(FlagSituation, st.just(content()), HOUSES, PEOPLE, REFERENTS),
    st.builds(TeamSituation, st.just(content()), HOUSES, st.just(TEAM)),
)
NUMBERS = st.one_of(st.integers(0, 9).map(str), st.sampled_from(["²", "", "-1", "9" * 30, "9" * 5000, "٣"]))
BUTTONS = st.one_of(
    st.text(st.characters(codec=None), max_size=30),
    st.builds("q:{}:{}".format, NUMBERS, st.sampled_from(CHOICES)),
    st.sampled_from(DIALOGUES).map("o:{}".format),
    st.builds(
        "e:{}:{}".format,
        st.sampled_from(["e0", ""]),
        st.sampled_from(["take", "done", "ref", "sign", "refuse", "take:1", "x", ""]),
    ),
    st.builds(
        "at:{}:{}".format,
        st.sampled_from(["e0", "a1", "new:1", "new:²", "new", ""]),
        st.sampled_from(["right", "wrong", *Kind, "x", ""]),
    ),
    st.builds(
        "f:{}:{}:{}".format,
        st.sampled_from(["f0", ""]),
        st.sampled_from(
            ["see", "take", "pass", "to", "close", "out", "note", "skip", "back", "reached", "x", ""]
        ),
        st.one_of(NUMBERS, st.sampled_from(["11", "12", *CloseOutcome])),
    ),
)
KINDS = st.sampled_from(
    ["photo", "voice", "document", "video", "video_note", "audio", "location", "contact", "sticker", "other"]
)
TOUCHPOINTS = st.builds(
    Touchpoint,
    person_id=st.just(1),
    kind=st.sampled_from(DIALOGUES),
    period=st.just("2026-11-24"),
    due_at=INSTANTS,
    late_after=INSTANTS,
    id=st.integers(0, 5),
)
COMMANDS = st.sampled_from(
    [
        "stop",
        "pause",
        "langue",
        "language",
        "mes_donnees",
        "menu",
        "alertes",
        "demarches",
        "equipe",
        "start",
        "",
        "\x00",
    ]
)
EVENTS: st.SearchStrategy[Any] = st.one_of(
    st.builds(LinkFollowed, WORDS),
    st.builds(CommandGiven, COMMANDS, WORDS),
    st.builds(TextReceived, WORDS, IDS, st.one_of(st.none(), IDS)),
    st.builds(PieceReceived, KINDS, WORDS, WORDS, IDS),
    st.builds(MessageEdited, WORDS, IDS),
    st.builds(ChoicePressed, BUTTONS, IDS, st.just("p1")),
    st.builds(ChoicePressed, BUTTONS, IDS, st.just("p1")),
    st.sampled_from([BotBlocked(), BotUnblocked()]),
    st.builds(GroupMoved, IDS),
    st.builds(TouchpointsDue, st.lists(TOUCHPOINTS, max_size=6).map(tuple)),
    st.builds(NoAnswerInTime, st.integers(0, 9)),
    st.builds(FlagWaitedTooLong, FLAGS),
    st.builds(DeliveryFailed, st.booleans()),
    st.builds(SetAside, WORDS, st.booleans()),
)
# A dialogue opened over whatever is under way.
OPENINGS: st.SearchStrategy[Any] = st.sampled_from(DIALOGUES).map(
    lambda name: ChoicePressed(f"o:{name}", 1, "p1")
)
