"""Every dialogue, in every language, as people see it: whole, in their own language, within what the messenger takes.

The walk goes wherever somebody can go; what it never came to, nobody has read, and the first test says so.
"""

from dataclasses import replace
from functools import cache

import pytest

from flows.content import Content
from flows.guides.shelf import PREFIX
from flows.variants import arguments, pattern_of, variants
from flows.words import Words, keys, read_wording
from tests.harness.eyes import (
    NAMES_OF_PAPERS,
    bare,
    is_written_in,
    read,
    troubles,
    without_brackets,
    wrong_words,
)
from tests.harness.house import content
from tests.harness.languages import LANGUAGES, OTHERS, sample
from tests.harness.telegram_html import read_html
from tests.harness.walk import READERS, Listening, Screen, walk

# What somebody reads outside of any dialogue.
HOUSE = ("house", "stranger")


@cache
def walked(language: str) -> tuple[tuple[Screen, ...], frozenset[tuple[str, str, str | None]]]:
    """Every screen that there is in a language, once, and the texts that were said."""
    words = Listening(content().words.wordings)
    heard = replace(content(), words=words)
    screens = {screen for reader in READERS for screen in walk(heard, language, reader)}
    return tuple(sorted(screens, key=str)), frozenset(said[1:] for said in words.said)


@cache
def lines_of(language: str) -> frozenset[str]:
    """Every line that people read in a language, by its words alone."""
    said = [line.label[language] for line in content().helplines.values() if language in line.label]
    said += [text for name in {*content().dialogues, *HOUSE} for text in texts_of(content(), language, name)]
    lines = [line for text in said for line in read_html(text)[0].splitlines()]
    return frozenset(bare(part) for line in lines for part in (line, without_brackets(line))) - {""}


@cache
def foreign_to(language: str) -> frozenset[str]:
    """The lines of French and English that this language has no reason to hold."""
    return frozenset().union(*(lines_of(other) for other in {"fr", "en"} - {language}))


def texts_of(of: Content, language: str, name: str) -> list[str]:
    """Every text and label of a file, in every way it can read."""
    wording = of.words.wordings[language, name]
    texts: list[str] = []
    for key, attribute in keys(wording):
        pattern = pattern_of(wording, key, attribute)
        assert pattern is not None
        texts += variants(wording, pattern, dict.fromkeys(arguments(wording, pattern), sample(language)))
    return texts


def test_the_languages_that_are_read_here_are_all_there_are():
    assert set(content().words.languages) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_and_button_of_every_dialogue_comes_to_somebody(language):
    # A card that asks for no papers begins no dossier.
    said, papers = walked(language)[1], content().papers
    unread = [
        f"{name}: {key}{'.' + attribute if attribute else ''}"
        for name in content().dialogues
        for key, attribute in keys(content().words.wordings["fr", name])
        if (name, key, attribute) not in said
        and (attribute != "begin" or name.removeprefix(PREFIX) in papers)
    ]
    assert unread == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_stumbles_over_anything_in_any_dialogue(language):
    found = {
        wrong
        for screen in walked(language)[0]
        for wrong in troubles(screen, foreign_to(screen.language))
        if screen.language == language
    }
    assert sorted(found) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", HOUSE)
def test_nobody_stumbles_over_what_the_house_says_outside_of_dialogues(language, name):
    found = [
        wrong
        for text in texts_of(content(), language, name)
        for wrong in wrong_words(read_html(text)[0], language, foreign_to(language))
    ]
    assert found == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_french_text_that_was_left_in_a_translation_is_found_whatever_it_is(language):
    left = [
        text
        for name in content().dialogues
        for text in texts_of(content(), "fr", name)
        if any(
            len(words := bare(line).split()) > 3 and " ".join(words) not in NAMES_OF_PAPERS
            for line in text.splitlines()
        )
    ]
    found = [text for text in left if list(wrong_words(read_html(text)[0], language, foreign_to(language)))]
    assert len(found) == len(left) > 500


@pytest.mark.parametrize("language", OTHERS)
def test_french_that_stands_nowhere_else_is_known_by_its_small_words(language):
    said = [line for line in lines_of("fr") if len(line.split()) >= 6]
    missed = [line for line in said if not is_written_in(line, "fr", language)]
    assert len(missed) < 0.3 * len(said), missed


@pytest.mark.parametrize("language", OTHERS)
def test_a_sentence_planted_in_one_step_is_found_in_that_step(language):
    planted = read_wording(
        "need =\n    Vous pouvez nous dire ce qui ne va pas avec votre logement.\n", "p", language, "check_in"
    )
    words = Words.of([*content().words.wordings.values(), planted])
    changed = replace(content(), words=words)
    found = {
        wrong
        for s in walk(changed, language, READERS[0], {"check_in"})
        for wrong in troubles(s, foreign_to(s.language))
    }
    assert found == {
        f"{language} check_in.need: « Vous pouvez nous dire ce qui ne va pas avec votre logement. » is left over from fr"
    }


STUMBLES = {
    "a key in place of words": ("en", "Touch check_in.", "« check_in » is meant for a machine"),
    "braces that nobody filled in": ("fr", "Bonjour { name }.", "« { » is meant for a machine"),
    "a name that is missing in the middle": ("fr", "Merci  et à bientôt.", "a word is missing"),
    "a name that is missing before a full stop": ("es", "Gracias .", "a word is missing"),
    "empty brackets": ("ru", "Номер ().", "a word is missing"),
    "English in Turkish": ("tr", "You can write to us here.", "is left over from en"),
    "a number that falls in pieces": ("ar", "اتصلوا بالرقم 32 30.", "« 32 30 » is shown the wrong way round"),
    "a name before the first word": ("ar", "Claire تقرأ الآن.", "begins from the left"),
    "a number that falls in pieces in Dari": (
        "fa",
        "به 32 30 زنگ بزنید.",
        "« 32 30 » is shown the wrong way round",
    ),
    "a name before the first word in Pashto": ("ps", "Claire اوس لولي.", "begins from the left"),
    "English in Tigrinya": ("ti", "You can write to us here.", "is left over from en"),
}


@pytest.mark.parametrize(("language", "text", "what"), STUMBLES.values(), ids=STUMBLES.keys())
def test_what_a_reader_stumbles_over_is_seen(language, text, what):
    assert any(what in wrong for wrong in wrong_words(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ask for the “attestation de travail” at the office."),
        ("ru", "Принесите titre de séjour и RIB."),
        ("ar", "اتصلوا بالرقم \u206632 30\u2069."),
        ("fa", "می‌توانید بنویسید: titre de séjour."),
        ("ti", "ናብ 112 ደውሉ። titre de séjour ኣምጽኡ።"),
        ("fr", "Touchez /mes_donnees, ou /menu."),
    ],
)
def test_what_is_right_is_not_stumbled_over(language, text):
    assert list(wrong_words(text, language)) == []


def test_what_the_messenger_would_refuse_is_seen():
    screen = Screen("fr", "menu", "menu", "menu", "<b>Oui" + "é" * 1100, picture="mask")
    assert [wrong.split(": ", 1)[1] for wrong in troubles(screen)] == [
        "<b> is never closed",
        "1103 signs (from 1 to 1024)",
    ]
    assert read(screen)[0].startswith("Oui")
