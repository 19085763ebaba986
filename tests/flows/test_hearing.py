"""What a person sends: promises 2, 3, 6 and 7. Nothing is dropped, stop stops, danger is seen everywhere."""

from dataclasses import replace

import pytest

from flows.effects import Acknowledge, DropUnsent, Effect, Lane, NoteConsent, RaiseFlag, Say
from flows.engine import advance
from flows.events import CommandGiven, MessageEdited, PieceKind, PieceReceived, TextReceived
from flows.flags import Level
from flows.people import Consent
from tests.harness.house import AMINA, CLAIRE, KARIM, at, house, situation
from tests.harness.made_up import with_dialogues
from tests.harness.talk import TEXT_MAX, Talk, plain

TUESDAY, NIGHT = "2026-11-24 10:00", "2026-11-24 23:00"
DANGER = "je veux mourir"


def in_check_in(now: str = TUESDAY) -> Talk:
    talk = Talk(now if now == TUESDAY else TUESDAY)
    talk.touchpoint_due("check_in")
    talk.at(now)
    return talk


def said_to(kind: str, effects: tuple[Effect, ...]) -> list[str]:
    return [plain(e.text) for e in effects if isinstance(e, Say) and e.to.kind == kind]


# Buttons


def test_the_button_of_the_open_question_is_its_answer():
    talk = in_check_in()
    talk.presses("Bien")
    assert [(answer.step, answer.choice) for answer in talk.answers] == [("mood", "good")]


def test_an_answered_question_shows_its_answer_and_loses_its_buttons():
    talk = in_check_in()
    asked = talk.last
    talk.presses("🙂 Bien")
    assert plain(asked.text).endswith("▸ 🙂 Bien")
    assert asked.keyboard == ()


def test_a_second_tap_on_the_same_button_answers_nothing():
    talk = in_check_in()
    talk.presses("🙂 Bien")
    step = talk.step
    talk.presses_too_late("🙂 Bien")
    assert len(talk.answers) == 1
    assert talk.step == step
    assert talk.toast == "Cette question est passée."


def test_a_late_tap_is_never_taken_for_the_answer_to_another_question():
    talk = in_check_in()
    late = talk.last
    talk.presses("🙂 Bien")
    talk.presses_data(late.say.keyboard[4][0].data, late.id)  # « Très mal », of the question before
    assert len(talk.answers) == 1
    assert not talk.flags


@pytest.mark.parametrize(
    "data",
    ["", "q", "q:", "q:1", "q:1:", "q:1:nothing", "q:x:good", "q:-1:good", "q:²:good", "q:99999:good",
     "o:", "o:nothing", "f:f0:take", "f:f0:to:²", "::::", "q:1:good:more", "Q:1:good", "💥" * 16],
)  # fmt: skip
def test_a_made_up_button_is_declined_and_changes_nothing(data: str):
    talk = in_check_in()
    before = talk.step
    talk.presses_data(data, talk.last.id)
    assert talk.answers == []
    assert talk.step == before
    assert [effect for effect in talk.effects if isinstance(effect, Acknowledge)]


def test_every_press_is_acknowledged():
    talk = in_check_in()
    for label in ("Bien", "Non, cela se passe bien", "Non, rien, merci"):
        talk.presses(label)
        assert [effect for effect in talk.effects if isinstance(effect, Acknowledge)]


# Words for a button


@pytest.mark.parametrize("words", ["Bien", "bien", "BIEN !", "🙂", "2", "bien."])
def test_a_choice_may_be_typed(words: str):
    talk = in_check_in()
    talk.says(words)
    assert [answer.choice for answer in talk.answers] == ["good"]


@pytest.mark.parametrize("words", ["bof", "bien mal", "7", "oui", "👍"])
def test_words_that_name_no_single_button_are_not_guessed_at(words: str):
    talk = in_check_in()
    talk.says(words)
    assert talk.answers == []
    talk.hears("C’est envoyé à Claire", "Comment allez-vous")
    talk.claire.sees(words)


