"""A conversation told as a story: Amina, Claire, Karim and their team, on the real content, with a clock that the test moves.

Effects are applied in memory as storage applies them; what we start passes the gate when it leaves, as in the outbox.
Time only passes when the test says so: letters then leave at their minute.
"""

import html
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from flows import effects as e
from flows.attestations.attestation import Attestation, State
from flows.calls.call import ONCE_MORE, Call
from flows.conversation import Conversation
from flows.documents.document import Document
from flows.dossiers.desk import named_by as papers_named_by
from flows.dossiers.dossier import Dossier
from flows.dossiers.expiry import Expiries, noted, with_expiry, without
from flows.engine import advance
from flows.errands.errand import Errand, ErrandState
from flows.events import (
    BotBlocked,
    BotUnblocked,
    CallDue,
    ChoicePressed,
    CommandGiven,
    ErrandDue,
    Event,
    FlagWaitedTooLong,
    LinkFollowed,
    MessageEdited,
    NoAnswerInTime,
    PieceKind,
    PieceReceived,
    TextReceived,
    TouchpointsDue,
    VoiceTranscribed,
)
from flows.flags import Flag, FlagState
from flows.gate import Drop, Hold, may_leave
from flows.naming import named
from flows.pathway import Pathway
from flows.pathway_desk import named_by as pathway_named_by
from flows.people import Caseworker, Consent, Person
from flows.priorities.standing import Followed, Standing, named_by
from flows.read_aloud import LISTEN
from flows.situation import (
    Absence,
    CaseworkerSituation,
    FlagSituation,
    House,
    Invitation,
    MarkedWords,
    OnPathway,
    PaperDates,
    PersonSituation,
    Shown,
    Situation,
    StrangerSituation,
    Subject,
)
from flows.touchpoints import Touchpoint, TouchpointState
from flows.urgency import marked_by
from flows.way_out import BACK
from tests.harness.answers import Answers
from tests.harness.house import AMINA, CLAIRE, KARIM, PARIS, TEAM, TUESDAY_MORNING, at, content, house, shown
from tests.harness.shared import Shared

_TAG = re.compile(r"</?[a-z]+>")
_MARK = re.compile(r"^[^\w«]+")
TEXT_MAX = 4096
CALLBACK_BYTES_MAX = 64
TOAST_MAX = 200


def plain(text: str) -> str:
    """What is read on the screen: without markup."""
    return html.unescape(_TAG.sub("", text))


class Overtaken(AssertionError):
    """A flag was changed by a decision that had seen it in another state."""


@dataclass
class Message:
    """A message in a chat, as it stands there now."""

    id: int
    say: e.Say
    sent_at: datetime
    text: str
    keyboard: e.Keyboard

    @property
    def labels(self) -> tuple[str, ...]:
        """Its buttons, as they read, but those of the row out."""
        return tuple(
            button.label for row in self.keyboard for button in row if not self._leads_out(row, button)
        )

    def _leads_out(self, row: tuple[e.Button, ...], button: e.Button) -> bool:
        """Alone, a button that opens the way to a human is no row: it is what the message offers."""
        asked = self.say.question is not None or any(other.data == "o:menu" for other in row)
        return asked and button.data.endswith((f":{BACK}", "o:menu", "o:human"))


@dataclass
class Letter:
    """A message that has been decided and has not left."""

    say: e.Say
    not_before: datetime
    decided_at: datetime
    hastened: bool = False


@dataclass
class Chat:
    """What stands in one chat, and what came into it since its owner last acted."""

    to: e.To
    name: str
    messages: list[Message] = field(default_factory=list)
    fresh: list[str] = field(default_factory=list)
    numbers: int = 100

    def number(self) -> int:
        """The next message number of this chat."""
        self.numbers += 1
        return self.numbers

    def button(self, label: str, as_sent: bool = False) -> tuple[Message, e.Button]:
        """The newest button with that label; the mark before the words may be left out. `as_sent`: also one taken away since."""
        fits: tuple[Callable[[str], bool], ...] = (
            lambda text: text == label,
            lambda text: _MARK.sub("", text) == label,
            lambda text: label in text,
        )
        for fit in fits:
            for message in reversed(self.messages):
                for row in message.say.keyboard if as_sent else message.keyboard:
                    for button in row:
                        if fit(button.label):
                            return message, button
        offered = [label for message in self.messages for label in message.labels]
        raise AssertionError(f"{self.name} has no button « {label} »; there are: {offered}")

    def by_number(self, number: int) -> Message | None:
        """The message of that number."""
        return next((message for message in self.messages if message.id == number), None)


class Reader:
    """Whoever reads a chat, and what a test asks of it."""

    def __init__(self, talk: "Talk", chat: Chat) -> None:
        """Read `chat` in `talk`."""
        self.talk = talk
        self.chat = chat

    @property
    def heard(self) -> str:
        """All that came in since this reader, or anybody, last acted."""
        return "\n---\n".join(self.chat.fresh)

    @property
    def last(self) -> Message:
        """The newest message in the chat."""
        return self.chat.messages[-1]

    def hears(self, *sentences: str) -> None:
        """Each of these has just been read."""
        for sentence in sentences:
            assert sentence in self.heard, f"{self.chat.name} did not read « {sentence} », but:\n{self.heard}"

    sees = hears

    def hears_nothing_of(self, *sentences: str) -> None:
        """None of these has just been read."""
        for sentence in sentences:
            assert sentence not in self.heard, f"{self.chat.name} read « {sentence} »:\n{self.heard}"

    def hears_nothing(self) -> None:
        """Nothing new has come."""
        assert not self.chat.fresh, f"{self.chat.name} read:\n{self.heard}"

    sees_nothing = hears_nothing


