"""The settings of a structure as text, both ways."""

from functools import lru_cache

from flows.structure import Structure


# Every structure of a large network: what is read at each turn must not push out what is read at the next.
@lru_cache(maxsize=4096)
def structure_of(settings: str) -> Structure:
    """Read back what `settings_of` wrote."""
    return Structure.model_validate_json(settings)


def settings_of(structure: Structure) -> str:
    """The settings of a structure as text: the same settings give the same text."""
    return structure.model_dump_json(by_alias=True)
