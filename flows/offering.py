"""What is offered to somebody who said something that no dialogue asked for: what is known already of what they ask."""

from flows.draft import Draft
from flows.faq.offering import note_unanswered, offer_answers
from flows.faq.questions import is_question
from flows.guides.offering import offer_guides, offer_shelf
from flows.signals import Signals

# Trouble that a card of paperwork may help with, beside the human who is told; where it is of another kind nothing else is said.
_WITH_PAPERS = frozenset({"health", "housing", "food", "money", "rights", "work_danger", "dropout", "help"})


def offer_beside_a_flag(draft: Draft, signals: Signals, words: str) -> None:
    """The card that these words are surely about, after the answer to what worried us in them; never under the question whether they are safe."""
    if not draft.conversation.open and _WITH_PAPERS.issuperset(signals.categories):
        offer_guides(draft, words, only_sure=True)


def offer_what_is_known(draft: Draft, words: str, *, shelf: bool) -> None:
    """What the team has answered already, and the cards; where there is neither, a question is noted, and the whole `shelf` is shown."""
    answered = offer_answers(draft, words)
    if not offer_guides(draft, words) and not answered:
        note_unanswered(draft, words)
        if shelf and is_question(words):
            offer_shelf(draft)
