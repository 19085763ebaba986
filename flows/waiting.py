"""Dialogues that wait for their turn: what falls on one day makes one contact, one after the other.

Rule 1: each keeps the limit of its touchpoint: past it, it is not begun any more, nor sent, and why is kept.
Rule 2: nor is one that was interrupted taken up again then, unless the person has just answered; what takes it up waits for open
hours, and is held against the limit once more when it leaves.
Rule 3: what waits behind a question that stays without an answer is a contact of its own by then: the calendar has it back, and it
finds its place there as anything else that is due, once it is drawn up again: what called for it may be over.
Rule 4: who is followed by telephone by then hears of none, nor of what they had begun themselves, unless they have just answered.
Rule 5: nobody is told of the day of a paper or of a dossier to which they have given another one meanwhile.
"""

from dataclasses import replace
from datetime import date, datetime

from flows.conversation import Frame, Memory
from flows.dossiers.expiry import EXPIRY, named_by
from flows.dossiers.told import DOSSIER, EXPIRING, MEANT_ON, UNTIL
from flows.draft import Draft
from flows.effects import Lane, PlanAgain, SettleTouchpoint
from flows.situation import PersonSituation
from flows.touchpoints import Touchpoint, TouchpointState

NOT_BEGUN = ""
# What such a dialogue keeps of its touchpoint; a name in a dialogue cannot begin with a capital.
_WHICH, _LATE = "Touchpoint", "Late"
# As the calendar says of what it withdraws.
_ANOTHER_DAY = "replanned"


def waiting(draft: Draft, touchpoint: Touchpoint) -> Frame:
    """The dialogue of a touchpoint, to be begun once those before it are over."""
    dialogue = draft.situation.content.dialogues[touchpoint.kind]
    return Frame(dialogue.name, dialogue.version, NOT_BEGUN, known(draft, touchpoint))


def known(draft: Draft, touchpoint: Touchpoint) -> Memory:
    """What the dialogue of a touchpoint knows from the start: what it is about, which it is, and until when."""
    its_own = {_WHICH: str(touchpoint.id), _LATE: touchpoint.late_after.isoformat()}
    paper = named_by(draft.situation.expiries, touchpoint.facts)
    return {**touchpoint.facts, **its_own, **({EXPIRING: paper} if paper else {})}


def its_turn(draft: Draft, frame: Frame) -> None:
    """It is heard now; where nobody has just answered, what it says is held against its limit once more when it leaves."""
    if draft.lane is Lane.PROACTIVE and _WHICH in frame.memory:
        draft.touchpoint_id = int(frame.memory[_WHICH])


def leave_behind(draft: Draft) -> None:
    """What would begin now, or be taken up again unasked, is left where it is late, or where the messenger is not the way any more."""
    frames = draft.conversation.frames
    while frames and (why := _why_left(draft, frames[-1])):
        if frames[-1].step == NOT_BEGUN:
            draft.effects.append(_settled(frames[-1], why))
        frames = frames[:-1]
    draft.conversation = replace(draft.conversation, frames=frames)


def give_back(draft: Draft) -> None:
    """What has not begun by now is due again: nobody answered what it was to follow."""
    frames, kept = draft.conversation.frames, []
    for frame in frames:
        if frame.step != NOT_BEGUN:
            kept.append(frame)
            continue
        if why := _why_left(draft, frame):
            draft.effects.append(_settled(frame, why))
            continue
        number = int(frame.memory[_WHICH])
        draft.effects += [
            SettleTouchpoint(number, TouchpointState.PLANNED, "unanswered", due_at=draft.now),
            PlanAgain(draft.situation.person.id, draft.now),
        ]
    draft.conversation = replace(draft.conversation, frames=tuple(kept))


def another_follows(draft: Draft) -> bool:
    """Say whether one that has not begun yet comes next, once the dialogue under way is over."""
    below = [frame for frame in draft.conversation.frames[:-1] if not _why_left(draft, frame)]
    return bool(below) and below[-1].step == NOT_BEGUN


def _settled(frame: Frame, why: str) -> SettleTouchpoint:
    state = TouchpointState.WITHDRAWN if why == _ANOTHER_DAY else TouchpointState.EXPIRED
    return SettleTouchpoint(int(frame.memory[_WHICH]), state, why)


def _why_left(draft: Draft, frame: Frame) -> str:
    if not _is_still_the_day(draft.situation, frame.memory):
        return _ANOTHER_DAY
    unasked = draft.lane is Lane.PROACTIVE
    if unasked and draft.situation.pathway.by_phone:
        return "by_phone"
    late = frame.memory.get(_LATE) if frame.step == NOT_BEGUN or unasked else None
    return "late_in_turn" if late is not None and draft.now > datetime.fromisoformat(late) else ""


def _is_still_the_day(situation: PersonSituation, memory: Memory) -> bool:
    """Say whether the day that the dialogue of a touchpoint tells of, if any, is the one that is noted now."""
    if _WHICH not in memory:
        return True
    papers = {str(one.number): one.until for one in situation.expiries}
    dossiers = {str(one.number): one.meant_on for one in situation.dossiers if one.listed}
    return all(
        days.get(memory[of]) == date.fromisoformat(memory[day])
        for of, day, days in ((EXPIRY, UNTIL, papers), (DOSSIER, MEANT_ON, dossiers))
        if of in memory and day in memory
    )
