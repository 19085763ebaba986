"""What has come due for a person: touchpoints, an answer that did not come.

Rule 1: a touchpoint is spoken, merged, postponed, skipped or expired; each leaves its reason.
Rule 2: touchpoints of one day make one contact: one speaks first, the others follow once it is over, are covered by it, or wait.
Rule 3: news of the house itself (its hours, that it closes) are told beside all that, once, and use up nobody's budget.
Rule 4: for whom the messenger is not the way, a human calls instead.
Rule 5: what matters less leaves the places of the week to what matters more and comes within it.
Rule 6: what the person heard today of a paper that ends, when they gave its date, is not told again; it counts as said there.
Rule 7: who is in the middle of a dialogue is left in peace until later.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from flows import playing, trends, way_out
from flows.calendar.closures import KIND as CLOSURE_NEWS
from flows.calendar.kinds import kind_of, order_of
from flows.calendar.papers import PAPER_END
from flows.calls.asked import instead
from flows.conversation import Conversation
from flows.dossiers.expiries import told_already
from flows.draft import Draft
from flows.effects import Effect, KeepConversation, Lane, LogContact, Outcome, Say, SettleTouchpoint, To
from flows.events import NoAnswerInTime, TouchpointsDue
from flows.gate import Drop, Hold, Leave, hours_for, leaves_room, may_leave
from flows.hours_news import HOURS_CHANGED
from flows.one_contact import one_contact
from flows.relaying import told_aside
from flows.signals import Signals
from flows.situation import PersonSituation
from flows.touchpoints import Touchpoint, TouchpointState
from flows.waiting import give_back, known, waiting

IN_PEACE = timedelta(hours=2)
# The second, gentle try after a check-in that nobody answered.
SECOND_TRY = "check_in_again"
# What the person is owed, whatever else is told that day. Their dialogues ask nothing.
NEWS = frozenset({HOURS_CHANGED, CLOSURE_NEWS})


def release(situation: PersonSituation, event: TouchpointsDue, now: datetime) -> Outcome:
    """Decide what becomes of the touchpoints of one person that are due."""
    if situation.pathway.by_phone:
        return instead(situation, event, now)
    settled: list[SettleTouchpoint] = []
    ready: list[Touchpoint] = []
    for touchpoint in (t for t in event.touchpoints if t.due_at <= now):
        verdict = _verdict(situation, touchpoint, now)
        if verdict is None:
            ready.append(touchpoint)
        else:
            settled.append(verdict)
    news = [touchpoint for touchpoint in ready if touchpoint.kind in NEWS]
    told = _tell_news(situation, news, now)
    ready = [touchpoint for touchpoint in ready if touchpoint.kind not in NEWS]
    if not ready:
        return Outcome(tuple(settled)) + told
    later = [
        t
        for t in _later_today(situation, event, now)
        if t.kind in situation.content.dialogues
        and t.kind not in NEWS
        and not _told_already(situation, t, now)
    ]
    contact = one_contact(ready, later)
    first, tomorrow = contact.first, now + timedelta(days=1)
    if _gives_way(situation, first, event, now):
        settled += [_postponed(touchpoint, tomorrow, "place_kept") for touchpoint in ready]
        return Outcome(tuple(settled)) + told
    settled.append(SettleTouchpoint(first.id, TouchpointState.RELEASED, "due"))
    settled += [
        SettleTouchpoint(other.id, TouchpointState.MERGED, f"with:{first.kind}")
        for other in (*contact.then, *contact.covered)
    ]
    settled += [_postponed(other, tomorrow, "too_many") for other in contact.crowded_out]
    settled += [_postponed(other, tomorrow, f"after:{first.kind}") for other in contact.waiting]
    return Outcome(tuple(settled)) + told + _speak(situation, first, contact.then, now)


def no_answer(situation: PersonSituation, event: NoAnswerInTime, now: datetime) -> Outcome:
    """A question that was really sent has waited long enough: go on as its dialogue says."""
    conversation = situation.conversation
    if not conversation.open or conversation.question != event.question:
        return Outcome()
    draft = Draft(situation, now, lane=Lane.PROACTIVE)
    signals = Signals()
    step = playing.current_step(draft, signals)
    if step is not None and step.wait is not None:
        trends.silence(draft, signals)
        draft.close_question()
        give_back(draft)
        playing.enter(draft, signals, step.wait.next)
    return way_out.finish(draft, signals)


def _later_today(situation: PersonSituation, event: TouchpointsDue, now: datetime) -> list[Touchpoint]:
    """What comes due later on the same local day: it would be a second contact."""
    zone = ZoneInfo(hours_for(situation.house.structure, situation.person).zone)
    today = _today(situation, now)
    return [t for t in event.touchpoints if t.due_at > now and t.due_at.astimezone(zone).date() == today]


def _today(situation: PersonSituation, now: datetime) -> date:
    """The day that it is where the person lives."""
    return now.astimezone(ZoneInfo(hours_for(situation.house.structure, situation.person).zone)).date()


def _told_already(situation: PersonSituation, touchpoint: Touchpoint, now: datetime) -> bool:
    """Say whether this is the end of a paper of which the person heard today, on giving its date."""
    return touchpoint.kind == PAPER_END and told_already(
        situation.person.memory, touchpoint, _today(situation, now)
    )


def _verdict(situation: PersonSituation, touchpoint: Touchpoint, now: datetime) -> SettleTouchpoint | None:
    """What keeps a touchpoint from being spoken now; None when nothing does."""
    if now > touchpoint.late_after:
        return SettleTouchpoint(touchpoint.id, TouchpointState.EXPIRED, "late")
    if touchpoint.kind not in situation.content.dialogues:
        return SettleTouchpoint(touchpoint.id, TouchpointState.SKIPPED, "no_dialogue")
    structure, person = situation.house.structure, situation.person
    if touchpoint.kind == SECOND_TRY and not trends.is_silent(person):
        return SettleTouchpoint(touchpoint.id, TouchpointState.SKIPPED, "heard_since")
    if _told_already(situation, touchpoint, now):
        return SettleTouchpoint(touchpoint.id, TouchpointState.MERGED, "with:paper_dates")
    counts = touchpoint.kind not in NEWS
    match may_leave(structure, person, situation.proactive_sent_at, now, counts=counts):
        case Drop(reason=reason):
            return SettleTouchpoint(touchpoint.id, TouchpointState.SKIPPED, reason)
        case Hold(reason="pause"):
            return SettleTouchpoint(touchpoint.id, TouchpointState.SKIPPED, "pause")
        case Hold(until=until, reason=reason):
            return _postponed(touchpoint, until, reason)
        case Leave():
            pass
    asked_at = situation.conversation.asked_at
    if situation.conversation.open and asked_at is not None and now - asked_at < IN_PEACE:
        return _postponed(touchpoint, asked_at + IN_PEACE, "in_dialogue")
    return None


def _gives_way(situation: PersonSituation, first: Touchpoint, event: TouchpointsDue, now: datetime) -> bool:
    """Say whether a contact that `first` leads would take the place of something that matters more, within a week."""
    structure, order = situation.house.structure, order_of(first)
    zone = ZoneInfo(hours_for(structure, situation.person).zone)
    days = {now.astimezone(zone).date(): now}
    for other in event.touchpoints:
        if other.kind not in NEWS and order_of(other) < order:
            days.setdefault(max(now, other.due_at).astimezone(zone).date(), other.due_at)
    _, *ahead = days.values()
    return not leaves_room(structure, situation.proactive_sent_at, now, ahead)


def _postponed(touchpoint: Touchpoint, until: datetime, reason: str) -> SettleTouchpoint:
    if until > touchpoint.late_after:
        return SettleTouchpoint(touchpoint.id, TouchpointState.EXPIRED, f"late:{reason}")
    return SettleTouchpoint(touchpoint.id, TouchpointState.PLANNED, reason, due_at=until)


def _speak(
    situation: PersonSituation, first: Touchpoint, then: tuple[Touchpoint, ...], now: datetime
) -> Outcome:
    draft, signals = Draft(situation, now, lane=Lane.PROACTIVE), Signals()
    draft.touchpoint_id = first.id
    if _asked_before_today(draft):
        # The time to answer would be over in a moment, and nobody would see that it was.
        trends.silence(draft, signals)
    give_back(draft)
    in_turn = tuple(waiting(draft, other) for other in reversed(then))
    draft.conversation = replace(draft.conversation, frames=in_turn, open=False, asked_at=None)
    playing.begin(draft, signals, first.kind, known(draft, first))
    draft.effects.append(LogContact(situation.person.id, f"touchpoint_{first.kind}"))
    return way_out.finish(draft, signals)


def _asked_before_today(draft: Draft) -> bool:
    asked_at, zone = draft.conversation.asked_at, ZoneInfo(draft.zone)
    if not draft.conversation.open or asked_at is None:
        return False
    return asked_at.astimezone(zone).date() < draft.now.astimezone(zone).date()


def _tell_news(situation: PersonSituation, news: list[Touchpoint], now: datetime) -> Outcome:
    """Each kind is told once, the newest, however often it changed meanwhile; what is under way with the person stays as it is."""
    told = Outcome()
    for kind in sorted({one.kind for one in news}, key=lambda kind: kind_of(kind).order):
        *others, newest = sorted(
            (one for one in news if one.kind == kind), key=lambda one: (one.due_at, one.id)
        )
        settled = [SettleTouchpoint(newest.id, TouchpointState.RELEASED, "due")]
        settled += [SettleTouchpoint(other.id, TouchpointState.MERGED, f"with:{kind}") for other in others]
        told += Outcome((*settled, *_told_aside(situation, newest, now)))
    return told


def _told_aside(situation: PersonSituation, news: Touchpoint, now: datetime) -> list[Effect]:
    spoken = _speak(replace(situation, conversation=Conversation()), news, (), now)
    return [
        replace(effect, counts=False) if isinstance(effect, Say) else effect
        for effect in spoken.effects
        if not isinstance(effect, KeepConversation)
    ]


def undelivered(situation: PersonSituation, unknown: bool, now: datetime) -> Outcome:
    """A message to the person may be lost: their caseworker hears of it, at the opening."""
    draft = Draft(situation, now)
    key = "delivery_unknown" if unknown else "delivery_refused"
    text = draft.words.text("fr", "desk", key, name=situation.person.full_name)
    waits = draft.when_humans_read()
    return Outcome(
        tuple(Say(To("caseworker", one.id), text, not_before=waits, silent=True) for one in told_aside(draft))
    )
