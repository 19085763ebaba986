"""A message that broke something in us: nobody knows what it says, so a human is told, and the person hears the numbers.

The rule: what we cannot read may be the worst; it is never left to a record that nobody opens.
"""

from dataclasses import replace
from datetime import datetime

from flows.availability import closed_since
from flows.draft import Draft
from flows.effects import Effect, Outcome, Say
from flows.events import SetAside
from flows.flags import Level
from flows.signals import Signals, first_effects
from flows.situation import PersonSituation


def unread(situation: PersonSituation, event: SetAside, now: datetime) -> Outcome:
    """Tell whoever would hear of a call for a human; excuse ourselves to the person, unless that was just done."""
    draft, signals = Draft(situation, now), Signals()
    told_closed = draft.conversation.closed_notice_for
    if not draft.open_now:
        # The apology has the numbers already.
        stretch = closed_since(draft.hours, now)
        draft.conversation = replace(draft.conversation, closed_notice_for=stretch)
    reason = draft.words.text("fr", "desk", "reason_unread")
    signals.add(("help",), Level.HIGH, (reason,), event.excerpt)
    sorry: Effect = Say(draft.to_person, draft.text("apology"))
    told = (sorry, *first_effects(draft, signals))
    if event.again:
        told = tuple(effect for effect in told if not _is_said_to(effect, "person"))
    if event.again or not any(_is_said_to(effect, "caseworker", "team") for effect in told):
        # When a human is back has not been said: it is, at the next word.
        draft.conversation = replace(draft.conversation, closed_notice_for=told_closed)
    return draft.finish(first=told)


def _is_said_to(effect: Effect, *kinds: str) -> bool:
    return isinstance(effect, Say) and effect.to.kind in kinds
