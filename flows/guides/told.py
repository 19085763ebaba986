"""What a card may say of who helps here with what it is about: the very people who would be told."""

from collections.abc import Callable, Mapping
from datetime import datetime

from flows.availability import Hours, is_open, opening_if_known
from flows.conversation import Frame
from flows.errands.errand import PAPERWORK, PAY_CARD
from flows.errands.seen_to import sees_to
from flows.guides.shelf import PREFIX
from flows.situation import PersonSituation

# The cards on which whoever handles pay can help; on the others, it is who accompanies the person.
ABOUT_PAY = frozenset({"payslip", "advance", "hours_sheet", "partial_activity"})
# The facts that any text of a dialogue may ask for.
FACTS = frozenset({"card_helper"})


def asked_for(topic: str, dialogue: str) -> str:
    """What an errand that this dialogue opens is about: help with a card about pay is for who handles pay."""
    about_pay = topic == PAPERWORK and dialogue.removeprefix(PREFIX) in ABOUT_PAY
    return PAY_CARD if about_pay else topic


def facts_of_card(
    situation: PersonSituation, language: str, frame: Frame | None, now: datetime
) -> Mapping[str, Callable[[], str]]:
    """Each of FACTS, for the card that is under way."""

    def helper() -> str:
        topic = asked_for(PAPERWORK, frame.dialogue if frame is not None else "")
        hours = Hours.of(situation.house.structure)
        at = now if is_open(hours, now) else opening_if_known(hours, now) or now
        seen_to = sees_to(situation.house, situation.referent, topic, at)
        if len(seen_to) == 1:
            return next(iter(seen_to)).name
        return situation.content.words.text(language, "house", "your_team")

    return {"card_helper": helper}
