"""A dossier under way: begun from a card, one paper after the other, left and taken up again, handed over, over.

Rule 1: where the person stopped is kept with each answer: days later it goes on there.
Rule 2: one dossier for each card at a time; begun again after it was given up, it still has what was ticked.
Rule 3: handed to a human, it stays the person's: the card says what is there and what is missing, and the pictures go with it.
"""

from dataclasses import replace
from datetime import date

from flows.cards import LANGUAGE
from flows.conversation import Frame
from flows.documents.document import Document
from flows.dossiers.dossier import Dossier, Result
from flows.dossiers.told import DOSSIER, MEANT_ON, dossier_numbered, missing, papers_of, title
from flows.draft import Draft
from flows.effects import KeepDocument, KeepDossier
from flows.errands.asked import open_errand
from flows.errands.errand import DOSSIER as HANDED_OVER
from flows.events import PieceReceived
from flows.guides.shelf import PREFIX
from flows.relaying import send_on

_RESULTS = frozenset(result.value for result in Result)


def order_dossier(draft: Draft, order: str) -> None:
    """What an answer does with the dossier that the dialogue is about."""
    frame = draft.conversation.current
    assert frame is not None
    if order == "begin":
        _begin(draft, frame)
        return
    dossier = dossier_numbered(draft.situation, frame.memory.get(DOSSIER, ""))
    if dossier is None:
        return
    if order == "hand_over":
        _hand_over(draft, dossier)
    elif order in {"dated", "undated"}:
        written = frame.memory.get(MEANT_ON, "") if order == "dated" else ""
        _keep(draft, replace(dossier, meant_on=date.fromisoformat(written) if written else None), dated=True)
    elif order in _RESULTS:
        _keep(draft, replace(dossier, result=Result(order)), dated=True)
    elif order == "reopen":
        _keep(draft, replace(dossier, result=None), dated=True)
    else:
        _keep(draft, _looked_at(dossier, papers_of(draft.situation.content, dossier), order))


def keep_picture(draft: Draft, piece: PieceReceived, kind: str, dossier: int | None = None) -> Document:
    """Put what was sent among the person's documents."""
    number = 1 + max((one.number for one in draft.situation.documents), default=0)
    kept = Document(number, kind, piece.kind, piece.file_id, draft.now, dossier)
    draft.effects.append(KeepDocument(draft.person.id, kept))
    draft.situation = replace(draft.situation, documents=(*draft.situation.documents, kept))
    return kept


def keep_paper(draft: Draft, piece: PieceReceived) -> None:
    """What was sent is the paper that the dossier asks for."""
    frame = draft.conversation.current
    dossier = dossier_numbered(draft.situation, frame.memory.get(DOSSIER, "") if frame is not None else "")
    if dossier is not None:
        keep_picture(draft, piece, dossier.at, dossier.number)


def _begin(draft: Draft, frame: Frame) -> None:
    topic = frame.dialogue.removeprefix(PREFIX)
    known = [one for one in draft.situation.dossiers if one.topic == topic]
    left = next((one for one in known if one.listed or one.result is Result.GIVEN_UP), None)
    number = 1 + max((one.number for one in draft.situation.dossiers), default=0)
    dossier = replace(left, result=None) if left is not None else Dossier(number, topic)
    asked = papers_of(draft.situation.content, dossier)
    if dossier.at not in asked:
        dossier = replace(dossier, at=next(iter(missing(draft.situation.content, dossier)), ""))
    if dossier != left:
        _keep(draft, dossier, dated=left is not None)
    draft.move_to(replace(frame, memory={**frame.memory, DOSSIER: str(dossier.number)}))


def _looked_at(dossier: Dossier, asked: tuple[str, ...], order: str) -> Dossier:
    """The dossier once the paper that it stands at was looked at, or the one before is to be looked at again."""
    index = asked.index(dossier.at) if dossier.at in asked else len(asked)
    if order == "back":
        return replace(dossier, at=asked[max(0, index - 1)] if asked else "")
    have = dossier.have
    if order == "have" and index < len(asked) and dossier.at not in have:
        have = (*have, dossier.at)
    elif order == "lack":
        have = tuple(paper for paper in have if paper != dossier.at)
    ahead = asked if order == "again" else asked[index + 1 :]
    return replace(dossier, have=have, at=next((paper for paper in ahead if paper not in have), ""))


def _hand_over(draft: Draft, dossier: Dossier) -> None:
    """Somebody is to see to it: what is there, what is missing, and the pictures."""
    content = draft.situation.content

    def named(papers: tuple[str, ...]) -> str:
        said = [content.words.text(LANGUAGE, "house", "paper_name", paper=paper) for paper in papers]
        return ", ".join(said) or content.words.text(LANGUAGE, "desk", "dossier_nothing")

    there = tuple(paper for paper in papers_of(content, dossier) if paper in dossier.have)
    note = content.words.text(
        LANGUAGE,
        "desk",
        "dossier_note",
        title=title(content, dossier, LANGUAGE),
        there=named(there),
        missing=named(missing(content, dossier)),
    )
    readers = open_errand(draft, HANDED_OVER, note=note, dossier=dossier.number)
    for document in draft.situation.documents:
        if document.dossier == dossier.number:
            send_on(draft, document, readers)


def _keep(draft: Draft, dossier: Dossier, *, dated: bool = False) -> None:
    draft.effects.append(KeepDossier(draft.person.id, dossier, dated))
    others = (one for one in draft.situation.dossiers if one.number != dossier.number)
    ordered = tuple(sorted((*others, dossier), key=lambda one: one.number))
    draft.situation = replace(draft.situation, dossiers=ordered)
