"""Whose row is it: in each table, those that belong to one person, and the tables in which nobody has any.

What a person is shown of themselves and what erasure takes away are told here, once, so that neither forgets what the other knows.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, Table, and_, false, or_, select

from storage.tables import (
    absences,
    attestations,
    calls,
    caseworkers,
    crises,
    errands,
    faq_entries,
    flag_events,
    flags,
    job_runs,
    messages,
    metadata,
    people,
    policies,
    priority_lists,
    resources,
    structures,
    teams,
    touchpoints,
    updates_seen,
    uploads,
    wrong_links,
)

# Why nothing in these tables is anybody's. Where a human wrote words there, erasure looks for names in them.
NOBODYS: dict[Table, str] = {
    structures: "les réglages d'une structure",
    policies: "les réglages d'une structure, tels qu'ils ont été",
    caseworkers: "qui accompagne ; ce qu'ils avaient commencé d'écrire est vidé à l'effacement",
    teams: "le groupe d'une équipe",
    absences: "les jours d'absence de qui accompagne",
    crises: "le mode de crise d'une structure",
    priority_lists: "combien de personnes une liste comptait, un jour donné : rien qui dise lesquelles",
    job_runs: "quand chaque tâche du service a tourné",
    uploads: "les dessins que Telegram a déjà",
    faq_entries: "des réponses écrites par l'équipe, pour tous ; l'effacement en ôte les noms",
    resources: "ce que l'équipe partage avec tous ; l'effacement en ôte les noms",
}
# What has an id that buttons and marks carry.
MARKED = (flags, calls, errands, attestations)


@dataclass(frozen=True, slots=True)
class Whose:
    """A person as rows know them: by number, and by the chat that they have with us."""

    person_id: int
    chat_id: int | None


def belongs(table: Table, whose: Whose) -> ColumnElement[bool]:
    """The rows of a table that are somebody's, or about them and nobody else."""
    if table in NOBODYS:
        return false()
    if table is people:
        return people.c.id == whose.person_id
    if table is messages:
        return _is_said_with(whose)
    if table in {updates_seen, wrong_links}:
        return table.c.chat_id == whose.chat_id if whose.chat_id is not None else false()
    if table is flag_events:
        return flag_events.c.flag_id.in_(_theirs(flags, whose))
    return link_to_people(table) == whose.person_id


def link_to_people(table: Table) -> Column[Any]:
    """The column by which a row names whose it is. Raises LookupError where no table here is known to have one."""
    for column in table.columns:
        if any(key.column is people.c.id for key in column.foreign_keys):
            return column
    raise LookupError(f"nobody has said whose the rows of {table.name} are")


def tables_of_people() -> list[Table]:
    """Every table in which people have rows, those first on which nothing hangs."""
    return [table for table in reversed(metadata.sorted_tables) if table not in NOBODYS]


def _is_said_with(whose: Whose) -> ColumnElement[bool]:
    said = [
        messages.c.person_id == whose.person_id,
        and_(messages.c.to_kind == "person", messages.c.to_id == whose.person_id),
        # The card of a flag, of a call, of an errand.
        *(messages.c.flag_id.in_(_theirs(table, whose)) for table in MARKED),
        messages.c.touchpoint_id.in_(_theirs(touchpoints, whose)),
    ]
    if whose.chat_id is not None:
        said.append(and_(messages.c.to_kind == "chat", messages.c.to_id == whose.chat_id))
    return or_(*said)


def _theirs(table: Table, whose: Whose) -> Select[Any]:
    return select(table.c.id).where(table.c.person_id == whose.person_id)
