"""What a person sends: words, pieces, presses, commands.

Rule 1: words pass the stop words and the risk detector before anything else, wherever they come from.
Rule 2: what no dialogue asked for goes to a human; nothing that a person sends is dropped.
Rule 3: after a grave sign no dialogue chats on; where a life is at stake, the person is asked whether they are safe.
"""

from flows import playing
from flows.asking import label, offered
from flows.attestations.asked import press_attestation
from flows.attestations.wording import ATTESTATION
from flows.documents.listing import opens
from flows.documents.pieces import hand_on, keep_piece
from flows.draft import Draft
from flows.effects import Acknowledge, Say
from flows.events import ChoicePressed, CommandGiven, MessageEdited, PieceReceived, TextReceived
from flows.faq.offering import press_answer
from flows.languages.offering import offer_language_written, press_language, speak
from flows.listening import listen, listen_to_name, stop
from flows.offering import offer_beside_a_flag, offer_beside_a_question, offer_what_is_known
from flows.own_data import press_own_data, tell_own_data
from flows.picking import date_written, give_day, pick
from flows.playing import begin
from flows.read_aloud import LISTEN, read_aloud
from flows.received import say_received, told_lately
from flows.relaying import to_humans
from flows.resources.browsing import press_resource
from flows.safety import after_danger
from flows.signals import Signals
from flows.stop_words import is_stop, matches_choice
from flows.ticking import finish_ticking, tick
from flows.transcribed import have_transcribed
from flows.typed_ways import go_back_as_named, open_as_named
from flows.way_out import BACK

NUMBER_DIGITS_MAX = 9
# What a person may ask for by its name; any other word after the stroke is listened to as words are.
COMMANDS = {"stop", "pause", "langue", "language", "mes_donnees", "menu", "aide", "help", "start"}


def hear_words(draft: Draft, signals: Signals, said: TextReceived) -> None:
    """The person wrote something."""
    if is_stop(said.text):
        stop(draft, how="word")
        return
    listen(draft, signals, said.text)
    if signals.grave:
        after_danger(draft, signals)
        offer_beside_a_flag(draft, signals, said.text)
        return
    _answer_words(draft, signals, said.text)
    offer_language_written(draft, signals, said.text)


def _answer_words(draft: Draft, signals: Signals, words: str) -> None:
    worrying = signals.level is not None
    if not worrying:
        draft.announce_closed()
    step = playing.current_step(draft, signals) if draft.conversation.open else None
    if step is None:
        _hear_unasked(draft, signals, words)
        return
    choices = offered(draft, step)
    labels = [label(draft, step, choice.id) for choice in choices]
    named = matches_choice(words, labels)
    if named is not None and step.several:
        tick(draft, step, choices[named].id, None)
    elif named is not None:
        playing.choose(draft, signals, step, choices[named], None)
    elif not worrying and go_back_as_named(draft, signals, step, words):
        pass
    elif step.free is not None and "text" in step.free.accepts:
        if not worrying:
            to_humans(draft, "answered_words", words, about=step.free.about)
        playing.answer_freely(draft, signals, step, words)
    elif step.date is not None and not worrying and (day := date_written(draft, step, words)):
        give_day(draft, signals, step, day, None)
    elif worrying or not open_as_named(draft, signals, words):
        _hear_beside(draft, signals, words)


def _hear_unasked(draft: Draft, signals: Signals, words: str) -> None:
    """Words that no question waits for: they go to a human, and what is known of what they ask is offered."""
    if signals.level is not None:
        offer_beside_a_flag(draft, signals, words)
    elif not open_as_named(draft, signals, words):
        lately = told_lately(draft)
        _relay(draft, words)
        offer_what_is_known(draft, words, shelf=not lately)


def _hear_beside(draft: Draft, signals: Signals, words: str) -> None:
    """Words beside an open question, which is asked again after what they may be about."""
    found = False
    if signals.level is None:
        _relay(draft, words)
        found = offer_beside_a_question(draft, words)
    # Who writes while the menu is open has said what they want: it is not put before them again.
    if not (found and playing.looks_up(draft)):
        playing.ask_again(draft, signals)


def hear_piece(draft: Draft, signals: Signals, piece: PieceReceived) -> None:
    """The person sent a voice note, a picture, anything that is not words."""
    if is_stop(piece.caption):
        stop(draft, how="caption")
        return
    if piece.named:
        listen_to_name(draft, signals, piece.caption)
    else:
        listen(draft, signals, piece.caption)
    if signals.grave:
        to_humans(draft, "relayed_piece", piece.caption, piece)
        have_transcribed(draft, piece)
        after_danger(draft, signals)
        return
    if signals.level is None:
        draft.announce_closed()
    step = playing.current_step(draft, signals) if draft.conversation.open else None
    if step is not None and step.free is not None and step.free.takes(piece.kind):
        if step.free.keeps is None:
            to_humans(draft, "answered_piece", piece.caption, piece, about=step.free.about)
            have_transcribed(draft, piece)
        else:
            keep_piece(draft, step.free.keeps, piece)
        playing.answer_freely(draft, signals, step, piece.caption or f"[{piece.kind}]")
        return
    hand_on(draft, piece, asked=step is not None)
    if step is not None:
        playing.ask_again(draft, signals)
    have_transcribed(draft, piece, draft.conversation.question if draft.conversation.open else 0)


