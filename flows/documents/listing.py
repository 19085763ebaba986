"""Buttons that belong to no question: one for each dossier or document, that opens it whenever it is pressed."""

from flows.conversation import Memory
from flows.documents.document import Document
from flows.dossiers.dossier import Result
from flows.dossiers.told import DOCUMENT, document_title, missing, some, title
from flows.draft import Draft
from flows.effects import Button, Keyboard
from flows.text_checks import LABEL_MAX

# As many as a telephone shows without scrolling for long: the newest.
LISTED_MAX = 12
NUMBER_DIGITS_MAX = 6
LETTER_DIALOGUE = "explain_letter"


def listed(draft: Draft, what: str) -> Keyboard:
    """A button for each dossier that is not over, with how many papers are left; or for each document, the newest first."""
    return _dossiers(draft) if what == "dossiers" else _documents(draft)


def explain_button(draft: Draft, document: Document) -> Keyboard:
    """One tap asks what this letter wants."""
    return ((Button(draft.label("found_again", "explain"), f"o:{LETTER_DIALOGUE}:{document.number}"),),)


def opens(draft: Draft, data: str) -> tuple[str, Memory] | None:
    """The dialogue that such a button opens, and what it knows from the start; None when there is none."""
    name, _, number = data.partition(":")
    dialogue = draft.situation.content.dialogues.get(name)
    if dialogue is None:
        return None
    if not number:
        return name, {}
    if not dialogue.given or not number.isdecimal() or len(number) > NUMBER_DIGITS_MAX:
        return None
    return name, {dialogue.given[0]: number}


def _dossiers(draft: Draft) -> Keyboard:
    content, language = draft.situation.content, draft.person.language
    rows = []
    for dossier in [one for one in reversed(draft.situation.dossiers) if one.listed][:LISTED_MAX]:
        left = len(missing(content, dossier))
        stands = "waiting" if dossier.result is Result.WAITING else some(left)
        label = draft.words.label(
            language,
            "house",
            "dossier_button",
            "open",
            title=title(content, dossier, language),
            stands=stands,
            left=str(left),
        )
        rows.append((Button(label[:LABEL_MAX], f"o:dossier:{dossier.number}"),))
    return tuple(rows)


def _documents(draft: Draft) -> Keyboard:
    newest = sorted(draft.situation.documents, key=lambda one: -one.number)[:LISTED_MAX]
    return tuple(
        (
            Button(
                _document(draft, one)[:LABEL_MAX],
                f"o:{DOCUMENT}:{one.number}",
            ),
        )
        for one in newest
    )


def _document(draft: Draft, document: Document) -> str:
    title = document_title(draft.situation, document, draft.person.language)
    return draft.words.label(draft.person.language, "house", "document_button", "open", title=title)
