"""The first weeks, the dates of the contract, the return from a suspension, a second gentle try: as they are lived."""

from dataclasses import replace

import pytest

from flows.flags import Level
from flows.pathway import SuspensionReason
from tests.harness.house import house
from tests.harness.talk import Talk

TUESDAY = "2026-12-08 10:00"


def began(kind: str, **facts: str) -> Talk:
    talk = Talk(TUESDAY, house_of=house(pay_contact="Karim"))
    talk.touchpoint_due(kind, **facts)
    return talk


# The end of the contract


@pytest.mark.parametrize(
    ("days", "said"),
    [("90", "dans 3 mois"), ("60", "dans 2 mois"), ("30", "dans 1 mois"), ("7", "a une date de fin")],
)
def test_the_end_of_the_contract_is_told_with_its_day_and_how_far_it_is(days: str, said: str) -> None:
    talk = began("contract_end", days=days, contract_until_on="2027-03-08")
    talk.hears(said, "Dernier jour : lundi 8 mars.")


def test_what_the_person_wants_next_is_kept_and_a_call_about_it_goes_to_the_referent() -> None:
    talk = began("contract_end", days="60", contract_until_on="2027-02-06")
    talk.presses("Dire ce que je veux après")
    talk.presses("Faire une formation")
    assert talk.person.memory["wish"] == "training"
    talk.presses("L’après-midi")
    talk.claire.sees("demande un appel", "l’après-midi")
    assert (talk.calls[0].slot, talk.calls[0].reason) == ("afternoon", "contract_end")


def test_nothing_about_the_end_of_a_contract_promises_another_one() -> None:
    talk = began("contract_end", days="30", contract_until_on="2027-01-07")
    for words in ("renouvel", "prolong", "garanti", "nouveau contrat"):
        talk.hears_nothing_of(words)


def test_after_the_contract_missing_papers_are_an_errand_for_who_handles_pay() -> None:
    talk = began("after_contract", contract_until_on="2026-12-04")
    talk.presses("Plutôt bien")
    talk.presses("Il en manque")
    talk.karim.sees("papiers de fin de contrat (vendredi 4 décembre)")


@pytest.mark.parametrize(
    ("label", "stays"), [("Oui, restons en lien", True), ("Non, plus de messages", False)]
)
def test_after_the_contract_the_person_chooses_whether_to_stay_in_touch(label: str, stays: bool) -> None:
    talk = began("after_contract", contract_until_on="2026-12-04")
    talk.presses("Moyen")
    talk.presses("Oui, les trois")
    assert talk.stays_in_touch is None
    talk.presses(label)
    assert talk.stays_in_touch is stays


def test_who_says_nothing_after_the_contract_has_chosen_nothing() -> None:
    talk = began("after_contract", contract_until_on="2026-12-04")
    talk.no_answer()
    assert talk.stays_in_touch is None


def test_who_finds_it_hard_after_the_contract_is_flagged_once_and_the_moment_joins_the_flag() -> None:
    talk = began("after_contract", contract_until_on="2026-12-04")
    talk.presses("C’est dur")
    assert (talk.flag.level, talk.flag.categories) == (Level.MEDIUM, ("distress",))
    talk.presses("Le matin")
    talk.presses("Oui, les trois")
    talk.presses("Non, plus de messages")
    talk.claire.sees("précise : 🌅 Le matin")
    assert talk.calls == []


# Whether to stay in touch, while the person is still there


def asked_before_the_end() -> Talk:
    return began("stay_in_touch")


@pytest.mark.parametrize(
    ("label", "stays", "kept", "said"),
    [
        ("Oui, restons en lien", True, "stay", "Pour arrêter, écrivez le mot : stop."),
        ("Non, plus de messages", False, "leave", "Après votre contrat, je ne vous écris plus."),
    ],
)
def test_before_the_end_the_person_chooses_whether_to_stay_in_touch(
    label: str, stays: bool, kept: str, said: str
) -> None:
    talk = asked_before_the_end()
    talk.hears("Après votre contrat, voulez-vous encore de mes messages")
    talk.presses(label)
    talk.hears(said)
    assert (talk.stays_in_touch, talk.person.memory["afterwards"]) == (stays, kept)
    assert (talk.step, talk.flags) == ("", {})


def test_the_choice_still_counts_once_the_exit_is_past() -> None:
    talk = asked_before_the_end()
    talk.person = replace(talk.person, exited=True)
    talk.at("2026-12-15 19:00")
    talk.presses("Oui, restons en lien")
    assert talk.stays_in_touch is True


def test_who_says_nothing_before_the_end_has_chosen_nothing() -> None:
    talk = asked_before_the_end()
    talk.no_answer()
    talk.hears_nothing()
    assert (talk.stays_in_touch, talk.step) == (None, "")


