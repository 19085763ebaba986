"""Crisis mode: who may change it, that it is confirmed first, and who hears of it, when."""

import pytest

from flows.crisis_kind import CrisisKind
from flows.effects import SetCrisis, TellClosure
from flows.events import ChoicePressed
from flows.people import Caseworker, Role
from tests.harness.house import CLAIRE, KARIM, TEAM, TUESDAY_NIGHT, house
from tests.harness.talk import CaseworkerAtWork, Talk

BEGIN = "🚨 Commencer le mode crise"
EPIDEMIC, HEAT, CLOSURE = "🦠 Épidémie", "🌡️ Canicule", "🔒 Fermeture soudaine"
END = "✅ Finir le mode crise"
YES = "✅ Oui, je confirme"
NO = "✖️ Non, ne rien changer"


def begun(now: str = "2026-11-24 10:00") -> Talk:
    """Karim, who is a lead, has begun the crisis mode."""
    talk = Talk(now)
    talk.karim.commands("/crise")
    talk.karim.presses(BEGIN)
    talk.karim.presses(EPIDEMIC)
    return talk


def changes(talk: Talk) -> list[SetCrisis]:
    return [effect for effect in talk.effects if isinstance(effect, SetCrisis)]


def presses_data(who: CaseworkerAtWork, data: str, in_group: bool = False) -> None:
    who.does(ChoicePressed(data, 101, "press"), in_group=in_group)


def test_a_lead_begins_the_crisis_mode_and_the_team_and_every_colleague_hear_of_it():
    talk = begun()
    (change,) = changes(talk)
    assert (change.begins, change.by_caseworker) == (True, KARIM.id)
    assert talk.house.crisis_since == talk.now
    talk.claire.hears("Le mode crise commence", "Décidé par Karim.", "mardi 24 novembre à 10")
    talk.team.sees("Le mode crise commence")
    talk.hears_nothing()
    confirmed = next(m for m in talk.karim.chat.messages if "Le mode crise commence" in m.text)
    assert confirmed.keyboard == ()


@pytest.mark.parametrize(
    ("button", "kind", "said", "offered"),
    [
        (EPIDEMIC, CrisisKind.EPIDEMIC, "épidémie", ("closed", "changed")),
        (HEAT, CrisisKind.HEAT, "canicule", ("changed", "closed")),
        (CLOSURE, CrisisKind.CLOSURE, "fermeture soudaine", ("closed", "changed")),
    ],
)
def test_a_lead_says_which_crisis_it_is_and_everybody_hears_which(
    button: str, kind: CrisisKind, said: str, offered: tuple[str, ...]
):
    talk = Talk()
    talk.karim.commands("/crise")
    talk.karim.presses(BEGIN)
    talk.karim.presses(button)
    (change,) = changes(talk)
    assert (change.begins, change.kind, talk.house.crisis_kind) == (True, kind, kind)
    assert tuple(row[0].data.rsplit(":")[-1] for row in talk.karim.last.keyboard[:2]) == offered
    talk.claire.hears("Le mode crise commence", said)
    talk.karim.commands("/crise")
    talk.karim.hears("Mode crise : en cours", said)


def test_nothing_begins_before_it_is_confirmed_and_no_means_no():
    talk = Talk()
    talk.karim.commands("/crise")
    talk.karim.hears("Mode crise : arrêté.")
    talk.karim.presses(BEGIN)
    assert not changes(talk)
    talk.karim.presses(NO)
    assert not changes(talk)
    assert "Rien ne change." in talk.karim.last.text
    talk.team.sees_nothing()
    assert talk.house.crisis_since is None


def test_its_end_is_said_with_when_it_began():
    talk = begun()
    talk.at("2026-11-26 11:00")
    talk.karim.commands("/crise")
    talk.karim.hears("Mode crise : en cours", "mardi 24 novembre")
    talk.karim.presses(END)
    talk.karim.presses(YES)
    talk.claire.hears("Le mode crise est fini", "Il avait commencé mardi 24 novembre")
    assert talk.house.crisis_since is None


def test_who_is_no_lead_learns_who_can_change_it():
    talk = begun()
    talk.claire.commands("/crise")
    talk.claire.hears("Mode crise : en cours", "Qui peut le changer : Karim.")
    assert talk.claire.last.keyboard == ()


def test_a_button_made_up_by_somebody_who_is_no_lead_or_in_the_group_changes_nothing():
    talk = Talk()
    presses_data(talk.claire, "c:begin:heat")
    assert talk.toast == "Ce bouton n’est pas pour vous."
    presses_data(talk.karim, "c:begin:heat", in_group=True)
    assert talk.toast == "Ce bouton n’est pas pour vous."
    for data in ("c:", "c:begin:maybe", "c:begin:yes", "c:end:heat", "c:now:yes"):
        presses_data(talk.karim, data)
        assert talk.toast == "Ce bouton n’est pas pour vous."
    assert talk.house.crisis_since is None


