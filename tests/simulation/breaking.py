"""The product, broken on purpose: each way takes one promise away, and the observer must say so.

Rule 1: one thing is broken at a time, where the product keeps its promise; everything else stays as it is.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.intake import Intake
from bot.outbox import Outbox
from bot.pace import Pace
from bot.ticks import Ticks
from bot.turn import Turns
from bot.verdicts import Verdicts
from flows import availability, cards, draft, gate, helplines, ladder, release, spoken, trends, waiting
from flows.availability import Hours
from flows.calendar import drawing, watch
from flows.calls import asked
from flows.flags import FlagState
from flows.pathway import Pathway
from flows.people import Consent
from storage import flags, inbox, outbox, people, settling, speakers, speaking, touchpoints
from storage.cipher import Cipher
from storage.departures import Departures
from storage.letters import Letter


def everywhere(patch: pytest.MonkeyPatch, whole: Any, broken: Any) -> None:
    """Put `broken` in the place of `whole` in every module of the product that has it, under whatever name."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in {"bot", "handlers", "flows", "storage"}:
            for attribute, value in list(vars(module).items()):
                if value is whole:
                    patch.setattr(module, attribute, broken)


Break = Callable[[pytest.MonkeyPatch], None]


def gate_skipped(patch: pytest.MonkeyPatch) -> None:
    """What we start leaves at any hour."""
    everywhere(patch, gate.may_leave, lambda *_, **__: gate.Leave())


def zone_forgotten(patch: pytest.MonkeyPatch) -> None:
    """The person's own clock is not looked at."""
    everywhere(patch, gate.hours_for, lambda structure, _: Hours.of(structure))


def quiet_forgotten(patch: pytest.MonkeyPatch) -> None:
    """Nor is their quiet time."""
    patch.setattr(Hours, "seen_by", lambda self, zone, _: replace(self, zone=zone or self.zone, quiet=None))


def holidays_forgotten(patch: pytest.MonkeyPatch) -> None:
    """Easter Monday is a Monday."""
    everywhere(patch, availability.public_holidays, lambda *_: {})
    everywhere(patch, availability.open_spans, availability.open_spans.__wrapped__)


def closures_forgotten(patch: pytest.MonkeyPatch) -> None:
    """The house is never closed for holidays."""
    patch.setattr(Hours, "of", classmethod(lambda cls, s: cls(s.timezone, s.contact_hours, s.holidays)))


def closed_never_said(patch: pytest.MonkeyPatch) -> None:
    """Whoever writes in closed hours hears nothing of it."""
    patch.setattr(draft.Draft, "announce_closed", lambda _: None)


def closed_always_said(patch: pytest.MonkeyPatch) -> None:
    """Each message is told of anew."""
    everywhere(patch, availability.closed_since, lambda _, at: at)


def wrong_opening(patch: pytest.MonkeyPatch) -> None:
    """A human is said to be back when nobody is."""
    everywhere(patch, spoken.opening, lambda *_: "demain à 3 h")
    patch.setattr(spoken, "opening", lambda *_: "demain à 3 h")


def no_dedupe(patch: pytest.MonkeyPatch) -> None:
    """An update that comes twice is taken twice."""

    mark = inbox.mark_seen

    async def always(work: Any, wave: Any, now: Any) -> frozenset[int]:
        await mark(work, wave, now)
        return frozenset(update.update_id for update in wave)

    patch.setattr(inbox, "mark_seen", always)


def voices_dropped(patch: pytest.MonkeyPatch) -> None:
    """What is not words is confirmed and forgotten."""
    whole = Intake.receive

    async def receive(self: Intake, updates: Any) -> None:
        await whole(self, [u for u in updates if u.message is None or u.message.voice is None])

    patch.setattr(Intake, "receive", receive)


def sent_again(patch: pytest.MonkeyPatch) -> None:
    """After a timeout, everything is sent again."""

    async def again(work: Any, letter: Any, now: Any) -> bool:
        await settling.retry(work, letter.id, now, "unknown")
        return False

    patch.setattr(outbox, "mark_unknown", again)


