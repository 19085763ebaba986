"""Telegram in a box: a Bot API server on loopback, people to play with it, and a page with three phones.

It speaks HTTP as api.telegram.org does, so the real bot talks to it through its real client; nothing reaches the
network. It imports aiohttp and the standard library, nothing else of the project.

In Python::

    from bot.sandbox import Cast, People, Sandbox

    async with Sandbox(token="42:sandbox") as sandbox, People(sandbox.url) as people:
        ...                                     # the bot talks to f"{sandbox.url}/bot42:sandbox/<method>"
        amina = await people.user("Amina", language_code="fr")
        await people.start(amina, "PAYLOAD")    # opens t.me/bot?start=PAYLOAD
        message = await people.hears(amina, "Bonjour")
        await people.press(amina, "Oui")        # waits for the button, presses the newest one of that label
        await people.write(amina, "merci")
        await people.updates_confirmed()        # the bot has taken everything
        calls = await people.calls("sendMessage")

`Sandbox(port=0, token=..., limits=False, now=None, cast=None, clock=None, state_file=None)` has `url` and `world`.
`sandbox.world.faults.arm("timeout_after", method="sendMessage", chat_id=amina)` arms a fault in process,
`people.arm(...)` does it from outside; the kinds are described in `faults.Fault`.

As a process: `python -m bot.sandbox --port N --token T [--no-limits] [--state FILE] [--demo-cast]` prints
`{"url": ..., "token": ...}` when it is ready and stops on SIGTERM or SIGINT.

The control API (JSON; a refusal is 400 `{"error": "..."}`)::

    POST /sandbox/act/start          {as, payload?}                a user opens the bot's link (ends a block)
    POST /sandbox/act/write          {as, text, chat?, reply_to?, forwarded_from?}
                                     chat: a group's id, none for the private chat
    POST /sandbox/act/edit           {as, message_id, text, chat?}
    POST /sandbox/act/press          {as, label? | data?, message_id?, chat?}
    POST /sandbox/act/send           {as, kind, data? (base64), name?, mime_type?, caption?, chat?, reply_to?}
                                     kind: photo voice document sticker video audio; no data: the built-in sample
    POST /sandbox/act/album          {as, count, caption?, chat?}
    POST /sandbox/act/locate         {as, latitude, longitude, title?, address?, chat?}
    POST /sandbox/act/share_contact  {as, phone_number, name?, chat?}     name: somebody else's
    POST /sandbox/act/ask            {as, question, options, chat?}       a poll
    POST /sandbox/act/vote           {as, message_id, options, chat?}
    POST /sandbox/act/block|unblock  {as}
    POST /sandbox/users              {first_name, id?, last_name?, username?, language_code?}
    POST /sandbox/users/ID           {language_code? first_name? last_name? username? deactivated?}
    POST /sandbox/groups             {title, members, supergroup?, forum?, chat_id?}
    POST /sandbox/groups/ID/add|remove|promote   {user? (none: the bot), by?, status?}
    POST /sandbox/groups/ID/upgrade  a group becomes a supergroup
    POST /sandbox/bots               {token, username?, name?, hears?}
    POST /sandbox/faults             {kind, method?, chat_id?, times?, retry_after?, seconds?, error_code?, description?}
    DELETE /sandbox/faults
    POST /sandbox/clock/minutes10|hour|day|closing|opening|payday
    GET  /sandbox/state              users, chats with messages, bots (pending, confirmed), clock, cast, `last` change
    GET  /sandbox/chats/ID/messages
    GET  /sandbox/calls?method=&after=      every Bot API call received, with outcome
    GET  /sandbox/clock              the face of the clock, null where time is real
    GET  /sandbox/bots               how far each bot has confirmed its updates
    GET  /sandbox/changes?after=&wait=&chat=&kinds=   long poll, narrowed
    GET  /sandbox/stream                    the same as server-sent events
    GET  /sandbox/files/FILE_ID

Every act takes `bot` where there are several. Elapsed time (limits, age of a pressed query) is real; dates follow `now`.
"""

from bot.sandbox.cast import Cast, CastTeam, CastUser, invented_cast
from bot.sandbox.clock import ClockControls, ClockFace, Move
from bot.sandbox.faults import Fault
from bot.sandbox.people import NotHeardError, People
from bot.sandbox.refusals import SandboxError
from bot.sandbox.server import Sandbox, build_app
from bot.sandbox.world import World

__all__ = [
    "Cast",
    "CastTeam",
    "CastUser",
    "ClockControls",
    "ClockFace",
    "Fault",
    "Move",
    "NotHeardError",
    "People",
    "Sandbox",
    "SandboxError",
    "World",
    "build_app",
    "invented_cast",
]
