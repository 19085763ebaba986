"""No screen is a dead end: back, the menu and a human are one tap away, from every question and from the last words of every turn."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from flows.conversation import Conversation
from flows.effects import Say
from flows.engine import advance
from flows.events import ChoicePressed, PictureMeasured
from flows.faq.entry import Entry
from flows.flags import Level
from flows.people import Consent
from flows.way_out import BACK
from tests.harness.house import CLAIRE, TUESDAY_MORNING, TUESDAY_NIGHT, at, content, situation
from tests.harness.talk import Talk
from tests.harness.walk import READERS, Screen, walk

# Where a life is at stake every answer leads to a human, and nothing leads past it.
GRAVE = "safety"
LANGUAGES = content().words.languages


def asked(language: str, reader: int = 0) -> list[Screen]:
    screens = walk(content(), language, READERS[reader])
    return [screen for screen in screens if screen.asks and screen.dialogue != GRAVE]


def leads_to(screen: Screen, dialogue: str) -> bool:
    """Whether a button of the screen opens that dialogue, by itself or as one of its answers."""
    step = content().dialogues[screen.dialogue].steps[screen.step]
    answers = {choice.id for choice in step.choices if choice.open == dialogue}
    return screen.dialogue == dialogue or any(
        button.data == f"o:{dialogue}" or button.data.rpartition(":")[2] in answers
        for button in screen.buttons
    )


@pytest.mark.parametrize("reader", range(len(READERS)), ids=[reader.name for reader in READERS])
def test_every_question_leads_to_the_menu_and_to_a_human(reader):
    dead_ends = {
        screen.place
        for screen in asked("fr", reader)
        if not (leads_to(screen, "menu") and leads_to(screen, "human"))
    }
    assert dead_ends == set()


def is_way(data: str) -> bool:
    return data in {"o:menu", "o:human"} or data.endswith(f":{BACK}")


def openings(dialogue: str) -> set[str]:
    """The questions with which a dialogue may begin."""
    steps, found, ahead = content().dialogues[dialogue].steps, set(), [content().dialogues[dialogue].first]
    while ahead:
        name = ahead.pop()
        if steps[name].ask is not None:
            found.add(name)
        else:
            ahead += [way for _, way in steps[name].ways_on() if way in steps]
    return found


def test_every_question_but_the_first_leads_back():
    stuck = {
        screen.place
        for screen in asked("fr")
        if screen.begun == screen.dialogue
        and screen.step not in openings(screen.dialogue)
        and not {BACK, "back"} & {button.data.rpartition(":")[2] for button in screen.buttons}
    }
    assert stuck == set()


def test_after_a_danger_every_answer_leads_to_a_human_and_none_past_it():
    screens = [s for s in walk(content(), "fr", READERS[0], {GRAVE}) if s.asks and s.dialogue == GRAVE]
    assert screens
    assert not [b.label for s in screens for b in s.buttons if b.data.startswith("o:") or BACK in b.data]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ways_out_are_at_the_bottom_two_beside_each_other_at_most_with_a_picture_and_few_words(language):
    for screen in asked(language):
        out = [[b.data == "o:menu" or b.data.endswith(BACK) for b in row] for row in screen.keyboard]
        lines = [row for row in screen.keyboard if any(is_way(button.data) for button in row)]
        assert tuple(lines) == screen.keyboard[len(screen.keyboard) - len(lines) :]
        assert sum(map(sum, out)) <= 2
        for line in lines:
            assert len(line) <= 2
            assert sum(len(button.label) for button in line) <= 30, line
            assert all(len(button.label) <= 24 and not button.label[0].isalnum() for button in line)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_leads_to_a_human_bears_the_same_picture_for_whoever_cannot_read(language: str) -> None:
    words = content().words
    labels = [
        words.label(language, dialogue.name, step.ask or "", choice.id)
        for dialogue in content().dialogues.values()
        for step in dialogue.steps.values()
        for choice in step.choices
        if choice.open == "human"
    ]
    labels += [words.label(language, "house", "way_out", "human")]
    assert len(labels) > 30
    assert {label.split()[0] for label in labels} == {"🗣"}


def test_back_asks_the_question_before_and_the_new_answer_counts():
    talk = Talk()
    talk.touchpoint_due("check_in")
    talk.presses("🙂 Bien")
    talk.presses("Retour")
    assert talk.step == "check_in.mood"
    talk.hears("Comment allez-vous en ce moment")
    talk.presses("😐 Moyen")
    assert talk.person.memory["mood"] == "so_so"


def test_who_goes_back_to_the_first_question_has_nothing_behind():
    talk = Talk()
    talk.commands("menu")
    talk.presses("Aide pour les papiers")
    talk.presses("Logement et famille")
    talk.presses("La CAF")
    talk.presses("La suite")
    talk.presses("Les papiers")
    talk.presses("Retour")
    assert talk.step == "guide_caf.rest"
    talk.presses("Retour")
    assert talk.step == "guide_caf.first"
    assert not [button for row in talk.last.keyboard for button in row if BACK in button.data]


def test_a_flag_that_was_raised_stays_raised_when_one_goes_back():
    talk = Talk()
    talk.touchpoint_due("check_in")
    talk.presses("😢 Très mal")
    talk.presses("Retour")
    talk.presses("🙂 Bien")
    assert talk.flag.level is Level.HIGH
    assert talk.open_flags == (talk.flag,)


def test_a_late_tap_on_back_changes_nothing():
    here = situation(conversation=Conversation(question=7))
    outcome = advance(here, ChoicePressed(f"q:3:{BACK}", 1, "press"), at("2026-11-24 10:00"))
    assert not [effect for effect in outcome.effects if isinstance(effect, Say)]


def test_the_menu_opened_in_the_middle_of_a_question_takes_it_up_again_after():
    talk = Talk()
    talk.touchpoint_due("check_in")
    talk.presses("📋 Menu")
    talk.presses("Voir les horaires")
    talk.hears("Reprenons là où nous étions.", "Comment allez-vous en ce moment")


def test_who_has_not_agreed_yet_finds_the_menu_and_a_human_too():
    assert READERS[1].person.consent is Consent.ASKED
    assert {screen.dialogue for screen in asked("fr", 1)} >= {"welcome", "guides", "human"}


def ways(talk: Talk) -> list[str]:
    """What the buttons under the newest message open, whatever is asked."""
    return [button.data for row in talk.last.keyboard for button in row if button.data.startswith("o:")]


def ended(start: str, *answers: str) -> Talk:
    talk = Talk()
    if start.startswith("/"):
        talk.commands(start)
    else:
        talk.touchpoint_due(start)
    for answer in answers:
        talk.presses(answer)
    assert not talk.conversation.frames, "the dialogue is over"
    return talk


@pytest.mark.parametrize(
    ("start", "answers"),
    [
        ("check_in", ("🙂 Bien", "👍 Non, cela se passe bien", "👍 Non, rien, merci")),
        ("/menu", ("Voir les horaires",)),
        ("/menu", ("Mes papiers", "Date de fin de mes papiers", "✋ Aucun")),
        ("/langue", ("Français",)),
        ("/pause", ("Une pause de 1 semaine",)),
    ],
)
def test_the_last_words_of_a_dialogue_lead_to_the_menu_and_to_a_human(
    start: str, answers: tuple[str, ...]
) -> None:
    talk = ended(start, *answers)
    assert ways(talk)[-2:] == ["o:menu", "o:human"]
    assert talk.last.say.question is None


def test_who_has_just_asked_for_a_human_is_led_to_the_menu_alone() -> None:
    assert ways(ended("/menu", "🗣 Parler à quelqu’un", "Non, finalement")) == ["o:menu"]


def nobody_reads(talk: Talk) -> None:
    gone = tuple(replace(one, reachable=False) for one in talk.house.caseworkers)
    talk.house = replace(talk.house, caseworkers=gone)
    talk.says("bonjour à tous")


def asks_for_a_copy(talk: Talk) -> None:
    talk.commands("/mes_donnees")
    talk.presses("Demander une copie")


def reads_an_answer(talk: Talk) -> None:
    review_at = at(TUESDAY_MORNING) + timedelta(days=90)
    talk.answers_for_all.entries[7] = Entry(7, "Où est le vestiaire ?", "Là.", CLAIRE.id, review_at)
    talk.says("c ou les vestiaire")
    talk.presses("Où est le vestiaire")


def sends_a_dark_photo(talk: Talk) -> None:
    talk.sends("photo")
    talk.turn(talk.situation(), PictureMeasured(1, side=1500, brightness=10.0, sharpness=500.0))


ENDS: dict[str, Callable[[Talk], None]] = {
    "words relayed": lambda talk: talk.says("bonjour à tous"),
    "words that nobody can read": nobody_reads,
    "a voice note": lambda talk: talk.sends("voice"),
    "a photo": lambda talk: talk.sends("photo"),
    "a photo that is too dark": sends_a_dark_photo,
    "a card that may help": lambda talk: talk.says("jai pa recu la caf"),
    "an answer of the team": reads_an_answer,
    "what is kept of them": lambda talk: talk.commands("/mes_donnees"),
    "a copy asked for": asks_for_a_copy,
    "a language": lambda talk: talk.commands("/langue en"),
    "no more messages": lambda talk: talk.says("stop"),
    "a worry": lambda talk: talk.says("je suis découragé"),
}


@pytest.mark.parametrize("now", [TUESDAY_MORNING, TUESDAY_NIGHT], ids=["open", "closed"])
@pytest.mark.parametrize("end", ENDS)
def test_the_last_words_of_every_turn_lead_to_the_menu_and_to_a_human(end: str, now: str) -> None:
    talk = Talk(now=now)
    ENDS[end](talk)
    assert not talk.conversation.open
    assert talk.last.say.question is None
    assert {"o:menu", "o:human"} <= set(ways(talk))


@pytest.mark.parametrize(
    "pressed",
    [
        (),
        ("Je prends",),
        ("Je prends", "Clore", "Pas encore de réponse"),
        ("Je prends", "Clore", "Personne contactée"),
    ],
)
def test_what_a_human_does_with_a_message_leads_to_the_menu_and_to_a_human(pressed: tuple[str, ...]) -> None:
    talk = Talk()
    talk.says("je dors dehors depuis lundi")
    for button in pressed:
        talk.claire.presses(button)
    if not pressed:
        talk.until("2026-11-24 12:00")
    assert set(ways(talk)) == {"o:menu", "o:human"}


def test_what_a_human_does_with_a_critical_flag_has_nothing_beside_it() -> None:
    talk = Talk()
    talk.says("je veux mourir")
    talk.claire.presses("Je prends")
    talk.hears("Claire")
    assert ways(talk) == []


def test_what_is_said_beside_an_open_question_is_followed_by_the_question() -> None:
    talk = Talk()
    talk.touchpoint_due("check_in")
    talk.commands("/mes_donnees")
    talk.hears("Je garde votre prénom", "Comment allez-vous en ce moment")
    talk.presses("Demander une copie")
    assert talk.last.say.question == talk.conversation.question
    talk.presses("🙂 Bien")
    assert talk.person.memory["mood"] == "good"


def test_what_is_said_of_a_danger_has_nothing_beside_it() -> None:
    talk = Talk()
    talk.says("je veux mourir")
    assert ways(talk) == []
    while talk.conversation.open:
        talk.presses(talk.last.labels[0])
    assert ways(talk) == []


def test_what_goes_on_after_it_takes_its_ways_out_from_the_question() -> None:
    talk = Talk()
    talk.touchpoint_due("check_in")
    talk.presses("📋 Menu")
    talk.presses("Voir les horaires")
    said = [message for message in talk.chat.messages if message.say.question is None]
    assert not [message for message in said if message.keyboard]


def test_the_menu_is_opened_from_last_words_however_old() -> None:
    talk = ended("/menu", "Voir les horaires")
    talk.at("2026-11-27 10:00")
    talk.presses("📋 Menu")
    assert talk.step.startswith("menu.")
