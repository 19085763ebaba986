"""Answers of the team offered to somebody who asks something near; what nobody could answer is noted.

Rule 1: an answer is offered beside the human who reads the question, never instead, and says that it is the structure's own.
Rule 2: only answers of the person's own structure, published, and not past their review.
"""

from flows.draft import Draft
from flows.effects import Acknowledge, Button, Keyboard
from flows.events import ChoicePressed
from flows.faq.entry import FAQ, Entry, named_by
from flows.faq.orders import NoteQuestion, ThankEntry
from flows.faq.questions import is_question

OFFERED_MAX = 3
# Telegram shows about so much of a button on a telephone.
LABEL_MAX = 56


def offer_answers(draft: Draft, words: str) -> bool:
    """Offer the answers that these words may be asking for; say whether there are any."""
    entries = {entry.id: entry for entry in draft.situation.answers if entry.offered(draft.now)}
    near = draft.situation.content.finder.nearest(words, {n: entry.question for n, entry in entries.items()})
    rows = tuple(
        (Button(f"💬 {_title(entries[number])}", f"{FAQ}:{number}:read"),) for number in near[:OFFERED_MAX]
    )
    if rows:
        draft.say("faq_found", rows)
    return bool(rows)


def note_unanswered(draft: Draft, words: str) -> None:
    """Nothing could answer these words: if they ask something, what a human replies may become an answer for everybody."""
    if is_question(words):
        draft.effects.append(NoteQuestion(draft.person.id, words))


def press_answer(draft: Draft, press: ChoicePressed) -> bool:
    """The person reads an answer, or says that it helped; say whether the button is about an answer at all."""
    named = named_by(press.data)
    if named is None:
        return False
    entry = next((one for one in draft.situation.answers if one.id == named.number), None)
    if entry is None or not entry.offered(draft.now) or named.verb not in {"read", "helped"}:
        draft.effects.append(Acknowledge(press.press_id, draft.text("faq_gone"), alert=True))
        return True
    if named.verb == "read":
        draft.effects.append(Acknowledge(press.press_id))
        keyboard = _keyboard(draft, entry)
        draft.say("faq_answer", keyboard, question=entry.question, answer=entry.answer)
        return True
    # The buttons stay: who wants a human after all finds one under the same answer.
    draft.effects += [
        Acknowledge(press.press_id, draft.text("faq_thanks")),
        ThankEntry(entry.id, draft.person.id),
    ]
    return True


def _title(entry: Entry) -> str:
    short = entry.question
    return short if len(short) <= LABEL_MAX else f"{short[:LABEL_MAX]}…"


def _keyboard(draft: Draft, entry: Entry) -> Keyboard:
    return (
        (Button(draft.label("faq_answer", "helped"), f"{FAQ}:{entry.id}:helped"),),
        (Button(draft.label("faq_answer", "human"), "o:human"),),
    )
