"""Cards offered to somebody who wrote of their papers in their own words: beside the human who reads them, never instead.

Rule 1: what is no card and can be asked for here has a door of its own: an attestation, a letter to understand, a dossier, a human.
"""

from flows.draft import Draft
from flows.effects import OPENS, Button, Keyboard
from flows.guides.shelf import GUIDES, PREFIX, title_of

# What is no card: the dialogue that does it, and its button on the page of papers.
DOORS = {"attestations": "attestations", "letter": "letter", "dossiers": "dossiers", "human": "talk"}
_PAGE, _ASKS = "my_papers", "what"


def offer_guides(draft: Draft, words: str, *, only_sure: bool = False) -> bool:
    """Offer the cards that these words may be about, or the door that they ask for; say whether there are any.

    `only_sure`: something else is on the screen already, and a guess would be in its way.
    """
    content, language = draft.situation.content, draft.person.language
    found = content.finder.find(words)
    if only_sure and not found.sure:
        return False
    if found.topics and found.topics[0] in DOORS:
        _offer_door(draft, found.topics[0])
        return True
    rows = []
    for topic in found.topics:
        title = title_of(content, f"{PREFIX}{topic}", language)
        if title:
            rows.append((Button(title, f"{OPENS}{PREFIX}{topic}"),))
    if rows:
        draft.say("guide_found" if found.sure else "guides_perhaps", tuple(rows))
    return bool(rows)


def offer_shelf(draft: Draft) -> None:
    """No card was found: all of them are one touch away."""
    draft.say("guides_none", _button(draft.label("guides_none", "see"), GUIDES))


def _offer_door(draft: Draft, dialogue: str) -> None:
    draft.say("doors_found", _button(draft.label(_ASKS, DOORS[dialogue], _PAGE), dialogue))


def _button(label: str, dialogue: str) -> Keyboard:
    return ((Button(label, f"{OPENS}{dialogue}"),),)
