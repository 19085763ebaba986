"""aiogram routers: translate what the messenger brings, take a turn, nothing else.

Who is speaking, and what is to be done, is not their question. The one verb that they have is `take_turn`.
"""

from aiogram import Router

from handlers import commands, edits, groups, membership, messages, presses


def routers() -> tuple[Router, ...]:
    """Fresh routers, in the order in which they are asked: most of what comes is a press, and nobody else understands one."""
    return (
        presses.router(),
        groups.router(),
        commands.router(),
        messages.router(),
        edits.router(),
        membership.router(),
    )
