"""Slash commands. `/start` with a payload is a link that was followed."""

from aiogram import F, Router
from aiogram.types import Message, Update

from flows.events import CommandGiven, LinkFollowed
from handlers.incoming import TakeTurn, incoming


def router() -> Router:
    """Commands, in private and in groups."""
    commands = Router(name="commands")
    commands.message.register(command_given, F.text.startswith("/"))
    return commands


async def command_given(message: Message, event_update: Update, take_turn: TakeTurn) -> None:
    """A line that begins with a slash: `/name@bot argument`."""
    name, _, argument = (message.text or "").strip().partition(" ")
    name = name.removeprefix("/").partition("@")[0].lower()
    # Half a character (a lone surrogate) is no text: no secret holds one, and none can be looked up.
    argument = argument.strip().encode(errors="replace").decode()
    event = LinkFollowed(argument) if name == "start" else CommandGiven(name, argument)
    await take_turn(incoming(event_update, message.chat, message.from_user, event))
