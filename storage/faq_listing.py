"""The answers of all structures, as whoever runs the house reads them."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import select

from flows.faq.entry import Entry, EntryState
from storage.faq import HELPED, entry_of
from storage.names import structure_named
from storage.structure_settings import structure_of
from storage.tables import caseworkers, faq_entries, structures
from storage.unit_of_work import UnitOfWork

_ENTRIES = (
    select(faq_entries, HELPED, structures.c.slug, structures.c.settings, caseworkers.c.name)
    .join(structures, structures.c.id == faq_entries.c.structure_id)
    .join(caseworkers, caseworkers.c.id == faq_entries.c.owner_id)
    .order_by(structures.c.slug, faq_entries.c.review_at, faq_entries.c.id)
)


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An answer, whose it is, and the local day on which it must be looked at again."""

    entry: Entry
    structure: str
    owner: str
    review_on: date

    @property
    def published(self) -> bool:
        """Say whether nobody has withdrawn it."""
        return self.entry.state is EntryState.PUBLISHED


async def list_entries(work: UnitOfWork, slug: str | None = None) -> list[EntryRow]:
    """The answers of a structure, or of all, those to be looked at soonest first. Raises Unknown."""
    only = [] if slug is None else [faq_entries.c.structure_id == (await structure_named(work, slug)).id]
    return [
        EntryRow(
            entry_of(row, work.cipher),
            row.slug,
            row.name,
            row.review_at.astimezone(ZoneInfo(structure_of(row.settings).timezone)).date(),
        )
        for row in await work.rows(_ENTRIES.where(*only))
    ]
