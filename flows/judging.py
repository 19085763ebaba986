"""All the rules of plain words, held against one text where it stands: on its screen, in its card, beside the French.

Rule 1: a text that is shipped, a structure's own, and one that comes back from a translator meet the same rules here.
Rule 2: a text is judged in every way it can read.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from flows.acronyms import in_capitals
from flows.content import Content
from flows.forbidden import bare, forbidden, vague
from flows.plain_language import Verdict, judge
from flows.screens import Screen, bad_button, screens, too_much
from flows.variants import pattern_of, variants
from flows.words import SOURCE, Wording, keys

# What only caseworkers read is not for everybody, and not held to these rules.
CASEWORKER_FILES = frozenset({"desk"})
# In the others, a word in capitals may be a name of theirs that we cannot tell.
CAPITALS_READ = frozenset({SOURCE, "en"})
PICTURE = "picture"


@dataclass(slots=True)
class Judge:
    """Knows the screens and the cards of all the content that it is asked about."""

    content: Content
    _screens: dict[str, dict[str, Screen]] = field(default_factory=dict)
    _cards: dict[tuple[str, str], str] = field(default_factory=dict)

    def verdicts(self, wording: Wording, key: str, attribute: str | None) -> Iterator[Verdict]:
        """What is wrong with one text, or one label."""
        pattern = pattern_of(wording, key, attribute)
        if wording.name in CASEWORKER_FILES or pattern is None:
            return
        for text in variants(wording, pattern):
            yield from judge(text, wording.language)
            yield from (Verdict("error", what) for what in self._wrong(wording, key, attribute, text))

    def screen(self, name: str, key: str) -> Screen | None:
        """What stands under a text; None where no question is asked with it."""
        if name not in self._screens:
            dialogue = self.content.dialogues.get(name)
            self._screens[name] = screens(dialogue) if dialogue is not None else {}
        return self._screens[name].get(key)

    def _wrong(self, wording: Wording, key: str, attribute: str | None, text: str) -> Iterator[str]:
        language, name, screen = wording.language, wording.name, self.screen(wording.name, key)
        yield from forbidden(text, language)
        if language in CAPITALS_READ:
            yield from in_capitals(bare(text), self._card(wording), language)
        if attribute is None:
            yield from too_much(name, key, text, screen)
        elif attribute != PICTURE:
            yield from bad_button(name, key, text, self._french(name, key, attribute), screen)
            if vague(text):
                yield "un bouton qui ne dit pas ce qu'il fait : écrivez un verbe, ou la réponse (« Je viens »)"

    def _card(self, wording: Wording) -> str:
        """All that is said under the name of one dialogue."""
        place = wording.language, wording.name
        if place not in self._cards:
            self._cards[place] = "\n".join(
                bare(text)
                for key, attribute in keys(wording)
                if (pattern := pattern_of(wording, key, attribute)) is not None
                for text in variants(wording, pattern)
            )
        return self._cards[place]

    def _french(self, name: str, key: str, attribute: str) -> tuple[str, ...]:
        french = self.content.words.wordings.get((SOURCE, name))
        pattern = pattern_of(french, key, attribute) if french is not None else None
        return variants(french, pattern) if french is not None and pattern is not None else ()
