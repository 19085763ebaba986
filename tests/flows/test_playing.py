"""Playing a dialogue: from a step to the next, over interruptions, changes of content and languages."""

from dataclasses import replace

import pytest

from flows.content import Content
from flows.conversation import DEPTH_MAX, Conversation, Frame
from flows.effects import Effect, KeepConversation, PlanTouchpoint, RecordAnswer, Say
from flows.engine import advance
from flows.events import ChoicePressed, CommandGiven, Event, TextReceived, TouchpointsDue
from flows.people import Consent
from flows.situation import PersonSituation
from flows.touchpoints import Touchpoint
from tests.harness.house import AMINA, at, content, house, situation
from tests.harness.made_up import question, with_dialogues
from tests.harness.talk import Talk, newcomer, plain

TUESDAY = "2026-11-24 10:00"


class Playing:
    """A situation that keeps its conversation from event to event, on any content."""

    def __init__(self, content: Content, conversation: Conversation | None = None) -> None:
        self.now = at(TUESDAY)
        self.state: PersonSituation = situation(content=content, conversation=conversation)
        self.effects: tuple[Effect, ...] = ()

    def hears(self, event: Event) -> None:
        self.effects = advance(self.state, event, self.now).effects
        for effect in self.effects:
            if isinstance(effect, KeepConversation):
                self.state = replace(self.state, conversation=effect.conversation)

    def opens(self, dialogue: str) -> None:
        self.hears(ChoicePressed(f"o:{dialogue}", 1, "p"))

    def answers(self, choice: str) -> None:
        self.hears(ChoicePressed(f"q:{self.state.conversation.question}:{choice}", 1, "p"))

    @property
    def said(self) -> str:
        return "\n".join(plain(e.text) for e in self.effects if isinstance(e, Say) and e.to.kind == "person")

    @property
    def stack(self) -> list[str]:
        return [frame.dialogue for frame in self.state.conversation.frames]

    @property
    def recorded(self) -> list[tuple[str, str]]:
        return [(e.dialogue, e.choice) for e in self.effects if isinstance(e, RecordAnswer)]


def standing_at(
    dialogue: str, step: str, version: int = 1, below: tuple[Frame, ...] = (), number: int = 5
) -> Conversation:
    return Conversation(
        (*below, Frame(dialogue, version, step)), question=number, open=True, asked_at=at("2026-11-24 09:55")
    )


# A check-in


def test_a_check_in_asks_three_things_and_says_thank_you():
    talk = Talk()
    talk.touchpoint_due("check_in")
    for label in ("🙂 Bien", "Non, cela se passe bien", "Non, rien, merci"):
        talk.presses(label)
    talk.hears("Merci Amina")
    assert talk.conversation.frames == ()
    assert not talk.flags
    assert [line.kind for line in talk.journal] == ["touchpoint_check_in", "check_in_done"]


def test_each_check_in_speaks_of_another_theme_and_all_come_round():
    talk = Talk(house_of=house(closures=()))
    themes = []
    for _ in range(9):
        talk.touchpoint_due("check_in")
        talk.presses("🙂 Bien")
        themes.append(talk.step.removeprefix("check_in."))
        talk.hours_pass(24 * 7)
    assert themes[:8] == ["work", "health", "home", "money", "family", "papers", "digital", "future"]
    assert themes[8] == "work"


def test_an_answer_is_kept_with_the_dialogue_its_version_and_its_step():
    talk = Talk()
    talk.touchpoint_due("check_in")
    talk.presses("🙂 Bien")
    (answer,) = talk.answers
    assert (answer.dialogue, answer.step, answer.choice) == ("check_in", "mood", "good")
    assert answer.version == content().dialogues["check_in"].version


def test_every_question_has_its_own_number_that_never_comes_back():
    talk = Talk()
    talk.touchpoint_due("check_in")
    numbers = [talk.conversation.question]
    for label in ("🙂 Bien", "Je ne sais pas", "Non, rien, merci"):
        talk.presses(label)
        numbers.append(talk.conversation.question)
    talk.commands("/menu")
    assert talk.conversation.question > numbers[-1]


# Interruption


