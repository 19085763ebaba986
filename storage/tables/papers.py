"""What people gather and send: dossiers, documents, and the days on which papers end."""

from sqlalchemy import Column, Date, Index, Integer, String, Table

from storage.tables.columns import Instant, Sealed, link, metadata

# Which paper, which procedure: a disability, a sick leave, a health cover. It is sealed here and named nowhere in clear: by its number.

# One row for each dossier that a person has begun, by their own number. `body`: what it is about, the papers that are there, the one
# that they were asked about last; `meant_on`: an appointment or a deadline, their local day.
dossiers = Table(
    "dossiers",
    metadata,
    link("person_id", "people", primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("body", Sealed, nullable=False),
    Column("meant_on", Date),
    Column("result", String(16)),
    Column("changed_at", Instant, nullable=False),
)

# What a person finds again: the messenger's name of each piece, never the piece. Who wants one forgotten has its row deleted.
# `looked_at`: when its picture was measured, or that none need be.
documents = Table(
    "documents",
    metadata,
    link("person_id", "people", primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("kind", Sealed, nullable=False),
    Column("piece", String(16), nullable=False),
    Column("file_id", Sealed, nullable=False),
    Column("sent_at", Instant, nullable=False),
    Column("dossier", Integer),
    Column("looked_at", Instant),
    Index("ix_documents_looked_at", "looked_at", "sent_at"),
)

# The day on which a paper of a person ends, their local day, by its own number among theirs.
expiries = Table(
    "expiries",
    metadata,
    link("person_id", "people", primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("paper", Sealed, nullable=False),
    Column("until", Date, nullable=False),
)
