"""When what nobody holds any more is collected: not while a service starts, and seldom while it serves.

The rule: nothing here is imported but the collector, so that a start can begin with it.
"""

import gc


def collect_nothing() -> None:
    """What a start makes, it keeps: each collection would look at all of it again, and find next to nothing."""
    gc.disable()


def collect_seldom() -> None:
    """What was made until now stays as long as the process: collections need not look at it again, and need not come so often."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    gc.enable()
