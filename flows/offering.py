"""What is offered to somebody who said something that no dialogue asked for: what is known already of what they ask."""

from flows.draft import Draft
from flows.faq.offering import note_unanswered, offer_answers
from flows.faq.questions import is_question
from flows.guides.offering import Unsure, offer_guides, offer_shelf
from flows.signals import Signals

# Trouble that a card of paperwork may help with, beside the human who is told; where it is of another kind nothing else is said.
_WITH_PAPERS = frozenset({"health", "housing", "food", "money", "rights", "work_danger", "dropout", "help"})
# Beside blows and threats, one card only: how the police or a judge is told.
_AFTER_VIOLENCE = "complaint"
# In so few words that ask for help, there is nothing else.
_CRY_WORDS_MAX = 4
# A human has just been told.
_HUMAN = "human"


def offer_beside_a_flag(draft: Draft, signals: Signals, words: str) -> None:
    """The cards that these words may be about, after the answer to what worried us in them; never under the question whether they are safe."""
    categories = frozenset(signals.categories)
    if draft.conversation.open or not categories - {"violence"} <= _WITH_PAPERS:
        return
    # Who asks for help and says nothing else is not sent to read.
    cries = categories == {"help"} and len(words.split()) <= _CRY_WORDS_MAX
    unsure = Unsure.LEFT_OUT if cries else Unsure.TO_READ
    violent = "violence" in categories
    offer_guides(draft, words, unsure, lambda topic: topic == _AFTER_VIOLENCE if violent else topic != _HUMAN)


def offer_beside_a_question(draft: Draft, words: str) -> bool:
    """The card that these words are surely about, before the open question is asked again; say whether there is one."""
    return bool(offer_guides(draft, words, Unsure.LEFT_OUT).topics)


def offer_what_is_known(draft: Draft, words: str, *, shelf: bool) -> None:
    """What the team has answered already, and the cards; where neither surely answers, a question is noted.

    Where there is nothing at all, the whole `shelf` is shown.
    """
    answered = offer_answers(draft, words)
    found = offer_guides(draft, words, Unsure.LEFT_OUT if answered else Unsure.SAID)
    if answered or found.sure:
        return
    note_unanswered(draft, words)
    if shelf and not found.topics and is_question(words):
        offer_shelf(draft)