def hear_edit(draft: Draft, signals: Signals, edited: MessageEdited) -> None:
    """The person changed earlier words: they are listened to again; a sign once seen is not withdrawn."""
    if is_stop(edited.text):
        stop(draft, how="edit")
        return
    listen(draft, signals, edited.text)
    if signals.grave:
        after_danger(draft, signals)
    elif signals.level is None:
        to_humans(draft, "relayed_edit", edited.text)


def hear_command(draft: Draft, signals: Signals, command: CommandGiven) -> None:
    """The person gave a command."""
    known = command.name in COMMANDS
    words = command.argument if known else f"{command.name.replace('_', ' ')} {command.argument}"
    listen(draft, signals, words.strip())
    if command.name == "stop":
        stop(draft, how="command")
        return
    if signals.grave:
        after_danger(draft, signals)
        return
    match command.name:
        case "pause":
            begin(draft, signals, "pause")
        case "langue" | "language":
            speak(draft, signals, command.argument)
        case "mes_donnees":
            tell_own_data(draft)
            _take_up(draft, signals)
        case _:
            begin(draft, signals, "menu")


def hear_press(draft: Draft, signals: Signals, press: ChoicePressed) -> None:
    """The person pressed a button: of the open question, of an old one, or one that opens a dialogue."""
    if _pressed_outside_of_a_question(draft, signals, press):
        _take_up(draft, signals)
        return
    kind, _, rest = press.data.partition(":")
    number, _, choice_id = rest.partition(":")
    if kind != "q" or not number.isdecimal() or len(number) > NUMBER_DIGITS_MAX:
        _decline(draft, press, "unknown_button")
        return
    if not draft.conversation.open or int(number) != draft.conversation.question:
        _decline(draft, press, "late_tap")
        return
    step = playing.current_step(draft, signals)
    if step is None:
        draft.effects.append(Acknowledge(press.press_id))
        return
    if step.date is not None and pick(draft, step, choice_id, signals, press.message_id):
        draft.effects.append(Acknowledge(press.press_id))
        return
    choice = next((choice for choice in offered(draft, step) if choice.id == choice_id), None)
    if choice_id == BACK:
        draft.effects.append(Acknowledge(press.press_id))
        playing.go_back(draft, signals, step, press.message_id)
    elif step.several and choice_id == "done":
        draft.effects.append(Acknowledge(press.press_id))
        finish_ticking(draft, signals, step, press.message_id)
    elif choice is None:
        _decline(draft, press, "late_tap")
        playing.ask_again(draft, signals)
    elif step.several:
        draft.effects.append(Acknowledge(press.press_id))
        tick(draft, step, choice_id, press.message_id)
    else:
        draft.effects.append(Acknowledge(press.press_id))
        playing.choose(draft, signals, step, choice, press.message_id)


def _pressed_outside_of_a_question(draft: Draft, signals: Signals, press: ChoicePressed) -> bool:
    """The button works whatever is asked: it opens a dialogue, is about an attestation, reads aloud, says that an answer or an idea was of use."""
    kind, _, rest = press.data.partition(":")
    opened = opens(draft, rest) if kind == "o" else None
    if opened is not None:
        draft.effects.append(Acknowledge(press.press_id))
        begin(draft, signals, *opened)
        return True
    if kind == ATTESTATION:
        press_attestation(draft, press)
        return True
    if press_language(draft, signals, press):
        return True
    if press.data == LISTEN and draft.situation.to_hear is not None:
        draft.effects.append(Acknowledge(press.press_id))
        read_aloud(draft, press.message_id, draft.situation.to_hear)
        return True
    return press_answer(draft, press) or press_resource(draft, press) or press_own_data(draft, press)


def _relay(draft: Draft, words: str) -> None:
    """Pass on what no dialogue asked for, and say so, once in a while."""
    say_received(draft, to_humans(draft, "relayed_words", words))


def _take_up(draft: Draft, signals: Signals) -> None:
    """What was said beside the open question stands under it now: it is asked again."""
    said = [one for one in draft.effects if isinstance(one, Say) and one.to == draft.to_person]
    last = said[-1] if said else None
    if draft.conversation.open and last is not None and last.question is None and last.aloud is None:
        playing.ask_again(draft, signals)


def _decline(draft: Draft, press: ChoicePressed, key: str) -> None:
    draft.effects.append(Acknowledge(press.press_id, draft.text(key)))
