"""What is read when somebody first asks for it."""

from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class ReadWhenAsked(Mapping[Key, Value]):
    """A mapping of what was read already, and of what is read when somebody asks for it: most translations are never spoken in one house."""

    def __init__(self, read: Mapping[Key, Value], later: Mapping[Key, Callable[[], Value]]) -> None:
        """What was read goes before what could be."""
        self._read = dict(read)
        self._later = {key: reading for key, reading in later.items() if key not in read}

    def __getitem__(self, key: Key) -> Value:
        """What is known by that key, read now if need be. Raises KeyError."""
        if key not in self._read and key in self._later:
            self._read[key] = self._later[key]()
        return self._read[key]

    def __contains__(self, key: object) -> bool:
        """Say whether there is anything by that key, without reading it."""
        return key in self._read or key in self._later

    def __iter__(self) -> Iterator[Key]:
        """Every key there is."""
        return iter({**dict.fromkeys(self._read), **dict.fromkeys(self._later)})

    def __len__(self) -> int:
        """How many there are."""
        return len({*self._read, *self._later})
