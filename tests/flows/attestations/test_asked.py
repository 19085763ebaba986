"""A person asks for an attestation: they read it first, and say whether it is right. Promises 5, 6, 7."""

from dataclasses import replace
from datetime import date

import pytest

from flows.attestations.attestation import Kind, State
from flows.crisis_kind import CrisisKind
from flows.effects import Lane, Say
from flows.pathway import Pathway
from flows.people import Consent
from tests.harness.house import AMINA, TUESDAY_NIGHT, at, content, house
from tests.harness.talk import Talk, plain

AT_WORK = Pathway(started_on=date(2026, 3, 3), contract_until=date(2027, 3, 2), pass_until=date(2028, 3, 2))
PRESENCE = "Amina Diallo travaille à L'Atelier du Lien."
CRISIS = replace(house(), crisis_since=at("2026-11-23 09:00"))


def asks(label: str, talk: Talk | None = None, pathway: Pathway = AT_WORK) -> Talk:
    """Amina opens the menu and asks for one."""
    talk = talk or Talk()
    talk.pathway = pathway
    talk.commands("/menu")
    talk.presses("Mes papiers")
    talk.presses("Demander une attestation")
    talk.presses(label)
    return talk


def test_the_person_reads_what_it_will_say_before_anybody_signs() -> None:
    talk = asks("Je travaille ici")
    talk.hears(PRESENCE, "Son premier jour de travail : le 3 mars 2026.", "jusqu’au 2 mars 2027")
    assert talk.last.labels == ("✅ Oui, c’est juste", "✖️ Il y a une erreur")
    assert talk.attestation.state is State.DRAFTED
    talk.claire.sees_nothing()


def test_once_it_is_right_who_accompanies_the_person_is_asked_to_sign() -> None:
    talk = asks("Je travaille ici")
    talk.presses("Oui, c’est juste")
    talk.hears("Il reste à le faire signer", "C’est envoyé à Claire. Ce n’est pas encore lu.")
    talk.claire.sees("attestation à signer", "Amina Diallo", PRESENCE)
    assert talk.claire.last.labels == ("✍️ Je signe", "✖️ Je ne signe pas")
    talk.karim.sees_nothing()
    assert talk.attestation.state is State.CHECKED


def test_after_the_answer_no_button_is_left_and_the_text_still_stands() -> None:
    talk = asks("Je travaille ici")
    asked = talk.last
    talk.presses("Oui, c’est juste")
    assert asked.keyboard == ()
    assert PRESENCE in plain(asked.text)
    assert "Oui, c’est juste" in plain(asked.text)


def test_an_error_goes_to_a_human_and_nothing_can_be_signed() -> None:
    talk = asks("Je travaille ici")
    talk.presses("Il y a une erreur")
    talk.hears("C’est envoyé à Claire", "Écrivez ici ce qui est faux.")
    talk.claire.sees("attestation à revoir", PRESENCE)
    assert talk.claire.last.labels == ("✋ Je m’en occupe", "✅ C’est réglé")
    assert talk.attestation.state is State.WITHDRAWN


def test_where_the_first_day_is_not_noted_a_human_is_asked_and_nothing_is_drafted() -> None:
    talk = asks("Je travaille ici", pathway=Pathway())
    talk.hears("Votre premier jour : pas encore noté, ou pas encore venu.", "C’est envoyé à Claire")
    talk.claire.sees("Attestation de présence", "le premier jour de travail n’est pas noté")
    assert talk.attestations == {}


def test_what_is_missing_is_told_once_however_often_it_is_asked_for() -> None:
    talk = asks("Je travaille ici", pathway=Pathway())
    asks("Je travaille ici", talk, pathway=Pathway())
    talk.hears("Je ne peux pas écrire ce papier.")
    talk.claire.sees_nothing()
    assert len(talk.errands) == 1


def test_one_that_waits_for_a_signature_is_not_asked_for_twice() -> None:
    talk = asks("Je travaille ici")
    talk.presses("Oui, c’est juste")
    asks("Je travaille ici", talk)
    talk.hears("attend déjà une signature")
    assert len(talk.attestations) == 1


def test_a_new_draft_replaces_the_one_that_nobody_answered_and_its_old_buttons_do_nothing() -> None:
    talk = asks("Je travaille ici")
    old = talk.last.keyboard[0][0].data
    asks("Je travaille ici", talk)
    assert [one.state for one in talk.attestations.values()] == [State.WITHDRAWN, State.DRAFTED]
    talk.presses_data(old, 1)
    assert talk.toast == "Cette question est passée."
    talk.claire.sees_nothing()


def test_a_press_made_up_or_twice_signs_nothing() -> None:
    talk = asks("Je travaille ici")
    button = talk.last.keyboard[0][0].data
    talk.presses("Oui, c’est juste")
    for data in (button, "at:", "at:nobody:right", "at:new:1:presence", f"{button}:x"):
        talk.presses_data(data, 1)
        assert talk.toast == "Cette question est passée."
    assert len(talk.errands) == 1


def test_at_night_it_is_asked_for_all_the_same_and_the_card_waits_for_the_morning() -> None:
    talk = asks("Je travaille ici", Talk(TUESDAY_NIGHT))
    talk.presses("Oui, c’est juste")
    talk.hears("Il reste à le faire signer", "Claire le reçoit demain à 8")
    talk.claire.sees_nothing()
    talk.at("2026-11-25 08:30")
    talk.claire.sees("attestation à signer")


def test_where_nobody_can_be_reached_nothing_is_said_to_be_sent() -> None:
    talk = Talk(house_of=house(*(replace(c, reachable=False) for c in house().caseworkers)))
    asks("Je travaille ici", talk)
    talk.presses("Oui, c’est juste")
    talk.hears("Personne ne peut encore le lire ici.")
    talk.hears_nothing_of("C’est envoyé")