def test_what_was_interrupted_is_taken_up_again_at_its_question():
    talk = Talk()
    talk.touchpoint_due("check_in")
    talk.presses("🙂 Bien")
    talk.commands("/langue")
    talk.presses("English")
    talk.hears("Let’s go on from where we were", "Think of your last days at work")
    assert talk.step == "check_in.work"


def test_what_was_only_looked_at_is_not_taken_up_again_and_what_was_begun_below_it_is():
    talk = Talk()
    talk.touchpoint_due("check_in")
    talk.presses("🙂 Bien")
    talk.commands("/menu")
    talk.presses("Mes réglages")
    talk.commands("/pause")
    talk.presses("Continuer comme avant")
    talk.hears_nothing_of("Que voulez-vous changer")
    talk.hears("Reprenons là où nous étions.", "derniers jours de travail")


def test_a_question_that_waits_for_an_opening_and_is_asked_again_meanwhile_is_not_asked_twice():
    talk = Talk("2026-12-03 14:00")
    talk.touchpoint_due("pass_end", days="90", pass_until_on="2027-03-02")
    talk.presses_data("o:check_in", 1)
    talk.no_answer()  # on Friday afternoon, when the house is closed
    talk.at("2026-12-04 20:00")
    talk.commands("/menu")
    talk.presses("Mes réglages")
    talk.presses("Mes heures de calme")
    talk.presses("Garder comme avant")
    talk.hears("Votre PASS IAE finit")
    talk.at("2026-12-07 12:00")
    talk.hears_nothing()


def test_the_same_dialogue_begun_again_is_not_under_itself():
    talk = Talk()
    talk.touchpoint_due("check_in")
    talk.presses("🙂 Bien")
    talk.presses_data("o:check_in", 1)
    assert talk.step == "check_in.mood"
    talk.hears_nothing_of("Prenez soin de vous")


def test_what_was_left_alone_for_a_day_is_over():
    talk = Talk()
    talk.touchpoint_due("check_in")
    talk.hours_pass(25)
    talk.commands("/langue")
    talk.presses("English")
    talk.hears_nothing_of("Let’s go on")
    assert talk.conversation.frames == ()


def test_dialogues_are_never_piled_higher_than_the_limit():
    names = [f"d{number}" for number in range(8)]
    playing = Playing(with_dialogues(*(question(name) for name in names)))
    for name in names:
        playing.opens(name)
        assert len(playing.stack) <= DEPTH_MAX
    assert playing.stack[-1] == "d7"


def test_what_lies_under_a_dialogue_comes_back_in_order():
    playing = Playing(with_dialogues(question("one"), question("two"), question("three")))
    for name in ("one", "two", "three"):
        playing.opens(name)
    for below in ("two", "one"):
        playing.answers("sure")
        assert f"Question de {below} ?" in playing.said
    playing.answers("sure")
    assert playing.stack == []


def test_a_pause_in_the_middle_of_a_check_in_ends_the_check_in():
    talk = Talk()
    talk.touchpoint_due("check_in")
    talk.presses("🙂 Bien")
    talk.commands("/pause")
    talk.presses("1 semaine")
    talk.hears("Une semaine sans message")
    talk.hears_nothing_of("Reprenons", "derniers jours de travail")


def test_after_a_critical_answer_the_interrupted_check_in_is_not_taken_up_again():
    talk = Talk()
    talk.touchpoint_due("check_in")
    talk.commands("/menu")
    for label in (
        "Parler à quelqu’un",
        "Je suis en danger maintenant",
        "Je pense à mourir",
        "Oui, pour l’instant",
    ):
        talk.presses(label)
    talk.hears_nothing_of("Reprenons", "Comment allez-vous")
    assert talk.conversation.frames == ()


def test_going_on_as_before_takes_the_check_in_up_again():
    talk = Talk()
    talk.touchpoint_due("check_in")
    talk.presses("🙂 Bien")
    talk.commands("/pause")
    talk.presses("Continuer comme avant")
    talk.hears("Rien ne change", "derniers jours de travail")


# Content that changed meanwhile


def test_a_new_version_that_keeps_the_step_goes_on_there():
    playing = Playing(with_dialogues(question("talk", version=2)), standing_at("talk", "first"))
    playing.answers("sure")
    assert playing.recorded == [("talk", "sure")]


