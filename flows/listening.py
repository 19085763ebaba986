"""What is done with all words of a person, wherever they come from: they are read for danger, and a stop is a stop.

Rule 1: words pass the stop words and the risk detector before anything else.
"""

from flows import muting
from flows.consequences import note_consent
from flows.draft import Draft
from flows.people import Consent
from flows.safety import fall_silent
from flows.signals import Signals


def listen(draft: Draft, signals: Signals, words: str) -> None:
    """Read words for signs of danger, as the structure of this person has tuned it."""
    if not words:
        return
    content = draft.situation.content
    muted = content.muted.get(draft.house.structure.slug, ())
    reading = muting.read(content.detector, words, muted)
    if reading.level is not None:
        signals.add(reading.categories, reading.level, reading.reasons, words)


def listen_to_name(draft: Draft, signals: Signals, name: str) -> None:
    """Read what a contact or a place is called by the rules alone: « Gare du Nord » makes no sentence, and tells no model a thing."""
    reading = draft.situation.content.detector.read_by_rules(name)
    if reading.level is not None:
        signals.add(reading.categories, reading.level, reading.reasons, name)


def stop(draft: Draft, how: str) -> None:
    """The person wants no more messages: at once, wherever they are."""
    note_consent(draft, Consent.STOPPED, how)
    fall_silent(draft)
    draft.say("stopped", draft.open_button("pause"))
