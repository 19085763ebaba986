"""What the service logs, kept instead of printed."""

import logging
from collections.abc import Callable
from typing import Any

import structlog

# A machine that dies leaves libraries in the middle of something, and they say so.
for library in ("sqlalchemy", "aiogram", "aiosqlite", "asyncio"):
    logging.getLogger(library).addHandler(logging.NullHandler())
    logging.getLogger(library).propagate = False


class Log:
    """All that the service has logged, with everything that was given to be logged."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def processors(self) -> list[Callable[..., Any]]:
        """For structlog: keep the line, and say nothing."""

        def keep(_logger: Any, method: str, event: dict[str, Any]) -> Any:
            shown = dict(event)
            if shown.get("exc_info"):
                # The product logs exceptions without their words; what is handed over is not yet what is printed.
                shown.pop("exc_info")
            self.lines.append(f"{method} {shown}")
            raise structlog.DropEvent

        return [keep]
