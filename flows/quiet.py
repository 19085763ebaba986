"""Quiet hours of the person's own « ne pas déranger »: they choose them, and every sending respects them.

The rule: what they ask for has its answer at any hour; quiet hours only hold back what we start.
"""

from dataclasses import replace
from datetime import time
from typing import Literal

from flows.draft import Draft
from flows.effects import SetQuiet


def set_quiet(draft: Draft, chosen: tuple[time, time] | Literal["none"]) -> None:
    """The person wants nothing that we start between these two times of their day; `none`: any open hour will do."""
    quiet = None if chosen == "none" else chosen
    draft.effects.append(SetQuiet(draft.person.id, quiet))
    draft.person = replace(draft.person, quiet=quiet)
