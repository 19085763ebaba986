"""What may be dialled in a text, in each language; and that it is shown the right way round."""

from functools import cache

import pytest

from flows.phone_numbers import phone_numbers
from flows.right_to_left import begun_from_the_left, turned_round
from flows.variants import pattern_of, variants
from flows.words import SOURCE, keys
from tests.harness.house import content
from tests.harness.languages import OTHERS


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("fr", "Appelez le 15 ou le 112.", ("15", "112")),
        ("en", "Call 15 or 112.", ("15", "112")),
        ("es", "Llame al 15 o al 112.", ("15", "112")),
        ("pt", "Ligue para o 15.", ("15",)),
        ("ar", "اتصلوا بالرقم 15 أو 112.", ("15", "112")),
        ("uk", "Телефонуйте 15 або 112.", ("15", "112")),
        ("ru", "Не можете говорить: SMS на 114.", ("114",)),
        ("tr", "Arayın: 15 veya 112.", ("15", "112")),
        ("tr", "112’yi hemen arayın.", ("112",)),
        ("fa", "به شماره 15 یا 112 زنگ بزنید.", ("15", "112")),
        ("fa", "نمی‌توانید گپ بزنید؟ به 114 پیامک کنید.", ("114",)),
        ("ps", "15 یا 112 ته زنګ ووهئ.", ("15", "112")),
        ("ti", "ናብ 15 ወይ 112 ደውሉ።", ("15", "112")),
        ("ro", "Llame al 15.", ("15",)),
    ],
)
def test_each_language_says_to_call_in_its_own_words(language, text, numbers):
    assert phone_numbers(text, language) == numbers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L’ara vit au bâtiment 12."),
        ("fr", "Le ring est au numero 12 bis".replace("numero", "coin")),
        ("en", "The ligue plays in room 12."),
        ("tr", "15 gün sonra arayın."),
        ("ru", "Звоните до 17:30."),
        ("fa", "بعد از 15 روز زنگ بزنید."),
        ("ps", "له 15 ورځو وروسته زنګ ووهئ."),
        ("ti", "ድሕሪ 15 መዓልቲ ደውሉ።"),
        ("ti", "ክፍሊ 12 እዩ። ደውሉ።"),
        ("es", "Llame antes de 15 días."),
    ],
)
def test_a_word_that_calls_in_another_language_makes_no_number_of_this_one(language, text):
    assert phone_numbers(text, language) == ()


def test_a_french_text_that_a_language_borrows_is_read_too():
    assert phone_numbers("Appelez le 15.", "uk") == ("15",)


@cache
def called(language: str) -> dict[tuple[str, str, str | None], set[str]]:
    """The numbers that each text of a language gives, in any way that it can read."""
    wordings = content().words.wordings
    names = [name for of, name in wordings if of == language and name != "desk"]
    return {
        (name, key, attribute): {
            number for text in variants(wording, pattern, {}) for number in phone_numbers(text, language)
        }
        for name in names
        for wording in [wordings[language, name]]
        for key, attribute in keys(wording)
        if (pattern := pattern_of(wording, key, attribute)) is not None
    }


@pytest.mark.parametrize("language", OTHERS)
def test_no_translation_loses_a_number_that_one_would_call(language):
    here = called(language)
    lost = {place: numbers - here[place] for place, numbers in called(SOURCE).items() if place in here}
    assert {place: numbers for place, numbers in lost.items() if numbers} == {}


def test_a_number_in_groups_falls_in_pieces_in_arabic_unless_it_is_isolated():
    assert list(turned_round("اتصلوا بالرقم 0 806 000 126.")) == ["0 806 000 126"]
    assert list(turned_round("اتصلوا بالرقم \u20660 806 000 126\u2069.")) == []
    assert list(turned_round("اتصلوا بالرقم \u200e32 30.")) == []
    assert list(turned_round("Appelez le 32 30.")) == []
    assert list(turned_round("به 0 806 000 126 زنگ بزنید.")) == ["0 806 000 126"]


def test_a_line_that_begins_with_a_latin_name_is_laid_out_from_the_left():
    assert list(begun_from_the_left("<b>Claire</b> تقرأ")) == ["Claire تقرأ"]
    assert list(begun_from_the_left("🔗 الموقع caf.fr")) == []
    assert list(begun_from_the_left("\u200fClaire تقرأ")) == []
