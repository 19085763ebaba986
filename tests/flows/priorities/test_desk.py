"""The day's list in a caseworker's hands: read, opened, noted; once, by their own people's caseworkers, in private."""

from dataclasses import replace
from datetime import date

import pytest

from flows.closing import NOTE_MAX
from flows.contacts import Contact
from flows.effects import Effect, Rewrite, SettlePriority
from flows.engine import advance
from flows.events import ChoicePressed, CommandGiven, Event, TextReceived
from flows.flags import Level
from flows.naming import FOUND_MAX, named
from flows.people import Caseworker, Person
from flows.priorities.standing import Followed, Reason, Standing, Verdict
from flows.situation import Absence
from tests.harness.house import AMINA, CLAIRE, KARIM, TUESDAY_MORNING, at, desk, flag, house
from tests.harness.talk import Talk, plain

TODAY = date(2026, 11, 24)
WHY = (Reason("contract_ending", 20, 21), Reason("no_human_contact", 20, 34))
LISTED = Standing(AMINA.id, CLAIRE.id, TODAY, 1, 40, listed=True, reasons=WHY)
NADIA = Caseworker(13, "Nadia")
BORIS = Person(2, "Boris", "Kovac", phone="06 11 22 33 44", language="uk")


def morning_of(standing: Standing | None = LISTED, **more: object) -> Talk:
    talk = Talk(**more)  # type: ignore[arg-type]
    talk.standing = standing
    return talk


def card_open() -> Talk:
    talk = morning_of()
    talk.claire.commands("/priorites")
    talk.claire.presses("1. Amina Diallo")
    return talk


def done(event: Event, by: Caseworker = CLAIRE, **more: object) -> tuple[Effect, ...]:
    return advance(desk(by, **more), event, at(TUESDAY_MORNING)).effects  # type: ignore[arg-type]


def texts(effects: tuple[Effect, ...]) -> str:
    return "\n".join(plain(text) for one in effects if (text := getattr(one, "text", "")))


def followed(person: Person = AMINA, standing: Standing | None = LISTED, **more: object) -> Followed:
    return Followed(person, CLAIRE.id, standing, **more)  # type: ignore[arg-type]


# The list


def test_the_list_of_today_says_who_and_why_in_one_line_each_with_a_button():
    talk = morning_of()
    talk.claire.commands("/priorites")
    talk.claire.hears(
        "À contacter en premier aujourd’hui",
        "1. Amina Diallo : fin de contrat dans 21 jours, pas de contact humain depuis 34 jours",
    )
    assert talk.claire.last.labels == ("1. Amina Diallo",)


def test_without_a_list_it_says_when_there_will_be_one_and_an_empty_one_is_told():
    talk = morning_of(None, now="2026-11-28 10:00")
    talk.claire.commands("/priorites")
    talk.claire.hears("La liste du jour se fait à l’ouverture : lundi 30 novembre à 8")
    talk = morning_of(replace(LISTED, listed=False))
    talk.claire.commands("/priorites")
    talk.claire.hears("Aucune personne à contacter en premier aujourd’hui.")


def test_each_reads_their_own_list_and_everybody_reads_what_is_everybodys():
    listed = (
        followed(),
        followed(BORIS, replace(LISTED, person_id=2, owner_id=KARIM.id)),
        followed(replace(BORIS, first_name="Zoé"), replace(LISTED, person_id=3, owner_id=None)),
    )
    said = texts(done(CommandGiven("priorites"), priorities=listed))
    assert "Amina" in said
    assert "Boris" not in said
    assert said.index("Amina") < said.index("À partager dans l’équipe") < said.index("Zoé")


def test_the_list_of_somebody_who_left_since_the_morning_is_read_by_who_stands_in():
    karims = followed(BORIS, replace(LISTED, person_id=2, owner_id=KARIM.id))
    away = replace(house(CLAIRE, KARIM, NADIA), absences=(Absence(1, KARIM.id, TODAY, TODAY, CLAIRE.id),))
    assert "Boris" in texts(done(CommandGiven("priorites"), priorities=(karims,), house_of=away))
    nadias = done(CommandGiven("priorites"), NADIA, priorities=(karims,), house_of=away)
    assert "Boris" not in texts(nadias)


def test_what_was_done_stands_on_the_list():
    talk = morning_of(replace(LISTED, verdict=Verdict.TRIED, verdict_by=KARIM.id))
    talk.claire.commands("/priorites")
    talk.claire.hears("1. Amina Diallo : ✔️ essayé, pas de réponse (Karim)")


# The card


