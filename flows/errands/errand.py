"""An errand « démarche »: something about a person that a human must see to, and may take days over. No danger: a flag is for that."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

# What a dialogue may open an errand about; each has its words in desk.ftl (`topic_`) and, for the person, in house.ftl (`errand_settled`).
TOPICS = (
    "hours_sheet",
    "pay_late",
    "pay_amount",
    "pay_hours",
    "pay_payslip",
    "pay_account",
    "pay_other",
    "advance",
    "end_papers",
    "paperwork",
    "dossier",
    "letter",
    "paper_end",
)
# The sheet that pay follows from.
HOURS_SHEET = "hours_sheet"
# What a card of help with paperwork asks for, a dossier that is handed over, a letter to explain, a paper that ends.
PAPERWORK, DOSSIER, LETTER, PAPER_END = "paperwork", "dossier", "letter", "paper_end"
# The same, from a card about pay: it is for who handles pay.
PAY_CARD = "pay_card"
# An attestation to be signed, and one that something is missing for, or wrong with: no dialogue opens these by itself.
ATTESTATION, ATTESTATION_DOUBT = "attestation", "attestation_doubt"
# A copy of what is kept of the person, and that all of it be erased: a lead sees to these, and no dialogue opens them.
DATA_COPY, DATA_ERASURE = "data_copy", "data_erasure"
FOR_LEADS = frozenset({DATA_COPY, DATA_ERASURE})
# What goes to who accompanies the person, or leads; all the others are about pay.
NOT_PAY = frozenset({PAPERWORK, DOSSIER, LETTER, PAPER_END, ATTESTATION, ATTESTATION_DOUBT}) | FOR_LEADS
# Two of these are about two subjects where their notes differ: two cards of help, two letters.
TOLD_APART = NOT_PAY | {PAY_CARD}

# How an errand that nobody takes comes back: told once more to who was told, then to the leads, and no more.
ONCE_MORE, TO_LEADS, TOLD_ALL = range(3)


class ErrandState(StrEnum):
    """Where an errand stands: nobody's yet, in a named human's hands, or over."""

    OPEN = "open"
    TAKEN = "taken"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class Errand:
    """Something to see to for a person.

    `holder_id` is who took it or, while it is open, to whom it was passed. `note` says in French what else is known.
    `rung` says how it comes back at `due_at` (aware UTC) if nobody has taken it by then; None: it does not.
    `dossier` is the number of the person's dossier that it is about.
    """

    id: str
    person_id: int
    person_name: str
    topic: str
    state: ErrandState
    opened_at: datetime
    holder_id: int | None = None
    referent_id: int | None = None
    note: str = ""
    rung: int = ONCE_MORE
    due_at: datetime | None = None
    person_phone: str = ""
    person_language: str = "fr"
    dossier: int | None = None
