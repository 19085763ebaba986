"""A person wants to hear no more of something, and one day they do again: theirs to say, and found again in the settings."""

from dataclasses import replace

from flows.silences import silenced, with_silence, without_silence
from tests.harness.house import AMINA
from tests.harness.talk import Talk

BACK = "🔔 Reprendre les gestes de santé"


def test_silence_is_kept_beside_others_and_only_once():
    memory = with_silence({"Silenced": "check_in"}, "gesture")
    assert silenced(memory) == ("check_in", "gesture")
    assert with_silence(memory, "gesture") == memory
    assert silenced(without_silence(memory, "check_in")) == ("gesture",)
    assert silenced(without_silence({}, "gesture")) == ()


def test_no_more_messages_about_gestures_is_one_tap_and_says_how_to_have_them_again():
    talk = Talk()
    talk.touchpoint_due("gesture", gesture="mask")
    talk.presses("Ne plus m’en parler")
    talk.hears("C’est noté. Je ne vous parle plus de ces gestes.", "/menu")
    assert silenced(talk.person.memory) == ("gesture",)


def test_the_settings_offer_the_gestures_again_to_who_has_silenced_them_and_to_nobody_else():
    talk = Talk(person=replace(AMINA, memory={"Silenced": "gesture"}))
    talk.commands("/menu")
    talk.presses("Mes réglages")
    talk.presses(BACK)
    talk.hears("Je vous parlerai à nouveau des gestes de santé.")
    assert silenced(talk.person.memory) == ()
    talk.commands("/menu")
    talk.presses("Mes réglages")
    assert BACK not in talk.last.labels


def test_silence_about_gestures_is_no_pause_and_no_stop():
    talk = Talk()
    talk.touchpoint_due("gesture", gesture="mask")
    talk.presses("Ne plus m’en parler")
    assert talk.person.consent is AMINA.consent
    assert talk.person.paused_until is None
    talk.at("2026-11-25 10:00")
    talk.touchpoint_due("check_in")
    talk.hears("Comment allez-vous")
