"""What a program writes down of a voice note is heard as typed words are, later, and told as what it is. Promises 5 to 7."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from flows.effects import RaiseFlag, RecordAnswer, Say
from flows.faq.entry import Entry
from flows.faq.orders import NoteQuestion
from flows.flags import Level
from flows.people import Consent
from tests.harness.house import CLAIRE, TUESDAY_MORNING, at
from tests.harness.talk import Talk

HINT = "transcription automatique"


def written_down(now: str = TUESDAY_MORNING) -> Talk:
    talk = Talk(now=now)
    talk.content = replace(talk.content, transcribes=True)
    return talk


def asked(talk: Talk) -> Talk:
    """How are you? The question is open."""
    talk.commands("/menu")
    talk.presses("Donner de mes nouvelles")
    return talk


def answers(talk: Talk) -> list[str]:
    return [answer.choice or answer.words for answer in talk.answers]


def test_the_voice_note_goes_to_a_human_at_once_and_then_what_it_says():
    talk = written_down()
    talk.sends("voice")
    talk.claire.hears("Amina Diallo envoie un message vocal")
    talk.is_written_down("Je serai en retard demain.")
    talk.claire.hears("transcription automatique de son message vocal (peut se tromper)", "en retard demain")


def test_without_a_program_a_voice_note_is_what_it_was():
    talk, before = Talk(), written_down()
    for one in (talk, before):
        one.sends("voice")
    assert talk.to_transcribe == []
    assert [e for e in talk.effects if isinstance(e, Say)] == [
        e for e in before.effects if isinstance(e, Say)
    ]


@pytest.mark.parametrize("kind", ["photo", "video", "document", "sticker"])
def test_only_voice_notes_are_written_down(kind: str):
    talk = written_down()
    talk.sends(kind)  # type: ignore[arg-type]
    assert talk.to_transcribe == []


def test_danger_in_a_voice_note_raises_a_flag_and_brings_the_number_and_the_human_knows_how_it_was_heard():
    talk = written_down()
    talk.sends("voice")
    talk.is_written_down("je veux mourir")
    assert talk.flag.level is Level.CRITICAL
    assert talk.flag.excerpt == "je veux mourir"
    assert HINT in talk.flag.reasons[0]
    talk.hears("Appelez le 3114")
    talk.claire.hears(HINT, "je veux mourir")


def test_danger_is_heard_at_night_as_well_and_joins_the_flag_that_is_open():
    talk = written_down("2026-11-24 22:00")
    talk.says("je veux mourir")
    talk.sends("voice")
    talk.is_written_down("j'ai pris des médicaments pour en finir")
    assert len(talk.open_flags) == 1
    assert not any(isinstance(effect, RaiseFlag) for effect in talk.effects)
    assert any(HINT in reason for reason in talk.flag.reasons)


@pytest.mark.parametrize("words", ["Très bien.", "très bien", "1"])
def test_a_clear_answer_answers_the_question_that_is_open(words: str):
    talk = asked(written_down())
    talk.sends("voice")
    talk.is_written_down(words)
    assert answers(talk) == ["news", "very_good"]


def test_an_unclear_answer_leaves_the_question_open_and_asks_nothing_again():
    talk = asked(written_down())
    talk.sends("voice")
    number = talk.conversation.question
    talk.is_written_down("bah écoute ça dépend des jours")
    assert answers(talk) == ["news"]
    assert (talk.conversation.open, talk.conversation.question) == (True, number)


def test_what_answered_one_question_is_never_taken_for_the_answer_to_the_next():
    talk = asked(written_down())
    talk.presses("Pas bien")
    question = talk.conversation.question
    talk.sends("voice")
    assert answers(talk)[-1] == "[voice]"
    assert talk.conversation.question != question
    before = answers(talk)
    talk.is_written_down("non")
    assert answers(talk) == before


def test_a_question_that_was_answered_meanwhile_is_not_answered_again():
    talk = asked(written_down())
    talk.sends("voice")
    talk.presses("Bien")
    talk.is_written_down("Très mal")
    assert "very_bad" not in answers(talk)


@pytest.mark.parametrize("words", ["Stop.", "arrêtez"])
def test_a_voice_that_says_stop_stops(words: str):
    talk = written_down()
    talk.sends("voice")
    talk.is_written_down(words)
    assert talk.person.consent is Consent.STOPPED
    assert talk.consents[-1].how == "voice"


def test_a_guide_is_offered_while_they_still_speak_of_it_and_not_hours_later():
    talk = written_down()
    talk.sends("voice")
    talk.is_written_down("la caf me demande un papier")
    talk.hears("fiche")
    later = written_down()
    later.sends("voice")
    later.is_written_down("la caf me demande un papier", minutes=90)
    later.hears_nothing()
    later.claire.hears("la caf me demande un papier")


def cards_offered(talk: Talk) -> list[str]:
    said = [effect for effect in talk.effects if isinstance(effect, Say) and effect.to.kind == "person"]
    buttons = [button.data for one in said for row in one.keyboard for button in row]
    return [data for data in buttons if data.startswith("o:guide_")]


def test_beside_an_open_question_what_was_said_leads_to_its_card_as_typed_words_do():
    talk = asked(written_down())
    talk.sends("voice")
    talk.is_written_down("la caf me demande un papier")
    by_voice = cards_offered(talk)
    typed = asked(written_down())
    typed.says("la caf me demande un papier")
    assert by_voice == cards_offered(typed)
    assert by_voice[:1] == ["o:guide_caf"]
    assert talk.step == typed.step == "check_in.mood"
    assert talk.last.say.question == talk.conversation.question, (
        "the question is the last thing on the screen"
    )
    assert answers(talk) == ["news"]


def test_where_something_is_only_being_looked_up_the_card_is_the_last_word():
    talk = written_down()
    talk.commands("/menu")
    talk.sends("voice")
    talk.is_written_down("la caf me demande un papier")
    assert cards_offered(talk)[:1] == ["o:guide_caf"]
    assert talk.last.say.question is None


def test_beside_an_open_question_no_card_comes_long_after_it_was_said():
    talk = asked(written_down())
    talk.sends("voice")
    talk.is_written_down("la caf me demande un papier", minutes=11)
    talk.hears_nothing()


def test_what_was_said_in_answer_leads_to_no_card():
    talk = asked(written_down())
    talk.presses("Pas bien")
    talk.sends("voice")
    talk.is_written_down("la caf me demande un papier")
    assert cards_offered(talk) == []


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("je dors dehors, je cherche un logement", Level.HIGH),
        ("On m'a fauché le sac à dos au métro. Carte d'identité, attestation, tout dedans.", Level.MEDIUM),
    ],
)
def test_beside_a_flag_the_card_comes_as_after_typed_words_and_not_late(words: str, level: Level):
    typed, talk, late = written_down(), written_down(), written_down()
    typed.says(words)
    for one, minutes in ((talk, 0), (late, 11)):
        one.sends("voice")
        one.is_written_down(words, minutes)
    assert talk.flag.level == typed.flag.level == level
    assert cards_offered(talk) == cards_offered(typed) != []
    assert cards_offered(late) == []


def test_what_is_written_down_is_no_second_sign_of_life_and_says_nothing_to_the_person():
    talk = written_down()
    talk.sends("voice")
    memory = dict(talk.person.memory)
    talk.is_written_down("Merci pour tout.")
    talk.hears_nothing()
    assert talk.person.memory == memory
    assert not any(isinstance(effect, RecordAnswer) for effect in talk.effects)


def test_who_asks_what_is_kept_hears_of_the_program_where_there_is_one():
    talk = written_down()
    talk.commands("/mes_donnees")
    talk.hears("Un programme écrit ce que disent vos messages vocaux. Il peut se tromper.")
    without = Talk()
    without.commands("/mes_donnees")
    without.hears_nothing_of("programme")


def asked_for_a_day(talk: Talk) -> Talk:
    """Until when is this paper good? The question is open."""
    talk.commands("/menu")
    for label in ("Mes papiers", "Date de fin de mes papiers", "Titre de séjour"):
        talk.presses(label)
    return talk


def test_a_day_that_is_said_answers_the_question_that_asks_for_one() -> None:
    talk = asked_for_a_day(written_down())
    talk.sends("voice")
    talk.is_written_down("Le quinze avril deux mille vingt-sept.")
    talk.hears("15 avril 2027")
    assert talk.paper_days == {"residence_permit": date(2027, 4, 15)}


def test_what_is_asked_aloud_finds_the_answer_of_the_team_as_what_is_typed_does() -> None:
    talk = written_down()
    review_at = at(TUESDAY_MORNING) + timedelta(days=90)
    talk.answers_for_all.entries[7] = Entry(7, "Où est le vestiaire ?", "Là.", CLAIRE.id, review_at)
    talk.sends("voice")
    talk.is_written_down("Dites, où est le vestiaire ?")
    talk.hears("Votre structure a peut-être déjà répondu")
    assert not any(isinstance(effect, NoteQuestion) for effect in talk.effects)


def test_what_is_asked_aloud_and_nobody_has_answered_yet_is_noted() -> None:
    talk = written_down()
    talk.sends("voice")
    talk.is_written_down("Où est le vestiaire ?")
    assert [e.words for e in talk.effects if isinstance(e, NoteQuestion)] == ["Où est le vestiaire ?"]


@pytest.mark.parametrize("words", ["menu", "Menu.", "MENU !"])
@pytest.mark.parametrize("begin", [lambda talk: talk, asked])
def test_menu_said_aloud_is_the_menu_as_it_is_when_written(words: str, begin: Callable[[Talk], Talk]) -> None:
    talk, typed = begin(written_down()), begin(written_down())
    talk.sends("voice")
    talk.is_written_down(words)
    typed.says(words)
    assert talk.step == typed.step == "menu.menu"
    talk.claire.hears("transcription automatique")


def test_back_said_aloud_goes_back_as_it_does_when_written() -> None:
    talk, typed = asked(written_down()), asked(written_down())
    for one in (talk, typed):
        one.presses("Bien")
    before = talk.step
    talk.sends("voice")
    talk.is_written_down("Retour.")
    typed.says("Retour.")
    assert talk.step == typed.step != before


def test_the_menu_does_not_open_long_after_it_was_asked_for_aloud() -> None:
    talk = written_down()
    talk.sends("voice")
    talk.is_written_down("menu", minutes=11)
    talk.hears_nothing()


def test_help_said_aloud_opens_the_menu_and_a_human_is_told_once() -> None:
    talk = written_down()
    talk.sends("voice")
    talk.is_written_down("aide")
    assert talk.step == "menu.menu"
    told = [e for e in talk.effects if isinstance(e, Say) and e.to.kind == "caseworker"]
    assert len(told) == 1