def urgent_given_up(patch: pytest.MonkeyPatch) -> None:
    """After a timeout, nothing is sent again."""

    async def never(work: Any, letter: Any, now: Any) -> bool:
        await settling._never(work, settling._UNCERTAIN, [letter.id], "unknown", now)
        return True

    patch.setattr(outbox, "mark_unknown", never)


def doubt_kept_quiet(patch: pytest.MonkeyPatch) -> None:
    """No caseworker hears that a message may be lost."""

    async def nothing(*_: Any) -> None:
        pass

    patch.setattr(Verdicts, "_tell", nothing)


def claims_not_noted(patch: pytest.MonkeyPatch) -> None:
    """After a death, what surely never left is given up."""
    patch.setattr(Departures, "claimed", lambda *_: None)


def departures_not_noted(patch: pytest.MonkeyPatch) -> None:
    """After a death, what has left is taken for what never did."""
    patch.setattr(Departures, "begins", lambda *_: None)


def no_climbing(patch: pytest.MonkeyPatch) -> None:
    """The ladder is forgotten."""

    async def nothing(_: Ticks) -> None:
        pass

    patch.setattr(Ticks, "climb", nothing)


def on_call_never_left_alone(patch: pytest.MonkeyPatch) -> None:
    """Who is on call is rung every quarter of an hour, all night."""
    patch.setattr(ladder, "_rings_again", lambda _, __, now: now + timedelta(minutes=15))


def opening_slept_through(patch: pytest.MonkeyPatch) -> None:
    """What rings seldom in the night rings as seldom in the morning."""
    patch.setattr(
        ladder, "_rings_again", lambda _, flag, now: now + timedelta(minutes=15 << min(5, flag.repeated))
    )


def risk_not_flagged(patch: pytest.MonkeyPatch) -> None:
    """Words of danger lead to nothing."""
    patch.setattr("flows.way_out.first_effects", lambda *_: ())


def two_takers(patch: pytest.MonkeyPatch) -> None:
    """The second hand on a flag wins as well."""
    find, change = flags.find_flag, flags.change_flag

    async def looks_open(work: Any, flag_id: str) -> Any:
        found = await find(work, flag_id)
        return found and (found[0], replace(found[1], state=FlagState.OPEN))

    async def unguarded(work: Any, effect: Any, now: Any) -> None:
        found = await find(work, effect.flag_id)
        assert found is not None
        await change(work, replace(effect, was=found[1].state), now)

    everywhere(patch, find, looks_open)
    everywhere(patch, change, unguarded)


def silence_unheard(patch: pytest.MonkeyPatch) -> None:
    """Who no longer answers is not noticed."""
    everywhere(patch, trends.silence, lambda *_: None)
    patch.setattr(trends, "silence", lambda *_: None)


def number_forgotten(patch: pytest.MonkeyPatch) -> None:
    """Every danger gets the same number."""
    everywhere(patch, helplines.first_text, lambda _: "critical_other")


def stop_not_heard(patch: pytest.MonkeyPatch) -> None:
    """A stop is answered politely, and that is all."""
    note = people.note_consent

    async def nothing(*_: Any) -> None:
        pass

    async def only_yes(work: Any, effect: Any, now: Any) -> None:
        if effect.consent is Consent.GIVEN:
            await note(work, effect, now)

    everywhere(patch, note, only_yes)
    everywhere(patch, speaking.drop_started, nothing)
    everywhere(patch, touchpoints.skip_planned, nothing)


def pause_not_kept(patch: pytest.MonkeyPatch) -> None:
    """So is a pause."""

    async def nothing(*_: Any) -> None:
        pass

    everywhere(patch, people.set_pause, nothing)
    everywhere(patch, speaking.drop_started, nothing)
    everywhere(patch, touchpoints.skip_planned, nothing)


def no_budget(patch: pytest.MonkeyPatch) -> None:
    """As many messages as there are reasons for."""
    patch.setattr(gate, "_within_budget", lambda *_: gate.Leave())


def never_late(patch: pytest.MonkeyPatch) -> None:
    """What was due last week is made up for."""
    patch.setattr(release, "_verdict", lambda *_: None)
    patch.setattr(Letter, "is_late", lambda *_: False)


def no_pace(patch: pytest.MonkeyPatch) -> None:
    """As fast as the machine can."""
    patch.setattr(Pace, "ready_at", lambda _, __, now, *___: now)


