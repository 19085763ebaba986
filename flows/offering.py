"""What is offered to somebody who said something that no dialogue asked for: what is known already of what they ask."""

from flows.draft import Draft
from flows.faq.offering import note_unanswered, offer_answers
from flows.faq.questions import is_question
from flows.guides.offering import offer_guides, offer_shelf


def offer_what_is_known(draft: Draft, words: str, *, shelf: bool) -> None:
    """What the team has answered already, and the cards; where there is neither, a question is noted, and the whole `shelf` is shown."""
    answered = offer_answers(draft, words)
    if not offer_guides(draft, words) and not answered:
        note_unanswered(draft, words)
        if shelf and is_question(words):
            offer_shelf(draft)
