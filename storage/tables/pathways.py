"""Where people are on their pathway, and what humans have to do about it: calls, errands, whom to contact first."""

from sqlalchemy import Boolean, Column, Date, Index, Integer, String, Table, Text, UniqueConstraint

from storage.tables.columns import Instant, Sealed, key, link, metadata

# One row a person at most: dates and circumstances from which the calendar of contact follows. Local dates, of the structure.
pathways = Table(
    "pathways",
    metadata,
    link("person_id", "people", primary_key=True, autoincrement=False),
    Column("started_on", Date),
    Column("trial_until", Date),
    Column("contract_until", Date),
    Column("pass_until", Date),
    Column("suspended_from", Date),
    Column("suspended_until", Date),
    Column("suspension_reason", String(20)),
    Column("exited_on", Date),
    Column("stays_in_touch", Boolean, nullable=False, default=False),
    Column("by_phone", Boolean, nullable=False, default=False),
    Column("objectives_on", Date),
    Column("benefits_from", Date),
    Column("isolated", Boolean, nullable=False, default=False),
    Column("no_digital", Boolean, nullable=False, default=False),
)

# Days on which a caseworker is away, both included, and who stands in. `over_at`: when it no longer counted (they were back, it
# was noted anew, or it was found to be past); what is over is kept.
absences = Table(
    "absences",
    metadata,
    key(),
    link("caseworker_id", "caseworkers", nullable=False),
    Column("from_day", Date, nullable=False),
    Column("to_day", Date, nullable=False),
    link("cover_id", "caseworkers"),
    Column("noted_at", Instant, nullable=False),
    Column("over_at", Instant),
    Index("ix_absences_caseworker_id_over_at", "caseworker_id", "over_at"),
    sqlite_autoincrement=True,
)

# Calls that a human is asked to make. Once per (person, kind, period), like the touchpoint that asked for it. `because`: the kinds of
# touchpoint and their facts, nothing personal. `due_at`: when it comes back if nobody settles it; None once nothing is awaited.
calls = Table(
    "calls",
    metadata,
    Column("id", String(64), primary_key=True),
    link("person_id", "people", nullable=False),
    link("caseworker_id", "caseworkers"),
    Column("kind", String(40), nullable=False),
    Column("period", String(10), nullable=False),
    Column("reason", String(40), nullable=False),
    Column("because", Text, nullable=False),
    Column("sheet", String(120), nullable=False),
    Column("slot", String(16)),
    Column("state", String(16), nullable=False),
    Column("rung", Integer, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("tried_at", Instant),
    Column("due_at", Instant),
    Column("settled_at", Instant),
    Column("flag_id", String(64)),
    UniqueConstraint("person_id", "kind", "period"),
    Index("ix_calls_caseworker_id_state", "caseworker_id", "state"),
    Index("ix_calls_due_at", "due_at"),
)

# Administrative help under way: what about, who sees to it, what came of it. `due_at`: when it comes back if nobody takes it, and
# `rung` how; None once nothing is awaited. `dossier`: the number of the person's dossier that it is about.
errands = Table(
    "errands",
    metadata,
    Column("id", String(64), primary_key=True),
    link("person_id", "people", nullable=False),
    link("caseworker_id", "caseworkers"),
    Column("topic", String(40), nullable=False),
    Column("state", String(16), nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("rung", Integer, nullable=False),
    Column("due_at", Instant),
    Column("closed_at", Instant),
    Column("outcome", String(40)),
    Column("note", Sealed),
    Column("dossier", Integer),
    Index("ix_errands_person_id", "person_id"),
    Index("ix_errands_due_at", "due_at"),
)

# What the structure attests for people. `code`: what is read aloud by who checks one. `facts`: what it says. `signed_by` is empty for
# what the person signs alone. Kept when it is withdrawn: who checks it learns so.
attestations = Table(
    "attestations",
    metadata,
    Column("id", String(64), primary_key=True),
    link("person_id", "people", nullable=False),
    Column("kind", String(20), nullable=False),
    Column("code", String(8), nullable=False, unique=True),
    Column("state", String(16), nullable=False),
    Column("facts", Sealed, nullable=False),
    link("asked_by", "caseworkers"),
    link("signed_by", "caseworkers"),
    Column("drafted_at", Instant, nullable=False),
    Column("checked_at", Instant),
    Column("signed_at", Instant),
    Column("withdrawn_at", Instant),
    Index("ix_attestations_person_id_state", "person_id", "state"),
)

# Crisis mode of a structure: since when, until when, by whom; what everybody was to be told of it last, announced on which local day.
# Kept for good.
crises = Table(
    "crises",
    metadata,
    key(),
    link("structure_id", "structures", nullable=False, index=True),
    Column("kind", String(10), nullable=False, server_default="epidemic"),
    Column("since", Instant, nullable=False),
    Column("until", Instant),
    link("begun_by", "caseworkers"),
    link("ended_by", "caseworkers"),
    Column("news", String(10)),
    Column("news_on", Date),
    sqlite_autoincrement=True,
)

# Whom to contact first, as it was proposed each day, listed or not, with its reasons and what was done about it.
priorities = Table(
    "priorities",
    metadata,
    key(),
    link("person_id", "people", nullable=False),
    link("caseworker_id", "caseworkers"),
    Column("day", Date, nullable=False),
    Column("rank", Integer, nullable=False),
    Column("score", Integer, nullable=False),
    Column("listed", Boolean, nullable=False),
    Column("reasons", String(255), nullable=False),
    Column("policy", String(16), nullable=False),
    Column("verdict", String(40)),
    link("verdict_by", "caseworkers"),
    Column("verdict_at", Instant),
    Column("note", Sealed),
    UniqueConstraint("person_id", "day"),
    Index("ix_priorities_caseworker_id_day", "caseworker_id", "day"),
    Index("ix_priorities_day", "day"),
    sqlite_autoincrement=True,
)

# That the lists of a structure were drawn up on a local day: once, under which policy, how many people were considered and listed.
priority_lists = Table(
    "priority_lists",
    metadata,
    link("structure_id", "structures", primary_key=True, autoincrement=False),
    Column("day", Date, primary_key=True),
    Column("policy", String(16), nullable=False),
    Column("drawn_at", Instant, nullable=False),
    Column("considered", Integer, nullable=False),
    Column("listed", Integer, nullable=False),
    Index("ix_priority_lists_day", "day"),
)
