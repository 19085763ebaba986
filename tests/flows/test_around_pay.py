"""The pay period as it is lived: the sheet handed in, the payslip explained, what is wrong, what it keeps the person from."""

import pytest

from flows.flags import Level
from tests.harness.house import content, house
from tests.harness.talk import Talk

PAY = house(pay_contact="Karim")
TUESDAY, NIGHT = "2026-12-08 10:00", "2026-12-08 23:00"


def began(kind: str, house_of: object = PAY, **facts: str) -> Talk:
    talk = Talk(TUESDAY, house_of=house_of)  # type: ignore[arg-type]
    talk.touchpoint_due(kind, **facts)
    return talk


# The hours sheet


@pytest.mark.parametrize("kind", ["photo", "document"])
@pytest.mark.parametrize("before", [(), ("J’envoie une photo",)])
def test_a_photo_of_the_hours_sheet_goes_to_who_handles_pay_with_what_it_is(
    kind: str, before: tuple[str, ...]
) -> None:
    talk = began("hours_sheet", due_on="2026-12-11")
    for label in before:
        talk.presses(label)
    talk.sends(kind, file_id="SHEET")  # type: ignore[arg-type]
    talk.karim.sees("Amina Diallo", "relevé d’heures (vendredi 11 décembre)")
    assert talk.karim.last.say.piece == (kind, "SHEET")
    talk.claire.sees_nothing()
    talk.hears("La photo est gardée pour Karim.")
    assert talk.step == ""


def test_a_photo_sent_in_closed_hours_reaches_who_handles_pay_at_the_opening() -> None:
    talk = began("hours_sheet", due_on="2026-12-11")
    talk.at(NIGHT)
    talk.sends("photo")
    talk.karim.sees_nothing()
    talk.at("2026-12-09 08:30")
    talk.karim.sees("relevé d’heures")


def test_while_a_flag_is_open_who_took_it_reads_the_photo_as_well() -> None:
    talk = Talk(TUESDAY, house_of=PAY)
    talk.says("je dors dehors ce soir")
    talk.claire.presses("Je prends")
    talk.at("2026-12-08 15:00")
    talk.touchpoint_due("hours_sheet", due_on="2026-12-11")
    talk.sends("photo")
    talk.karim.sees("relevé d’heures")
    talk.claire.sees("relevé d’heures")


def test_a_danger_written_under_the_photo_is_heard_and_the_photo_still_arrives() -> None:
    talk = began("hours_sheet", due_on="2026-12-11")
    talk.sends("photo", "je veux mourir")
    assert talk.flag.level is Level.CRITICAL
    talk.claire.sees("une photo")


def test_help_with_the_sheet_is_an_errand_and_what_blocks_goes_the_same_way() -> None:
    talk = began("hours_sheet", due_on="2026-12-11")
    talk.presses("J’ai besoin d’aide")
    talk.karim.sees("À régler", "relevé d’heures (vendredi 11 décembre)")
    talk.says("j’ai perdu la feuille")
    talk.karim.sees("relevé d’heures", "j’ai perdu la feuille")
    talk.claire.sees_nothing()


def test_who_has_not_handed_it_in_hears_the_last_day_and_no_reproach() -> None:
    talk = began("hours_sheet", due_on="2026-12-11")
    talk.presses("Pas encore")
    talk.hears("Dernier jour : vendredi 11 décembre.")
    assert talk.errands == {}
    assert talk.flags == {}


# Pay day


def test_on_pay_day_the_payslip_is_explained_in_five_cards_one_at_a_time() -> None:
    talk = began("payday", pay_on="2026-12-08")
    talk.presses("Ma fiche de paie expliquée")
    for number, subject in enumerate(("les heures", "le brut et le net", "ce qui est retiré"), start=1):
        talk.hears(f"{number} sur 5 : {subject}")
        talk.hears_nothing_of(f"{number + 1} sur 5")
        talk.presses("La suite")
    talk.hears("4 sur 5 : l’activité partielle")
    talk.presses("La suite")
    talk.hears("5 sur 5 : les primes", "Gardez toutes vos fiches de paie.")
    assert talk.step == ""


