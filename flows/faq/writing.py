"""A caseworker makes an answer for everybody: the question, the answer, a look at both, and it is published.

Rule 1: nothing is published that its author has not seen whole; words about somebody in particular are shown to them first.
Rule 2: an answer is its author's: they, or a lead, change it and withdraw it. It must be looked at again six months later.
Rule 3: the person's own words are never published: the caseworker writes the question anew.
"""

from calendar import monthrange
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from flows import cards
from flows.desk_replies import to_me, toast
from flows.effects import Acknowledge, Button, Effect, KeepDesk, Keyboard, Outcome, Rewrite
from flows.events import ChoicePressed, TextReceived
from flows.faq.checking import told_of_somebody
from flows.faq.entry import ANSWER_MAX, FAQ, QUESTION_MAX, Entry, EntryState, Writing, on_desk
from flows.faq.orders import KeepEntry, NoteReply, SettleQuestion
from flows.flags import Level
from flows.lengths import in_parts, shortened
from flows.people import Person, Role
from flows.situation import CaseworkerSituation

REVIEW_MONTHS = 6


def propose(situation: CaseworkerSituation, person: Person, written: TextReceived) -> tuple[Effect, ...]:
    """A caseworker has just answered somebody whose question nothing could answer: make an answer for everybody of it?

    Not while that person is in danger: it is asked the next time that they are answered.
    """
    asked = situation.faq.asked
    in_danger = any(flag.person_id == person.id and flag.level >= Level.HIGH for flag in situation.open_flags)
    if asked is None or asked.replied_by is not None or in_danger:
        return ()
    offered = tuple((_button(situation, verb, person.id),) for verb in ("new", "no"))
    return (
        NoteReply(person.id, situation.caseworker.id, in_parts(written.text)[0][:ANSWER_MAX]),
        # Named, because it need not be what was just answered: the person may have written much since.
        to_me(situation, "faq_propose", offered, words=shortened(asked.words, QUESTION_MAX)),
    )


def begin_from(situation: CaseworkerSituation, press: ChoicePressed) -> Outcome:
    """« Oui » : the answer begins with what the caseworker wrote to the person."""
    asked = situation.faq.asked
    if asked is None or asked.replied_by != situation.caseworker.id:
        return toast(situation, press, "toast_not_yours")
    writing = Writing("question", answer=asked.reply, person_id=asked.person_id)
    return Outcome((Acknowledge(press.press_id),)) + _ask(situation, writing, asked.words)


def decline(situation: CaseworkerSituation, press: ChoicePressed) -> Outcome:
    """« Non » : nothing is made of this question."""
    asked = situation.faq.asked
    if asked is None or asked.replied_by != situation.caseworker.id:
        return toast(situation, press, "toast_not_yours")
    shown = to_me(situation, "faq_declined")
    return Outcome(
        (
            Acknowledge(press.press_id),
            SettleQuestion(asked.person_id),
            Rewrite(shown.to, shown.text, message_id=press.message_id),
        )
    )


def begin_new(situation: CaseworkerSituation, press: ChoicePressed) -> Outcome:
    """An answer that nobody has asked for yet."""
    return Outcome((Acknowledge(press.press_id),)) + _ask(situation, Writing("question"))


def begin_change(situation: CaseworkerSituation, press: ChoicePressed, entry: Entry) -> Outcome:
    """An answer is changed: the same steps, with what stands there."""
    writing = Writing("question", entry.question, entry.answer, entry.id)
    return Outcome((Acknowledge(press.press_id),)) + _ask(situation, writing)


def write(situation: CaseworkerSituation, written: TextReceived) -> Outcome:
    """The caseworker wrote the question, or the answer."""
    writing, said = on_desk(situation.desk), in_parts(written.text.strip())[0]
    if writing is None or not said or writing.step == "ready":
        return Outcome((to_me(situation, "desk_help"),))
    most = QUESTION_MAX if writing.step == "question" else ANSWER_MAX
    if len(written.text.strip()) > most:
        return Outcome((to_me(situation, "faq_too_long", most=most),))
    if writing.step == "question":
        return _ask(situation, replace(writing, step="answer", question=" ".join(said.split())))
    return _ask(situation, replace(writing, step="ready", answer=said))