def test_who_has_chosen_to_stay_is_not_asked_again_after_the_contract() -> None:
    talk = asked_before_the_end()
    talk.presses("Oui, restons en lien")
    talk.at("2026-12-11 10:00")
    talk.touchpoint_due("after_contract", contract_until_on="2026-12-09")
    talk.presses("Plutôt bien")
    talk.presses("Oui, les trois")
    talk.hears("Je vous écrirai de temps en temps.")
    talk.hears_nothing_of("Voulez-vous encore de mes messages")
    assert talk.step == ""


# PASS, trial


def test_the_pass_is_told_apart_from_the_contract() -> None:
    talk = began("pass_end", days="90", pass_until_on="2027-03-08")
    talk.hears("Votre PASS IAE finit dans 3 mois.", "Dernier jour : lundi 8 mars.")
    talk.presses("C’est quoi, le PASS IAE ?")
    talk.hears("Ce n’est pas votre contrat.")


@pytest.mark.parametrize(
    ("label", "category"), [("Quelque chose est difficile", "help"), ("Je pense arrêter", "dropout")]
)
def test_trouble_before_the_end_of_the_trial_is_flagged_at_once_and_what_it_is_follows(
    label: str, category: str
) -> None:
    talk = began("trial_end", trial_until_on="2026-12-15")
    talk.presses(label)
    assert (talk.flag.level, talk.flag.categories) == (Level.MEDIUM, (category,))
    talk.presses("Le trajet ou les horaires")
    talk.claire.sees("précise : 🚌 Le trajet ou les horaires")


def test_a_danger_at_work_named_at_the_end_of_the_trial_is_for_the_same_day() -> None:
    talk = began("trial_end", trial_until_on="2026-12-15")
    talk.presses("Quelque chose est difficile")
    talk.presses("Il y a un danger")
    assert talk.flag.level is Level.HIGH


# The return from a suspension

OFFERED = {
    "equipment": "📱 Il me manque du matériel",
    "connection": "📶 Il me manque internet",
    "digital_fear": "💡 Je veux qu’on me montre",
    "childcare": "🧒 Je cherche une garde",
    "health": "🩺 Je veux un retour adapté",
    "service": "💬 Dire ce qui n’allait pas",
    "other": "✋ J’ai besoin d’aide",
}


@pytest.mark.parametrize("reason", SuspensionReason)
def test_the_reason_of_the_suspension_chooses_the_words_and_the_help(reason: SuspensionReason) -> None:
    talk = began("comeback", reason=reason.value, back_on="2026-12-14")
    others = [began("comeback", reason=other.value, back_on="2026-12-14") for other in SuspensionReason]
    assert sum(other.heard == talk.heard for other in others) == 1
    talk.hears("Votre retour approche : lundi 14 décembre.")
    assert talk.last.labels == (
        "👍 Oui, je reviens",
        OFFERED[reason.value],
        "🤷 Je ne sais pas encore",
        "🚪 Je ne pense pas revenir",
        "🗣 Parler à quelqu’un",
    )


@pytest.mark.parametrize("reason", [reason for reason in SuspensionReason if reason != "service"])
def test_help_to_come_back_is_a_call_for_a_human_who_reads_which(reason: SuspensionReason) -> None:
    talk = began("comeback", reason=reason.value, back_on="2026-12-14")
    talk.presses(OFFERED[reason.value])
    assert (talk.flag.level, talk.flag.categories) == (Level.MEDIUM, ("help",))
    talk.claire.sees(OFFERED[reason.value])
    talk.presses("L’après-midi")
    assert talk.calls == []
    talk.claire.sees("précise : 🌇 L’après-midi")


def test_what_was_not_right_with_us_is_heard_in_the_persons_own_words() -> None:
    talk = began("comeback", reason="service", back_on="2026-12-14")
    talk.presses("Dire ce qui n’allait pas")
    talk.says("trop de monde dans la salle")
    talk.claire.sees("trop de monde dans la salle")
    assert talk.flag.categories == ("help",)


def test_who_does_not_know_yet_may_be_called_and_raises_no_flag() -> None:
    talk = began("comeback", reason="health", back_on="2026-12-14")
    talk.presses("Je ne sais pas encore")
    talk.presses("Le matin")
    assert talk.flags == {}
    assert talk.calls[0].slot == "morning"


def test_who_does_not_think_of_coming_back_is_a_sign_for_a_human() -> None:
    talk = began("comeback", reason="other", back_on="2026-12-14")
    talk.presses("Je ne pense pas revenir")
    assert (talk.flag.level, talk.flag.categories) == (Level.MEDIUM, ("dropout",))


@pytest.mark.parametrize("back", ["2026-12-08", "2026-12-07"])
def test_on_the_day_of_the_return_or_just_after_one_gentle_word_asks_how_it_goes(back: str) -> None:
    talk = began("comeback", reason="health", back_on=back, returned="yes")
    talk.hears("Jour de votre retour :", "Comment cela se passe-t-il ?")
    talk.hears_nothing_of("approche")
    talk.presses("Je suis de retour")
    talk.hears("Bon retour parmi nous.")
    assert talk.flags == {}


