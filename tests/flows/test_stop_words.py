"""A whole message says stop, in any language; a typed answer names one button, or none."""

import pytest

from flows.stop_words import is_stop, matches_choice


@pytest.mark.parametrize(
    "text",
    [
        "stop", "STOP", "Stop !", "stop stop", "Arrêtez ! Arrêtez !", "stoooop", "/stop", " stop. ", "Stop svp", "stop merci", "s'il vous plaît stop",
        "arrêt", "Arrêtez", "arretez !!", "Arrête", "désabonner", "Je ne veux plus de messages", "ne m'écrivez plus",
        "unsubscribe", "no more messages", "Stop please", "leave me alone",
        "стоп", "Стоп!", "досить", "хватит", "не пишіть", "отписаться, пожалуйста",
        "توقف", "قف", "أوقفوا الرسائل", "تَوَقَّفْ", "parar", "basta", "não quero mais mensagens", "Yeter!",
        "iptal", "بس است", "لغو اشتراک", "لطفاً توقف کنید", "دیگر پیام نمی‌خواهم", "بس كنيد",
        "بس دی", "ودرېږئ", "نور پیغامونه نه غواړم", "ደው በሉ", "ይኣክል!", "በጃኹም መልእኽቲ ኣይትስደዱ",
    ],
)  # fmt: skip
def test_stop_is_heard_in_every_language_of_the_house(text):
    assert is_stop(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "   ", "🙂", "stop à la violence", "le bus s'arrête à 8 h", "il faut que mon mari arrête de crier",
        "j'ai raté l'arrêt", "je voudrais arrêter de fumer", "merci", "non", "oui", "stop " * 40,
        "c'est dur", "arrêt maladie", "para", "please", "merci svp",
        "قلبم ایستاد", "هله شوهرم مرا می‌زند، بس است", "በጃኹም",
    ],
)  # fmt: skip
def test_words_that_say_something_else_stop_nothing(text):
    assert not is_stop(text)


MOODS = ("😀 Très bien", "🙂 Bien", "😐 Moyen", "🙁 Pas bien", "😢 Très mal")
CALLS = ("📞 Oui, par téléphone", "✉️ Oui, par message", "✋ Non, pas maintenant")


@pytest.mark.parametrize(
    ("text", "index"),
    [
        ("Très bien", 0), ("TRES BIEN !!", 0), ("bien", 1), ("pas  bien", 3), ("tres mall", 4), ("moyin", 2),
        ("1", 0), ("5.", 4), ("😢", 4), ("🙂🏽", 1),
    ],
)  # fmt: skip
def test_a_typed_answer_that_names_a_button_is_that_choice(text, index):
    assert matches_choice(text, MOODS) == index


@pytest.mark.parametrize(
    "text", ["", "?", "6", "0", "99999999999", "très", "mal", "👍", "ça va bien merci", "bien " * 60]
)
def test_a_typed_answer_that_names_no_button_is_no_choice(text):
    assert matches_choice(text, MOODS) is None


def test_a_yes_is_enough_whatever_the_comma_that_follows_it():
    assert matches_choice("بله", ("✅ بله، موافق هستم", "✋ نه، نمی‌خواهم")) == 0
    assert matches_choice("ኣይፋል", ("✅ እወ፣ ይስማማዕ", "✋ ኣይፋል፣ ኣይደልን")) == 1


def test_between_two_buttons_nothing_is_guessed():
    assert matches_choice("oui", CALLS) is None
    assert matches_choice("non", CALLS) == 2
    assert matches_choice("Oui par telefone", CALLS) == 0
    assert matches_choice("bien", ("Bien", "bien !")) is None
    assert matches_choice("lundy", ("lundi", "lunda")) is None


def test_a_word_taken_out_of_a_long_button_is_no_choice():
    assert matches_choice("dehors ce soir", ("Dehors ce soir, avec des enfants", "Je dors dehors")) is None
