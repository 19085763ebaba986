"""What a person sends while a flag is open goes to who holds it; what it says, nobody knows yet."""

from flows.effects import Lane
from tests.harness.talk import Talk

NIGHT = "2026-11-24 23:00"
DIE = "je veux mourir"


def test_a_voice_note_while_a_flag_is_open_goes_to_who_took_it_and_to_the_referent():
    talk = Talk()
    talk.says("je dors dehors ce soir")
    talk.karim.presses_in_group("Je prends")
    talk.sends("voice")
    talk.karim.sees("un message vocal")
    talk.claire.sees("un message vocal")


def test_at_night_a_voice_note_after_a_critical_sign_reaches_who_is_on_call_at_once_and_urgently():
    talk = Talk(NIGHT, on_call=["Karim"])
    talk.says(DIE)
    talk.sends("voice")
    talk.karim.sees("un message vocal")
    assert talk.karim.last.say.lane is Lane.URGENT
    talk.claire.sees_nothing()


def test_at_night_what_follows_a_lesser_sign_waits_for_the_opening():
    talk = Talk(NIGHT, on_call=["Karim"])
    talk.says("je dors dehors ce soir")
    talk.sends("voice")
    talk.karim.sees_nothing()
    talk.claire.sees_nothing()


def test_at_night_what_follows_goes_to_the_one_on_call_who_took_the_flag_and_to_no_other_on_call():
    talk = Talk(NIGHT, on_call=["Karim", "Claire"])
    talk.says(DIE)
    talk.karim.presses("Je prends")
    talk.sends("photo")
    talk.karim.sees("une photo")
    talk.claire.sees_nothing()


def test_once_the_flag_is_closed_words_go_to_the_referent_alone_again():
    talk = Talk()
    talk.says("je dors dehors ce soir")
    talk.karim.presses_in_group("Je prends")
    for label in ("Clore", "Personne contactée", "Rien à noter"):
        talk.karim.presses(label)
    talk.says("merci bien")
    talk.claire.sees("merci bien")
    talk.karim.sees_nothing()


def test_a_round_video_has_its_sender_in_the_message_before_for_telegram_shows_no_words_under_it():
    talk = Talk()
    talk.sends("video_note")
    words, video = talk.claire.chat.messages[-2:]
    assert "Amina Diallo</b> envoie un message vidéo" in words.text
    assert (words.say.piece, video.say.piece) == (None, ("video_note", "file-1"))


def test_what_is_shown_without_words_has_its_words_and_its_sender_in_the_message_before():
    talk = Talk()
    talk.sends("location", "Le foyer", "48.85,2.35")
    words, pin = talk.claire.chat.messages[-2:]
    assert "Amina Diallo" in words.text
    assert "Le foyer" in words.text
    assert (words.say.piece, pin.say.piece) == (None, ("location", "48.85,2.35"))