def test_who_is_not_back_on_the_day_may_be_called_and_raises_no_flag() -> None:
    talk = began("comeback", reason="", back_on="2026-12-08", returned="yes")
    talk.presses("Pas encore de retour")
    talk.presses("L’après-midi")
    assert talk.flags == {}
    assert talk.calls[0].slot == "afternoon"


# A suspension whose end nobody knows


@pytest.mark.parametrize("reason", SuspensionReason)
def test_a_sign_of_life_suits_what_keeps_the_person_away_and_says_nothing_of_a_date(
    reason: SuspensionReason,
) -> None:
    talk = began("sign_of_life", reason=reason.value)
    others = [began("sign_of_life", reason=other.value) for other in SuspensionReason]
    assert sum(other.heard == talk.heard for other in others) == 1
    talk.hears("Un petit signe de notre part.", "Comment allez-vous ?")
    for word in ("retour le", "date", "pas répondu", "silence", "quand revenez"):
        talk.hears_nothing_of(word)


def test_how_things_are_while_away_reaches_a_human_in_the_persons_own_words() -> None:
    talk = began("sign_of_life", reason="childcare")
    talk.says("toujours pas de place en crèche")
    talk.claire.sees("toujours pas de place en crèche")
    talk.hears("Vos mots sont gardés pour Claire")


def test_who_is_not_well_while_away_is_a_sign_for_a_human() -> None:
    talk = began("sign_of_life", reason="health")
    talk.presses("Pas trop")
    assert (talk.flag.level, talk.flag.categories) == (Level.MEDIUM, ("distress",))


def test_a_sign_of_life_is_the_check_in_of_its_day() -> None:
    talk = Talk(TUESDAY)
    talk.touchpoint_due("sign_of_life", "check_in", reason="other")
    talk.presses("Ça va")
    assert talk.step == ""
    talk.hears_nothing_of("Comment allez-vous en ce moment")


def test_who_wants_to_speak_of_coming_back_is_called_when_it_suits_them() -> None:
    talk = began("sign_of_life", reason="other")
    talk.presses("Parler de mon retour")
    talk.presses("Le matin")
    assert talk.flags == {}
    assert (talk.calls[0].slot, talk.calls[0].reason) == ("morning", "sign_of_life")
    talk.claire.sees("demande un appel")


# The first weeks


def test_a_first_day_that_went_badly_is_flagged_at_once_and_why_follows() -> None:
    talk = began("first_day", started_on="2026-12-07")
    talk.presses("Pas bien")
    assert (talk.flag.level, talk.flag.categories) == (Level.MEDIUM, ("help",))
    talk.presses("Je ne sais pas quoi faire")
    talk.claire.sees("précise : 🧭 Je ne sais pas quoi faire")
    assert len(talk.flags) == 1


def test_a_middling_first_day_is_flagged_only_when_something_is_named() -> None:
    talk = began("first_day", started_on="2026-12-07")
    talk.presses("Moyen")
    talk.presses("Rien de précis")
    assert talk.flags == {}


def test_who_is_who_names_the_referent_and_who_handles_pay() -> None:
    talk = began("who_is_who", started_on="2026-12-07")
    talk.hears("🧭 Claire : papiers", "💶 Karim : la paie")


def test_the_rules_of_contact_give_the_hours_and_the_way_to_less() -> None:
    talk = began("contact_rules", started_on="2026-12-07")
    talk.hears("J’écris seulement à ces heures", "lundi à jeudi", "Répondez quand vous voulez, ou pas.")
    talk.presses("Un peu moins souvent")
    assert talk.person.memory["check_ins"] == "wider"


def test_the_rules_of_contact_open_the_pause() -> None:
    talk = began("contact_rules", started_on="2026-12-07")
    talk.presses("Faire une pause ou arrêter")
    assert talk.step == "pause.choose"


# A second try


def silent() -> Talk:
    """Amina did not answer when she was asked how she is; the second try has come."""
    talk = began("check_in")
    talk.no_answer()
    talk.at("2026-12-10 10:00")
    talk.touchpoint_due("check_in_again")
    return talk


@pytest.mark.parametrize(
    ("label", "categories"), [("Pas trop", ("distress",)), ("Je veux qu’on m’appelle", ("help",))]
)
def test_at_the_second_try_trouble_and_a_wish_for_a_call_reach_a_human(
    label: str, categories: tuple[str, ...]
) -> None:
    talk = silent()
    talk.presses(label)
    assert (talk.flag.level, talk.flag.categories) == (Level.MEDIUM, categories)


def test_at_the_second_try_one_tap_is_enough_to_be_left_in_peace() -> None:
    talk = silent()
    talk.presses("Ça va")
    assert talk.flags == {}
    assert talk.step == ""
    assert talk.journal[-1].kind == "check_in_done"


def test_the_second_try_says_nothing_of_the_first() -> None:
    talk = silent()
    talk.hears("Je passe juste voir.")
    for reproach in ("pas répondu", "sans réponse", "encore", "déjà", "inquiet", "silence"):
        talk.hears_nothing_of(reproach)
