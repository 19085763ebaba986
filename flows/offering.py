"""What is offered to somebody who said something that no dialogue asked for: what is known already of what they ask."""

from flows.draft import Draft
from flows.faq.offering import note_unanswered, offer_answers
from flows.guides.offering import offer_guides


def offer_what_is_known(draft: Draft, words: str) -> None:
    """What the team has answered already, and the cards; where there is neither, what is asked is noted."""
    answered = offer_answers(draft, words)
    if not offer_guides(draft, words) and not answered:
        note_unanswered(draft, words)
