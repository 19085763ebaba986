"""`python -m bot.sandbox`: the sandbox as a process of its own.

Prints one line of JSON (`url`, `token`) when it is ready and stops on SIGTERM or SIGINT.
"""

import argparse
import asyncio
import json
import signal
import sys
from pathlib import Path

from bot.sandbox.cast import invented_cast
from bot.sandbox.refusals import SandboxError
from bot.sandbox.server import Sandbox


def read_arguments() -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m bot.sandbox", description="A Bot API server on loopback."
    )
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1; 0 takes a free one")
    parser.add_argument("--token", default="42:sandbox", help="token of the bot")
    parser.add_argument("--no-limits", action="store_true", help="never answer 429 by itself")
    parser.add_argument(
        "--state", type=Path, metavar="FILE", help="keep the world in this file over restarts"
    )
    parser.add_argument(
        "--demo-cast", action="store_true", help="invented people on the three phones of the page"
    )
    return parser.parse_args()


async def serve(options: argparse.Namespace) -> None:
    """Serve until a signal comes."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    cast = invented_cast() if options.demo_cast else None
    sandbox = Sandbox(
        options.port, options.token, limits=not options.no_limits, cast=cast, state_file=options.state
    )
    async with sandbox:
        sys.stdout.write(json.dumps({"url": sandbox.url, "token": sandbox.token}) + "\n")
        sys.stdout.flush()
        await stopped.wait()


def main() -> int:
    """Run; an error is one sentence on standard error."""
    try:
        asyncio.run(serve(read_arguments()))
    except (OSError, SandboxError) as error:
        sys.stderr.write(f"sandbox: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
