"""What somebody may ask for of their own data: a copy, or that all of it be erased.

Rule 1: a human does it, a lead first: the bot hands nothing out and erases nothing by itself, for a telephone may be in other hands.
"""

from flows.draft import Draft
from flows.effects import Acknowledge, Button, Keyboard
from flows.errands.asked import open_errand
from flows.errands.errand import DATA_COPY, DATA_ERASURE
from flows.events import ChoicePressed

# What its buttons begin with, and the errand that each opens.
OWN_DATA = "d"
_ASKS = {"copy": DATA_COPY, "erase": DATA_ERASURE}


def tell_own_data(draft: Draft) -> None:
    """What is kept of the person, who reads it, and what they may ask for."""
    voice = draft.situation.content.transcribes
    draft.say("my_data", () if voice else _keyboard(draft))
    if voice:
        draft.say("my_voice", _keyboard(draft))


def press_own_data(draft: Draft, press: ChoicePressed) -> bool:
    """The person asks for something of their own data; say whether this button is one of these."""
    kind, _, asked = press.data.partition(":")
    topic = _ASKS.get(asked) if kind == OWN_DATA else None
    if topic is None:
        return False
    draft.effects.append(Acknowledge(press.press_id))
    open_errand(draft, topic, note="")
    return True


def _keyboard(draft: Draft) -> Keyboard:
    return tuple((Button(draft.label("my_data", asked), f"{OWN_DATA}:{asked}"),) for asked in _ASKS)
