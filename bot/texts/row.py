"""One text that came back, from a sheet or a catalogue."""

from dataclasses import dataclass

from flows.texts import Place


@dataclass(frozen=True, slots=True)
class Row:
    """One text that came back: the line where it stands, its place, and what was written there."""

    where: str
    place: Place
    value: str
