"""What the service says of itself: structured, on standard error, without a word, a name, a number or a token.

Rule 1: an exception is logged by its class and its place; its message may hold what somebody wrote.
Rule 2: a log that cannot be written (a full disk, a closed terminal) ends nothing.
"""

import logging
import sys
import traceback
from contextlib import suppress
from typing import Literal

import structlog


def set_up(level: str, log_format: Literal["console", "json"]) -> None:
    """Log from `level` on, for eyes (`console`) or for machines (`json`)."""
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if log_format == "json"
        else structlog.dev.ConsoleRenderer(colors=False)
    )
    structlog.configure(
        processors=[
            _without_exception,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        # Looked up at each line: whoever holds standard error may change it, and a closed one must not end the service.
        logger_factory=lambda *_: _Steadfast(sys.stderr),
        cache_logger_on_first_use=False,
    )
    # Libraries know tokens (in addresses) and words (in parameters): only what we wrote ourselves is logged.
    logging.getLogger().handlers = [logging.NullHandler()]


class _Steadfast(structlog.PrintLogger):
    """Rule 2: prints, and goes on where it cannot."""

    def msg(self, message: str) -> None:
        """Print one line, if it can be printed."""
        with suppress(OSError, ValueError):
            super().msg(message)

    # The names under which structlog calls it.
    log = debug = info = warn = warning = error = critical = fatal = failure = err = exception = msg


def _without_exception(
    _logger: structlog.typing.WrappedLogger, _name: str, line: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """Rule 1, whoever forgets it."""
    line.pop("exc_info", None)
    line.pop("stack_info", None)
    return line


def place(error: BaseException) -> str:
    """Where and of what class an error is: « KeyError at flows/engine.py:42 ». Never its message."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f for f in frames if "site-packages" not in f.filename] or frames
    if not ours:
        return type(error).__name__
    last = ours[-1]
    return f"{type(error).__name__} at {'/'.join(last.filename.split('/')[-2:])}:{last.lineno}"