def test_the_card_says_where_they_stand_why_and_how_to_reach_them():
    one = followed(BORIS, contacts=(Contact("priority_tried", at("2026-11-20 10:00"), KARIM.id),))
    press = ChoicePressed("p:2:2026-11-24:card", 5, "p")
    said = texts(done(press, followed=one, open_flags=(flag(Level.HIGH, person_id=2),)))
    for part in (
        "Boris Kovac · accompagnement : Claire",
        "Sur la liste du jour, n° 1",
        "Pourquoi : fin de contrat dans 21 jours",
        "Signalement ouvert, à voir aujourd’hui : /alertes",
        "Derniers contacts : vendredi 20 novembre, essai de Karim, sans réponse",
        "📞 06 11 22 33 44 · lit en ukrainien",
    ):
        assert part in said


def test_a_flag_of_somebody_else_is_not_on_the_card():
    press = ChoicePressed("p:1:2026-11-24:card", 5, "p")
    assert "Signalement" not in texts(done(press, followed=followed(), open_flags=(flag(person_id=2),)))


def test_who_must_not_be_called_is_written_to():
    press = ChoicePressed("p:1:2026-11-24:card", 5, "p")
    mute = flag(reasons=("réponse « 🤫 Je ne peux pas parler »",))
    assert "N’appelez pas" in texts(done(press, followed=followed(), open_flags=(mute,)))


def test_answering_the_card_writes_to_the_person():
    talk = card_open()
    talk.claire.replies("Bonjour Amina, on se voit jeudi ?")
    talk.hears("on se voit jeudi ?")


# What came of it


def test_reached_is_kept_on_the_list_and_in_the_journal_and_nothing_more_can_be_pressed():
    talk = card_open()
    talk.claire.presses("Joint")
    assert talk.settled == [SettlePriority(AMINA.id, TODAY, None, Verdict.REACHED, CLAIRE.id)]
    (line,) = talk.journal
    assert (line.kind, line.medium, line.caseworker_id) == ("priority_reached", "phone", CLAIRE.id)
    assert "C’est noté pour Amina Diallo : joint." in plain(talk.claire.last.text)
    assert talk.claire.last.labels == ()


def test_tried_is_in_the_journal_and_they_may_still_be_reached_later_in_the_day():
    talk = card_open()
    talk.claire.presses("Essayé, pas de réponse")
    assert talk.claire.last.labels == ("📞 Joint",)
    talk.claire.presses("Joint")
    assert [one.verdict for one in talk.settled] == [Verdict.TRIED, Verdict.REACHED]
    assert [line.kind for line in talk.journal] == ["priority_tried", "priority_reached"]


@pytest.mark.parametrize(
    ("label", "verdict"),
    [
        ("Vu sur le chantier", Verdict.ON_SITE),
        ("Suivi par un collègue", Verdict.COLLEAGUE),
        ("La personne a demandé d’attendre", Verdict.ASKED_TO_WAIT),
        ("Plus urgent ailleurs", Verdict.MORE_URGENT),
    ],
)
def test_not_today_asks_why_and_one_button_says_it_without_a_line_in_the_journal(
    label: str, verdict: Verdict
):
    talk = card_open()
    talk.claire.presses("Pas aujourd’hui")
    talk.claire.hears("Pourquoi pas aujourd’hui, pour Amina Diallo ?")
    talk.claire.presses(label)
    assert [one.verdict for one in talk.settled] == [verdict]
    assert talk.journal == []
    assert talk.desks[CLAIRE.id] == {}


def test_why_not_today_may_be_said_in_words():
    talk = card_open()
    talk.claire.presses("Pas aujourd’hui")
    talk.claire.says("Sa mère est à l'hôpital, elle rappelle demain. " + "x" * NOTE_MAX)
    (settled,) = talk.settled
    assert settled.verdict is Verdict.IN_WORDS
    assert settled.note.startswith("Sa mère est à l'hôpital")
    assert len(settled.note) == NOTE_MAX
    talk.claire.hears("C’est noté pour Amina Diallo")
    talk.claire.says("autre chose")
    assert len(talk.settled) == 1


def test_a_double_tap_notes_it_once_and_says_by_whom():
    talk = card_open()
    message, button = talk.claire.chat.button("Joint")
    for _ in range(2):
        talk.claire.does(ChoicePressed(button.data, message.id, talk.press_id()))
    assert talk.toast == "C’est déjà noté : joint (Claire)."
    assert len(talk.settled) == len(talk.journal) == 1