@pytest.mark.parametrize("consent", [Consent.REFUSED, Consent.STOPPED])
def test_whoever_wants_no_messages_asks_for_a_paper_and_has_it(consent: Consent) -> None:
    talk = asks("Je travaille ici", Talk(person=replace(AMINA, consent=consent)))
    talk.presses("Oui, c’est juste")
    talk.hears("Le papier arrive ici après la signature.", "C’est envoyé à Claire.")
    talk.claire.presses("Je signe")
    talk.hears("Votre papier est là.")
    assert talk.last.say.paper is not None
    assert talk.person.consent is consent


def test_whoever_wants_no_messages_hears_nothing_more_after_that_paper() -> None:
    talk = asks("Je travaille ici", Talk(person=replace(AMINA, consent=Consent.STOPPED)))
    talk.presses("Oui, c’est juste")
    talk.claire.presses("Je signe")
    talk.touchpoint_due("check_in")
    talk.at("2026-11-27 10:00")
    talk.hears_nothing()


def test_who_stops_while_a_paper_waits_for_its_signature_or_for_the_morning_has_it_all_the_same() -> None:
    talk = asks("Je travaille ici")
    talk.presses("Oui, c’est juste")
    talk.commands("/stop")
    talk.at("2026-11-24 19:00")
    talk.claire.presses("Je signe")
    talk.commands("/stop")
    talk.hears_nothing_of("Votre papier est là")
    talk.at("2026-11-25 08:30")
    talk.hears("Votre papier est là.")


def test_out_of_a_crisis_the_simplified_one_is_not_offered() -> None:
    talk = Talk()
    talk.commands("/menu")
    talk.presses("Mes papiers")
    talk.presses("Demander une attestation")
    assert "Sortir" not in str(talk.last.labels)


def test_out_of_a_crisis_the_simplified_one_is_refused_however_it_is_asked_for() -> None:
    talk = Talk(house_of=CRISIS)
    talk.commands("/menu")
    talk.presses("Mes papiers")
    talk.presses("Demander une attestation")
    talk.presses("Sortir pendant la crise")
    talk.house = replace(talk.house, crisis_since=None)
    talk.presses("Pour travailler")
    talk.hears("seulement quand les sorties sont limitées")
    assert talk.attestations == {}


@pytest.mark.parametrize(("kind", "offered"), [("heat", False), ("epidemic", True), ("closure", True)])
def test_in_a_heat_wave_the_simplified_one_is_not_offered(kind: str, offered: bool) -> None:
    talk = Talk(house_of=replace(CRISIS, crisis_kind=CrisisKind(kind)))
    talk.commands("/menu")
    talk.presses("Mes papiers")
    talk.presses("Demander une attestation")
    assert ("Sortir pendant la crise" in str(talk.last.labels)) == offered


def test_in_a_heat_wave_the_simplified_one_is_neither_written_nor_signed_however_it_is_asked_for() -> None:
    heat = replace(CRISIS, crisis_kind=CrisisKind.HEAT)
    talk = asks("Sortir pendant la crise", Talk(house_of=CRISIS))
    talk.house = heat
    talk.presses("Pour travailler")
    talk.hears("seulement quand les sorties sont limitées")
    assert talk.attestations == {}
    drafted = asks("Sortir pendant la crise", Talk(house_of=CRISIS))
    drafted.presses("Pour travailler")
    drafted.house = heat
    drafted.presses("Oui, c’est juste")
    assert drafted.attestation.state is State.WITHDRAWN


def test_in_a_crisis_the_person_signs_alone_and_has_it_at_once_at_any_hour() -> None:
    talk = asks("Sortir pendant la crise", Talk(TUESDAY_NIGHT, house_of=CRISIS))
    talk.presses("Pour aller chez le docteur")
    talk.hears("Je sors de chez moi pour aller chez le docteur.")
    talk.presses("Oui, c’est juste")
    talk.hears("Votre papier est là.", "Ne payez jamais")
    talk.claire.sees_nothing()
    said = talk.last.say
    assert said.paper is not None
    assert said.lane is Lane.REPLY
    assert said.paper.closing == ("Fait le 24 novembre 2026 à 23\u00a0h.",)
    assert (talk.attestation.state, talk.attestation.signed_by) == (State.VALID, None)


def test_the_hour_is_that_of_the_yes_and_not_of_the_question() -> None:
    talk = asks("Sortir pendant la crise", Talk(house_of=CRISIS))
    talk.presses("Pour travailler")
    talk.at("2026-11-24 11:15")
    talk.presses("Oui, c’est juste")
    assert talk.last.say.paper is not None
    assert talk.last.say.paper.closing == ("Fait le 24 novembre 2026 à 11\u00a0h\u00a015.",)


def test_once_the_crisis_is_over_the_simplified_one_is_not_signed_any_more() -> None:
    talk = asks("Sortir pendant la crise", Talk(house_of=CRISIS))
    talk.presses("Pour travailler")
    talk.house = replace(talk.house, crisis_since=None)
    talk.presses("Oui, c’est juste")
    talk.hears("seulement quand les sorties sont limitées")
    assert talk.attestation.state is State.WITHDRAWN
    assert not any(isinstance(e, Say) and e.paper for e in talk.effects)


def test_who_reads_another_language_reads_it_in_theirs() -> None:
    talk = Talk(person=replace(AMINA, language="en"))
    talk.pathway = AT_WORK
    talk.commands("/menu")
    talk.presses("My papers")
    talk.presses("Ask for a certificate")
    talk.presses("I work here")
    talk.hears("Amina Diallo works at L'Atelier du Lien.", "March 3, 2026")
    assert content().words.has("en", "papers", Kind.PRESENCE.value)