# Stop


@pytest.mark.parametrize(
    "word", ["stop", "STOP", "Stop svp", "arrêtez de m'écrire", "unsubscribe", "توقف", "стоп", "durdur"]
)
def test_stop_works_at_once_in_any_language_in_the_middle_of_a_dialogue(word: str):
    talk = in_check_in()
    talk.says(word)
    assert talk.person.consent is Consent.STOPPED
    assert talk.conversation.frames == ()
    talk.hears("Le robot ne vous écrit plus")


def test_stop_by_command_and_stop_by_button_do_the_same():
    by_command, by_button = in_check_in(), in_check_in()
    by_command.commands("/stop")
    by_button.commands("/pause")
    by_button.presses("Tout arrêter")
    for talk in (by_command, by_button):
        assert talk.person.consent is Consent.STOPPED
        assert talk.conversation.frames == ()
        assert [effect for effect in talk.effects if isinstance(effect, DropUnsent)]


def test_after_a_stop_nothing_that_we_start_arrives():
    talk = in_check_in()
    talk.says("stop")
    talk.at("2026-12-01 10:00")
    talk.touchpoint_due("check_in")
    talk.hears_nothing()


def test_stop_with_something_else_is_for_a_human():
    talk = Talk()
    talk.says("stop à la violence dans mon équipe")
    assert talk.person.consent is Consent.GIVEN
    talk.claire.sees("stop à la violence")


def test_stop_works_at_night():
    talk = Talk(NIGHT)
    talk.says("stop")
    assert talk.person.consent is Consent.STOPPED
    talk.hears("Le robot ne vous écrit plus")


def test_a_message_edited_into_stop_stops():
    talk = Talk()
    talk.says("bonjour")
    talk.edits("stop")
    assert talk.person.consent is Consent.STOPPED


def test_a_caption_that_says_stop_stops():
    talk = Talk()
    talk.sends("photo", "stop")
    assert talk.person.consent is Consent.STOPPED


def test_what_was_said_to_consent_is_kept_with_how_it_was_said():
    talk = Talk()
    talk.says("stop")
    assert [(note.consent, note.how) for note in talk.consents] == [(Consent.STOPPED, "word")]


# Danger


@pytest.mark.parametrize(
    "place", ["nowhere", "in a dialogue", "in a free answer", "in a caption", "after a command"]
)
def test_danger_is_seen_wherever_it_is_said(place: str):
    talk = Talk() if place == "nowhere" else in_check_in()
    if place == "in a free answer":
        talk.presses("Pas bien")
        talk.flags.clear()
    if place == "in a caption":
        talk.sends("photo", DANGER)
    elif place == "after a command":
        talk.commands(f"/aide {DANGER}")
    else:
        talk.says(DANGER)
    talk.hears("Appelez le 3114")
    assert talk.flag.level is Level.CRITICAL


def test_after_a_grave_sign_no_dialogue_chats_on():
    talk = in_check_in()
    talk.says("je dors dehors ce soir")
    assert talk.conversation.frames == ()
    assert not talk.conversation.open
    talk.hears_nothing_of("Comment allez-vous")


def test_an_edit_that_turns_dangerous_is_seen():
    talk = Talk()
    talk.says("bonjour")
    talk.edits(DANGER)
    talk.hears("Appelez le 3114")
    assert talk.flag.excerpt == DANGER


def test_an_edit_that_takes_danger_back_withdraws_nothing():
    talk = Talk()
    talk.says(DANGER)
    talk.edits("tout va bien")
    assert talk.flag.level is Level.CRITICAL
    talk.claire.sees("tout va bien")


def test_an_ordinary_edit_reaches_the_caseworker_as_a_correction():
    talk = Talk()
    talk.says("rdv à 9h")
    talk.edits("rdv à 10h")
    talk.claire.sees("a corrigé un message", "rdv à 10h")


def test_words_of_danger_are_answered_in_the_persons_language():
    talk = Talk(person=replace(AMINA, language="en"))
    talk.says("I want to die")
    talk.hears("Call 3114")