class CaseworkerAtWork(Reader):
    """A caseworker, in private or in the team's group."""

    def __init__(self, talk: "Talk", chat: Chat, caseworker_id: int) -> None:
        """The caseworker of that id."""
        super().__init__(talk, chat)
        self.id = caseworker_id

    @property
    def caseworker(self) -> Caseworker:
        """The caseworker as the house knows them now."""
        found = self.talk.house.caseworker(self.id)
        assert found is not None
        return found

    def presses(self, label: str) -> None:
        """Press the newest button with that label, in private."""
        message, button = self.chat.button(label)
        self.does(ChoicePressed(button.data, message.id, self.talk.press_id()))

    def presses_in_group(self, label: str, as_sent: bool = False) -> None:
        """Press the newest button with that label, in the team's group."""
        message, button = self.talk.team.chat.button(label, as_sent)
        self.does(ChoicePressed(button.data, message.id, self.talk.press_id()), in_group=True)

    def says(self, words: str) -> None:
        """Write in private."""
        self.does(TextReceived(words, self.chat.number()))

    def replies(self, words: str) -> None:
        """Answer the newest message that is about a person."""
        about = next(m for m in reversed(self.chat.messages) if m.say.about_person is not None)
        self.does(TextReceived(words, self.chat.number(), reply_to=about.id))

    def commands(self, line: str) -> None:
        """Give a slash command in private."""
        self.does(_command(line))

    def commands_in_group(self, line: str) -> None:
        """Give a slash command in the team's group."""
        self.does(_command(line), in_group=True)

    def blocks(self) -> None:
        """Stop the bot in the messenger."""
        self.does(BotBlocked())

    @property
    def shown(self) -> str:
        """What their newest message says now."""
        return plain(self.last.text)

    def sends_press(self, data: str, *, in_group: bool = False) -> None:
        """Their telephone sends a press that carries `data`, whether or not a button does."""
        self.does(ChoicePressed(data, self.last.id, self.talk.press_id()), in_group=in_group)

    def does(self, event: Event, in_group: bool = False) -> None:
        """Take the turn of any event of this caseworker."""
        talk = self.talk
        flag = talk.flags.get(_named_flag(event, talk.desks.get(self.id, {})))
        answered: Person | None = None
        if isinstance(event, TextReceived) and event.reply_to is not None:
            message = self.chat.by_number(event.reply_to)
            answered = talk.person if message is not None and message.say.about_person else None
        talk.turn(
            CaseworkerSituation(
                content=talk.content,
                house=talk.house,
                caseworker=self.caseworker,
                desk=talk.desks.get(self.id, {}),
                in_group=in_group,
                team_id=TEAM.id if in_group else 0,
                flag=flag,
                flag_person=talk.person if flag else None,
                open_flags=talk.open_flags,
                answered_person=answered,
                marked=talk.marked(marked_by(event, self.id)),
                errand=(errand := talk.errands.get(_named_errand(event))),
                errand_person=talk.person if errand else None,
                open_errands=talk.open_errands,
                call=(call := talk.call_tasks.get(_named_call(event))),
                call_person=talk.person if call else None,
                open_calls=talk.open_calls,
                attestation=talk.attestations.get(_named_errand(event)),
                subject=talk.subject_of(event),
                paper_dates=talk.paper_dates_of(event, talk.desks.get(self.id, {})),
                on_pathway=talk.on_pathway_of(event),
                spare_id=talk.spare(),
                resources=talk.shared.of_desk(event),
                faq=talk.answers_for_all.of_desk(event, talk.desks.get(self.id, {}), answered),
                **talk.asked_of_the_list(event, talk.desks.get(self.id, {})),
            ),
            event,
        )