def group_told_all(patch: pytest.MonkeyPatch) -> None:
    """The group reads what the referent reads."""
    everywhere(patch, cards.group_face, cards.private_face)


def any_house(patch: pytest.MonkeyPatch) -> None:
    """A flag belongs to whoever presses."""
    named = speakers._named_flag

    async def of_any(work: Any, house: Any, flag_id: Any) -> Any:
        found = await flags.find_flag(work, flag_id) if flag_id else None
        return await named(work, replace(house, id=found[0]) if found else house, flag_id)

    patch.setattr(speakers, "_named_flag", of_any)


def nothing_sealed(patch: pytest.MonkeyPatch) -> None:
    """What is stored only looks sealed."""
    patch.setattr(Cipher, "seal", lambda _, text: f"gAAAA{text}")
    patch.setattr(Cipher, "open", lambda _, token: token.removeprefix("gAAAA"))


def words_logged(patch: pytest.MonkeyPatch) -> None:
    """An error is logged with its message."""
    patch.setattr("bot.turn.place", str)


def no_reason_kept(patch: pytest.MonkeyPatch) -> None:
    """Touchpoints are settled, and nobody knows why."""

    async def settle(work: Any, effects: Any, now: Any) -> None:
        for effect in effects:
            facts = {"which": effect.touchpoint_id, "verdict": effect.state.value, "why": effect.reason}
            await work.execute(touchpoints._SETTLE, {**facts, "at": now, "due": effect.due_at})

    everywhere(patch, touchpoints.settle_touchpoints, settle)


def poison_spreads(patch: pytest.MonkeyPatch) -> None:
    """One bad update keeps its whole batch from being taken."""

    async def receive_all(self: Turns, work: Any, updates: Any, of_people: Any = ()) -> Any:
        return [answer for update in updates for answer in await self._receive(work, update)]

    async def understood(self: Turns, work: Any, update_id: int, error: str, raw: Any) -> None:
        raise RuntimeError(error)

    patch.setattr(Turns, "receive_all", receive_all)
    patch.setattr(Turns, "set_aside_raw", understood)


def turns_come_late(patch: pytest.MonkeyPatch) -> None:
    """What falls on one day is told one after the other, however long that takes."""
    everywhere(patch, waiting.give_back, lambda _: None)
    everywhere(patch, waiting.leave_behind, lambda _: None)
    everywhere(patch, waiting.its_turn, lambda *_: None)


def asked_twice(patch: pytest.MonkeyPatch) -> None:
    """What follows a silence waits for nothing, and asked again before it has left it is asked twice."""
    everywhere(patch, waiting.give_back, lambda _: None)
    patch.setattr(draft.Draft, "take_back_question", lambda _: None)


def old_pay_day(patch: pytest.MonkeyPatch) -> None:
    """People are told of a pay day that was another one."""
    patch.setattr(drawing, "_would_be_wrong", lambda *_: False)


def telephone_forgotten(patch: pytest.MonkeyPatch) -> None:
    """Who is followed by telephone is written to."""
    decide = release.release

    def written(situation: Any, event: Any, now: Any) -> Any:
        return decide(replace(situation, pathway=replace(situation.pathway, by_phone=False)), event, now)

    everywhere(patch, asked.instead, written)


def nobody_calls(patch: pytest.MonkeyPatch) -> None:
    """Nor does anybody call them."""
    everywhere(patch, asked.ask, lambda *_, **__: ())


def marks_forgotten(patch: pytest.MonkeyPatch) -> None:
    """Nobody hears that a contract ends."""
    patch.setattr(watch, "_marks", lambda *_: iter(()))


def suspension_forgotten(patch: pytest.MonkeyPatch) -> None:
    """Who is suspended is told that pay is on its way."""
    patch.setattr(Pathway, "suspended", lambda *_: False)


def exit_forgotten(patch: pytest.MonkeyPatch) -> None:
    """A pathway never ends."""
    patch.setattr(Pathway, "exited", lambda *_: False)


def sender_stops(patch: pytest.MonkeyPatch) -> None:
    """The sender goes round and round, and sends nothing."""

    async def round_and_round(_: Outbox, **__: Any) -> float:
        return 0.0

    patch.setattr(Outbox, "_go_round", round_and_round)