@pytest.mark.parametrize("cards", [0, 1, 2, 3])
def test_the_cards_end_when_the_person_has_enough(cards: int) -> None:
    talk = began("payslip")
    for _ in range(cards):
        talk.presses("La suite")
    talk.presses("Cela me suffit")
    talk.hears("Une question sur la vôtre ? Écrivez ici.")
    assert talk.step == ""


# After pay


@pytest.mark.parametrize(
    ("label", "topic"),
    [
        ("Elle est arrivée trop tard", "pay_late"),
        ("Le montant n’est pas bon", "pay_amount"),
        ("Il manque des heures", "pay_hours"),
        ("Je ne comprends pas la fiche", "pay_payslip"),
        ("Mon compte est bloqué", "pay_account"),
    ],
)
def test_each_problem_with_pay_opens_its_errand(label: str, topic: str) -> None:
    talk = began("after_pay", pay_on="2026-12-04")
    talk.presses("Oui, mais il y a un problème")
    talk.presses(label)
    assert talk.errand.topic == topic


def test_a_problem_in_the_persons_own_words_goes_to_who_handles_pay() -> None:
    talk = began("after_pay", pay_on="2026-12-04")
    talk.presses("Oui, mais il y a un problème")
    talk.says("on m’a retiré deux fois l’acompte")
    talk.karim.sees("autre souci de paie (vendredi 4 décembre)", "on m’a retiré deux fois l’acompte")
    assert talk.errand.topic == "pay_other"


@pytest.mark.parametrize(
    ("label", "flag"),
    [
        ("Oui, cela va", None),
        ("Non, je ne mange pas assez", (Level.HIGH, "food")),
        ("Non, le loyer ne passe pas", (Level.HIGH, "money")),
        ("Je ne sais pas", None),
    ],
)
def test_hardship_behind_a_problem_with_pay_is_a_flag_and_late_pay_alone_is_none(
    label: str, flag: tuple[Level, str] | None
) -> None:
    talk = began("after_pay", pay_on="2026-12-04")
    talk.presses("Non, pas encore")
    assert talk.flags == {}
    talk.presses(label)
    assert [(raised.level, raised.categories[0]) for raised in talk.open_flags] == ([flag] if flag else [])


def test_who_does_not_understand_the_payslip_is_offered_the_cards() -> None:
    talk = began("after_pay", pay_on="2026-12-04")
    talk.presses("Oui, mais il y a un problème")
    talk.presses("Je ne comprends pas la fiche")
    talk.presses("Oui, les cartes")
    talk.hears("1 sur 5 : les heures")


def test_silence_after_pay_is_noted_and_opens_nothing() -> None:
    talk = began("after_pay", pay_on="2026-12-04")
    talk.no_answer()
    assert [line.kind for line in talk.journal] == ["touchpoint_after_pay", "no_answer"]
    assert talk.errands == {}
    talk.hears_nothing()


# A call


@pytest.mark.parametrize(
    ("label", "slot", "read"),
    [
        ("Un appel, le matin", "morning", "Moment : le matin"),
        ("Un appel, l’après-midi", "afternoon", "Moment : l’après-midi"),
        ("Un appel, matin ou après-midi", "any", "Moment : quand vous voulez"),
    ],
)
def test_who_asks_to_be_called_is_written_down_and_their_referent_is_told_when(
    label: str, slot: str, read: str
) -> None:
    talk = began("after_pay", pay_on="2026-12-04")
    talk.presses("Oui, tout va bien")
    talk.presses(label)
    (call,) = talk.calls
    assert (call.kind, call.period, call.reason) == ("callback", "2026-12-08", "after_pay")
    assert (call.slot, call.caseworker_id) == (slot, 11)
    talk.claire.sees("Amina Diallo demande un appel", read)
    talk.karim.sees_nothing()
    talk.team.sees_nothing()
    talk.hears("C’est transmis. Ce n’est pas encore lu.")


