"""Cards offered to somebody who wrote of their papers in their own words: beside the human who reads them, never instead.

Rule 1: what is no card and can be asked for here has a door of its own: an attestation, a letter to understand, a dossier, a human.
Rule 2: where they are not surely about it, that is said; beside a sign of danger, where « not sure of having understood » would frighten, the
cards are something to read, no more.
"""

from collections.abc import Callable, Sequence
from enum import StrEnum

from flows.draft import Draft
from flows.effects import OPENS, Button, Keyboard
from flows.guides.search import Found
from flows.guides.shelf import GUIDES, PREFIX, title_of

# What is no card: the dialogue that does it, and its button on the page of papers.
DOORS = {"attestations": "attestations", "letter": "letter", "dossiers": "dossiers", "human": "talk"}
_PAGE, _ASKS = "my_papers", "what"


class Unsure(StrEnum):
    """What becomes of cards that the words may or may not be about."""

    SAID = "guides_perhaps"
    TO_READ = "guides_beside"
    LEFT_OUT = ""


def offer_guides(
    draft: Draft, words: str, unsure: Unsure = Unsure.SAID, among: Callable[[str], bool] = lambda _: True
) -> Found:
    """Offer the cards that these words may be about, and the door that they ask for; return what was offered.

    `among`: of these topics only.
    """
    found = draft.situation.content.finder.find(words)
    topics = tuple(filter(among, found.topics))
    found = Found(topics, sure=found.sure and topics[:1] == found.topics[:1])
    if not found.sure and unsure is Unsure.LEFT_OUT:
        return Found()
    door = next((topic for topic in found.topics[:1] if topic in DOORS), None)
    cards = () if door and found.sure else _cards(draft, found.topics)
    if door:
        # What can be asked for here stands first; cards that may be meant as well stand under it.
        draft.say("doors_found", (*_door(draft, door), *cards))
    elif cards:
        draft.say("guide_found" if found.sure else unsure.value, cards)
    else:
        return Found()
    return found


def offer_shelf(draft: Draft) -> None:
    """No card was found: all of them are one touch away."""
    draft.say("guides_none", _button(draft.label("guides_none", "see"), GUIDES))


def _cards(draft: Draft, topics: Sequence[str]) -> Keyboard:
    content, language = draft.situation.content, draft.person.language
    titles = {topic: title_of(content, f"{PREFIX}{topic}", language) for topic in topics}
    return tuple((Button(title, f"{OPENS}{PREFIX}{topic}"),) for topic, title in titles.items() if title)


def _door(draft: Draft, dialogue: str) -> Keyboard:
    return _button(draft.label(_ASKS, DOORS[dialogue], _PAGE), dialogue)


def _button(label: str, dialogue: str) -> Keyboard:
    return ((Button(label, f"{OPENS}{dialogue}"),),)
