"""Breaks of the voice: what is heard of what was written, and what is made of what was said."""

from tests.mutants.one_break import Break

ALOUD = "tests/flows/test_read_aloud.py::"
SHOWN = "tests/storage/test_storage_shown.py::"
SPEAKER = "tests/bot/test_speaker.py::"
TRANSCRIBED = "tests/flows/test_transcribed.py::"
STORED = "tests/storage/test_storage_transcriptions.py::"

BREAKS = (
    Break(
        "what a change hides is still read aloud",
        12,
        "storage/shown.py",
        "messages.c.kind == MessageKind.REWRITE.value,",
        "messages.c.kind == MessageKind.VOICE.value,",
        (SHOWN + "test_what_replaced_it_is_heard_and_not_what_it_hides_even_before_the_change_has_left",),
    ),
    Break(
        "who never wants to hear is offered it all the same",
        7,
        "flows/read_aloud.py",
        "or wish == NEVER:",
        "or wish is None:",
        (ALOUD + "test_who_never_wants_to_hear_has_no_button_and_can_change_their_mind",),
    ),
    Break(
        "a program that hangs is left running",
        14,
        "bot/voice/programs.py",
        "os.killpg(process.pid, signal.SIGKILL)",
        "process.kill()",
        (SPEAKER + "test_a_program_that_hangs_is_ended_with_all_that_it_has_started",),
    ),
    Break(
        "danger in a voice note that was written down is not heard",
        5,
        "flows/transcribed.py",
        "listen(draft, signals, heard.words)",
        'listen(draft, signals, "")',
        (
            TRANSCRIBED
            + "test_danger_in_a_voice_note_raises_a_flag_and_brings_the_number_and_the_human_knows_how_it_was_heard",
        ),
    ),
    Break(
        "what answered one question answers the next as well",
        4,
        "flows/transcribed.py",
        "if heard.question == draft.conversation.question:",
        "if heard.question <= draft.conversation.question:",
        (TRANSCRIBED + "test_what_answered_one_question_is_never_taken_for_the_answer_to_the_next",),
    ),
    Break(
        "a voice note takes effect as often as it is heard",
        3,
        "storage/transcriptions.py",
        '_THIS = (transcriptions.c.id == bindparam("which"), _IS_WAITING)',
        '_THIS = (transcriptions.c.id == bindparam("which"),)',
        (STORED + "test_only_the_first_hand_settles_it_and_a_crash_before_the_commit_leaves_it_waiting",),
    ),
)