def test_a_step_that_moved_is_gone_on_with_where_it_moved_to():
    content = with_dialogues(question("talk", version=2, more="moved: {old: first}"))
    playing = Playing(content, standing_at("talk", "old"))
    playing.hears(TextReceived("je réfléchis"))
    assert "Question de talk ?" in playing.said
    assert "Mes questions ont changé" not in playing.said


def test_a_step_that_is_gone_begins_the_dialogue_again_and_says_so():
    playing = Playing(with_dialogues(question("talk", version=2)), standing_at("talk", "old"))
    playing.answers("sure")
    assert "Mes questions ont changé" in playing.said
    assert "Question de talk ?" in playing.said
    assert playing.recorded == []


BECAME_A_SENTENCE = (
    """
    dialogue: talk
    version: 2
    for_everyone: true
    steps:
      start:
        ask: start
        choices:
          - {id: sure, next: first}
      first:
        say: first
        next: end
    """,
    "start = Question de talk ?\n    .sure = D’accord\nfirst = Voilà.\n",
)


@pytest.mark.parametrize(
    "event", [TextReceived("je veux mourir"), TextReceived("bonjour"), ChoicePressed("q:5:sure", 1, "p")]
)
def test_a_question_that_became_a_sentence_breaks_nothing(event: Event):
    playing = Playing(with_dialogues(BECAME_A_SENTENCE), standing_at("talk", "first"))
    playing.hears(event)
    assert playing.effects


def test_a_dialogue_that_is_gone_leaves_the_person_in_peace():
    playing = Playing(with_dialogues(), standing_at("vanished", "first"))
    playing.hears(TextReceived("oui"))
    assert playing.stack == []


def test_words_for_a_dialogue_that_is_gone_still_reach_a_human():
    playing = Playing(with_dialogues(), standing_at("vanished", "first"))
    playing.hears(TextReceived("ma réponse"))
    assert any(
        "ma réponse" in e.text for e in playing.effects if isinstance(e, Say) and e.to.kind == "caseworker"
    )


def test_an_answer_to_a_dialogue_that_is_gone_is_not_taken_for_another_question():
    below = Frame("talk", 1, "first")
    playing = Playing(with_dialogues(question("talk")), standing_at("vanished", "first", below=(below,)))
    playing.answers("sure")
    assert playing.recorded == []


def test_a_merged_dialogue_that_was_taken_away_is_passed_over():
    below = (Frame("talk", 1, ""), Frame("vanished", 1, ""))
    playing = Playing(
        with_dialogues(question("talk"), question("top")), standing_at("top", "first", below=below)
    )
    playing.answers("sure")
    assert "Question de talk ?" in playing.said


def test_nothing_is_said_to_be_resumed_when_nothing_is_left():
    below = (Frame("vanished", 1, "first"),)
    playing = Playing(with_dialogues(question("top")), standing_at("top", "first", below=below))
    playing.answers("sure")
    assert "Reprenons" not in playing.said
    assert playing.stack == []


def test_a_choice_that_no_longer_makes_sense_is_declined_and_asked_again():
    talk = Talk()
    talk.commands("/menu")
    stale = next(b for row in talk.last.keyboard for b in row if "nouvelles" in b.label)
    talk.person = replace(talk.person, consent=Consent.STOPPED)
    talk.presses_data(stale.data, talk.last.id)
    assert talk.toast == "Cette question est passée."
    talk.hears("Que voulez-vous faire")


# Merged touchpoints


def test_merged_dialogues_are_all_played_one_after_the_other():
    content = with_dialogues(*(question(name) for name in ("a1", "b1", "c1")))
    playing = Playing(content)
    due = tuple(
        Touchpoint(1, kind, "2026-11-24", playing.now, at("2026-11-26 10:00"), number)
        for number, kind in enumerate(("a1", "b1", "a1", "c1"), 1)
    )
    playing.hears(TouchpointsDue(due))
    asked = []
    while playing.stack:
        asked.append(playing.stack[-1])
        playing.answers("sure")
    assert asked == ["a1", "b1", "c1"]


