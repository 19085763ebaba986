"""Breaks of attestations: what is signed, by whom, for how long, and what whoever checks one is told."""

from tests.mutants.one_break import Break

ASKED = "tests/flows/attestations/test_asked.py::"
SIGNING = "tests/flows/attestations/test_signing.py::"
KNOWN = "tests/flows/attestations/test_known.py::"
ROWS = "tests/storage/test_storage_attestations.py::"

BREAKS = (
    Break(
        "an attestation in which the person found an error can be signed all the same",
        7,
        "flows/attestations/asked.py",
        "draft.effects.append(ChangeAttestation(attestation.id, State.DRAFTED, State.WITHDRAWN))\n    _hand_over(",
        "draft.effects.append(ChangeAttestation(attestation.id, State.DRAFTED, State.CHECKED))\n    _hand_over(",
        (ASKED + "test_an_error_goes_to_a_human_and_nothing_can_be_signed",),
    ),
    Break(
        "an attestation for trips holds beyond the contract",
        11,
        "flows/attestations/known.py",
        "until = min(last, pathway.contract_until or last)",
        "until = last",
        (KNOWN + "test_trips_to_work_are_attested_for_thirty_days_and_never_beyond_the_contract",),
    ),
    Break(
        "a code that nobody has signed for is known to who checks it",
        11,
        "storage/attestations.py",
        "if row is None or row.signed_at is None:",
        "if row is None:",
        (
            ROWS + "test_who_checks_a_code_learns_an_initial_who_signed_and_when",
            ROWS + "test_a_draft_that_was_given_up_is_as_unknown_as_one_that_never_was",
        ),
    ),
    Break(
        "two hands sign one attestation",
        4,
        "storage/attestations.py",
        'attestations.c.state == bindparam("was"))',
        'attestations.c.state >= bindparam("was"))',
        (ROWS + "test_of_two_hands_on_one_only_the_first_moves_it",),
    ),
    Break(
        "a page of another structure can be prepared",
        11,
        "storage/attestations.py",
        "if about is None or about[0] != house.id:",
        "if about is None:",
        (ROWS + "test_nobody_sees_or_prepares_one_for_a_person_of_another_structure",),
    ),
    Break(
        "the simplified attestation outlives the crisis",
        7,
        "flows/attestations/asked.py",
        "if kind is Kind.CRISIS_TRAVEL and not draft.house.limits_trips:",
        "if kind is Kind.CRISIS_TRAVEL and draft.now is None:",
        (ASKED + "test_out_of_a_crisis_the_simplified_one_is_refused_however_it_is_asked_for",),
    ),
    Break(
        "a withdrawn page still leaves",
        4,
        "flows/attestations/signing.py",
        'TakeBack(mark_of(attestation.id), "withdrawn")',
        'TakeBack("", "withdrawn")',
        (SIGNING + "test_a_withdrawn_one_is_told_to_the_person_and_its_page_does_not_leave_any_more",),
    ),
    Break(
        "two pages of the same words are two files",
        4,
        "bot/printing.py",
        "pdf.set_creation_date(paper.issued_at)",
        'pdf.set_keywords("printed")',
        (
            "tests/bot/test_printing.py::test_it_is_a_sheet_of_a4_that_says_when_it_was_made_and_nothing_of_when_it_was_printed",
        ),
    ),
)
