"""Plurals: each language has its own, and a text that forgets one would say a number wrongly."""

from dataclasses import replace

import pytest

from flows.content import Content
from flows.locales import locale_of
from flows.plurals import needed, wrong_plurals
from flows.words import Words, read_wording
from tests.harness.house import content

NUMBERS = (0, 1, 2, 3, 5, 11, 21, 100)
RIGHT = {
    "fr": "[one] jour *[other] jours",
    "en": "[one] day *[other] days",
    "tr": "*[other] gün",
    "ru": "[one] день [few] дня *[many] дней",
    "uk": "[one] день [few] дні *[other] днів",
    "ar": "[zero] صفر [one] يوم [two] يومان [few] أيام [many] يوماً *[other] يوم",
    "fa": "[one] روز *[other] روز",
    "ps": "[one] ورځ *[other] ورځې",
    "ti": "[one] መዓልቲ *[other] መዓልታት",
}


def text(variants: str) -> str:
    """A text that says a number of days, one form a line."""
    forms = variants.replace(" [", "\n    [").replace("*[", "\n   *[").replace("\n    \n", "\n")
    return f"days = {{ $count ->\n    {forms}\n    }}\n"


def wrong(variants: str, language: str, name: str = "desk", **dialogues: object) -> list[str]:
    wording = read_wording(text(variants), "x.ftl", language, name)
    found = wrong_plurals(Content(dialogues, Words({(language, name): wording})))  # type: ignore[arg-type]
    return [finding.what for finding in found]


@pytest.mark.parametrize(("language", "variants"), RIGHT.items(), ids=RIGHT.keys())
def test_a_text_with_all_the_forms_of_its_language_is_right(language, variants):
    assert wrong(variants, language) == []


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("language", ["fr", "en", "ru", "uk", "ar"])
def test_a_number_is_said_in_the_form_of_its_language(language, number):
    forms = sorted(needed(language))
    variants = " ".join(f"[{form}] {form}" for form in forms[:-1]) + f" *[{forms[-1]}] {forms[-1]}"
    words = Words.of([read_wording(text(variants), "x.ftl", language, "desk")])
    said = words.text(language, "desk", "days", count=number)
    assert said == locale_of(language).plural_form(number)


@pytest.mark.parametrize(
    ("language", "variants", "form"),
    [
        ("ru", "[one] день *[other] дней", "[few]"),
        ("ru", "[one] день *[few] дня", "[many]"),
        ("ar", "[one] يوم *[other] أيام", "[few]"),
        ("fr", "[few] jours *[other] jours", "[few]"),
        ("en", "[two] days [one] day *[other] days", "[two]"),
    ],
)
def test_a_form_that_is_missing_or_that_nobody_says_is_refused(language, variants, form):
    assert form in wrong(variants, language)[0]


def test_a_number_that_a_dialogue_was_given_comes_as_a_word_and_has_no_form():
    dialogue = content().dialogues["contract_end"]
    assert wrong(RIGHT["fr"], "fr", "contract_end", contract_end=dialogue) == [
        "« days » : un dialogue reçoit ses nombres comme des mots : donnez les valeurs elles-mêmes ([30])"
    ]


def test_what_is_chosen_by_a_word_is_no_plural():
    assert wrong("[yes] oui *[other] non", "ar") == []


def test_every_number_in_the_shipped_texts_has_the_forms_that_it_needs():
    assert list(wrong_plurals(replace(content()))) == []
