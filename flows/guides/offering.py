"""Cards offered to somebody who wrote of their papers in their own words: beside the human who reads them, never instead."""

from flows.draft import Draft
from flows.effects import Button
from flows.guides.shelf import PREFIX, title_of


def offer_guides(draft: Draft, words: str) -> bool:
    """Offer the cards that these words may be about; say whether there are any."""
    content, language = draft.situation.content, draft.person.language
    found = content.finder.find(words)
    rows = []
    for topic in found.topics:
        title = title_of(content, f"{PREFIX}{topic}", language)
        if title:
            rows.append((Button(title, f"o:{PREFIX}{topic}"),))
    if rows:
        draft.say("guide_found" if found.sure else "guides_perhaps", tuple(rows))
    return bool(rows)
