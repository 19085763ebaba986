"""What our own buttons say, typed instead of pressed: it is not taken for mortal danger where no dialogue sees any."""

import re
from collections.abc import Iterator

import pytest

from bot.content import load_content
from flows.content import Content
from flows.flags import Level
from tests.harness.languages import LANGUAGES

# Pain, illness, want, and what cannot be said, of which a dialogue asks more: to hear danger there is no mistake.
_MAY_BE_GRAVE = {"body", "pain", "baby", "ill", "bill", "cannot_talk", "unsaid"}
_EMOJI = re.compile(r"^[^\w¿¡]+")


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content()


def _buttons(content: Content, language: str) -> Iterator[tuple[str, bool]]:
    """What each button says, without its drawing, and whether pressing it raises a flag."""
    for name, dialogue in content.dialogues.items():
        for step in dialogue.steps.values():
            for choice in (choice for choice in step.choices if choice.id not in _MAY_BE_GRAVE):
                key = step.words or ""
                if content.words.has(language, name, key, choice.id):
                    asked = dict.fromkeys(content.words.wordings[language, name].asked_by(key, choice.id), 1)
                    label = content.words.label(language, name, key, choice.id, **asked)
                    yield _EMOJI.sub("", label), choice.raises is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_that_raises_nothing_is_no_mortal_danger_when_it_is_typed(content, language):
    buttons = list(_buttons(content, language))
    raising = {text for text, raises in buttons if raises}
    harmless = sorted({text for text, _ in buttons} - raising)
    assert len(harmless) > 200
    assert [text for text in harmless if content.detector.read(text).level is Level.CRITICAL] == []