def test_a_second_press_on_an_old_button_changes_nothing_and_says_so():
    talk = begun()
    since = talk.house.crisis_since
    presses_data(talk.karim, "c:begin:epidemic")
    assert talk.toast == "Le mode crise est déjà en cours."
    assert not changes(talk)
    assert talk.house.crisis_since == since


def test_begun_at_night_it_is_heard_of_at_the_opening():
    talk = begun(TUESDAY_NIGHT)
    talk.claire.hears_nothing()
    talk.team.sees_nothing()
    talk.at("2026-11-25 08:30")
    talk.claire.hears("Le mode crise commence")
    talk.team.sees("Le mode crise commence")


def test_who_had_not_heard_that_it_began_hears_only_that_it_is_over():
    talk = begun(TUESDAY_NIGHT)
    talk.karim.commands("/crise")
    talk.karim.presses(END)
    talk.karim.presses(YES)
    talk.at("2026-11-25 08:30")
    talk.claire.hears("Le mode crise est fini")
    talk.claire.hears_nothing_of("Le mode crise commence")


def test_a_house_without_a_lead_says_that_nobody_can_change_it():
    talk = Talk(house_of=house(CLAIRE, team=TEAM))
    talk.claire.commands("/crise")
    talk.claire.hears("Mode crise : arrêté.", "Aucune personne de la coordination")


def test_a_colleague_who_cannot_be_reached_is_not_written_to():
    sofia = Caseworker(13, "Sofia", role=Role.CASEWORKER, reachable=False)
    talk = Talk(house_of=house(CLAIRE, KARIM, sofia, team=None))
    talk.karim.commands("/crise")
    talk.karim.presses(BEGIN)
    talk.karim.presses(EPIDEMIC)
    assert {name for _, name, say in talk.told if "commence" in say.text} == {"Claire"}


CLOSES, CHANGES = "🔒 Dire aux personnes que la structure ferme", "🕘 Dire que les horaires changent"
REOPENS, NOTHING = "🔓 Dire que la structure rouvre", "🤐 Ne rien dire"


def ended(talk: Talk) -> Talk:
    talk.karim.commands("/crise")
    talk.karim.presses(END)
    talk.karim.presses(YES)
    return talk


def announced(talk: Talk) -> list[tuple[str, str]]:
    return [(e.news, e.on.isoformat()) for e in talk.effects if isinstance(e, TellClosure)]


def test_who_began_it_chooses_what_people_are_told_and_who_ended_it_whether_they_are():
    talk = begun()
    assert talk.karim.last.labels == (CLOSES, CHANGES, NOTHING)
    assert talk.house.announced == ""
    assert ended(talk).karim.last.labels == (REOPENS, NOTHING)


@pytest.mark.parametrize(
    ("button", "news", "said"),
    [(CLOSES, "closed", "que la structure ferme"), (CHANGES, "changed", "que les horaires changent")],
)
def test_what_is_chosen_is_announced_on_the_day_of_the_structure(button: str, news: str, said: str):
    talk = begun("2026-11-24 00:30")
    talk.karim.presses(button)
    assert announced(talk) == [(news, "2026-11-24")]
    assert said in talk.karim.last.text
    assert talk.karim.last.keyboard == ()


def test_that_it_opens_again_is_announced_once_it_is_over():
    talk = begun()
    talk.karim.presses(CLOSES)
    talk.at("2026-11-26 11:00")
    ended(talk).karim.presses(REOPENS)
    assert announced(talk) == [("open", "2026-11-26")]
    assert talk.house.announced == "open"


def test_nothing_is_announced_when_a_lead_wants_nothing_said():
    talk = begun()
    talk.karim.presses(NOTHING)
    assert not announced(talk)
    assert "rien n’est dit" in talk.karim.last.text
    assert talk.karim.last.keyboard == ()


@pytest.mark.parametrize("again", ["closed", "changed", "nothing"])
def test_what_was_announced_is_not_announced_twice_nor_otherwise(again: str):
    talk = begun()
    talk.karim.presses(CLOSES)
    presses_data(talk.karim, f"c:tell:{again}")
    assert talk.toast.startswith("C’est déjà décidé")
    assert not announced(talk)
    assert talk.house.announced == "closed"


def test_what_does_not_hold_any_more_is_announced_to_nobody():
    talk = begun()
    presses_data(talk.karim, "c:tell:open")
    assert talk.toast.startswith("Trop tard")
    presses_data(ended(talk).karim, "c:tell:closed")
    assert talk.toast.startswith("Trop tard")
    never = Talk()
    presses_data(never.karim, "c:tell:open")
    assert never.toast.startswith("Trop tard")
    assert not announced(talk) + announced(never)


def test_only_a_lead_in_private_announces_anything():
    talk = begun()
    presses_data(talk.claire, "c:tell:closed")
    assert talk.toast == "Ce bouton n’est pas pour vous."
    presses_data(talk.karim, "c:tell:closed", in_group=True)
    assert talk.toast == "Ce bouton n’est pas pour vous."
    for news in ("", "party"):
        presses_data(talk.karim, f"c:tell:{news}")
        assert talk.toast == "Ce bouton n’est pas pour vous."
    assert talk.house.announced == ""
