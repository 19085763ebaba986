"""What the pathway calls for, what went wrong, who took it, and why each choice was made."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from storage.tables.columns import Instant, Sealed, key, link, metadata

touchpoints = Table(
    "touchpoints",
    metadata,
    key(),
    link("person_id", "people", nullable=False),
    Column("kind", String(40), nullable=False),
    Column("period", String(10), nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("late_after", Instant, nullable=False),
    # What its dialogue knows from the start: which gesture, which date. Nothing personal.
    Column("facts", String(255), nullable=False, server_default=""),
    Column("state", String(16), nullable=False),
    Column("reason", String(120)),
    Column("settled_at", Instant),
    UniqueConstraint("person_id", "kind", "period"),
    Index("ix_touchpoints_due", "state", "due_at"),
    sqlite_autoincrement=True,
)

flags = Table(
    "flags",
    metadata,
    Column("id", String(64), primary_key=True),
    link("person_id", "people", nullable=False, index=True),
    Column("categories", Text, nullable=False),
    Column("level", SmallInteger, nullable=False),
    Column("reasons", Sealed, nullable=False),
    Column("excerpt", Sealed, nullable=False),
    Column("state", String(16), nullable=False),
    Column("rung", Integer, nullable=False, default=0),
    # How often who is on call was told again in closed hours, since the person last wrote of it.
    Column("repeated", Integer, nullable=False, server_default="0"),
    Column("raised_at", Instant, nullable=False),
    Column("due_at", Instant),
    link("holder_id", "caseworkers"),
    link("taker_id", "caseworkers"),
    Column("outcome", String(16)),
    Column("closed_at", Instant),
    # A human heard it on the telephone: nothing was said in the chat.
    Column("by_phone", Boolean, nullable=False, server_default="0"),
    Index("ix_flags_due", "state", "due_at"),
)

# Append-only: the life of a flag.
flag_events = Table(
    "flag_events",
    metadata,
    key(),
    Column("flag_id", String(64), ForeignKey("flags.id"), nullable=False, index=True),
    Column("event", String(40), nullable=False),
    Column("state", String(16), nullable=False),
    Column("rung", Integer),
    link("caseworker_id", "caseworkers"),
    Column("note", Sealed),
    Column("at", Instant, nullable=False),
    sqlite_autoincrement=True,
)

# The journal: who was in contact with whom, by what medium, about what kind of thing.
contacts = Table(
    "contacts",
    metadata,
    key(),
    link("person_id", "people", nullable=False),
    link("caseworker_id", "caseworkers"),
    Column("kind", String(60), nullable=False),
    Column("medium", String(40), nullable=False),
    Column("minutes", Integer),
    Column("note", Sealed),
    Column("at", Instant, nullable=False),
    Index("ix_contacts_person_id_at", "person_id", "at"),
    sqlite_autoincrement=True,
)

# Append-only: what was decided about contacting somebody, why, and under which settings.
decisions = Table(
    "decisions",
    metadata,
    key(),
    Column("at", Instant, nullable=False),
    link("person_id", "people"),
    Column("kind", String(40), nullable=False),
    Column("subject", String(120), nullable=False),
    Column("verdict", String(40), nullable=False),
    Column("reason", String(255), nullable=False),
    Column("policy", String(16), nullable=False),
    Index("ix_decisions_person_id_at", "person_id", "at"),
    sqlite_autoincrement=True,
)

job_runs = Table(
    "job_runs",
    metadata,
    Column("job", String(60), primary_key=True),
    Column("last_started_at", Instant, nullable=False),
    Column("last_finished_at", Instant),
    Column("last_error", String(255)),
    Column("runs", Integer, nullable=False, default=0),
)
