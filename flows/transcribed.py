"""What a program writes down of a voice note, once the note itself has gone to a human.

Rule 1: nobody waits for it: whatever comes of it comes later, once, and is told as what it is, a transcription that may be wrong.
Rule 2: it is heard as typed words are: for stop words, for danger, as the answer to a question that is still open.
Rule 3: an unclear answer is no answer: the question has been asked again with the voice note, and stays open.
Rule 4: while the person may still be speaking of it, it leads to cards, to the menu and to the other ways out as typed words do.
"""

from datetime import timedelta

from flows import playing
from flows.asking import label, offered
from flows.cards import LANGUAGE
from flows.draft import Draft
from flows.effects import Transcribe
from flows.events import SPOKEN, PieceReceived, VoiceTranscribed
from flows.listening import listen, stop
from flows.offering import offer_beside_a_flag, offer_beside_a_question, offer_what_is_known
from flows.picking import date_written, give_day
from flows.relaying import to_humans
from flows.safety import after_danger
from flows.signals import Signals
from flows.stop_words import is_stop, matches_choice
from flows.ticking import tick
from flows.typed_ways import go_back_as_named, open_as_named

# After that, the conversation has moved on: an answer would come out of nowhere.
STILL_SPEAKING = timedelta(minutes=10)


def have_transcribed(draft: Draft, piece: PieceReceived, question: int = 0) -> None:
    """Have a program write down what a voice note says; `question`: the one that it may answer, if there is one."""
    if draft.situation.content.transcribes and piece.kind in SPOKEN and piece.file_id:
        draft.effects.append(Transcribe(draft.person.id, piece.message_id, question))


def hear_transcribed(draft: Draft, signals: Signals, heard: VoiceTranscribed) -> None:
    """A program has written down what the person said."""
    if is_stop(heard.words):
        stop(draft, how="voice")
        return
    listen(draft, signals, heard.words)
    if signals.level is not None:
        by_program = draft.words.text(LANGUAGE, "desk", "reason_transcribed")
        signals.reasons = (by_program, *signals.reasons)
    speaking = draft.now - heard.said_at <= STILL_SPEAKING
    if signals.grave:
        after_danger(draft, signals)
        if speaking:
            offer_beside_a_flag(draft, signals, heard.words)
        return
    if signals.level is None:
        to_humans(draft, "transcribed", heard.words)
    if draft.conversation.open:
        if heard.question == draft.conversation.question:
            answered = _answer(draft, signals, heard.words)
            if not answered and speaking and signals.level is None:
                _open_or_offer(draft, signals, heard.words)
    elif signals.level is None and speaking:
        if not open_as_named(draft, signals, heard.words, relayed=True):
            offer_what_is_known(draft, heard.words, shelf=False)
    elif speaking:
        offer_beside_a_flag(draft, signals, heard.words)


def _open_or_offer(draft: Draft, signals: Signals, words: str) -> None:
    """What these words name, or the card that they are surely about; the open question comes after it, but what was only being looked up."""
    if open_as_named(draft, signals, words, relayed=True):
        return
    if offer_beside_a_question(draft, words) and not playing.looks_up(draft):
        playing.ask_again(draft, signals)


def _answer(draft: Draft, signals: Signals, words: str) -> bool:
    """Take the words as the answer to the open question; say whether they were one."""
    step = playing.current_step(draft, signals)
    if step is None:
        return False
    choices = offered(draft, step)
    named = matches_choice(words, [label(draft, step, choice.id) for choice in choices])
    if named is not None and step.several:
        tick(draft, step, choices[named].id, None)
    elif named is not None:
        playing.choose(draft, signals, step, choices[named], None)
    elif signals.level is None and go_back_as_named(draft, signals, step, words):
        pass
    elif step.free is not None and "text" in step.free.accepts:
        playing.answer_freely(draft, signals, step, words)
    elif step.date is not None and signals.level is None and (day := date_written(draft, step, words)):
        give_day(draft, signals, step, day, None)
    else:
        return False
    return True