class Talk(Reader):
    """The story. Its own verbs are Amina's; `claire`, `karim` and `team` have theirs."""

    def __init__(
        self,
        now: str = TUESDAY_MORNING,
        person: Person = AMINA,
        house_of: House | None = None,
        referent: Caseworker | None = CLAIRE,
        on_call: Sequence[str] = (),
        joined: bool = True,
    ) -> None:
        """Begin at `now` (Paris); `on_call` names who accepts critical flags in closed hours."""
        self.now = at(now)
        self.content = content()
        self.person = person
        self.joined = joined
        self.house = house_of or house()
        self.house = replace(
            self.house,
            caseworkers=tuple(
                replace(c, on_call=True) if c.name in on_call else c for c in self.house.caseworkers
            ),
        )
        self.referent_id = referent.id if referent else None
        self.conversation = Conversation()
        self.flags: dict[str, Flag] = {}
        self.flag_events: list[tuple[datetime, e.ChangeFlag]] = []
        self.errands: dict[str, Errand] = {}
        self.dossiers: dict[int, Dossier] = {}
        self.documents: dict[int, Document] = {}
        self.expiries: Expiries = ()
        self.attestations: dict[str, Attestation] = {}
        self.calls: list[e.AskCall] = []
        self.call_tasks: dict[str, Call] = {}
        self.pathway = Pathway()
        self.answers_for_all = Answers((person.full_name,))
        self.shared = Shared()
        self.stays_in_touch: bool | None = None
        self.desks: dict[int, dict[str, str]] = {}
        self.standing: Standing | None = None
        self.settled: list[e.SettlePriority] = []
        self.touchpoints: dict[int, tuple[Touchpoint, TouchpointState, str]] = {}
        self.consents: list[e.NoteConsent] = []
        self.journal: list[e.LogContact] = []
        self.answers: list[e.RecordAnswer] = []
        self.outbox: list[Letter] = []
        self.dropped: list[tuple[e.Say, str]] = []
        self.wait_until: datetime | None = None
        self.proactive: dict[datetime, datetime] = {}
        self.effects: tuple[e.Effect, ...] = ()
        self.toast = ""
        self.wrong_links = 0
        self.told: list[tuple[datetime, str, e.Say]] = []
        self.on_happening: Callable[[str, object], None] = lambda _kind, _what: None
        self.marks: set[str] = set()
        self.to_hear: Shown | None = None
        self.to_transcribe: list[e.Transcribe] = []
        self._absences = 0
        self._presses = 0
        self._spare = 0
        self._last_words = 0
        self._chats = {
            chat.to: chat
            for chat in (
                Chat(e.To("person", person.id), person.first_name),
                Chat(e.To("team", TEAM.id), "L'équipe"),
                *(Chat(e.To("caseworker", c.id), c.name) for c in self.house.caseworkers),
            )
        }
        super().__init__(self, self._chats[e.To("person", person.id)])
        self.team = Reader(self, self._chats[e.To("team", TEAM.id)])
        self.claire = self.colleague(CLAIRE.id)
        self.karim = self.colleague(KARIM.id)

    def colleague(self, caseworker_id: int) -> CaseworkerAtWork:
        """A caseworker of the house."""
        chat = self._chats.setdefault(
            e.To("caseworker", caseworker_id), Chat(e.To("caseworker", caseworker_id), str(caseworker_id))
        )
        return CaseworkerAtWork(self, chat, caseworker_id)

    # What Amina does

    def says(self, words: str) -> None:
        """Amina writes."""
        self._last_words = self.chat.number()
        self._person_does(TextReceived(words, self._last_words))

    def presses(self, label: str) -> None:
        """Amina presses the newest button with that label."""
        message, button = self.chat.button(label)
        self.presses_data(button.data, message.id)

    def presses_too_late(self, label: str) -> None:
        """Amina presses a button that is no longer shown: her telephone was slow, or she tapped twice."""
        message, button = self.chat.button(label, as_sent=True)
        self.presses_data(button.data, message.id)

    def presses_data(self, data: str, message_id: int) -> None:
        """Amina's telephone sends a press that carries `data`."""
        shown = self.chat.by_number(message_id) if data == LISTEN else None
        self.to_hear = Shown(shown.text, shown.keyboard) if shown is not None else None
        self._person_does(ChoicePressed(data, message_id, self.press_id()))
        self.to_hear = None

    def has_paper(self, paper: str, until: str) -> None:
        """One of Amina's papers ends on that day."""
        self.expiries = with_expiry(self.expiries, noted(self.expiries, paper, date.fromisoformat(until)))

    @property
    def paper_days(self) -> dict[str, date]:
        """The day on which each of her papers ends, as the house knows it."""
        return {one.paper: one.until for one in self.expiries}

    def sends(self, kind: PieceKind, caption: str = "", file_id: str = "file-1") -> None:
        """Amina sends something that is not words."""
        self._person_does(PieceReceived(kind, file_id, caption, self.chat.number()))

    def is_written_down(self, words: str, minutes: float = 0) -> None:
        """A program has written down what Amina said in her last voice note, so long after it."""
        said_at, asked = self.now, self.to_transcribe.pop()
        self.now += timedelta(minutes=minutes)
        self._person_does(VoiceTranscribed(words, said_at, asked.question))

    def edits(self, words: str) -> None:
        """Amina changes the last message that she wrote."""
        self._person_does(MessageEdited(words, self._last_words))

    def commands(self, line: str) -> None:
        """Amina gives a slash command."""
        self._person_does(_command(line))

    def opens_link(self, works: bool = True) -> None:
        """Amina opens the bot with her own link, or with one that opens nothing."""
        if self.joined:
            self._person_does(LinkFollowed(""))
            return
        invitation = Invitation(1, "person", person=self.situation(), house=self.house) if works else None
        self.turn(self._stranger(invitation), LinkFollowed("payload"))

    def blocks(self) -> None:
        """Amina stops the bot in the messenger."""
        self._person_does(BotBlocked())

    def unblocks(self) -> None:
        """Amina lets the bot write again."""
        self._person_does(BotUnblocked())

    # What time brings

    def at(self, moment: str) -> None:
        """It is `moment` now (Paris); what was waiting leaves on its way."""
        self._live(at(moment), ladder=False)

    def hours_pass(self, hours: float) -> None:
        """So many hours pass; what was waiting leaves at its minute."""
        self._live(self.now + timedelta(hours=hours), ladder=False)

    def until(self, moment: str) -> None:
        """Time passes until `moment` (Paris), and flags that nobody takes climb at their minute."""
        self._live(at(moment), ladder=True)

    def touchpoint_due(self, *kinds: str, **facts: str) -> None:
        """Touchpoints of these kinds, meant for today, have come due; `facts` are what their dialogues know."""
        due: list[Touchpoint] = []
        for kind in kinds or ("check_in",):
            number = len(self.touchpoints) + 1
            period = self.now.astimezone(PARIS).date().isoformat()
            late = self.now + timedelta(days=2)
            touchpoint = Touchpoint(self.person.id, kind, period, self.now, late, number, facts)
            self.touchpoints[number] = touchpoint, TouchpointState.PLANNED, ""
            due.append(touchpoint)
        self._person_does(TouchpointsDue(tuple(due)))

    def planned_touchpoints_due(self) -> None:
        """Go to the next planned touchpoint, and let out all that is due then."""
        planned = [t for t, state, _ in self.touchpoints.values() if state is TouchpointState.PLANNED]
        assert planned, "no touchpoint is planned"
        self._live(max(self.now, min(t.due_at for t in planned)), ladder=False)
        due = sorted((t for t in planned if t.due_at <= self.now), key=lambda t: t.due_at)
        self._person_does(TouchpointsDue(tuple(due)))

    def no_answer(self) -> None:
        """The time to answer the open question passes, and no answer comes."""
        assert self.wait_until is not None, "no question waits for an answer"
        self._live(max(self.now, self.wait_until), ladder=False)
        self.wait_until = None
        self._person_does(NoAnswerInTime(self.conversation.question))

    def ladder(self) -> None:
        """Every flag whose time is over climbs, or comes back."""
        self._fresh_start()
        self._climb()

    def calls_come_back(self) -> None:
        """Every call that nobody has settled, and whose time is over, is told again."""
        self._fresh_start()
        for call in self.open_calls:
            if call.due_at is not None and call.due_at <= self.now:
                self._take(self.situation(), CallDue(call.id))
        self._deliver()

    def errands_come_back(self) -> None:
        """Every errand that nobody has taken, and whose time is over, is told again."""
        self._fresh_start()
        for errand in self.open_errands:
            if errand.due_at is not None and errand.due_at <= self.now:
                self._take(self.situation(), ErrandDue(errand.id))
        self._deliver()

    # What became of it

    @property
    def flag(self) -> Flag:
        """The one flag that was raised."""
        assert len(self.flags) == 1, f"there are {len(self.flags)} flags"
        return next(iter(self.flags.values()))

    @property
    def open_flags(self) -> tuple[Flag, ...]:
        """The flags that are not closed, oldest first."""
        return tuple(flag for flag in self.flags.values() if flag.state is not FlagState.CLOSED)

    @property
    def errand(self) -> Errand:
        """The one errand that was opened."""
        assert len(self.errands) == 1, f"there are {len(self.errands)} errands"
        return next(iter(self.errands.values()))

    @property
    def attestation(self) -> Attestation:
        """The newest attestation."""
        return list(self.attestations.values())[-1]

    @property
    def under_way(self) -> tuple[Attestation, ...]:
        """The attestations that wait for the person or for a signature."""
        return tuple(one for one in self.attestations.values() if one.state in {State.DRAFTED, State.CHECKED})

    def subject_of(self, event: Event) -> Subject | None:
        """Whom a button about a new attestation names."""
        data = event.data if isinstance(event, ChoicePressed) else ""
        if not data.startswith(f"at:new:{self.person.id}:"):
            return None
        return Subject(self.person, self.referent_id, self.pathway, self.under_way)

    def paper_dates_of(self, event: Event, desk: Mapping[str, str]) -> PaperDates | None:
        """Whose papers a button, or the desk, is about."""
        about = papers_named_by(event, desk)
        known = about is not None and about.person_id == self.person.id
        return PaperDates(self.person, self.expiries) if known else None

    def on_pathway_of(self, event: Event) -> OnPathway | None:
        """Whose pathway a button is about."""
        about = pathway_named_by(event)
        known = about is not None and about.person_id == self.person.id
        return OnPathway(self.person, self.pathway) if known else None

    @property
    def open_errands(self) -> tuple[Errand, ...]:
        """The errands that are not settled, oldest first."""
        return tuple(one for one in self.errands.values() if one.state is not ErrandState.SETTLED)

    @property
    def call(self) -> Call:
        """The one call that was asked for."""
        assert len(self.call_tasks) == 1, f"there are {len(self.call_tasks)} calls"
        return next(iter(self.call_tasks.values()))

    @property
    def open_calls(self) -> tuple[Call, ...]:
        """The calls that still come back, oldest first."""
        return tuple(call for call in self.call_tasks.values() if call.open or call.unsaid)

    @property
    def step(self) -> str:
        """Where the conversation stands: « check_in.mood », or nothing."""
        frame = self.conversation.current
        return f"{frame.dialogue}.{frame.step}" if frame else ""

    def state_of(self, kind: str) -> tuple[TouchpointState, str]:
        """What became of the last touchpoint of a kind, and why."""
        return [(state, reason) for t, state, reason in self.touchpoints.values() if t.kind == kind][-1]

    def marked(self, mark: str | None) -> MarkedWords | None:
        """What became of the words of that mark."""
        if mark is None or mark not in self.marks:
            return None
        waits = any(letter.say.mark == mark and not letter.hastened for letter in self.outbox)
        held_back = any(say.mark == mark for say, _ in self.dropped)
        return MarkedWords(self.person, waits, left=not waits and not held_back)

    def asked_of_the_list(self, event: Event, desk: dict[str, str]) -> dict[str, Any]:
        """What an event asks of the list of the day: Amina, who stands there as `standing` says."""
        followed = Followed(self.person, self.referent_id, self.standing)
        if isinstance(event, CommandGiven) and event.name == "priorites":
            listed = self.standing is not None and self.standing.listed
            return {"priorities": (followed,) if listed else () if self.standing else None}
        if isinstance(event, CommandGiven) and event.name == "attestation":
            meant = named(event.argument, {self.person.id: self.person.full_name})
            return {"found": (self.person,)} if meant else {}
        if isinstance(event, CommandGiven) and event.name == "personne":
            meant = named(event.argument, {self.person.id: self.person.full_name})
            return {"found": (self.person,), "followed": followed} if meant else {}
        about = named_by(event, desk)
        return {"followed": followed} if about is not None and about.person_id == self.person.id else {}

    def press_id(self) -> str:
        """The messenger's name for one press."""
        self._presses += 1
        return f"press-{self._presses}"

    # How it works

    def turn(self, situation: Situation, event: Event) -> None:
        """One event, one turn, one outcome; then all that may leave leaves."""
        self._fresh_start()
        self._take(situation, event)
        self._deliver()

    def _person_does(self, event: Event) -> None:
        self.turn(self.situation() if self.joined else self._stranger(None), event)

    def _fresh_start(self) -> None:
        self.effects, self.toast = (), ""
        for chat in self._chats.values():
            chat.fresh.clear()

    def _take(self, situation: Situation, event: Event) -> None:
        outcome = advance(situation, event, self.now)
        self.effects += outcome.effects
        for effect in outcome.effects:
            self._apply(effect)

    def spare(self) -> str:
        """An id that nothing has yet."""
        self._spare += 1
        return f"{self._spare:012x}"

    def situation(self) -> PersonSituation:
        """Amina's situation now."""
        kept = json.loads(json.dumps(self.conversation.to_data()))
        return PersonSituation(
            content=self.content,
            house=self.house,
            person=self.person,
            referent=self.house.caseworker(self.referent_id),
            conversation=Conversation.from_data(kept),
            spare_id=self.spare(),
            open_flags=self.open_flags,
            open_errands=self.open_errands,
            open_calls=self.open_calls,
            dossiers=tuple(self.dossiers[number] for number in sorted(self.dossiers)),
            documents=tuple(self.documents[number] for number in sorted(self.documents)),
            expiries=self.expiries,
            pathway=self.pathway,
            attestations=self.under_way,
            answers=self.answers_for_all.published,
            resources=self.shared.standing,
            last_flag_at=max((flag.raised_at for flag in self.flags.values()), default=None),
            proactive_sent_at=tuple(sorted(self.proactive.values())),
            to_hear=self.to_hear,
        )

    def _stranger(self, invitation: Invitation | None) -> StrangerSituation:
        return StrangerSituation(self.content, 777, "fr", invitation=invitation, locked=self.wrong_links >= 5)

    def _live(self, end: datetime, ladder: bool) -> None:
        """Go through every minute at which something leaves or climbs, up to `end`."""
        assert end >= self.now, f"time does not go back from {shown(self.now)}"
        self._fresh_start()
        for _ in range(10_000):
            moments = [letter.not_before for letter in self.outbox]
            if ladder:
                moments += [flag.due_at for flag in self.open_flags if flag.due_at is not None]
            moments = [max(self.now, moment) for moment in moments if moment <= end]
            if not moments:
                break
            self.now = min(moments)
            if ladder:
                self._climb()
            self._deliver()
        self.now = end

    def _climb(self) -> None:
        for flag in self.open_flags:
            if flag.due_at is not None and flag.due_at <= self.now:
                referent = self.house.caseworker(self.referent_id)
                about = FlagSituation(self.content, self.house, self.person, referent)
                self._take(about, FlagWaitedTooLong(flag))
                after = self.flags[flag.id].due_at
                assert after is not None
                assert after > self.now, "a flag that has climbed is due again at once"
        self._deliver()

    def _deliver(self) -> None:
        for letter in sorted(self.outbox, key=lambda letter: letter.say.lane):
            if letter.not_before <= self.now and self._passes(letter):
                self.outbox.remove(letter)
                self._send(letter)

    def _passes(self, letter: Letter) -> bool:
        say = letter.say
        if (say.lane is not e.Lane.PROACTIVE and not letter.hastened) or say.to.kind != "person":
            return True
        # What was said in one breath is one contact.
        sent = tuple(sorted(left for turn, left in self.proactive.items() if turn != letter.decided_at))
        page = say.paper is not None
        match may_leave(self.house.structure, self.person, sent, self.now, say.counts, letter.hastened, page):
            case Drop(reason=reason):
                self.outbox.remove(letter)
                self._drop(say, reason)
                return False
            case Hold(until=until, reason=reason):
                letter.not_before = until
                self.on_happening("held", (say, until, reason))
                return False
        return True

    def _send(self, letter: Letter) -> None:
        say = letter.say
        chat = self.chat if say.to.kind == "chat" else self._chats[say.to]
        message = Message(chat.number(), say, self.now, say.text, say.keyboard)
        chat.messages.append(message)
        chat.fresh.append(plain(say.text))
        self.told.append((self.now, chat.name, say))
        if say.to.kind == "person" and say.lane is e.Lane.PROACTIVE and say.counts:
            self.proactive.setdefault(letter.decided_at, self.now)
        still_asked = self.conversation.open and say.question == self.conversation.question
        if say.wait_minutes is not None and still_asked:
            self.wait_until = self.now + timedelta(minutes=say.wait_minutes)
        self.on_happening("sent", (chat, message))

    def _drop(self, say: e.Say, reason: str) -> None:
        self.dropped.append((say, reason))
        self.on_happening("dropped", (say, reason))

    def _apply(self, effect: e.Effect) -> None:  # noqa: C901, PLR0912, PLR0915 - one branch per effect, no default
        self.on_happening("effect", effect)
        match effect:
            case e.Say():
                self._say(effect)
            case e.Rewrite():
                self._rewrite(effect)
            case e.RewriteCards():
                self._rewrite_cards(effect)
            case e.Acknowledge():
                assert len(effect.text) <= TOAST_MAX
                self.toast = effect.text
            case e.KeepConversation():
                same = effect.conversation.question == self.conversation.question and effect.conversation.open
                self.wait_until = self.wait_until if same else None
                self.conversation = effect.conversation
            case e.RecordAnswer():
                self.answers.append(effect)
            case e.Transcribe():
                self.to_transcribe.append(effect)
            case e.Remember():
                self.person = replace(self.person, memory={**self.person.memory, **effect.facts})
            case e.JoinPerson():
                self.joined = True
                self.person = replace(self.person, language=effect.language, blocked=False)
            case e.JoinCaseworker() | e.BindTeam() | e.MoveTeam():
                pass
            case e.CountWrongLink():
                self.wrong_links += 1
            case e.NoteConsent():
                self.consents.append(effect)
                self.person = replace(self.person, consent=effect.consent)
            case e.SetLanguage():
                self.person = replace(self.person, language=effect.language)
            case e.SetPause():
                self.person = replace(self.person, paused_until=effect.until)
            case e.SetQuiet():
                self.person = replace(self.person, quiet=effect.quiet)
            case e.SetReachable():
                self._reach(effect)
            case e.NotePathway():
                self.pathway = replace(self.pathway, **effect.values)
            case e.RaiseFlag():
                self._raise(effect)
            case e.ChangeFlag():
                self._change(effect)
            case e.OpenErrand() | e.ChangeErrand() | e.AskCall() | e.ChangeCall() | e.StayInTouch():
                self._hand_to_humans(effect)
            case (
                e.KeepDossier()
                | e.CloseDossier()
                | e.KeepDocument()
                | e.ForgetDocument()
                | e.KeepExpiry()
                | e.ForgetExpiry()
                | e.NoteLooked()
            ):
                self._file_papers(effect)
            case e.DraftAttestation() | e.ChangeAttestation():
                self._attest(effect)
            case e.LogContact():
                self.journal.append(effect)
            case e.PlanTouchpoint():
                self._plan(effect.touchpoint)
            case e.SettleTouchpoint():
                touchpoint, _, _ = self.touchpoints[effect.touchpoint_id]
                touchpoint = replace(touchpoint, due_at=effect.due_at or touchpoint.due_at)
                self.touchpoints[effect.touchpoint_id] = touchpoint, effect.state, effect.reason
            case e.DropUnsent():
                self._drop_unsent(effect)
            case e.TakeBack():
                for letter in [letter for letter in self.outbox if letter.say.mark == effect.mark]:
                    self.outbox.remove(letter)
                    self._drop(letter.say, effect.reason)
            case e.Hasten():
                for letter in [letter for letter in self.outbox if letter.say.mark == effect.mark]:
                    letter.not_before, letter.hastened = self.now, True
                    letter.say = replace(letter.say, lane=e.Lane.URGENT)
            case e.NoteAbsence():
                self._note_absence(effect)
            case e.EndAbsences():
                left = tuple(a for a in self.house.absences if a.id not in effect.absence_ids)
                self.house = replace(self.house, absences=left)
            case e.SetCrisis():
                assert effect.begins == (self.house.crisis_since is None)
                announced = "" if effect.begins else self.house.announced
                since = self.now if effect.begins else None
                self.house = replace(
                    self.house, crisis_since=since, crisis_kind=effect.kind, announced=announced
                )
            case e.TellClosure():
                assert effect.was == self.house.announced
                self.house = replace(self.house, announced=effect.news)
            case e.SettlePriority():
                self._settle_priority(effect)
            case e.KeepDesk():
                self.desks[effect.caseworker_id] = dict(effect.desk)
            case _:
                self.answers_for_all.apply(effect, self.now)
                self.shared.apply(effect, self.now)

    def _settle_priority(self, effect: e.SettlePriority) -> None:
        day = effect.day
        before = self.standing or Standing(effect.person_id, None, day, 0, 0, listed=False, reasons=())
        if before.verdict is not effect.was:
            raise Overtaken(f"{before.verdict}, not {effect.was}")
        self.standing = replace(before, verdict=effect.verdict, verdict_by=effect.by_caseworker)
        self.settled.append(effect)

    def _note_absence(self, effect: e.NoteAbsence) -> None:
        self._absences += 1
        noted = Absence(self._absences, effect.caseworker_id, effect.first, effect.last, effect.cover_id)
        left = tuple(a for a in self.house.absences if a.id not in effect.instead_of)
        self.house = replace(self.house, absences=(*left, noted))

    def _say(self, say: e.Say) -> None:
        assert 0 < len(plain(say.text)) <= TEXT_MAX, f"{len(say.text)} characters"
        for row in say.keyboard:
            for button in row:
                assert len(button.data.encode()) <= CALLBACK_BYTES_MAX
        self.marks.add(say.mark)
        self.outbox.append(Letter(say, say.not_before or self.now, self.now))
        if say.not_before is not None and say.not_before > self.now:
            self.on_happening("held", (say, say.not_before, "hours"))

    def _rewrite(self, effect: e.Rewrite) -> None:
        chat = self._chats[effect.to]
        for message in reversed(chat.messages):
            if (effect.message_id is not None and message.id == effect.message_id) or (
                effect.message_id is None and message.say.question == effect.question
            ):
                message.text, message.keyboard = effect.text, effect.keyboard
                self.on_happening("rewritten", (chat, message))
                return

    def _rewrite_cards(self, effect: e.RewriteCards) -> None:
        alone = {one.to for one in self.effects if isinstance(one, e.Rewrite)}
        for chat in self._chats.values():
            for message in chat.messages:
                if message.say.flag_id != effect.flag_id or chat.to.kind == "person":
                    continue
                if message.id == effect.except_message_id and chat.to in alone:
                    continue
                group = chat.to.kind == "team"
                message.text = effect.group if group else effect.private
                message.keyboard = effect.group_keyboard if group else effect.private_keyboard
                self.on_happening("rewritten", (chat, message))
        for letter in self.outbox:
            if letter.say.flag_id == effect.flag_id and letter.say.to.kind != "person":
                group = letter.say.to.kind == "team"
                letter.say = replace(
                    letter.say,
                    text=effect.group if group else effect.private,
                    keyboard=effect.group_keyboard if group else effect.private_keyboard,
                )

    def _reach(self, effect: e.SetReachable) -> None:
        if effect.who.kind == "person":
            self.person = replace(self.person, blocked=not effect.reachable)
            return
        self.house = replace(
            self.house,
            caseworkers=tuple(
                replace(c, reachable=effect.reachable) if c.id == effect.who.id else c
                for c in self.house.caseworkers
            ),
        )

    def _raise(self, effect: e.RaiseFlag) -> None:
        assert effect.flag_id not in self.flags
        self.flags[effect.flag_id] = Flag(
            id=effect.flag_id,
            person_id=effect.person_id,
            person_name=self.person.full_name,
            person_initials=self.person.initials,
            categories=effect.categories,
            level=effect.level,
            reasons=effect.reasons,
            excerpt=effect.excerpt,
            state=FlagState.OPEN,
            raised_at=self.now,
            due_at=effect.due_at,
            holder_id=effect.holder_id,
            by_phone=effect.by_phone,
        )

    def _change(self, effect: e.ChangeFlag) -> None:
        flag = self.flags[effect.flag_id]
        if flag.state is not effect.was:
            raise Overtaken(f"{effect.event}: {flag.state}, not {effect.was}")
        self.flag_events.append((self.now, effect))
        names = (
            "state",
            "rung",
            "repeated",
            "due_at",
            "holder_id",
            "taker_id",
            "outcome",
            "level",
            "categories",
            "reasons",
            "excerpt",
            "by_phone",
        )
        changes = {name: getattr(effect, name) for name in names if getattr(effect, name) is not None}
        if effect.state is FlagState.OPEN:
            changes["taker_id"] = None
        self.flags[flag.id] = replace(flag, **changes)

    def _hand_to_humans(
        self, effect: e.OpenErrand | e.ChangeErrand | e.AskCall | e.ChangeCall | e.StayInTouch
    ) -> None:
        match effect:
            case e.OpenErrand():
                self._open(effect)
            case e.ChangeErrand():
                self._change_errand(effect)
            case e.AskCall():
                self._ask_call(effect)
            case e.ChangeCall(was=was, after=after):
                if self.call_tasks[was.id] != was:
                    raise Overtaken(f"call {was.id} stands otherwise")
                self.call_tasks[was.id] = after
            case e.StayInTouch():
                self.stays_in_touch = effect.stays

    def _file_papers(
        self,
        effect: e.KeepDossier
        | e.CloseDossier
        | e.KeepDocument
        | e.ForgetDocument
        | e.KeepExpiry
        | e.ForgetExpiry
        | e.NoteLooked,
    ) -> None:
        match effect:
            case e.KeepDossier(dossier=dossier):
                self.dossiers[dossier.number] = dossier
            case e.CloseDossier(number=number, result=result):
                self.dossiers[number] = replace(self.dossiers[number], result=result)
            case e.KeepDocument(document=document):
                assert document.number not in self.documents
                self.documents[document.number] = document
            case e.ForgetDocument(number=number):
                del self.documents[number]
            case e.NoteLooked(number=number):
                self.documents[number] = replace(self.documents[number], looked_at=self.now)
            case e.KeepExpiry(expiry=expiry):
                self.expiries = with_expiry(self.expiries, expiry)
            case e.ForgetExpiry(number=number):
                self.expiries = without(self.expiries, number)

    def _attest(self, effect: e.DraftAttestation | e.ChangeAttestation) -> None:
        match effect:
            case e.DraftAttestation(attestation_id=number):
                assert number not in self.attestations
                self.attestations[number] = Attestation(
                    number,
                    effect.person_id,
                    effect.kind,
                    State.DRAFTED,
                    self.now,
                    effect.facts,
                    effect.asked_by,
                )
            case e.ChangeAttestation(attestation_id=number):
                known = self.attestations[number]
                if known.state is not effect.was:
                    raise Overtaken(f"{known.state}, not {effect.was}")
                self.attestations[number] = replace(known, state=effect.state)
                if effect.state is State.VALID:
                    self.attestations[number] = replace(
                        known, state=effect.state, signed_by=effect.by_caseworker, signed_at=self.now
                    )

    def _ask_call(self, effect: e.AskCall) -> None:
        self.calls.append(effect)
        known = self.call_tasks.get(effect.call_id)
        base = known or Call(
            id=effect.call_id,
            person_id=effect.person_id,
            person_name=self.person.full_name,
            kind=effect.kind,
            period=effect.period,
            asked_at=self.now,
            referent_id=self.referent_id,
            person_phone=self.person.phone,
            person_language=self.person.language,
            by_phone=self.pathway.by_phone,
        )
        self.call_tasks[effect.call_id] = replace(
            base,
            because=effect.because,
            sheet=effect.sheet,
            slot=effect.slot,
            caseworker_id=effect.caseworker_id,
            rung=ONCE_MORE,
            due_at=effect.due_at,
        )

    def _open(self, effect: e.OpenErrand) -> None:
        assert effect.errand_id not in self.errands
        self.errands[effect.errand_id] = Errand(
            id=effect.errand_id,
            person_id=effect.person_id,
            person_name=self.person.full_name,
            topic=effect.topic,
            state=ErrandState.OPEN,
            opened_at=self.now,
            referent_id=self.referent_id,
            note=effect.note,
            dossier=effect.dossier,
            due_at=effect.due_at,
            person_phone=self.person.phone,
            person_language=self.person.language,
        )

    def _change_errand(self, effect: e.ChangeErrand) -> None:
        errand = self.errands[effect.errand_id]
        if (errand.state, errand.holder_id) != (effect.was, effect.was_holder):
            raise Overtaken(f"{errand.state} with {errand.holder_id}, not {effect.was}")
        self.errands[errand.id] = replace(
            errand,
            state=effect.state,
            holder_id=effect.holder_id,
            rung=effect.rung,
            due_at=effect.due_at,
        )

    def _plan(self, touchpoint: Touchpoint) -> None:
        for known, _, _ in self.touchpoints.values():
            if (known.kind, known.period) == (touchpoint.kind, touchpoint.period):
                return
        number = len(self.touchpoints) + 1
        self.touchpoints[number] = replace(touchpoint, id=number), TouchpointState.PLANNED, ""

    def _drop_unsent(self, effect: e.DropUnsent) -> None:
        self.wait_until = None
        for letter in list(self.outbox):
            started = letter.say.to.kind == "person" and letter.say.lane is e.Lane.PROACTIVE
            if started and letter.say.paper is None:
                self.outbox.remove(letter)
                self._drop(letter.say, effect.reason)
        for number, (touchpoint, state, _) in self.touchpoints.items():
            if state is TouchpointState.PLANNED:
                self.touchpoints[number] = touchpoint, TouchpointState.SKIPPED, effect.reason


def newcomer(language: str = "fr") -> Person:
    """Amina before she has said yes or no."""
    return replace(AMINA, consent=Consent.ASKED, language=language)


def local(moment: datetime, zone: ZoneInfo = PARIS) -> str:
    """The time of day on a clock in that zone."""
    return f"{moment.astimezone(zone):%H:%M}"


def _command(line: str) -> CommandGiven:
    name, _, argument = line.lstrip("/").partition(" ")
    return CommandGiven(name, argument)


def _named_flag(event: Event, desk: dict[str, str]) -> str:
    if isinstance(event, ChoicePressed):
        kind, _, rest = event.data.partition(":")
        if kind == "f":
            return rest.partition(":")[0]
    return desk.get("flag", "")


def _named_errand(event: Event) -> str:
    kind, _, rest = event.data.partition(":") if isinstance(event, ChoicePressed) else ("", "", "")
    return rest.partition(":")[0] if kind == "e" else ""


def _named_call(event: Event) -> str:
    kind, _, rest = event.data.partition(":") if isinstance(event, ChoicePressed) else ("", "", "")
    return rest.partition(":")[0] if kind == "c" else ""
