"""A language that is named alone is the wish for it; in a sentence it is what the sentence says."""

import pytest

from flows.languages.names import language_named
from flows.languages.written_in import SPOKEN
from flows.locales import language_name


@pytest.mark.parametrize(
    ("text", "language"),
    [("arabe", "ar"), ("ARABE svp", "ar"), ("en arabe", "ar"), ("العربية", "ar"), ("بالعربية من فضلكم", "ar"), ("3arbia", "ar"),
     ("english", "en"), ("English please!", "en"), ("in english", "en"), ("anglais", "en"), ("ingles", "en"), ("İngilizce", "en"),
     ("українська", "uk"), ("Українською", "uk"), ("ukrainien", "uk"), ("українська мова", "uk"),
     ("русский", "ru"), ("по-русски", "ru"), ("на русском языке", "ru"), ("russe", "ru"),
     ("türkçe", "tr"), ("turkce", "tr"), ("turc", "tr"), ("español", "es"), ("espagnol", "es"), ("en español por favor", "es"),
     ("português", "pt"), ("portugais", "pt"), ("دری", "fa"), ("dari", "fa"), ("farsi", "fa"), ("فارسی", "fa"),
     ("پښتو", "ps"), ("pachto", "ps"), ("ትግርኛ", "ti"), ("tigrinya", "ti"), ("français", "fr"), ("francais svp", "fr"), ("French", "fr")],
)  # fmt: skip
def test_a_language_named_alone_is_known(text: str, language: str) -> None:
    assert language_named(text) == language


@pytest.mark.parametrize(
    "text",
    ["", " ", "?", "👍", "en", "je", "roumain", "bonjour", "cours de français", "je suis portugais et je cherche du travail",
     "il parle arabe avec le chef", "arabe ou anglais", "traducteur arabe", "mon ami russe", "parler", "a" * 500],
)  # fmt: skip
def test_what_says_more_or_names_no_language_of_the_house_names_none(text: str) -> None:
    assert language_named(text) is None


@pytest.mark.parametrize("told_in", sorted(SPOKEN))
def test_every_language_is_known_by_its_name_in_every_other(told_in: str) -> None:
    assert {code: language_named(language_name(code, told_in)) for code in SPOKEN} == {
        code: code for code in SPOKEN
    }
