"""What changes on a pathway is noted from the person's card, by whoever follows them, without a computer. Promises 9, 11, 13."""

from dataclasses import replace
from datetime import date

import pytest

from flows.effects import LogContact
from flows.pathway import Pathway, SuspensionReason
from flows.priorities.ranking import NOT_REACHED
from tests.harness.talk import Talk

TUESDAY = "2026-12-08 10:00"
TODAY = date(2026, 12, 8)


def at_her_pathway(known: Pathway | None = None) -> Talk:
    talk = Talk(TUESDAY)
    talk.pathway = known if known is not None else Pathway()
    talk.claire.commands("/personne diallo")
    talk.claire.presses("🧭 Son parcours")
    return talk


def logged(talk: Talk) -> list[LogContact]:
    return [one for one in talk.journal if one.kind == "pathway_noted"]


@pytest.mark.parametrize("reason", SuspensionReason)
def test_a_suspension_is_noted_with_three_taps_its_reason_and_its_last_day(reason: SuspensionReason) -> None:
    talk = at_her_pathway()
    assert "Rien n’est noté." in talk.claire.shown
    talk.claire.presses("⏸ Suspendre")
    talk.claire.sends_press(f"pw:{talk.person.id}:suspend:{reason}")
    talk.claire.presses("Deux mois")
    assert talk.pathway == Pathway(
        suspended_from=TODAY, suspended_until=date(2027, 2, 8), suspension_reason=reason
    )
    assert "✅ C’est noté : Amina Diallo" in talk.claire.shown
    assert "jusqu’au 8 février 2027" in talk.claire.shown
    assert logged(talk) == [LogContact(talk.person.id, "pathway_noted", "desk", talk.claire.id)]
    talk.hears_nothing()


def test_a_suspension_may_have_no_end_yet() -> None:
    talk = at_her_pathway()
    for label in ("⏸ Suspendre", "🏥 Santé", "Je ne sais pas encore"):
        talk.claire.presses(label)
    assert talk.pathway.suspended(date(2027, 12, 8))
    assert "• suspension (santé), sans fin notée" in talk.claire.shown


def test_who_comes_back_is_back_the_same_day_and_the_reason_stays_for_the_words_of_the_return() -> None:
    before = Pathway(suspended_from=date(2026, 11, 2), suspension_reason=SuspensionReason.CHILDCARE)
    talk = at_her_pathway(before)
    assert "Suspendre" not in " ".join(talk.claire.last.labels)
    talk.claire.presses("▶️ Reprise aujourd’hui")
    assert talk.pathway == replace(before, suspended_until=date(2026, 12, 7))
    assert not talk.pathway.suspended(TODAY)


def test_a_suspension_of_today_that_was_a_mistake_leaves_nothing_to_come_back_from() -> None:
    talk = at_her_pathway()
    for label in ("⏸ Suspendre", "📶 Connexion", "Un mois", "▶️ Reprise aujourd’hui"):
        talk.claire.presses(label)
    assert talk.pathway == Pathway()


def test_the_end_of_the_contract_is_picked_and_shown() -> None:
    talk = at_her_pathway()
    for label in ("📅 Fin du contrat", "2027", "mars", "31"):
        talk.claire.presses(label)
    assert talk.pathway == Pathway(contract_until=date(2027, 3, 31))
    assert "• contrat jusqu’au 31 mars 2027" in talk.claire.shown


@pytest.mark.parametrize(
    ("labels", "day"),
    [
        (("2026", "mars", "3"), date(2026, 3, 3)),
        (("2023", "janvier", "1"), date(2023, 1, 1)),
        (("➡️ Plus tard", "2027", "janvier", "4"), date(2027, 1, 4)),
        (("2025", "◀️ Corriger", "2026", "décembre", "8"), TODAY),
    ],
)
def test_the_first_day_of_work_is_picked_past_or_to_come(labels: tuple[str, ...], day: date) -> None:
    talk = at_her_pathway()
    talk.claire.presses("👷 Premier jour de travail")
    assert "👷 Premier jour de travail : Amina Diallo" in talk.claire.shown
    for label in labels:
        talk.claire.presses(label)
    assert talk.pathway == Pathway(started_on=day)
    assert f"• premier jour de travail : {day.day} " in talk.claire.shown
    assert len(logged(talk)) == 1
    talk.hears_nothing()


def test_once_the_first_day_is_noted_an_attestation_can_be_prepared() -> None:
    talk = Talk(TUESDAY)
    talk.claire.commands("/attestation diallo")
    talk.claire.presses("📃 Présence")
    assert "le premier jour de travail n’est pas noté" in talk.claire.shown
    talk.claire.commands("/personne diallo")
    for label in ("🧭 Son parcours", "👷 Premier jour de travail", "2026", "mars", "3"):
        talk.claire.presses(label)
    talk.claire.commands("/attestation diallo")
    talk.claire.presses("📃 Présence")
    assert talk.attestation.facts["started"] == "2026-03-03"


