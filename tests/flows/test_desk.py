"""What a caseworker does: promises 5 and 11. One hand takes a flag; a button works only for whom it is meant."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from flows.effects import Acknowledge, ChangeFlag, Effect, KeepDesk, Lane, LogContact, RewriteCards, Say
from flows.engine import advance
from flows.events import BotBlocked, BotUnblocked, ChoicePressed, CommandGiven, PieceReceived, TextReceived
from flows.flags import CloseOutcome, Flag, FlagState, Level
from flows.people import Caseworker, Consent, Person
from flows.situation import House
from tests.harness.house import AMINA, CLAIRE, KARIM, at, desk, flag, house, shown
from tests.harness.talk import TEXT_MAX, Talk, plain

TUESDAY, NIGHT = "2026-11-24 10:00", "2026-11-24 23:00"
NADIA = Caseworker(13, "Nadia")
BORIS = Person(2, "Boris", "Kovac", consent=Consent.GIVEN)
TAKEN = flag(state=FlagState.TAKEN, taker_id=CLAIRE.id, due_at=at("2026-11-25 09:00"))


def pressed(
    action: str,
    on: Flag | None,
    by: Caseworker = CLAIRE,
    now: str = TUESDAY,
    of: House | None = None,
    **more: object,
) -> tuple[Effect, ...]:
    situation = desk(by, on, of, **more)  # type: ignore[arg-type]
    return advance(situation, ChoicePressed(f"f:{on.id if on else 'f0'}:{action}", 5, "p"), at(now)).effects


def written(words: str, **more: object) -> tuple[Effect, ...]:
    return advance(desk(**more), TextReceived(words, 9), at(TUESDAY)).effects  # type: ignore[arg-type]


def toast(effects: tuple[Effect, ...]) -> str:
    (found,) = [e.text for e in effects if isinstance(e, Acknowledge)]
    return found


def change(effects: tuple[Effect, ...]) -> ChangeFlag | None:
    found = [e for e in effects if isinstance(e, ChangeFlag)]
    return found[0] if found else None


def cards_to(effects: tuple[Effect, ...]) -> list[str]:
    names = {c.id: c.name for c in (CLAIRE, KARIM, NADIA)}
    return [
        names[e.to.id] if e.to.kind == "caseworker" else e.to.kind
        for e in effects
        if isinstance(e, Say) and e.flag_id is not None
    ]


# Taking


def test_the_first_hand_takes_the_flag_and_the_next_is_told_whose_it_is():
    talk = Talk()
    talk.says("je dors dehors depuis lundi")
    talk.claire.presses_in_group("Je prends")
    assert talk.flag.taker_id == CLAIRE.id
    talk.karim.presses_in_group("Je prends", as_sent=True)
    assert talk.toast == "Claire l’a déjà pris."
    assert talk.flag.taker_id == CLAIRE.id


def test_taking_says_until_when_before_it_comes_back():
    talk = Talk()
    talk.says("je dors dehors depuis lundi")
    talk.claire.presses("Je prends")
    assert shown(talk.flag.due_at) == "2026-11-25 09:00"  # type: ignore[arg-type]
    talk.claire.sees("C’est à vous", "demain à 9")


def test_taking_takes_the_buttons_off_every_card_but_the_way_to_see_it():
    talk = Talk()
    talk.says("je dors dehors depuis lundi")
    card = talk.claire.last
    talk.claire.presses("Je prends")
    assert card.labels == ()
    assert talk.team.last.labels == ("👁 Voir",)
    assert "Pris par Claire" in plain(talk.team.last.text)


def test_the_person_hears_who_has_taken_it():
    talk = Talk()
    talk.says("je dors dehors depuis lundi")
    talk.claire.presses("Je prends")
    talk.hears("Claire a pris votre message")


def test_taking_twice_is_gently_declined():
    assert toast(pressed("take", TAKEN)) == "Vous l’avez déjà pris."
    assert change(pressed("take", TAKEN)) is None


@pytest.mark.parametrize("action", ["take", "see", "pass", "close", "out:contacted", "to:12", "nonote"])
def test_nothing_moves_on_a_flag_that_is_closed(action: str):
    effects = pressed(action, replace(TAKEN, state=FlagState.CLOSED))
    assert toast(effects) == "Ce signalement est clos."
    assert len(effects) == 1


@pytest.mark.parametrize("action", ["take", "see", "pass", "close", "out:contacted", "to:12"])
def test_a_flag_of_another_structure_does_not_exist_here(action: str):
    effects = pressed(action, None)
    assert toast(effects) == "Ce bouton n’est pas pour vous."
    assert len(effects) == 1


@pytest.mark.parametrize("data", ["", "f", "f:", "f:f0", "f:f0:", "f:f0:nothing", "q:1:good", "o:menu", "x" * 64, "f:f0:out:nothing", "f:f0:out:", "f:f0:nonote"])  # fmt: skip
def test_made_up_data_is_declined(data: str):
    effects = advance(desk(flag=TAKEN), ChoicePressed(data, 5, "p"), at(TUESDAY)).effects
    assert toast(effects) == "Ce bouton n’est pas pour vous."
    assert len(effects) == 1


@pytest.mark.parametrize("number", ["²", "-1", "", "x", "99999999999999999999999", "12 ", "١٢", "999"])
def test_a_made_up_colleague_number_is_declined(number: str):
    effects = pressed(f"to:{number}", flag())
    found = change(effects)
    assert found is None or found.holder_id == KARIM.id  # « ١٢ » is the number twelve


@pytest.mark.parametrize("action", ["close", "out:contacted", "nonote"])
def test_only_who_took_it_may_close_it(action: str):
    assert change(pressed(action, TAKEN, by=KARIM)) is None
    assert toast(pressed(action, TAKEN, by=KARIM)) == "Claire l’a déjà pris."
    assert toast(pressed(action, flag(), by=KARIM)) == "Prenez d’abord ce signalement."


# Looking


def test_a_look_from_the_group_is_answered_in_private():
    talk = Talk()
    talk.says("je dors dehors depuis lundi")
    talk.karim.presses_in_group("Voir")
    talk.karim.sees("Amina Diallo", "je dors dehors depuis lundi")
    talk.team.sees_nothing()


def test_who_has_not_opened_their_own_link_is_told_to():
    effects = pressed("see", flag(), by=replace(CLAIRE, reachable=False), in_group=True)
    assert toast(effects) == "Ouvrez d’abord votre lien personnel."
    assert len(effects) == 1


def test_passing_on_from_the_group_is_not_promised_in_private_to_who_cannot_be_reached():
    effects = pressed("pass", flag(), by=replace(CLAIRE, reachable=False), in_group=True)
    assert toast(effects) == "Ouvrez d’abord votre lien personnel."
    assert len(effects) == 1


# Passing on


def test_a_flag_passed_on_is_open_in_front_of_the_colleague():
    effects = pressed(f"to:{KARIM.id}", TAKEN)
    found = change(effects)
    assert found is not None
    assert (found.state, found.rung, found.holder_id) == (FlagState.OPEN, 0, KARIM.id)
    assert shown(found.due_at) == "2026-11-24 10:30"  # type: ignore[arg-type]
    assert cards_to(effects) == ["Karim", "team"]


def test_a_flag_passed_to_everybody_reaches_all_but_the_giver():
    effects = pressed("to:0", flag(), of=house(CLAIRE, KARIM, NADIA))
    assert cards_to(effects) == ["Karim", "Nadia", "team"]


def test_the_colleagues_offered_are_those_who_can_be_reached():
    talk = Talk(house_of=house(CLAIRE, KARIM, replace(NADIA, reachable=False)))
    talk.says("je dors dehors depuis lundi")
    talk.claire.presses("Relayer")
    assert talk.claire.last.labels == ("Karim", "👥 Toute l’équipe")


@pytest.mark.parametrize("colleague", [CLAIRE.id, 13, 404])
def test_a_flag_is_not_passed_to_oneself_nor_to_nobody(colleague: int):
    effects = pressed(f"to:{colleague}", flag(), of=house(CLAIRE, KARIM, replace(NADIA, reachable=False)))
    assert change(effects) is None


def test_a_flag_in_somebody_elses_hands_cannot_be_passed_on():
    assert toast(pressed("pass", TAKEN, by=KARIM)) == "Claire l’a déjà pris."
    assert change(pressed("to:0", TAKEN, by=KARIM)) is None


def test_a_critical_flag_passed_on_at_night_reaches_the_colleague_and_not_the_giver():
    karim = replace(KARIM, on_call=True)
    critical = flag(Level.CRITICAL, state=FlagState.TAKEN, taker_id=karim.id)
    effects = pressed(f"to:{CLAIRE.id}", critical, by=karim, now=NIGHT, of=house(CLAIRE, karim))
    assert "Claire" in cards_to(effects)
    assert "Karim" not in cards_to(effects)
    (card,) = [e for e in effects if isinstance(e, Say) and e.flag_id and e.to.id == CLAIRE.id]
    assert card.not_before == at("2026-11-25 08:30")


# Closing


@pytest.mark.parametrize("outcome", [o for o in CloseOutcome if o is not CloseOutcome.NO_ANSWER])
def test_closing_needs_an_outcome_and_a_line(outcome: CloseOutcome):
    asked = pressed(f"out:{outcome}", TAKEN)
    assert change(asked) is None
    (kept,) = [e.desk for e in asked if isinstance(e, KeepDesk)]
    closed = written("appelée, rdv jeudi", flag=TAKEN, desk_of=kept)
    found = change(closed)
    assert found is not None
    assert (found.state, found.outcome, found.note) == (FlagState.CLOSED, outcome, "appelée, rdv jeudi")
    assert (
        LogContact(AMINA.id, f"flag_{outcome}", caseworker_id=CLAIRE.id, note="appelée, rdv jeudi") in closed
    )
    assert KeepDesk(CLAIRE.id, {}) in closed


def test_closing_with_nothing_to_note_is_a_choice():
    effects = pressed("nonote", TAKEN, desk_of={"flag": "f0", "outcome": "contacted"})
    found = change(effects)
    assert found is not None
    assert (found.state, found.note) == (FlagState.CLOSED, "")


def test_the_group_reads_that_it_is_closed_and_nothing_of_the_note():
    effects = written("secret médical", flag=TAKEN, desk_of={"flag": "f0", "outcome": "contacted"})
    (cards,) = [e for e in effects if isinstance(e, RewriteCards)]
    assert "Clos par" in cards.group
    assert cards.group_keyboard == ()
    assert "secret" not in cards.group + cards.private


def test_no_answer_yet_leaves_the_flag_in_the_same_hands_and_it_comes_back():
    effects = written("pas répondu", flag=TAKEN, desk_of={"flag": "f0", "outcome": "no_answer"})
    found = change(effects)
    assert found is not None
    assert (found.event, found.state, found.taker_id) == ("tried", None, None)
    assert shown(found.due_at) == "2026-11-25 09:00"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "lost", [flag(), replace(TAKEN, taker_id=KARIM.id), replace(TAKEN, state=FlagState.CLOSED)]
)
def test_a_flag_that_slipped_away_meanwhile_is_not_closed(lost: Flag):
    effects = written("une ligne", flag=lost, desk_of={"flag": "f0", "outcome": "contacted"})
    assert change(effects) is None
    assert any("Rien n’a été clos" in e.text for e in effects if isinstance(e, Say))
    assert KeepDesk(CLAIRE.id, {}) in effects


def test_closing_without_having_taken_it_is_not_possible():
    talk = Talk()
    talk.says("je dors dehors depuis lundi")
    talk.claire.does(ChoicePressed(f"f:{talk.flag.id}:close", 5, "p"))
    assert talk.toast == "Prenez d’abord ce signalement."


@pytest.mark.parametrize(("level", "lane"), [(Level.CRITICAL, Lane.URGENT), (Level.HIGH, Lane.PROACTIVE)])
def test_news_of_a_flag_wait_for_open_hours_unless_it_is_critical(level: Level, lane: Lane):
    effects = pressed("take", flag(level), now=NIGHT)
    (said,) = [e for e in effects if isinstance(e, Say) and e.to.kind == "person"]
    assert said.lane is lane
    assert not said.counts


# Writing to a person


def reply(words: str, person: Person = AMINA, now: str = TUESDAY, **more: object) -> tuple[Effect, ...]:
    situation = desk(answered_person=person, **more)  # type: ignore[arg-type]
    return advance(situation, TextReceived(words, 9, reply_to=4), at(now)).effects


def said_to_person(effects: tuple[Effect, ...]) -> list[str]:
    return [plain(e.text) for e in effects if isinstance(e, Say) and e.to.kind == "person"]


def test_a_reply_reaches_the_person_with_the_caseworkers_name():
    assert said_to_person(reply("je vous appelle")) == ["Claire : je vous appelle"]


def test_a_reply_leads_on_to_the_menu_and_to_a_human_once_however_long_it_is():
    talk = Talk()
    talk.says("bonjour")
    talk.claire.replies("un mot " * 1000)
    parts = [message for message in talk.chat.messages if "un mot" in message.text]
    assert len(parts) > 1
    ways = [[button.data for row in part.keyboard for button in row] for part in parts]
    assert ways == [*([] for _ in parts[:-1]), ["o:menu", "o:human"]]


def test_a_reply_in_closed_hours_waits_and_the_caseworker_knows_until_when():
    talk = Talk()
    talk.says("bonjour")
    talk.at(NIGHT)
    talk.claire.replies("je vous appelle demain")
    talk.claire.sees("recevra votre message demain à 8")
    talk.hears_nothing()
    talk.at("2026-11-25 08:30")
    talk.hears("je vous appelle demain")


def test_a_reply_passes_a_pause_and_the_budget():
    talk = Talk(person=replace(AMINA, paused_until=at("2026-12-24 10:00")))
    talk.says("bonjour")
    talk.claire.replies("je suis là")
    talk.hears("je suis là")


@pytest.mark.parametrize(
    ("person", "words"),
    [
        (replace(AMINA, consent=Consent.STOPPED), "ne souhaite pas"),
        (replace(AMINA, exited=True), "Rien n’est parti"),
        (replace(AMINA, blocked=True), "a bloqué"),
    ],
)
def test_what_cannot_reach_the_person_is_said_and_not_sent(person: Person, words: str):
    effects = reply("bonjour", person)
    assert said_to_person(effects) == []
    assert any(words in plain(e.text) for e in effects if isinstance(e, Say))


@pytest.mark.parametrize("consent", [Consent.ASKED, Consent.REFUSED])
def test_somebody_who_refused_check_ins_but_wrote_can_be_answered(consent: Consent):
    assert said_to_person(reply("je suis là", replace(AMINA, consent=consent))) == ["Claire : je suis là"]


def test_a_reply_to_a_person_is_never_taken_for_the_note_of_a_flag():
    under_way: Mapping[str, str] = {"flag": "f0", "outcome": "contacted"}
    effects = reply("oui, jeudi 10 h", BORIS, flag=TAKEN, desk_of=under_way)
    assert change(effects) is None
    assert said_to_person(effects) == ["Claire : oui, jeudi 10 h"]


@pytest.mark.parametrize("letter", ["é", "&", "<"])
def test_the_longest_answer_reaches_the_person_whole_and_within_limits(letter: str):
    told = said_to_person(reply(letter * TEXT_MAX))
    assert sum(text.count(letter) for text in told) == TEXT_MAX
    assert all(len(text) <= TEXT_MAX for text in told)


def test_a_long_note_is_kept_to_its_limit():
    found = change(written("x" * 4000, flag=TAKEN, desk_of={"flag": "f0", "outcome": "contacted"}))
    assert found is not None
    assert len(found.note) == 500


# The list


def test_the_list_shows_the_gravest_first_then_the_oldest():
    flags = (
        flag(Level.MEDIUM, id="m", person_name="M"),
        flag(Level.CRITICAL, id="c2", person_name="C2", raised_at=at("2026-11-24 09:50")),
        flag(Level.HIGH, id="h", person_name="H"),
        flag(Level.CRITICAL, id="c1", person_name="C1", raised_at=at("2026-11-24 09:40")),
    )
    effects = advance(desk(open_flags=flags), CommandGiven("alertes"), at(TUESDAY)).effects
    texts = [plain(e.text) for e in effects if isinstance(e, Say)]
    assert "4" in texts[0]
    assert [text.splitlines()[1].split(" ")[0] for text in texts[1:]] == ["C1", "C2", "H", "M"]


def test_a_long_list_is_cut_and_says_how_many_there_are():
    flags = tuple(flag(id=f"f{number}") for number in range(40))
    effects = advance(desk(open_flags=flags), CommandGiven("alertes"), at(TUESDAY)).effects
    assert len(effects) == 11
    assert "40" in effects[0].text  # type: ignore[union-attr]


def test_an_empty_list_says_so():
    (said,) = advance(desk(), CommandGiven("alertes"), at(TUESDAY)).effects
    assert isinstance(said, Say)
    assert "Aucun signalement" in said.text


# In the group


@pytest.mark.parametrize(
    "event", [TextReceived("bonjour"), CommandGiven("alertes"), PieceReceived("photo", "x")]
)
def test_the_bot_says_nothing_to_what_is_said_in_the_group(
    event: TextReceived | CommandGiven | PieceReceived,
):
    assert advance(desk(in_group=True, open_flags=(flag(),)), event, at(TUESDAY)).effects == ()


def test_words_that_answer_nothing_are_answered_with_help():
    (said,) = written("bonjour")
    assert isinstance(said, Say)
    assert "/alertes" in said.text


def test_a_caseworker_who_blocks_the_bot_is_passed_over_until_they_come_back():
    for event, reachable in ((BotBlocked(), False), (BotUnblocked(), True)):
        (effect,) = advance(desk(), event, at(TUESDAY)).effects
        assert effect.reachable is reachable  # type: ignore[union-attr]


def test_after_a_stop_no_news_of_a_flag_arrives_not_even_of_a_critical_one():
    talk = Talk()
    talk.says("je veux mourir")
    talk.says("stop")
    talk.until("2026-11-24 10:20")
    talk.hears_nothing()
    talk.claire.presses("Je prends")
    talk.hears_nothing()
    assert talk.flag.state is FlagState.TAKEN