# Everything else that a telephone can send


@pytest.mark.parametrize(
    "kind",
    ["photo", "voice", "document", "video", "video_note", "audio", "location", "contact", "sticker", "other"],
)
@pytest.mark.parametrize("dialogue", [True, False])
def test_whatever_is_sent_reaches_a_human(kind: PieceKind, dialogue: bool):
    talk = in_check_in() if dialogue else Talk()
    talk.sends(kind, "légende")
    talk.claire.hears("Amina Diallo envoie", "légende")
    assert talk.claire.last.say.piece == (kind, "file-1")


@pytest.mark.parametrize("kind", ["voice", "audio", "video_note"])
def test_whoever_speaks_answers_a_question_that_a_voice_may_answer_in_every_way_there_is(kind: PieceKind):
    talk = in_check_in()
    talk.presses("Pas bien")
    question = talk.conversation.question
    talk.sends(kind)
    assert talk.answers[-1].words == f"[{kind}]"
    assert talk.conversation.question != question
    talk.claire.hears("Amina Diallo répond par")
    assert talk.claire.last.say.piece == (kind, "file-1")


@pytest.mark.parametrize(("name", "flags"), [("je veux mourir", 1), ("Gare du Nord", 0), ("Ex mari", 0)])
def test_a_name_is_a_sign_only_where_it_holds_plain_words_of_danger(name: str, flags: int):
    effects = advance(
        situation(), PieceReceived("contact", "", name, named=True), at("2026-11-24 10:00")
    ).effects
    assert len([effect for effect in effects if isinstance(effect, RaiseFlag)]) == flags


def test_a_piece_without_a_file_is_told_all_the_same():
    talk = Talk()
    talk.sends("other", file_id="")
    talk.claire.sees("un message que je ne sais pas lire")
    assert talk.claire.last.say.piece is None


def test_an_album_is_passed_on_picture_by_picture_and_acknowledged_once():
    talk = Talk()
    acknowledged = 0
    for number in range(5):
        talk.sends("photo", "mes papiers" if number == 0 else "", f"file-{number}")
        acknowledged += "C’est envoyé à Claire" in talk.heard
    assert [m.say.piece for m in talk.claire.chat.messages] == [("photo", f"file-{n}") for n in range(5)]
    assert acknowledged == 1


def test_a_voice_note_may_answer_a_question_that_accepts_one():
    talk = in_check_in()
    talk.presses("Pas bien")
    talk.sends("voice")
    assert talk.answers[-1].words == "[voice]"
    talk.claire.sees("un message vocal")


def test_a_picture_that_answers_nothing_leaves_the_question_open():
    talk = in_check_in()
    talk.sends("photo")
    talk.hears("Comment allez-vous")
    assert talk.conversation.open


@pytest.mark.parametrize("words", ["👍", "🙏🏽❤️", ".", "   ", "\u200b", "?!"])
def test_a_sign_alone_is_passed_on_as_it_is(words: str):
    talk = Talk()
    talk.says(words)
    assert words in plain(talk.claire.last.text)


@pytest.mark.parametrize("letter", ["é", "&", "<", "a ", "👍"])
def test_the_longest_message_reaches_the_caseworker_whole_and_within_limits(letter: str):
    words = (letter * TEXT_MAX)[:TEXT_MAX]
    told = said_to("caseworker", advance(situation(), TextReceived(words), at(TUESDAY)).effects)
    assert all(0 < len(text) <= TEXT_MAX for text in told)
    assert sum(text.count(letter.strip()) for text in told) >= words.count(letter.strip())


def test_words_can_never_become_markup():
    talk = Talk()
    talk.says("<b>moi</b> & <script>")
    assert "&lt;b&gt;moi&lt;/b&gt; &amp; &lt;script&gt;" in talk.claire.last.text


# Closed hours


