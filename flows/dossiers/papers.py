"""Which papers each procedure asks for, and which papers come to an end.

Rule 1: a paper has one name in data, whatever the cards call it in each language; what a person has ticked is kept by that name.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated

from pydantic import Field, RootModel

from flows.reading import read_model, read_yaml

Papers = Mapping[str, tuple[str, ...]]
_Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,23}$")]

# Papers that end, and how many months before their end each is told of. A residence permit is asked for anew between four and two
# months before (CESEDA), the complementary health cover too (ameli.fr), an RQTH six months before: it takes four to six.
MONTHS_AHEAD: Mapping[str, tuple[int, ...]] = MappingProxyType(
    {
        "residence_permit": (4, 2, 1),
        "health_cover": (4, 3, 2),
        "disability": (7, 6, 2),
        "identity_card": (2, 1),
        "passport": (2, 1),
    }
)


class _File(RootModel[dict[_Name, Annotated[tuple[_Name, ...], Field(min_length=1)]]]):
    """A file of papers, by the topic of the card."""


def read_papers(text: str, source: str) -> dict[str, tuple[str, ...]]:
    """Read which papers each card asks for, from YAML. Raises `flows.reading.Misread` with the line of each mistake."""
    return read_model(read_yaml(text, source), _File).root
