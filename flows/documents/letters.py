"""What a person does with what they sent: has a letter explained by a human, hands in a sheet, receives it again, has it forgotten.

Rule 1: a letter goes to a human as an errand, with its picture; the answer comes back in the chat.
Rule 2: nothing here reads what is on a picture.
"""

from dataclasses import replace

from flows import spoken
from flows.cards import LANGUAGE
from flows.documents.document import LETTER, SHEET, Document
from flows.documents.hours_sheets import keep_sheet, take_sheet
from flows.dossiers.gathering import keep_picture
from flows.dossiers.told import DOCUMENT, document_numbered, document_title
from flows.draft import Draft
from flows.effects import ForgetDocument, Say
from flows.errands.asked import open_errand
from flows.errands.errand import LETTER as LETTER_ERRAND
from flows.events import PieceReceived
from flows.relaying import send_on, to_humans


def keep_letter(draft: Draft, piece: PieceReceived) -> None:
    """What was sent is a letter: the dialogue is about it from now on."""
    kept = keep_picture(draft, piece, LETTER)
    frame = draft.conversation.current
    assert frame is not None
    draft.move_to(replace(frame, memory={**frame.memory, DOCUMENT: str(kept.number)}))


def keep_again(draft: Draft, piece: PieceReceived) -> None:
    """What was sent takes the place of the picture that the dialogue is about; who was given a letter, or an hours sheet, gets it again."""
    frame = draft.conversation.current
    assert frame is not None
    before = document_numbered(draft.situation, frame.memory.get(DOCUMENT, ""))
    if before is None:
        return
    _forget(draft, before)
    if before.kind == SHEET:
        keep_sheet(draft, piece)
        return
    keep_picture(draft, piece, before.kind, before.dossier)
    if before.kind == LETTER:
        to_humans(draft, "answered_piece", "", piece, about=LETTER_ERRAND)


def order_document(draft: Draft, order: str) -> None:
    """What an answer does with the document that the dialogue is about."""
    frame = draft.conversation.current
    assert frame is not None
    document = document_numbered(draft.situation, frame.memory.get(DOCUMENT, ""))
    if document is None:
        return
    if order == "explain":
        _explain(draft, document)
    elif order == "sheet":
        _hand_in(draft, document)
    elif order == "send":
        text = document_title(draft.situation, document, draft.person.language)
        draft.effects.append(
            Say(draft.to_person, text, lane=draft.lane, piece=(document.piece, document.file_id))
        )
    else:
        _forget(draft, document)


def _forget(draft: Draft, document: Document) -> None:
    draft.effects.append(ForgetDocument(draft.person.id, document.number))
    left = tuple(one for one in draft.situation.documents if one.number != document.number)
    draft.situation = replace(draft.situation, documents=left)


def _hand_in(draft: Draft, document: Document) -> None:
    """What was sent is the hours sheet: pressed twice, it is passed on once."""
    if document.kind == SHEET:
        draft.say("sheet_received")
        return
    _forget(draft, document)
    take_sheet(draft, PieceReceived(document.piece, document.file_id))


def _explain(draft: Draft, document: Document) -> None:
    sent = spoken.dated(draft.words, LANGUAGE, document.sent_at, draft.house.structure.timezone)
    send_on(draft, document, open_errand(draft, LETTER_ERRAND, note=sent))
