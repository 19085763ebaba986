"""What a team knows for everybody: questions that nothing could answer, answers made of them, what it shares, and whom that helped."""

from sqlalchemy import Column, Index, Integer, String, Table

from storage.tables.columns import Instant, Sealed, key, link, metadata

# One row a person at most: what they asked last that nothing could answer, and what a caseworker then wrote to them.
questions = Table(
    "questions",
    metadata,
    link("person_id", "people", primary_key=True, autoincrement=False),
    Column("words", Sealed, nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("reply", Sealed),
    link("replied_by", "caseworkers"),
    Column("settled_at", Instant),
)

# Sealed like all that a human wrote: a name may have slipped in. `remind_at`: when somebody is told that it must be looked at again.
faq_entries = Table(
    "faq_entries",
    metadata,
    key(),
    link("structure_id", "structures", nullable=False),
    link("owner_id", "caseworkers", nullable=False),
    Column("question", Sealed, nullable=False),
    Column("answer", Sealed, nullable=False),
    Column("state", String(16), nullable=False),
    Column("version", Integer, nullable=False),
    Column("published_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("review_at", Instant, nullable=False),
    Column("remind_at", Instant),
    Index("ix_faq_entries_structure_id_state", "structure_id", "state"),
    Index("ix_faq_entries_remind_at", "remind_at"),
    sqlite_autoincrement=True,
)

# Who said that an answer helped: once each.
faq_thanks = Table(
    "faq_thanks",
    metadata,
    link("entry_id", "faq_entries", primary_key=True, autoincrement=False),
    link("person_id", "people", primary_key=True, autoincrement=False, index=True),
    Column("at", Instant, nullable=False),
)

# Links and ideas by subject. Sealed like all that a human wrote; shown to people once a lead has let them in.
resources = Table(
    "resources",
    metadata,
    key(),
    link("structure_id", "structures", nullable=False),
    Column("rubric", String(16), nullable=False),
    Column("body", Sealed, nullable=False),
    Column("state", String(16), nullable=False),
    link("by_id", "caseworkers", nullable=False),
    Column("shared_at", Instant, nullable=False),
    link("decided_by", "caseworkers"),
    Column("decided_at", Instant),
    Index("ix_resources_structure_id_state", "structure_id", "state"),
    sqlite_autoincrement=True,
)

# Who said that a resource is of use: once each.
resource_uses = Table(
    "resource_uses",
    metadata,
    link("resource_id", "resources", primary_key=True, autoincrement=False),
    link("person_id", "people", primary_key=True, autoincrement=False, index=True),
    Column("at", Instant, nullable=False),
)