def test_who_holds_a_flag_hears_of_the_call_and_nobody_hears_of_it_twice() -> None:
    talk = began("after_pay", pay_on="2026-12-04")
    talk.presses("Non, pas encore")
    talk.presses("Non, le loyer ne passe pas")
    talk.karim.presses_in_group("Je prends")
    talk.presses("Un appel, le matin")
    for caseworker in (talk.claire, talk.karim):
        assert caseworker.heard.count("le matin") == 1


def test_a_call_asked_for_at_night_is_told_at_the_opening_and_not_promised_before() -> None:
    talk = began("after_pay", pay_on="2026-12-04")
    talk.presses("Oui, tout va bien")
    talk.at(NIGHT)
    talk.presses("Un appel, le matin")
    talk.claire.sees_nothing()
    talk.hears("L’équipe reçoit votre demande demain")
    talk.at("2026-12-09 08:30")
    talk.claire.sees("demande un appel")


def test_the_day_of_a_call_is_the_persons_own() -> None:
    talk = began("after_pay", pay_on="2026-12-04")
    talk.presses("Oui, tout va bien")
    talk.at("2026-12-09 00:30")
    talk.presses("Un appel, le matin")
    assert talk.calls[0].period == "2026-12-09"


def test_a_reply_to_the_card_of_a_call_reaches_the_person() -> None:
    talk = began("after_pay", pay_on="2026-12-04")
    talk.presses("Oui, tout va bien")
    talk.presses("Un appel, le matin")
    talk.claire.replies("je vous appelle demain à 9 h")
    talk.hears("Claire : je vous appelle demain à 9 h")


# The right to an advance, the declaration


def test_an_advance_that_is_asked_for_is_an_errand_and_so_is_its_amount() -> None:
    talk = began("advance")
    talk.presses("C’est quoi, un acompte ?")
    talk.presses("Je demande un acompte")
    assert talk.errand.topic == "advance"
    talk.says("200 euros pour vendredi")
    talk.karim.sees("demande d’acompte", "200 euros pour vendredi")
    talk.hears("Karim a votre demande.")


def test_how_much_and_for_when_can_be_said_without_typing() -> None:
    talk = began("advance")
    talk.presses("Je demande un acompte")
    talk.presses("La moitié de ma paie")
    talk.karim.sees("demande d’acompte", "La moitié de ma paie")
    talk.hears("Pour quand ?")
    talk.presses("Le plus tôt possible")
    talk.karim.sees("demande d’acompte", "Le plus tôt possible")
    talk.hears("Karim a votre demande.")


def test_who_does_not_know_how_much_asks_to_be_called_by_who_sees_to_it() -> None:
    talk = began("advance")
    talk.presses("Je demande un acompte")
    talk.presses("Je ne sais pas")
    talk.karim.sees("demande d’acompte", "appelez-moi")
    talk.hears("Karim a votre demande.")


def test_no_question_waits_for_words_alone() -> None:
    steps = [step for dialogue in content().dialogues.values() for step in dialogue.steps.values()]
    assert not [step.ask for step in steps if step.ask and not step.choices and step.date is None]


def test_who_wants_none_is_left_in_peace() -> None:
    talk = began("advance")
    talk.presses("Non, merci")
    assert talk.errands == {}
    assert talk.step == ""


def test_help_with_the_declaration_is_a_call_for_a_human() -> None:
    talk = began("benefits", due_on="2026-12-11")
    talk.hears("Dernier jour : vendredi 11 décembre.")
    talk.presses("Comment faire ?")
    talk.presses("Je veux de l’aide")
    assert (talk.flag.level, talk.flag.categories) == (Level.MEDIUM, ("help",))
