"""Official sites: one dated table, read from one place; only sites verified at their source are in it.

Rule 1: a site is known by its name; « www. » before it and what follows it lead to the same place.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from flows.helplines import GOOD_FOR
from flows.reading import read_model, read_yaml

SiteName = Annotated[str, Field(pattern=r"^([a-z0-9-]+\.)+[a-z]{2,}$")]

_ENDINGS = "fr|org|com|eu|net|info|io|gouv|re|app"
_SITE = re.compile(
    rf"(?<![\w@.-])(?:https?://)?(?:www\.)?((?:[a-z0-9-]+\.)+(?:{_ENDINGS}))(?![\w-])", re.IGNORECASE
)
# Whatever is written as a link is one, wherever it leads.
_LINK = re.compile(r"https?://(?:www\.)?([^\s/<>«»\"'’”)]+)", re.IGNORECASE)


class Site(BaseModel):
    """A site to which a person may be sent: what it is for, where it was verified and when."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    site: SiteName
    what: str = Field(alias="for")
    source: str
    checked_on: date


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    sites: Annotated[tuple[Site, ...], Field(min_length=1)]


def read_sites(text: str, source: str) -> dict[str, Site]:
    """Read the table, by name. Raises `flows.reading.Misread` with the line of each mistake."""
    table = read_model(read_yaml(text, source), _Table)
    return {site.site: site for site in table.sites}


def sites_in(text: str) -> tuple[str, ...]:
    """The sites that a text names or leads to, in small letters."""
    found = [match[1].lower().rstrip(".") for one in (_LINK, _SITE) for match in one.finditer(text)]
    return tuple(dict.fromkeys(found))


def sites_too_old(table: Mapping[str, Site], today: date) -> tuple[str, ...]:
    """The sites that nobody has verified for a year."""
    return tuple(name for name, site in table.items() if today - site.checked_on > GOOD_FOR)
