"""One line of the doctor's report."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, how it is, and how to mend it."""

    check: str
    verdict: Literal["ok", "warning", "error"]
    what: str
    mend: str = ""


def ok(check: str, what: str) -> Finding:
    """All is well."""
    return Finding(check, "ok", what)


def warning(check: str, what: str, mend: str) -> Finding:
    """It works, and should be looked at."""
    return Finding(check, "warning", what, mend)


def error(check: str, what: str, mend: str) -> Finding:
    """It does not work."""
    return Finding(check, "error", what, mend)
