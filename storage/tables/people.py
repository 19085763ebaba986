"""Structures, and who belongs to them."""

from sqlalchemy import BigInteger, Boolean, Column, String, Table, Text, Time, UniqueConstraint

from storage.tables.columns import Instant, Sealed, key, link, metadata

structures = Table(
    "structures",
    metadata,
    key(),
    Column("slug", String(61), nullable=False, unique=True),
    Column("settings", Text, nullable=False),
    Column("policy", String(16), nullable=False),
    Column("applied_at", Instant, nullable=False),
    sqlite_autoincrement=True,
)

# Every settings that ever ruled a structure: a decision names the policy that it was made under.
policies = Table(
    "policies",
    metadata,
    key(),
    link("structure_id", "structures", nullable=False),
    Column("policy", String(16), nullable=False),
    Column("settings", Text, nullable=False),
    Column("since", Instant, nullable=False),
)

caseworkers = Table(
    "caseworkers",
    metadata,
    key(),
    link("structure_id", "structures", nullable=False),
    Column("name", String(120), nullable=False),
    Column("role", String(16), nullable=False),
    Column("on_call", Boolean, nullable=False, default=False),
    Column("chat_id", BigInteger, unique=True),
    Column("reachable", Boolean, nullable=False, default=True),
    Column("desk", Sealed),
    UniqueConstraint("structure_id", "name"),
    sqlite_autoincrement=True,
)

teams = Table(
    "teams",
    metadata,
    key(),
    link("structure_id", "structures", nullable=False, unique=True),
    Column("chat_id", BigInteger, unique=True),
    Column("title", String(255), nullable=False, default=""),
    Column("reachable", Boolean, nullable=False, default=True),
    sqlite_autoincrement=True,
)

people = Table(
    "people",
    metadata,
    key(),
    link("structure_id", "structures", nullable=False, index=True),
    link("referent_id", "caseworkers", index=True),
    Column("first_name", Sealed, nullable=False),
    Column("last_name", Sealed, nullable=False),
    Column("phone", Sealed),
    Column("language", String(16), nullable=False, default="fr"),
    Column("timezone", String(64)),
    Column("consent", String(16), nullable=False),
    Column("consent_asked_at", Instant),
    Column("paused_until", Instant),
    Column("blocked", Boolean, nullable=False, default=False),
    Column("exited", Boolean, nullable=False, default=False),
    Column("quiet_from", Time),
    Column("quiet_to", Time),
    Column("memory", Sealed),
    Column("chat_id", BigInteger, unique=True),
    Column("pay_group", String(60), nullable=False, default="default"),
    Column("created_at", Instant, nullable=False),
    Column("joined_at", Instant),
    # When the calendar of what the pathway calls for must be drawn up again; None while there is nothing to plan.
    Column("plan_at", Instant, index=True),
    sqlite_autoincrement=True,
)

# Append-only: what the person said to being written to, and how.
consents = Table(
    "consents",
    metadata,
    key(),
    link("person_id", "people", nullable=False, index=True),
    Column("consent", String(16), nullable=False),
    Column("how", String(120), nullable=False),
    Column("at", Instant, nullable=False),
    sqlite_autoincrement=True,
)

invitations = Table(
    "invitations",
    metadata,
    key(),
    Column("opens", String(16), nullable=False),
    link("person_id", "people", index=True),
    link("caseworker_id", "caseworkers", index=True),
    link("structure_id", "structures", index=True),
    Column("secret_hash", String(64), nullable=False, unique=True),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
    sqlite_autoincrement=True,
)

wrong_links = Table(
    "wrong_links",
    metadata,
    key(),
    Column("chat_id", BigInteger, nullable=False, index=True),
    Column("at", Instant, nullable=False),
)
