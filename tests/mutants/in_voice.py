"""Breaks of the voice: what is heard of what was written, and what is made of what was said."""

from tests.mutants.one_break import Break

ALOUD = "tests/flows/test_read_aloud.py::"
SHOWN = "tests/storage/test_storage_shown.py::"
SPEAKER = "tests/bot/test_speaker.py::"

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
        "wish != NEVER and",
        "wish is not None and",
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
)
