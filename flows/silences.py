"""What a person wants to hear no more of « silence »: kinds of touchpoint, kept in their memory."""

from flows.calendar.gestures import SILENCED
from flows.conversation import Memory


def silenced(memory: Memory) -> tuple[str, ...]:
    """The kinds of touchpoint that the person has silenced."""
    return tuple(filter(None, memory.get(SILENCED, "").split(",")))


def with_silence(memory: Memory, kind: str) -> Memory:
    """What to remember once the person wants no more of a kind."""
    return {SILENCED: ",".join(dict.fromkeys((*silenced(memory), kind)))}


def without_silence(memory: Memory, kind: str) -> Memory:
    """What to remember once the person wants to hear of a kind again."""
    return {SILENCED: ",".join(other for other in silenced(memory) if other != kind)}
