"""Typed words that say what a button under every question does: they are taken for a tap on it.

Rule 1: words that worried us never come here; what names an answer of the open question is that answer first.
Rule 2: who asks for help in a word finds the menu, and a human reads it all the same: it may be a call.
"""

from flows import playing, way_out
from flows.dialogue import Step
from flows.draft import Draft
from flows.languages.offering import answer_language_named
from flows.received import say_received
from flows.relaying import to_humans
from flows.signals import Signals
from flows.stop_words import is_help


def go_back_as_named(draft: Draft, signals: Signals, step: Step, words: str) -> bool:
    """The words say « back » under a question that has one before it: go there; say whether they do."""
    if way_out.named(draft, words) != "back" or way_out.before(draft) is None:
        return False
    playing.go_back(draft, signals, step, None)
    return True


def open_as_named(draft: Draft, signals: Signals, words: str, *, relayed: bool = False) -> bool:
    """The words name a language, a way out, or ask for help and nothing else: open what they name; say whether they do.

    `relayed`: a human has been told of these words already.
    """
    if answer_language_named(draft, signals, words):
        return True
    calls = is_help(words)
    way = way_out.named(draft, words)
    if calls or way == "back":
        # Where nothing is behind, one goes on from the menu.
        way = way_out.MENU
    if way is None or way not in draft.situation.content.dialogues:
        return False
    if calls and not relayed:
        say_received(draft, to_humans(draft, "relayed_words", words))
    playing.begin(draft, signals, way)
    return True
