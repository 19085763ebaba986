"""How words stand on the screen of a small telephone."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.calls import ways
from flows.effects import Button, Lane, To
from storage.letters import Letter
from storage.message_states import MessageKind

HARD = "\u00a0"


def letter(text: str, label: str = "", rewrites: int | None = None) -> Letter:
    at = datetime(2026, 11, 24, 10, tzinfo=UTC)
    keyboard = ((Button(label, "a"),),) if label else ()
    return Letter(
        id=1, chat_id=7, to=To("person", 1), lane=Lane.REPLY, kind=MessageKind.TEXT, text=text, keyboard=keyboard, piece=None,
        rewrites=rewrites, question=None, counts=False, silent=False, person_id=1, flag_id=None, touchpoint_id=None, attempts=0,
        not_before=at, created_at=at,
    )  # fmt: skip


@pytest.mark.parametrize("rewrites", [None, 12])
@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Comment ça va ?", f"Comment ça va{HARD}?"),
        (
            "Attention ! Papiers : deux ; c’est tout.",
            f"Attention{HARD}! Papiers{HARD}: deux{HARD}; c’est tout.",
        ),
        ("Touchez « Mes papiers ».", f"Touchez «{HARD}Mes papiers{HARD}»."),
        ("Il reste 10 % ou 12 €.", f"Il reste 10{HARD}% ou 12{HARD}€."),
        ("¿Cómo está? Bien.", "¿Cómo está? Bien."),
        ("<b>Oui</b> ?", f"<b>Oui</b>{HARD}?"),
    ],
)
def test_no_line_begins_with_the_mark_that_ends_the_one_before(
    written: str, read: str, rewrites: int | None
) -> None:
    calls: list[Any] = [way.call.parameters for way in ways(letter(written, written, rewrites), None)]
    assert calls
    for call in calls:
        assert read in (call.get("text"), call.get("caption"))
        assert call["reply_markup"]["inline_keyboard"][0][0]["text"] == read
