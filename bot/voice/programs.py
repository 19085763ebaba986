"""A program that is asked something: bytes in, bytes out, within its time."""

import asyncio
import os
import signal
from collections.abc import Sequence
from contextlib import suppress


class NoAnswer(Exception):
    """The program is not there, failed, or took too long."""


async def ask(command: Sequence[str], said: bytes, seconds: float, keep: Sequence[int] = ()) -> bytes:
    """What the program prints when it is given these bytes; `keep`: open files that it may read. Raises NoAnswer."""
    try:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            pass_fds=tuple(keep),
            start_new_session=True,
        )
    except OSError as error:
        raise NoAnswer(f"{command[0]}: {error.strerror}") from None
    try:
        async with asyncio.timeout(seconds):
            answer, _ = await process.communicate(said)
    except TimeoutError:
        raise NoAnswer(f"{command[0]}: {seconds:g} s") from None
    finally:
        await _end(process)
    if process.returncode != 0:
        raise NoAnswer(f"{command[0]}: {process.returncode}")
    return answer


async def _end(process: asyncio.subprocess.Process) -> None:
    """Leave nothing running behind: a program may have started others, which are of its group."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    await process.wait()