def test_a_message_in_closed_hours_is_answered_once_a_stretch_with_the_opening_and_the_numbers():
    talk = Talk(NIGHT)
    talk.says("bonsoir")
    talk.hears("Personne ne lit en ce moment", "demain à 8", "15 ou le 112", "114")
    talk.says("encore moi")
    talk.hears_nothing()
    talk.at("2026-11-25 20:00")
    talk.says("bonsoir")
    talk.hears("Personne ne lit en ce moment")


def test_a_message_in_closed_hours_waits_for_the_caseworker_until_the_opening():
    talk = Talk(NIGHT)
    talk.says("bonsoir")
    talk.claire.sees_nothing()
    talk.at("2026-11-25 08:29")
    talk.claire.sees_nothing()
    talk.at("2026-11-25 08:30")
    talk.claire.sees("bonsoir")


def test_a_message_at_night_that_worries_is_told_once_that_nobody_is_there():
    talk = Talk(NIGHT)
    talk.says("je me sens seule, plus le moral")
    said = [
        text
        for text in talk.heard.split("\n")
        if "L’équipe n’est pas là" in text or "Personne ne lit" in text
    ]
    assert len(said) == 1


def test_an_answer_at_night_goes_on_with_its_dialogue():
    talk = in_check_in(NIGHT)
    talk.says("bien")
    talk.hears("Personne ne lit en ce moment", "derniers jours de travail")


def test_the_lunch_break_is_a_closed_stretch_of_its_own():
    talk = Talk("2026-11-24 12:45")
    talk.says("bonjour")
    talk.hears("Personne ne lit en ce moment", "aujourd’hui à 13")


# Being told


def test_five_messages_in_a_row_are_acknowledged_once_and_all_reach_the_caseworker():
    talk = Talk()
    told = 0
    for number in range(5):
        talk.says(f"message {number}")
        told += "C’est envoyé" in talk.heard
        talk.claire.sees(f"message {number}")
    assert told == 1


def test_words_that_worry_are_told_to_the_caseworker_once():
    talk = Talk()
    talk.says("je me sens seule, plus le moral")
    assert talk.claire.heard.count("je me sens seule, plus le moral") == 1


def test_without_anybody_to_read_nothing_is_said_to_be_sent():
    away = replace(CLAIRE, reachable=False)
    talk = Talk(house_of=house(away, replace(KARIM, reachable=False)))
    talk.says("bonjour")
    talk.hears("Personne ne peut encore le lire")
    talk.hears_nothing_of("C’est envoyé")


def test_when_the_referent_is_away_the_others_read_and_the_referent_is_not_said_to():
    talk = Talk(house_of=house(replace(CLAIRE, reachable=False), KARIM))
    talk.says("bonjour")
    talk.karim.sees("bonjour")
    talk.hears_nothing_of("Claire")


# Commands


@pytest.mark.parametrize("name", ["aide", "menu", "start", "help", "nimporte", ""])
def test_any_other_command_shows_the_menu(name: str):
    effects = advance(situation(), CommandGiven(name), at(TUESDAY)).effects
    assert "Que voulez-vous faire" in said_to("person", effects)[0]


def test_the_language_may_be_given_with_the_command():
    talk = in_check_in()
    talk.commands("/langue en")
    assert talk.person.language == "en"
    talk.hears("I write in English", "How are you")


def test_a_language_that_the_structure_does_not_offer_is_asked_for():
    talk = Talk()
    talk.commands("/langue ar")
    assert talk.person.language == "fr"
    talk.hears("Quelle langue")


def test_what_is_kept_is_told_on_request():
    talk = Talk()
    talk.commands("/mes_donnees")
    talk.hears("Je garde", "Claire")


