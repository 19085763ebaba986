"""The photo of an hours sheet « relevé d'heures »: while it is expected it goes to who handles pay, whenever it comes.

Rule 1: it is expected from when the person is asked for it until it is there, or a few days after its last day.
Rule 2: a bare photo is the sheet; where it may be something else (words, a file, a sheet that is there already), the person is asked.
Rule 3: as long as they have not answered, it goes where any photo goes.
"""

from datetime import date, timedelta

from flows import spoken
from flows.cards import LANGUAGE
from flows.documents.document import SHEET, Document
from flows.dossiers.gathering import keep_picture
from flows.draft import Draft
from flows.effects import Button, Keyboard, LogContact
from flows.errands.errand import HOURS_SHEET
from flows.events import PieceReceived
from flows.relaying import to_humans

# Until pay is made up: whoever was asked on the last day itself has a weekend, and the day after it.
DAYS_AFTER = timedelta(days=5)
EXPECTED, GIVEN = "expected", "given"
# Where the sheet of the person stands, and its last day, as they are kept in their memory.
STATE, LAST_DAY = "HoursSheet", "HoursSheetDue"
# The fact of the dialogue that asks for it.
DUE_ON = "due_on"
TAKEN = "hours_sheet_sent"
SHEET_DIALOGUE, OTHER_DIALOGUE = "sheet_photo", "keep_photo"


def order_sheet(draft: Draft, order: str) -> None:
    """The sheet is asked for, with the last day that the dialogue knows; or it is there."""
    if order == GIVEN:
        draft.keep({STATE: GIVEN})
        return
    frame = draft.conversation.current
    last_day = frame.memory.get(DUE_ON) if frame is not None else None
    draft.keep({STATE: EXPECTED, LAST_DAY: last_day or draft.today.isoformat()})


def is_sheet(draft: Draft, piece: PieceReceived) -> bool:
    """Say whether what was sent is taken for the sheet without asking."""
    bare = piece.kind == "photo" and not piece.caption.strip()
    return bare and draft.person.memory.get(STATE) == EXPECTED and _in_time(draft)


def may_be_sheet(draft: Draft) -> bool:
    """Say whether the person has to be asked: they were asked for a sheet lately."""
    return draft.person.memory.get(STATE) in {EXPECTED, GIVEN} and _in_time(draft)


def sheet_buttons(draft: Draft, document: Document) -> Keyboard:
    """One tap says that this is the sheet, that it is a letter, or that it is something else."""
    return (
        (Button(draft.label("sheet_or_not", "yes"), f"o:{SHEET_DIALOGUE}:{document.number}"),),
        (Button(draft.label("found_again", "explain"), f"o:explain_letter:{document.number}"),),
        (Button(draft.label("sheet_or_not", "no"), f"o:{OTHER_DIALOGUE}:{document.number}"),),
    )


def keep_sheet(draft: Draft, piece: PieceReceived) -> None:
    """Give the sheet to who handles pay, and put it among the person's documents."""
    to_humans(draft, "answered_piece", piece.caption, piece, about=HOURS_SHEET, note=_last_day(draft))
    keep_picture(draft, piece, SHEET)
    draft.keep({STATE: GIVEN})


def take_sheet(draft: Draft, piece: PieceReceived) -> None:
    """The same for a sheet that came when nothing was asked; the person hears where it is."""
    keep_sheet(draft, piece)
    draft.effects.append(LogContact(draft.person.id, TAKEN))
    draft.say("sheet_received")


def _in_time(draft: Draft) -> bool:
    last_day = draft.person.memory.get(LAST_DAY)
    return last_day is not None and draft.today <= date.fromisoformat(last_day) + DAYS_AFTER


def _last_day(draft: Draft) -> str:
    """Which sheet it is, as a caseworker reads it; nothing when none was asked for."""
    last_day = draft.person.memory.get(LAST_DAY)
    return spoken.day(date.fromisoformat(last_day), LANGUAGE) if last_day else ""