def test_leave_is_taken_once_at_the_end_of_what_is_asked_together():
    talk = Talk()
    talk.touchpoint_due("symptoms", "check_in")
    talk.presses("Non, rien de tout cela")
    assert talk.step == "check_in.mood"
    talk.hears_nothing_of("Prenez soin de vous")
    for label in ("🙂 Bien", "Non, cela se passe bien", "Non, rien, merci"):
        talk.presses(label)
    talk.hears("Merci Amina. Prenez soin de vous.")


def test_leave_is_taken_where_what_should_follow_has_become_too_late():
    talk = Talk()
    talk.touchpoint_due("symptoms", "check_in")
    talk.at("2026-11-26 15:00")
    talk.presses("Non, rien de tout cela")
    talk.hears("Merci Amina. Prenez soin de vous.")
    assert talk.step == ""


# Consent, pause, return


def test_saying_yes_is_kept_for_good_and_plans_the_first_check_in():
    talk = Talk(person=newcomer(), joined=False)
    talk.opens_link()
    talk.presses("Français")
    talk.presses("Oui, je suis d’accord")
    assert talk.person.consent is Consent.GIVEN
    assert [note.how for note in talk.consents] == ["welcome.agree"]
    assert [e.touchpoint.period for e in talk.effects if isinstance(e, PlanTouchpoint)] == ["2026-11-25"]


def test_saying_no_is_answered_without_a_reproach_and_nothing_is_planned():
    talk = Talk(person=newcomer(), joined=False)
    talk.opens_link()
    talk.presses("Français")
    talk.presses("Non, je ne veux pas")
    assert talk.person.consent is Consent.REFUSED
    assert talk.touchpoints == {}
    talk.hears("Votre travail et votre aide ne changent pas")


def test_saying_no_leaves_the_door_open():
    talk = Talk(person=replace(AMINA, consent=Consent.REFUSED))
    talk.commands("/menu")
    talk.presses("Recevoir à nouveau des messages")
    assert talk.person.consent is Consent.GIVEN


@pytest.mark.parametrize(("label", "days"), [("1 semaine", 7), ("1 mois", 30)])
def test_a_pause_ends_by_itself(label: str, days: int):
    talk = Talk()
    talk.commands("/pause")
    talk.presses(label)
    assert talk.person.paused_until is not None
    assert (talk.person.paused_until - talk.now).days == days
    assert talk.person.consent is Consent.GIVEN


def test_a_pause_drops_what_was_planned_and_its_end_plans_anew():
    talk = Talk(person=newcomer(), joined=False)
    talk.opens_link()
    talk.presses("Français")
    talk.presses("Oui, je suis d’accord")
    talk.commands("/pause")
    talk.presses("1 semaine")
    assert talk.state_of("check_in")[1] == "pause"
    talk.at("2026-11-26 10:00")
    talk.commands("/pause")
    talk.presses("Finir la pause")
    assert talk.person.paused_until is None
    talk.planned_touchpoints_due()
    talk.hears("Comment allez-vous")


def test_a_paused_person_may_give_news_of_their_own_accord():
    talk = Talk(person=replace(AMINA, paused_until=at("2026-12-24 10:00")))
    talk.commands("/menu")
    talk.presses("Donner de mes nouvelles")
    talk.hears("Comment allez-vous")


def test_a_kind_of_touchpoint_that_the_structure_does_not_want_is_not_planned():
    settings = house(touchpoints={})
    talk = Talk(person=newcomer(), joined=False, house_of=settings)
    talk.opens_link()
    talk.presses("Français")
    talk.presses("Oui, je suis d’accord")
    assert talk.touchpoints == {}


def test_a_command_in_the_middle_of_everything_never_breaks_anything():
    talk = Talk()
    for line in (
        "/menu",
        "/pause",
        "/langue",
        "/aide",
        "/mes_donnees",
        "/pause",
        "/langue en",
        "/menu",
        "/stop",
    ):
        talk.commands(line)
    assert talk.person.consent is Consent.STOPPED


def test_the_same_situation_event_and_instant_give_the_same_outcome():
    event = CommandGiven("menu")
    assert advance(situation(), event, at(TUESDAY)) == advance(situation(), event, at(TUESDAY))
