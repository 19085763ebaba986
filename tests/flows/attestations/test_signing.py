"""A caseworker signs with one press: the page is what the person has read, it goes to them, and nobody signs twice. Promises 1, 11."""

from dataclasses import replace
from datetime import date

from flows.attestations.attestation import State, shown
from flows.attestations.signing import withdrawn
from flows.effects import Lane, Say, TakeBack
from flows.errands.errand import ErrandState
from flows.events import ChoicePressed
from flows.paper import Paper
from flows.pathway import Pathway
from flows.people import Consent
from tests.harness.house import AMINA, content
from tests.harness.talk import Talk

AT_WORK = Pathway(started_on=date(2026, 3, 3), contract_until=date(2027, 3, 2), pass_until=date(2028, 3, 2))


def to_be_signed(talk: Talk | None = None, label: str = "Je travaille ici") -> Talk:
    """Amina has found one right: Claire has its card."""
    talk = talk or Talk()
    talk.pathway = AT_WORK
    talk.commands("/menu")
    talk.presses("Mes papiers")
    talk.presses("Demander une attestation")
    talk.presses(label)
    talk.presses("Oui, c’est juste")
    return talk


def paper(talk: Talk) -> Paper:
    found = [message.say.paper for message in talk.chat.messages if message.say.paper is not None]
    assert len(found) == 1
    return found[0]


def test_one_press_signs_and_the_page_goes_to_the_person() -> None:
    talk = to_be_signed()
    talk.claire.presses("Je signe")
    talk.hears("Claire l’a signé", shown(talk.attestation.code))
    assert talk.toast == "Signée. La personne la reçoit."
    assert (talk.attestation.state, talk.attestation.signed_by) == (State.VALID, talk.claire.id)
    assert talk.errand.state is ErrandState.SETTLED


def test_the_page_says_what_the_person_read_who_signed_when_and_its_code() -> None:
    talk = to_be_signed()
    read = talk.chat.messages[-2].text
    talk.claire.presses("Je signe")
    page = paper(talk)
    assert page.title == "Attestation de présence"
    assert all(line.replace("'", "’") in read.replace("'", "’") for line in page.paragraphs)
    assert page.closing == ("Fait le 24 novembre 2026.", "Signé par Claire, pour L'Atelier du Lien.")
    assert page.footer[0] == f"Code de vérification : {shown(talk.attestation.code)}"
    assert page.issued_at == talk.now
    assert page.translation is None


def test_the_card_says_who_signed_and_has_no_button_left() -> None:
    talk = to_be_signed()
    card = talk.claire.last
    talk.claire.presses("Je signe")
    assert "Signée par <b>Claire</b>" in card.text
    assert card.keyboard == ()


def test_what_is_signed_is_not_signed_again_nor_refused() -> None:
    talk = to_be_signed()
    sign, refuse = (row[0].data for row in talk.claire.last.keyboard)
    talk.claire.presses("Je signe")
    for data in (sign, refuse):
        talk.karim.does(ChoicePressed(data, 1, "press"))
        assert talk.toast == "C’est déjà réglé."
    assert talk.attestation.signed_by == talk.claire.id
    paper(talk)


def test_an_attestation_cannot_be_settled_like_an_errand_without_a_signature() -> None:
    talk = to_be_signed()
    for verb in ("done", "take"):
        talk.claire.does(ChoicePressed(f"e:{talk.errand.id}:{verb}", 1, "press"))
        assert talk.errand.state is ErrandState.OPEN


def test_nobody_signs_in_the_group() -> None:
    talk = to_be_signed()
    talk.claire.does(ChoicePressed(f"e:{talk.errand.id}:sign", 1, "press"), in_group=True)
    assert talk.attestation.state is State.CHECKED


def test_who_does_not_sign_says_so_and_the_person_hears_it_from_them() -> None:
    talk = to_be_signed()
    talk.claire.presses("Je ne signe pas")
    talk.hears("Claire n’a pas signé votre papier.")
    assert talk.attestation.state is State.WITHDRAWN
    assert not any(message.say.paper for message in talk.chat.messages)


