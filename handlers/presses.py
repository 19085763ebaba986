"""Buttons. What one carries may be old, or made up: that is judged where it is understood."""

from aiogram import Router
from aiogram.types import CallbackQuery, Update

from flows.events import ChoicePressed
from handlers.incoming import TakeTurn, incoming


def router() -> Router:
    """Every press."""
    presses = Router(name="presses")
    presses.callback_query.register(choice_pressed)
    return presses


async def choice_pressed(query: CallbackQuery, event_update: Update, take_turn: TakeTurn) -> None:
    """A button was pressed under a message of ours; without a message there is nothing to say it belongs to."""
    if query.message is None:
        return
    event = ChoicePressed(query.data or "", query.message.message_id, query.id)
    await take_turn(incoming(event_update, query.message.chat, query.from_user, event))
