"""`lien run`, with the one thing lifted that would be measured instead of it: the pace at which Telegram lets a bot speak.

As shipped, Lien says at most thirty things a second, one a second to a chat (promise 10), for Telegram refuses more. No peer keeps
to that, and no figure of speed means anything under it. All the rest is the process as it is installed.
"""

import sys
from functools import partial
from importlib import import_module

import bot.pace
from bot.cli import main
from bot.models_when_used import import_aiogram

if __name__ == "__main__":
    # Before `bot.app`, as `lien run` does.
    import_aiogram()
    # More than anybody asks for, and few enough to be counted as taken by whoever takes the sender's office over.
    bot.pace.OVERALL_A_SECOND = 10_000
    vars(import_module("bot.app"))["Pace"] = partial(bot.pace.Pace, chat_seconds=0)
    sys.argv = ["lien", "run"]
    main()
