"""The language that somebody writes, offered beside what they are answered: never changed without a touch of theirs.

Rule 1: only a language of their structure, and once; it comes again after half a year at the soonest, taken or not.
Rule 2: no such offer in a turn that raises a flag: danger comes first.
"""

from datetime import date, timedelta

from flows import playing
from flows.consequences import set_language
from flows.draft import Draft
from flows.effects import SPEAKS, Acknowledge, Button, Keyboard, Rewrite, Say
from flows.events import ChoicePressed
from flows.languages.names import language_named
from flows.languages.written_in import written_in
from flows.signals import Signals

AGAIN_AFTER = timedelta(days=182)
# What the house itself keeps of a person: which languages were offered, and on which day.
OFFERED = "LanguagesOffered"
_DIALOGUE = "language"


def offer_language_written(draft: Draft, signals: Signals, words: str) -> None:
    """Offer the language of these words, before anything else that is said, where the person reads another one."""
    language = written_in(words) if signals.level is None else None
    if language is None or not _spoken(draft, language) or _chooses_now(draft):
        return
    offered = _offered(draft)
    if language == draft.person.language or (
        language in offered and draft.today - offered[language] < AGAIN_AFTER
    ):
        return
    draft.effects.insert(0, _offer(draft, language))
    _note(draft, language)


def answer_language_named(draft: Draft, signals: Signals, words: str) -> bool:
    """Offer the language that these words name and nothing else, or the choice of one; say whether they do."""
    language = language_named(words)
    if language is None or language == draft.person.language:
        return False
    if not _spoken(draft, language):
        playing.begin(draft, signals, _DIALOGUE)
        return True
    draft.effects.append(_offer(draft, language))
    _note(draft, language)
    if draft.conversation.open:
        playing.ask_again(draft, signals)
    return True


def press_language(draft: Draft, signals: Signals, press: ChoicePressed) -> bool:
    """The person takes the language that was offered, or stays with theirs; say whether the button is one of these."""
    language, _, answer = press.data.removeprefix(SPEAKS).partition(":")
    if not press.data.startswith(SPEAKS) or answer not in {"yes", "no"} or not _spoken(draft, language):
        return False
    draft.effects.append(Acknowledge(press.press_id))
    text = draft.words.text(language, "house", "language_offer")
    draft.effects.append(Rewrite(draft.to_person, text, message_id=press.message_id))
    if answer == "yes":
        speak(draft, signals, language)
    return True


def speak(draft: Draft, signals: Signals, language: str) -> None:
    """Write to the person in this language from now on; where their structure does not offer it, let them choose."""
    if not _spoken(draft, language):
        playing.begin(draft, signals, _DIALOGUE)
        return
    set_language(draft, language)
    draft.say("language_set")
    if draft.conversation.open:
        playing.ask_again(draft, signals)


def _spoken(draft: Draft, language: str) -> bool:
    return language in draft.house.structure.languages and language in draft.words.languages


def _chooses_now(draft: Draft) -> bool:
    """Say whether the open question is which language they want."""
    frame = draft.conversation.current
    dialogue = draft.situation.content.dialogues.get(frame.dialogue) if frame is not None else None
    step = dialogue.steps.get(frame.step) if frame is not None and dialogue is not None else None
    return step is not None and any(choice.language is not None for choice in step.choices)


def _offer(draft: Draft, language: str) -> Say:
    """In that language's own words: who writes it may read no other."""
    keyboard: Keyboard = tuple(
        (
            Button(
                draft.words.label(language, "house", "language_offer", answer), f"{SPEAKS}{language}:{answer}"
            ),
        )
        for answer in ("yes", "no")
    )
    return Say(draft.to_person, draft.words.text(language, "house", "language_offer"), keyboard)


def _offered(draft: Draft) -> dict[str, date]:
    """The languages that were offered, each with the last day on which it was."""
    kept = (one.partition("=") for one in draft.person.memory.get(OFFERED, "").split())
    return {language: date.fromisoformat(day) for language, _, day in kept}


def _note(draft: Draft, language: str) -> None:
    offered = {**_offered(draft), language: draft.today}
    draft.keep({OFFERED: " ".join(f"{code}={day.isoformat()}" for code, day in offered.items())})