@pytest.mark.parametrize("consent", list(Consent))
@pytest.mark.parametrize("paused", [True, False])
def test_the_menu_offers_what_makes_sense_and_always_a_human(consent: Consent, paused: bool):
    until = at("2026-12-24 10:00") if paused else None
    talk = Talk(person=replace(AMINA, consent=consent, paused_until=until))
    talk.commands("/menu")
    labels = " ".join(talk.last.labels)
    assert "Parler à quelqu’un" in labels
    assert ("Donner de mes nouvelles" in labels) is (consent is Consent.GIVEN)
    assert ("Finir ma pause" in labels) is (consent is Consent.GIVEN and paused)
    assert ("Recevoir à nouveau" in labels) is (consent in {Consent.REFUSED, Consent.STOPPED})
    assert talk.last.labels[0] == "🗣 Parler à quelqu’un"
    assert len(talk.last.labels) <= 9 + paused, "the menu fits on a small screen"


def test_a_button_that_needs_consent_leads_to_the_question_of_consent():
    talk = Talk(person=replace(AMINA, consent=Consent.ASKED))
    talk.presses_data("o:check_in", 1)
    assert talk.step == "welcome.language"


# Several answers


PLAN = (
    """
    dialogue: wishes
    version: 1
    for_everyone: true
    steps:
      what:
        ask: what
        several: true
        next: thanks
        choices:
          - {id: bike, raise: {category: help, level: medium}}
          - {id: phone}
          - {id: shoes}
      thanks:
        say: thanks
        next: end
    """,
    """
    what = De quoi avez-vous besoin ?
        .bike = Un vélo
        .phone = Un forfait
        .shoes = Des chaussures
        .done = C’est tout
    thanks = Noté : { $what }
    """,
)


def test_several_answers_are_ticked_and_unticked_until_they_are_all():
    content = with_dialogues(PLAN)
    state = situation(content=content)
    outcome = advance(state, CommandGiven("menu"), at(TUESDAY))
    from flows.events import ChoicePressed

    def press(data: str) -> tuple[Effect, ...]:
        nonlocal state
        from flows.effects import KeepConversation

        effects = advance(state, ChoicePressed(data, 5, "p"), at(TUESDAY)).effects
        kept = [effect.conversation for effect in effects if isinstance(effect, KeepConversation)]
        state = replace(state, conversation=kept[-1] if kept else state.conversation)
        return effects

    assert outcome.effects
    press("o:wishes")
    number = state.conversation.question
    for choice in ("bike", "phone", "bike", "shoes"):
        press(f"q:{number}:{choice}")
    assert state.conversation.picked == ("phone", "shoes")
    effects = press(f"q:{number}:done")
    assert any("Noté : phone,shoes" in text for text in said_to("person", effects))
    assert not [effect for effect in effects if isinstance(effect, RaiseFlag)]


def test_nothing_urgent_is_said_for_an_ordinary_message():
    effects = advance(situation(), TextReceived("bonjour"), at(TUESDAY)).effects
    assert {effect.lane for effect in effects if isinstance(effect, Say)} == {Lane.REPLY}
    assert not [effect for effect in effects if isinstance(effect, NoteConsent)]


def test_an_edit_of_a_message_that_nobody_knows_is_heard_all_the_same():
    effects = advance(situation(), MessageEdited("mon rdv est jeudi", 999_999), at(TUESDAY)).effects
    assert "mon rdv est jeudi" in said_to("caseworker", effects)[0]


def test_a_piece_at_night_waits_with_its_file():
    effects = advance(situation(), PieceReceived("voice", "file-9"), at(NIGHT)).effects
    (letter,) = [e for e in effects if isinstance(e, Say) and e.to.kind == "caseworker"]
    assert letter.not_before == at("2026-11-25 08:30")
    assert letter.piece == ("voice", "file-9")


@pytest.mark.parametrize("line", ["/je_veux_mourir", "/menu je veux mourir"])
def test_danger_in_a_command_is_heard_and_no_menu_follows(line: str):
    talk = Talk()
    talk.commands(line)
    talk.hears("Appelez le 3114")
    talk.hears_nothing_of("Que voulez-vous")


def test_a_stop_with_danger_stops_and_is_answered():
    talk = Talk()
    talk.commands("/stop je veux mourir")
    talk.hears("Appelez le 3114", "C’est fait. Le robot ne vous écrit plus.")