def test_who_was_reached_was_reached_whatever_is_pressed_or_said_after():
    talk = card_open()
    talk.claire.presses("Pas aujourd’hui")
    talk.karim.does(ChoicePressed("p:1:2026-11-24:reached", 7, "k"))
    talk.claire.does(ChoicePressed("p:1:2026-11-24:tried", 8, "c"))
    talk.claire.says("Elle ne répond pas.")
    assert [one.verdict for one in talk.settled] == [Verdict.REACHED]


@pytest.mark.parametrize("verb", ["card", "reached", "tried", "later", "on_site"])
def test_a_button_of_yesterdays_list_says_so_and_notes_nothing(verb: str):
    press = ChoicePressed(f"p:1:2026-11-23:{verb}", 5, "p")
    effects = done(press, followed=followed(standing=replace(LISTED, day=date(2026, 11, 23))))
    assert len(effects) == 1
    assert texts(effects) == "C’était la liste du lundi 23 novembre. Celle d’aujourd’hui : /priorites"


def test_words_for_yesterdays_list_note_nothing_and_are_not_waited_for_any_more():
    effects = done(TextReceived("Vue hier.", 9), followed=followed(), desk_of={"priority": "1:2026-11-23"})
    assert "C’était la liste du lundi 23 novembre : rien n’est noté" in texts(effects)
    assert not [one for one in effects if isinstance(one, SettlePriority)]


@pytest.mark.parametrize(
    "data",
    ["p:1:2026-11-24:erase", "p:x:2026-11-24:reached", "p:1:demain:reached", "p:", "p:1:2026-11-24:in_words"],
)
def test_a_button_that_was_made_up_does_nothing(data: str):
    effects = done(ChoicePressed(data, 5, "p"), followed=followed())
    assert texts(effects) == "Ce bouton n’est pas pour vous."
    assert len(effects) == 1


def test_a_person_of_another_structure_is_nobody_here():
    press = ChoicePressed("p:99:2026-11-24:reached", 5, "p")
    assert texts(done(press, followed=None)) == "Ce bouton n’est pas pour vous."


def test_nothing_of_the_list_can_be_pressed_or_asked_for_in_a_group():
    press = ChoicePressed("p:1:2026-11-24:card", 5, "p")
    assert texts(done(press, followed=followed(), in_group=True)) == "Ce bouton n’est pas pour vous."
    assert done(CommandGiven("priorites"), priorities=(followed(),), in_group=True) == ()


def test_what_was_pressed_shows_on_the_message_itself():
    press = ChoicePressed("p:1:2026-11-24:reached", 5, "p")
    (shown,) = (one for one in done(press, followed=followed()) if isinstance(one, Rewrite))
    assert shown.message_id == 5


# By name


def test_a_name_opens_the_card_of_who_bears_it_also_of_somebody_who_is_on_no_list():
    talk = morning_of(None)
    talk.claire.commands("/personne diallo")
    talk.claire.hears("Amina Diallo · accompagnement : Claire")
    talk.claire.presses("Joint")
    assert [one.verdict for one in talk.settled] == [Verdict.REACHED]


def test_several_who_may_be_meant_are_offered():
    effects = done(CommandGiven("personne", "a"), found=(AMINA, BORIS))
    (said,) = effects
    assert [button.label for row in said.keyboard for button in row] == ["Amina Diallo", "Boris Kovac"]  # type: ignore[union-attr]
    assert "Laquelle ?" in texts(effects)


def test_nobody_of_that_name_and_no_name_at_all_are_told():
    assert "Je ne trouve personne" in texts(done(CommandGiven("personne", "Zazie")))
    assert "/personne Diallo" in texts(done(CommandGiven("personne")))


NAMES = {
    1: "Amina Diallo",
    2: "Hélène N’Guyen",
    3: "Mohamed Ben Salah",
    4: "Mohammed Bensalem",
    5: "Élodie Diop",
}


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("diallo", (1,)),
        ("DIALLO amina", (1,)),
        ("helene", (2,)),
        ("Helène n'guyen", (2,)),
        ("elo", (5,)),
        ("mohamed", (3,)),
        ("dialo", (1,)),
        ("amina dialo", (1,)),
        ("bensalah", (3, 4)),
        ("di", (1, 5)),
        ("zzzz", ()),
        ("", ()),
        ("!?", ()),
    ],
)
def test_a_name_is_found_in_spite_of_accents_capitals_order_and_slips(words: str, meant: tuple[int, ...]):
    assert named(words, NAMES) == meant


def test_so_many_at_most_are_offered():
    assert len(named("ali", {n: f"Ali {n}" for n in range(30)})) == FOUND_MAX