def test_the_end_of_the_trial_is_picked_among_days_to_come() -> None:
    talk = at_her_pathway()
    talk.claire.presses("⏳ Fin de l’essai")
    assert "⏳ Fin de la période d’essai : Amina Diallo" in talk.claire.shown
    assert [label for label in talk.claire.last.labels if label.isdigit()] == ["2026", "2027"]
    for label in ("2027", "janvier", "7"):
        talk.claire.presses(label)
    assert talk.pathway == Pathway(trial_until=date(2027, 1, 7))
    assert "• période d’essai jusqu’au 7 janvier 2027" in talk.claire.shown


@pytest.mark.parametrize(
    ("known", "way"),
    [
        (Pathway(started_on=date(2027, 2, 1)), "trial:y2027:m1:d31"),
        (Pathway(started_on=date(2027, 2, 1)), "contract:y2027:m1:d31"),
        (Pathway(trial_until=date(2027, 1, 7)), "start:y2027:m1:d8"),
        (Pathway(contract_until=date(2026, 11, 30)), "start:y2026:m12:d1"),
    ],
)
def test_nothing_ends_before_the_first_day_and_it_is_said_why_nothing_was_noted(
    known: Pathway, way: str
) -> None:
    talk = at_her_pathway(known)
    talk.claire.sends_press(f"pw:{talk.person.id}:{way}")
    assert talk.pathway == known
    assert "⚠️ Rien n’est noté : une fin (essai, contrat) serait avant le premier jour." in talk.claire.shown
    assert logged(talk) == []


def test_once_somebody_has_left_no_day_of_their_pathway_is_noted_by_an_old_button() -> None:
    known = Pathway(exited_on=TODAY)
    talk = at_her_pathway(known)
    for way in ("start:y2026:m3:d3", "trial:y2027:m1:d7", "contract:y2027:m3:d31"):
        talk.claire.sends_press(f"pw:{talk.person.id}:{way}")
    assert talk.pathway == known


def test_an_exit_is_asked_twice_and_can_be_undone() -> None:
    talk = at_her_pathway()
    talk.claire.presses("🚪 Sortie")
    assert talk.pathway == Pathway()
    talk.claire.presses("✅ Oui, sortie aujourd’hui")
    assert talk.pathway.exited(TODAY)
    assert talk.claire.last.labels == ("↩️ Annuler la sortie",)
    talk.claire.presses("↩️ Annuler la sortie")
    assert talk.pathway == Pathway()


def test_who_is_followed_by_telephone_is_noted_and_taken_back() -> None:
    talk = at_her_pathway()
    talk.claire.presses("☎️ Suivre par téléphone")
    assert talk.pathway.by_phone
    assert "• suivi par téléphone, sans messages" in talk.claire.shown
    talk.claire.presses("💬 Suivre par la messagerie")
    assert not talk.pathway.by_phone


def test_one_turns_back_without_noting_anything() -> None:
    talk = at_her_pathway()
    for label in ("⏸ Suspendre", "📱 Matériel", "↩️ Retour"):
        talk.claire.presses(label)
    assert "🧭 Le parcours : Amina Diallo" in talk.claire.shown
    assert talk.pathway == Pathway()
    assert logged(talk) == []


@pytest.mark.parametrize(
    "way",
    [
        "resume",
        "stay",
        "chat",
        "suspend:laziness:1",
        "suspend:health:12",
        "suspend:health:0",
        "exit:no",
        "contract:y1999:m1:d1",
        "contract:y2026:m12:d7",
        "contract:x",
        "trial:y2026:m12:d7",
        "trial:y2028:m1:d1",
        "start:y2022:m12:d31",
        "start:y2028:m1:d1",
        "start:later:y2027",
        "start:y2026:m2:d30",
        "back",
        "",
        "nothing:at:all",
    ],
)
def test_a_button_that_does_not_fit_how_things_stand_notes_nothing_and_shows_them(way: str) -> None:
    talk = at_her_pathway()
    talk.claire.sends_press(f"pw:{talk.person.id}:{way}")
    assert talk.pathway == Pathway()
    assert logged(talk) == []
    assert "Amina Diallo" in talk.claire.shown


@pytest.mark.parametrize(
    "data", ["pw:999:exit:yes", "pw::exit:yes", "pw:x:exit:yes", "pw:" + "9" * 40 + ":exit:yes", "pw"]
)
def test_a_button_about_somebody_else_notes_nothing(data: str) -> None:
    talk = at_her_pathway()
    talk.claire.sends_press(data)
    assert talk.pathway == Pathway()
    assert logged(talk) == []


def test_nothing_of_it_is_done_in_a_group() -> None:
    talk = at_her_pathway()
    talk.claire.sends_press(f"pw:{talk.person.id}:exit:yes", in_group=True)
    assert talk.pathway == Pathway()


def test_noting_it_is_no_contact_with_the_person() -> None:
    assert "pathway_noted" in NOT_REACHED