def press_writing(situation: CaseworkerSituation, press: ChoicePressed, verb: str, now: datetime) -> Outcome:
    """A button of the answer under way: keep what stands there, go back to a part of it, publish it, or give it up."""
    writing = on_desk(situation.desk)
    if writing is None:
        return toast(situation, press, "toast_faq_over")
    seen = Outcome((Acknowledge(press.press_id),))
    if verb == "keep" and writing.step == "question" and writing.question:
        return seen + _ask(situation, replace(writing, step="answer"))
    if verb == "keep" and writing.step == "answer" and writing.answer:
        return seen + _ask(situation, replace(writing, step="ready"))
    if verb in {"question", "answer"}:
        return seen + _ask(situation, replace(writing, step=verb))
    if verb == "stop":
        shown = to_me(situation, "faq_given_up")
        return seen + Outcome(
            (
                KeepDesk(situation.caseworker.id, {}),
                Rewrite(shown.to, shown.text, message_id=press.message_id),
            )
        )
    if verb == "publish" and writing.step == "ready":
        return _publish(situation, press, writing, now)
    return toast(situation, press, "toast_faq_over")


def may_change(situation: CaseworkerSituation, entry: Entry) -> bool:
    """Say whether this caseworker may change or withdraw an answer: its author, a lead, or anybody once the author has left."""
    me, owner = situation.caseworker, situation.house.caseworker(entry.owner_id)
    return me.id == entry.owner_id or me.role is Role.LEAD or owner is None or not owner.reachable


def kept(situation: CaseworkerSituation, entry: Entry, now: datetime, state: EntryState) -> KeepEntry:
    """The answer as it stands, looked at again now, or withdrawn."""
    return KeepEntry(
        situation.house.id,
        entry.id,
        entry.version,
        entry.owner_id,
        entry.question,
        entry.answer,
        review_after(situation, now),
        state,
    )


def review_after(situation: CaseworkerSituation, now: datetime) -> datetime:
    """When an answer that is right now must be looked at again: the same day of the month, six months later."""
    local = now.astimezone(ZoneInfo(situation.house.structure.timezone))
    years, month = divmod(local.month - 1 + REVIEW_MONTHS, 12)
    year, month = local.year + years, month + 1
    return local.replace(year=year, month=month, day=min(local.day, monthrange(year, month)[1])).astimezone(
        now.tzinfo
    )


def _publish(
    situation: CaseworkerSituation, press: ChoicePressed, writing: Writing, now: datetime
) -> Outcome:
    me, entry = situation.caseworker, situation.faq.entry
    over = KeepDesk(me.id, {})
    if writing.entry_id and (
        entry is None or entry.state is EntryState.WITHDRAWN or not may_change(situation, entry)
    ):
        return Outcome((over,)) + toast(situation, press, "toast_faq_withdrawn")
    settled = (SettleQuestion(writing.person_id),) if writing.person_id else ()
    shown = to_me(situation, "faq_published", question=writing.question, answer=writing.answer)
    order = KeepEntry(
        situation.house.id,
        writing.entry_id,
        entry.version if entry is not None else 0,
        entry.owner_id if entry is not None else me.id,
        writing.question,
        writing.answer,
        review_after(situation, now),
    )
    return Outcome(
        (
            Acknowledge(press.press_id, cards.text(situation.content, "toast_faq_published")),
            order,
            *settled,
            over,
            Rewrite(shown.to, shown.text, message_id=press.message_id),
        )
    )


def _ask(situation: CaseworkerSituation, writing: Writing, words: str = "") -> Outcome:
    """Ask for what the answer lacks next, or show it whole."""
    keep = KeepDesk(situation.caseworker.id, writing.to_desk())
    if writing.step == "ready":
        return Outcome((keep, _whole(situation, writing)))
    stands = writing.question if writing.step == "question" else writing.answer
    verbs = ("keep", "stop") if stands else ("stop",)
    offered = tuple((_button(situation, verb),) for verb in verbs)
    key = "faq_ask_question" if writing.step == "question" else "faq_ask_answer"
    stands = shortened(stands or "none", ANSWER_MAX)
    asked = shortened(words or "none", QUESTION_MAX)
    return Outcome((keep, to_me(situation, key, offered, stands=stands, words=asked)))


def _whole(situation: CaseworkerSituation, writing: Writing) -> Effect:
    """The answer as everybody would read it, and what in it may be about somebody in particular."""
    helplines = situation.content.helplines
    found = told_of_somebody(f"{writing.question}\n{writing.answer}", situation.faq.names, helplines)
    verbs = ("publish_all_the_same" if found else "publish", "question", "answer", "stop")
    offered: Keyboard = tuple((_button(situation, verb),) for verb in verbs)
    return to_me(
        situation,
        "faq_whole",
        offered,
        question=writing.question,
        answer=writing.answer,
        found=", ".join(found) or "none",
    )


def _button(situation: CaseworkerSituation, verb: str, number: int = 0) -> Button:
    carried = "publish" if verb == "publish_all_the_same" else verb
    return cards.button(situation.content, f"faq_{verb}", f"{FAQ}:{number}:{carried}")
