"""What a voice says of what was written to be read."""

import pytest

from flows.aloud import Voices, listed_aloud, said_aloud
from tests.harness.house import content
from tests.harness.languages import LANGUAGES


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("☎️ <b>Appelez le 3114.</b> C’est gratuit.", "Appelez le 31 14. C'est gratuit."),
        ("Appelez le 01 23 45 67 89", "Appelez le 01, 23, 45, 67, 89."),
        ("Appelez le 0639981234 demain", "Appelez le 06, 39, 98, 12, 34 demain."),
        ("Appelez le 0 806 000 126 ou le 116 006.", "Appelez le 0, 806, 000, 126 ou le 116, 006."),
        ("SMS au 114. En danger : le 15.", "SMS au 114. En danger : le 15."),
        ("Elle revient demain à 8\u00a0h\u00a030.", "Elle revient demain à 8 heures 30."),
        ("Avant 1 h, ou à 14 h.", "Avant 1 heure, ou à 14 heures."),
        ("Ouvert 24 h/24", "Ouvert 24 heures sur 24."),
        ("Vous recevez 1203,50 € le 05/12/2026.", "Vous recevez 1203 euros 50 le 5 décembre 2026."),
        ("Il vous faut 3500 €.", "Il vous faut 3500 euros."),
        ("Le 45/13/2026", "Le 45/13/2026."),
        ("« Oui » → touchez /menu", "Oui , touchez menu."),
        ("- une pièce d’identité\n- une photo", "une pièce d'identité.\nune photo."),
        ("Tom &amp; Léa &lt;3", "Tom & Léa <3."),
        ("👋🏽 👩‍👩‍👧", ""),
        ("", ""),
    ],
)
def test_words_are_said_as_one_says_them(written: str, said: str):
    assert said_aloud(written, "fr") == said


def test_an_hour_of_another_language_is_left_as_that_language_writes_it():
    assert said_aloud("Tomorrow at 8:30 AM", "en") == "Tomorrow at 8:30 AM."


def test_a_sentence_that_ends_as_its_language_ends_one_gets_no_second_end():
    assert said_aloud("حال شما چطور است؟", "fa") == "حال شما چطور است؟"
    assert said_aloud("ናብ 112 ደውሉ።", "ti") == "ናብ 112 ደውሉ።"


def test_the_buttons_are_said_one_after_the_other_without_their_drawings():
    assert listed_aloud(["😀 Très bien", "🙂 Bien", "A < B"], "fr") == "Très bien. Bien. A < B"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_the_house_holds_what_only_an_eye_understands(language: str):
    words = content().words
    for (of, name), wording in words.wordings.items():
        if of != language or name == "desk":
            continue
        for key, message in wording.messages.items():
            if message.value is None or wording.asked_by(key, None):
                continue
            said = said_aloud(words.text(language, name, key), language)
            assert said, (name, key)
            assert not set(said) & set("<>«»☎🔊🌙▸✓📄→\u00a0\u202f"), (name, key, said)


def test_a_language_is_spoken_by_a_voice_for_all_of_it_or_by_recordings_of_some_words():
    voices = Voices(frozenset({"fr"}), frozenset({("uk", "Дякую.")}))
    assert voices.can_say("fr", "Bonjour.")
    assert voices.can_say("uk", "Дякую.")
    assert not voices.can_say("uk", "Добрий день.")
    assert not voices.can_say("fr", "")
    assert [language for language in ("fr", "uk", "ar") if voices.speaks(language)] == ["fr", "uk"]
    assert not Voices()
