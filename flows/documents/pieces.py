"""What becomes of a piece « pièce » that a person sends: one that was asked for, and one that nobody asked for.

Rule 1: an hours sheet that is expected goes to who handles pay; anything else that nobody asked for to who accompanies the person.
Rule 2: a picture stays among the person's documents, and they may say with one tap what it is.
"""

from flows.documents.document import FOUND_AGAIN, SENT
from flows.documents.hours_sheets import is_sheet, keep_sheet, may_be_sheet, sheet_buttons, take_sheet
from flows.documents.letters import keep_again, keep_letter
from flows.documents.listing import explain_button
from flows.dossiers.gathering import keep_paper, keep_picture
from flows.draft import Draft
from flows.events import PieceReceived
from flows.received import say_received, told_lately
from flows.relaying import to_humans


def keep_piece(draft: Draft, keeps: str, piece: PieceReceived) -> None:
    """A picture that the person was asked for stays theirs; words that came with it go to a human as any others."""
    if keeps == "sheet":
        keep_sheet(draft, piece)
        return
    if keeps == "letter":
        keep_letter(draft, piece)
    elif keeps == "again":
        keep_again(draft, piece)
    else:
        keep_paper(draft, piece)
    if piece.caption:
        to_humans(draft, "relayed_words", piece.caption)


def hand_on(draft: Draft, piece: PieceReceived, *, asked: bool) -> None:
    """What no dialogue asked for goes to a human. `asked`: a question is open, to which it is no answer."""
    if is_sheet(draft, piece):
        take_sheet(draft, piece)
        return
    passed_on_lately = told_lately(draft)
    say_received(draft, to_humans(draft, "relayed_piece", piece.caption, piece))
    if piece.kind not in FOUND_AGAIN:
        return
    kept = keep_picture(draft, piece, SENT)
    if may_be_sheet(draft):
        draft.say("sheet_or_not", sheet_buttons(draft, kept))
    elif not asked and not passed_on_lately:
        draft.say("found_again", explain_button(draft, kept))
