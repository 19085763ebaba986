"""Signs of trouble: promises 5 and 6. One turn, one flag; the number first; nobody is said to have read what nobody has."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.draft import Draft
from flows.effects import ChangeFlag, Effect, Lane, RaiseFlag, Say
from flows.engine import advance
from flows.events import TextReceived
from flows.flags import CATEGORIES, Flag, FlagState, Level
from flows.people import Consent
from flows.signals import Signals, first_effects
from tests.harness.house import AMINA, CLAIRE, KARIM, at, flag, house, situation
from tests.harness.talk import Talk, plain

TUESDAY, NIGHT = "2026-11-24 10:00", "2026-11-24 23:00"
NUMBERS = {
    "suicide": "3114",
    "violence": "17",
    "child": "119",
    "health": "15",
    "work_danger": "15",
    "housing": "115",
}


def after(
    *signs: tuple[str, Level], open_flags: tuple[Flag, ...] = (), now: str = TUESDAY, **more: object
) -> tuple[Effect, ...]:
    draft, signals = Draft(situation(open_flags=open_flags, **more), at(now)), Signals()  # type: ignore[arg-type]
    for category, level in signs:
        signals.add((category,), level, (f"à cause de {category}",), "ses mots")
    return first_effects(draft, signals)


def raised(effects: tuple[Effect, ...]) -> RaiseFlag:
    (found,) = [effect for effect in effects if isinstance(effect, RaiseFlag)]
    return found


def changed(effects: tuple[Effect, ...]) -> ChangeFlag:
    (found,) = [effect for effect in effects if isinstance(effect, ChangeFlag)]
    return found


def read_by_amina(effects: tuple[Effect, ...]) -> str:
    return "\n".join(plain(e.text) for e in effects if isinstance(e, Say) and e.to.kind == "person")


def test_no_sign_leads_to_nothing():
    assert after() == ()


def test_the_signs_of_one_turn_make_one_flag_at_the_highest_level():
    found = raised(after(("money", Level.MEDIUM), ("suicide", Level.CRITICAL), ("housing", Level.HIGH)))
    assert found.categories == ("suicide", "housing", "money")
    assert found.level is Level.CRITICAL
    assert found.due_at == at("2026-11-24 10:05")


def test_the_flag_carries_the_persons_words_and_the_reasons():
    found = raised(after(("housing", Level.HIGH)))
    assert found.excerpt == "ses mots"
    assert found.reasons == ("à cause de housing",)


@pytest.mark.parametrize("category", CATEGORIES)
def test_a_critical_sign_is_answered_with_the_right_number_first(category: str):
    first = after((category, Level.CRITICAL))[0]
    assert isinstance(first, Say)
    assert first.to.kind == "person"
    assert first.lane is Lane.URGENT
    assert NUMBERS.get(category, "112") in plain(first.text).split(".")[0]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("category", CATEGORIES)
def test_the_number_is_the_same_in_every_language(language: str, category: str):
    effects = after((category, Level.CRITICAL), person=replace(AMINA, language=language))
    assert NUMBERS.get(category, "112") in read_by_amina(effects).splitlines()[0]


def test_the_danger_to_a_life_decides_on_the_number_when_there_are_several():
    effects = after(("housing", Level.CRITICAL), ("suicide", Level.CRITICAL))
    assert "3114" in read_by_amina(effects).splitlines()[0]


def test_a_critical_sign_at_night_does_not_wait_for_the_person():
    effects = after(("suicide", Level.CRITICAL), now=NIGHT)
    assert isinstance(effects[0], Say)
    assert effects[0].not_before is None


def test_a_sign_that_is_not_critical_gives_the_emergency_numbers_once_in_a_closed_stretch():
    talk = Talk(NIGHT)
    talk.says("je dors dehors depuis lundi")
    assert "15 ou le 112" in talk.heard
    talk.says("ils ont coupé le chauffage, je dors dehors")
    assert "15 ou le 112" not in talk.heard


def test_a_flag_that_shares_a_category_is_joined_and_not_doubled():
    known = flag(Level.HIGH, categories=("housing",))
    change = changed(after(("housing", Level.MEDIUM), open_flags=(known,)))
    assert change.event == "joined"
    assert change.level is Level.HIGH
    assert change.rung is None
    assert change.due_at is None


def test_a_flag_of_another_kind_is_a_flag_of_its_own():
    known = flag(Level.HIGH, categories=("housing",))
    assert raised(after(("money", Level.MEDIUM), open_flags=(known,))).categories == ("money",)


def test_a_plain_call_for_a_human_joins_whatever_flag_is_open():
    known = flag(Level.MEDIUM, categories=("distress",))
    change = changed(after(("help", Level.MEDIUM), open_flags=(known,)))
    assert change.categories == ("distress", "help")


def test_what_becomes_worse_begins_its_ladder_anew():
    known = flag(Level.MEDIUM, categories=("distress",), rung=1, due_at=at("2026-11-25 15:00"))
    change = changed(after(("distress", Level.CRITICAL), open_flags=(known,)))
    assert (change.level, change.rung, change.due_at) == (Level.CRITICAL, 0, at("2026-11-24 10:05"))


def test_a_taken_flag_that_turns_critical_comes_back_on_the_critical_clock():
    known = flag(
        Level.MEDIUM,
        categories=("distress",),
        state=FlagState.TAKEN,
        taker_id=CLAIRE.id,
        due_at=at("2026-12-03 15:00"),
    )
    change = changed(after(("distress", Level.CRITICAL), open_flags=(known,)))
    assert change.due_at is not None
    assert change.due_at <= at("2026-11-24 11:00")


def test_more_of_a_taken_flag_is_told_to_who_has_it_and_not_to_the_group():
    known = flag(Level.HIGH, categories=("housing",), state=FlagState.TAKEN, taker_id=KARIM.id)
    effects = after(("housing", Level.HIGH), open_flags=(known,))
    assert [e.to.id for e in effects if isinstance(e, Say) and e.flag_id] == [KARIM.id]


def test_a_taken_flag_that_turns_critical_is_told_to_the_group_again():
    known = flag(Level.MEDIUM, categories=("housing",), state=FlagState.TAKEN, taker_id=KARIM.id)
    effects = after(("housing", Level.CRITICAL), open_flags=(known,))
    assert {e.to.kind for e in effects if isinstance(e, Say) and e.flag_id} == {"caseworker", "team"}


READ = ("a lu", "ont lu", "has read it", "have read it", "a vu votre", "read your message and")


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("now", [TUESDAY, NIGHT])
@pytest.mark.parametrize("awake", [True, False])
def test_nobody_is_said_to_have_read_what_nobody_has_read(language: str, level: Level, now: str, awake: bool):
    of = house(CLAIRE, replace(KARIM, on_call=awake))
    heard = read_by_amina(
        after(("distress", level), now=now, house_of=of, person=replace(AMINA, language=language))
    )
    assert heard
    heard = heard.replace("Nobody has read it yet", "")
    assert not [word for word in READ if word in heard]


def test_at_night_nobody_is_said_to_have_been_told_when_nobody_is():
    heard = read_by_amina(after(("distress", Level.CRITICAL), now=NIGHT))
    assert "prévenu" not in heard
    assert "demain à 8 h 30" in heard.replace("\u00a0", " ")


def test_at_night_who_is_on_call_is_said_to_have_been_told_and_nobody_else():
    of = house(CLAIRE, replace(KARIM, on_call=True))
    heard = read_by_amina(after(("distress", Level.CRITICAL), now=NIGHT, house_of=of))
    assert "la personne de garde" in heard
    assert "Claire" not in heard


def test_nobody_is_said_to_be_told_who_was_not_told():
    away = replace(CLAIRE, reachable=False)
    heard = read_by_amina(after(("distress", Level.HIGH), house_of=house(away, KARIM), referent=away))
    assert "Claire" not in heard


def test_without_a_team_the_team_is_not_said_to_be_told():
    heard = read_by_amina(after(("distress", Level.HIGH), house_of=house(CLAIRE, KARIM, team=None)))
    assert "Claire" in heard
    assert "équipe" not in heard


def test_when_nobody_can_be_told_the_person_is_not_told_otherwise():
    away = replace(CLAIRE, reachable=False)
    heard = read_by_amina(after(("distress", Level.HIGH), house_of=house(away, team=None), referent=away))
    assert "J’ai prévenu" not in heard


def test_who_said_no_to_messages_still_has_a_flag():
    person = replace(AMINA, consent=Consent.REFUSED)
    outcome = advance(situation(person), TextReceived("je veux mourir"), at(TUESDAY))
    assert raised(outcome.effects).level is Level.CRITICAL


def test_a_group_card_holds_initials_and_no_category():
    effects = after(("suicide", Level.CRITICAL))
    (card,) = [plain(e.text) for e in effects if isinstance(e, Say) and e.to.kind == "team"]
    assert "A. D." in card
    for secret in ("Amina", "Diallo", "mort", "suicide", "ses mots", "à cause de"):
        assert secret not in card


def test_the_first_climb_of_a_flag_of_the_night_counts_from_the_opening():
    assert raised(after(("housing", Level.HIGH), now=NIGHT)).due_at == at("2026-11-25 09:00")


def test_who_asks_not_to_be_called_is_heard_by_the_caseworker():
    talk = Talk()
    talk.commands("/menu")
    for label in ("Parler à quelqu’un", "Je suis en danger maintenant", "On me menace ou on me frappe"):
        talk.presses(label)
    talk.presses("Je ne peux pas parler")
    told = "\n".join(plain(message.text) for message in talk.claire.chat.messages)
    assert "Je ne peux pas parler" in told


def test_how_and_about_what_somebody_wants_to_talk_is_heard_by_the_caseworker():
    talk = Talk()
    talk.commands("/menu")
    for label in ("Parler à quelqu’un", "Cette semaine", "Papiers", "Un rendez-vous", "L’après-midi"):
        talk.presses(label)
    told = "\n".join(plain(message.text) for message in talk.claire.chat.messages)
    for chosen in ("Papiers", "rendez-vous", "après-midi"):
        assert chosen in told


def test_a_flag_is_due_within_its_first_rung_of_open_time():
    found = raised(after(("housing", Level.HIGH)))
    assert found.due_at - at(TUESDAY) == timedelta(minutes=30)
    assert found.holder_id == CLAIRE.id


def test_the_caseworker_reads_answers_in_french_whatever_the_person_reads():
    talk = Talk(person=replace(AMINA, language="en"))
    talk.touchpoint_due("check_in")
    for label in ("Not well", "Housing", "Yes, by phone"):
        talk.presses(label)
    told = "\n".join(plain(message.text) for message in talk.claire.chat.messages)
    assert "Pas bien" in told
    assert "Logement" in told
    assert "Housing" not in told
