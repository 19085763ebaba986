"""What is offered to somebody who said something that no dialogue asked for: what is known already of what they ask."""

from flows.draft import Draft
from flows.faq.offering import note_unanswered, offer_answers
from flows.faq.questions import is_question
from flows.flags import Level
from flows.guides.offering import Unsure, offer_guides, offer_shelf
from flows.signals import Signals

# Trouble that a card of paperwork may help with, beside the human who is told; where other trouble is said outright, nothing else is said.
_WITH_PAPERS = frozenset({"health", "housing", "food", "money", "rights", "work_danger", "dropout", "help"})
# Beside blows and threats, one card only: how the police or a judge is told.
_VIOLENCE, _AFTER_VIOLENCE = "violence", "complaint"
# In so few words that ask for help, there is nothing else.
_CRY_WORDS_MAX = 4
# A human has just been told.
_HUMAN = "human"


def offer_beside_a_flag(draft: Draft, signals: Signals, words: str) -> None:
    """The cards that these words may be about, after the answer to what worried us in them; never where a life may be at stake.

    Where trouble that no paper mends is only surmised, from what the words resemble, the card that they are surely about.
    """
    categories = frozenset(signals.categories)
    outright = _said_outright(draft, words) & categories - _WITH_PAPERS
    if draft.conversation.open or signals.level is Level.CRITICAL or outright - {_VIOLENCE}:
        return
    # Who asks for help and says nothing else is not sent to read.
    cries = categories == {"help"} and len(words.split()) <= _CRY_WORDS_MAX
    surmised = not categories <= _WITH_PAPERS | {_VIOLENCE}
    unsure = Unsure.LEFT_OUT if cries or surmised else Unsure.TO_READ
    if _VIOLENCE in outright:
        offer_guides(draft, words, unsure, lambda topic: topic == _AFTER_VIOLENCE)
    elif _VIOLENCE not in categories:
        offer_guides(draft, words, unsure, lambda topic: topic != _HUMAN)
    elif not offer_guides(draft, words, Unsure.LEFT_OUT, lambda topic: topic != _HUMAN).topics:
        offer_guides(draft, words, unsure, lambda topic: topic == _AFTER_VIOLENCE)


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


def _said_outright(draft: Draft, words: str) -> frozenset[str]:
    """The trouble that a rule sees in these words, whatever else they resemble."""
    return frozenset(draft.situation.content.detector.read_by_rules(words).categories)
