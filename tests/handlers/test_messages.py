"""What a message of the messenger becomes: its kind, its file, and every word that is in it, wherever it stands."""

from typing import Any

import pytest
from aiogram.types import Message

from flows.events import PieceReceived
from handlers.messages import piece

PLACE = {"latitude": 48.85, "longitude": 2.35}
PHONE = "+33600000000"
FILE = {"file_id": "file-1", "file_unique_id": "one"}
POLL = {
    "id": "5", "total_voter_count": 0, "is_closed": False, "is_anonymous": True, "type": "quiz",
    "allows_multiple_answers": False, "allows_revoting": False, "members_only": False,
}  # fmt: skip


def message(**content: Any) -> Message:
    """A message in Amina's private chat."""
    facts = {"message_id": 7, "date": 1795510800, "chat": {"id": 1, "type": "private"}}
    return Message.model_validate({**facts, **content})


def option(text: str, number: int) -> dict[str, Any]:
    return {"persistent_id": str(number), "text": text, "voter_count": 0}


@pytest.mark.parametrize(
    ("content", "becomes"),
    [
        ({"photo": [{**FILE, "width": 1, "height": 1}], "caption": "mots"}, PieceReceived("photo", "file-1", "mots", 7)),
        ({"voice": {**FILE, "duration": 1}, "caption": "mots"}, PieceReceived("voice", "file-1", "mots", 7)),
        ({"document": {**FILE, "file_name": "a.pdf"}, "caption": "mots"}, PieceReceived("document", "file-1", "mots", 7)),
        ({"video_note": {**FILE, "length": 1, "duration": 1}}, PieceReceived("video_note", "file-1", "", 7)),
        ({"location": PLACE}, PieceReceived("location", "48.85,2.35", "", 7, named=True)),
        (
            {"location": PLACE, "venue": {"location": PLACE, "title": "Le foyer", "address": "3 rue des Lilas"}},
            PieceReceived("location", "48.85,2.35", "Le foyer\n3 rue des Lilas", 7, named=True),
        ),
        (
            {"contact": {"phone_number": PHONE, "first_name": "Fatou", "last_name": "Sy"}},
            PieceReceived("contact", "", f"Fatou Sy {PHONE}", 7, named=True),
        ),
        ({"contact": {"phone_number": PHONE, "first_name": "Fatou"}}, PieceReceived("contact", "", f"Fatou {PHONE}", 7, named=True)),
        (
            {"poll": {**POLL, "question": "Quand ?", "options": [option("jeudi", 0), option("lundi", 1)], "explanation": "Parce que."}},
            PieceReceived("other", "", "Quand ?\njeudi\nlundi\nParce que.", 7),
        ),
        (
            {"checklist": {"title": "À faire", "tasks": [{"id": 1, "text": "appeler"}, {"id": 2, "text": "dormir"}]}},
            PieceReceived("other", "", "À faire\nappeler\ndormir", 7),
        ),
        ({"dice": {"emoji": "🎲", "value": 3}}, PieceReceived("other", "", "", 7)),
    ],
)  # fmt: skip
def test_a_piece_keeps_its_kind_its_file_and_all_of_its_words(
    content: dict[str, Any], becomes: PieceReceived
) -> None:
    assert piece(message(**content)) == becomes