def test_who_does_not_sign_for_somebody_who_wants_no_messages_is_asked_to_tell_them() -> None:
    talk = to_be_signed()
    talk.commands("/stop")
    talk.claire.presses("Je ne signe pas")
    assert talk.toast.endswith("dites-le vous-même.")
    talk.hears_nothing_of("n’a pas signé")


def test_what_nobody_signs_comes_back_after_two_open_days() -> None:
    talk = to_be_signed()
    due_at = talk.errand.due_at
    assert due_at is not None
    assert f"{due_at:%Y-%m-%d}" == "2026-11-26"


def test_nothing_is_signed_for_somebody_to_whom_the_robot_cannot_write() -> None:
    talk = to_be_signed()
    talk.person = replace(talk.person, blocked=True)
    talk.claire.presses("Je signe")
    assert "donnez-lui le papier vous-même" in talk.toast
    assert talk.attestation.state is State.CHECKED


def test_a_page_signed_in_the_evening_waits_for_the_persons_open_hours() -> None:
    talk = to_be_signed()
    talk.at("2026-11-24 19:00")
    talk.claire.presses("Je signe")
    talk.hears_nothing_of("Votre papier est là")
    talk.at("2026-11-25 08:30")
    talk.hears("Votre papier est là")


def test_a_caseworker_has_one_prepared_and_the_person_reads_it_first() -> None:
    talk = Talk()
    talk.pathway = AT_WORK
    talk.karim.commands("/attestation Diallo")
    talk.karim.sees("Quelle attestation pour Amina Diallo ?")
    talk.karim.presses("Parcours d’insertion")
    talk.hears("Karim prépare un papier pour vous.", "Amina Diallo suit un parcours d’insertion", "Claire")
    assert talk.attestation.asked_by == talk.karim.id
    talk.presses("Oui, c’est juste")
    talk.claire.sees("attestation à signer")


def test_a_caseworker_learns_what_is_missing_and_the_person_hears_nothing() -> None:
    talk = Talk()
    talk.karim.commands("/attestation Diallo")
    talk.karim.presses("Présence")
    assert "le premier jour de travail n’est pas noté" in talk.karim.last.text
    talk.hears_nothing()
    assert talk.attestations == {}


def test_a_caseworker_prepares_nothing_for_who_has_not_agreed_to_be_written_to() -> None:
    talk = Talk(person=replace(AMINA, consent=Consent.REFUSED))
    talk.pathway = AT_WORK
    talk.karim.commands("/attestation Diallo")
    talk.karim.presses("Présence")
    talk.hears_nothing()
    assert talk.attestations == {}


def test_the_persons_own_word_is_not_for_a_caseworker_to_prepare() -> None:
    talk = Talk()
    talk.karim.does(ChoicePressed(f"at:new:{AMINA.id}:crisis_travel", 1, "press"))
    assert talk.toast
    assert talk.attestations == {}


def test_who_is_not_found_and_who_is_not_named_is_told() -> None:
    talk = Talk()
    talk.karim.commands("/attestation")
    talk.karim.sees("/attestation Diallo")
    talk.karim.commands("/attestation Zzyzx")
    assert not talk.karim.last.keyboard


def test_a_withdrawn_one_is_told_to_the_person_and_its_page_does_not_leave_any_more() -> None:
    talk = to_be_signed()
    talk.claire.presses("Je signe")
    outcome = withdrawn(content(), AMINA, talk.attestation)
    back, said = (effect for effect in outcome.effects if isinstance(effect, TakeBack | Say))
    assert isinstance(back, TakeBack)
    assert back.mark == next(m.say.mark for m in talk.chat.messages if m.say.paper is not None)
    assert isinstance(said, Say)
    assert "n’est plus valable" in said.text
    assert said.lane is Lane.PROACTIVE
