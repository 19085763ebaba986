"""Somebody writes in a language that is not the one they read: it is offered once, in its own words, and never taken for granted."""

import pytest

from flows.effects import RaiseFlag, Say, SetLanguage
from flows.engine import advance
from flows.events import TextReceived
from flows.languages.offering import OFFERED
from tests.harness.house import at, house, stranger
from tests.harness.talk import Talk

LANGUAGES = ["fr", "en", "uk", "ar"]
UKRAINIAN = "я не розумію цей лист, мені потрібна допомога"
OFFER = "Я можу писати Вам українською."


def talk(now: str = "2026-11-24 10:00") -> Talk:
    return Talk(now, house_of=house(languages=LANGUAGES))


def test_a_language_that_is_written_is_offered_in_its_own_words_beside_the_usual_answer() -> None:
    amina = talk()
    amina.says(UKRAINIAN)
    amina.hears(OFFER, "C’est envoyé à Claire")
    amina.claire.sees(UKRAINIAN)
    assert amina.person.language == "fr"


def test_the_language_that_is_taken_is_the_one_that_is_written_from_then_on() -> None:
    amina = talk()
    amina.says(UKRAINIAN)
    amina.presses("Українською?")
    assert amina.person.language == "uk"
    amina.hears("Я пишу українською")
    assert all("Українською?" not in message.labels for message in amina.chat.messages)


def test_the_question_that_is_open_is_asked_again_in_the_language_that_is_taken() -> None:
    amina = talk()
    amina.touchpoint_due("check_in")
    amina.says(UKRAINIAN)
    assert OFFER in amina.heard
    assert amina.last.say.question is not None
    amina.presses("Українською?")
    assert amina.last.say.question is not None
    assert "Як" in amina.last.text


@pytest.mark.parametrize("refuses", [True, False])
def test_refused_or_ignored_it_is_not_offered_again_before_half_a_year(refuses: bool) -> None:
    amina = talk()
    amina.says(UKRAINIAN)
    if refuses:
        amina.presses("Ні, дякую")
        amina.hears_nothing()
    for moment in ("2026-11-24 10:05", "2026-12-01 10:00", "2027-05-03 10:00"):
        amina.at(moment)
        amina.says(UKRAINIAN)
        amina.hears_nothing_of(OFFER)
    assert amina.person.language == "fr"
    amina.at("2027-06-15 10:00")
    amina.says(UKRAINIAN)
    amina.hears(OFFER)


def test_another_language_is_offered_for_itself() -> None:
    amina = talk()
    amina.says(UKRAINIAN)
    amina.says("I do not understand this letter")
    amina.hears("I can write to you in English.")
    assert amina.person.memory[OFFERED] == "uk=2026-11-24 en=2026-11-24"


@pytest.mark.parametrize(
    "words",
    ["I want to talk to a real person please", "я хочу вмерти, мені більше не треба жити", "мій чоловік мене б'є і я боюся, що він мене вб'є", "I want to die, I can't go on"],
)  # fmt: skip
def test_in_a_turn_that_raises_a_flag_no_language_is_offered(words: str) -> None:
    amina = talk()
    amina.says(words)
    assert any(isinstance(effect, RaiseFlag) for effect in amina.effects)
    amina.hears_nothing_of(OFFER, "I can write to you")
    assert OFFERED not in amina.person.memory


@pytest.mark.parametrize(
    "words",
    ["je ne comprends pas cette lettre svp", "wach kayna lkhedma ghedda", "no entiendo esta carta del banco", "Привіт", "ok 👍", "stop"],
)  # fmt: skip
def test_their_own_language_one_that_the_structure_has_not_and_what_is_unclear_bring_no_offer(
    words: str,
) -> None:
    amina = talk()
    amina.says(words)
    assert not [effect for effect in amina.effects if isinstance(effect, SetLanguage)]
    assert OFFERED not in amina.person.memory


def test_who_is_choosing_their_language_is_not_offered_one_besides() -> None:
    amina = talk()
    amina.commands("/langue")
    amina.says(UKRAINIAN)
    amina.hears_nothing_of(OFFER)


@pytest.mark.parametrize(
    ("words", "label"),
    [("english", "In English?"), ("العربية", "بالعربية؟"), ("ukrainien svp", "Українською?")],
)
def test_a_language_named_alone_is_offered_and_goes_to_no_human(words: str, label: str) -> None:
    amina = talk()
    amina.says(words)
    amina.claire.sees_nothing()
    amina.presses(label)
    assert amina.person.language != "fr"


def test_a_language_named_alone_may_be_asked_for_as_often_as_one_likes() -> None:
    amina = talk()
    for _ in range(3):
        amina.says("english")
        amina.hears("I can write to you in English.")


def test_a_language_named_that_the_structure_has_not_opens_the_choice_of_those_it_has() -> None:
    amina = talk()
    amina.says("türkçe")
    amina.hears("Quelle langue voulez-vous lire")
    assert amina.step == "language.language"
    amina.claire.sees_nothing()


def test_a_language_named_in_the_middle_of_a_question_leaves_the_question_open() -> None:
    amina = talk()
    amina.touchpoint_due("check_in")
    amina.says("english")
    amina.hears("I can write to you in English.", "Comment allez-vous")
    assert amina.step == "check_in.mood"
    amina.claire.sees_nothing()


def test_the_name_of_the_language_they_read_is_for_a_human_as_any_words_are() -> None:
    amina = talk()
    amina.says("français")
    amina.claire.sees("français")


@pytest.mark.parametrize(
    "data", ["l:", "l:uk", "l:uk:", "l:uk:maybe", "l:tr:yes", "l:xx:yes", "l:UK:yes", "l::yes"]
)
def test_a_made_up_button_changes_no_language(data: str) -> None:
    amina = talk()
    amina.says(UKRAINIAN)
    amina.presses_data(data, amina.last.id)
    assert amina.person.language == "fr"


@pytest.mark.parametrize(
    ("words", "language"), [(UKRAINIAN, "Я робот"), ("bonjour", "Je suis un robot"), ("ساعدوني من فضلكم في أوراقي هذه", "أنا روبوت")]
)  # fmt: skip
def test_a_stranger_is_told_who_we_are_in_the_language_that_they_write(words: str, language: str) -> None:
    outcome = advance(stranger(), TextReceived(words, 5), at("2026-11-24 10:00"))
    assert [language in effect.text for effect in outcome.effects if isinstance(effect, Say)] == [True]
