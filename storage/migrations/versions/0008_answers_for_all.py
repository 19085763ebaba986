"""Answers that a team keeps for everybody, and what it shares."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "questions",
        sa.Column("person_id", KEY, autoincrement=False, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reply", sa.Text(), nullable=True),
        sa.Column("replied_by", KEY, nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_questions_person_id")),
        sa.ForeignKeyConstraint(["replied_by"], ["caseworkers.id"], name=op.f("fk_questions_replied_by")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_questions")),
    )
    op.create_table(
        "faq_entries",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("structure_id", KEY, nullable=False),
        sa.Column("owner_id", KEY, nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("review_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("remind_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["owner_id"], ["caseworkers.id"], name=op.f("fk_faq_entries_owner_id")),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name=op.f("fk_faq_entries_structure_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_faq_entries")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_faq_entries_structure_id_state", "faq_entries", ["structure_id", "state"], unique=False
    )
    op.create_index("ix_faq_entries_remind_at", "faq_entries", ["remind_at"], unique=False)
    op.create_table(
        "faq_thanks",
        sa.Column("entry_id", KEY, autoincrement=False, nullable=False),
        sa.Column("person_id", KEY, autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["faq_entries.id"], name=op.f("fk_faq_thanks_entry_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_faq_thanks_person_id")),
        sa.PrimaryKeyConstraint("entry_id", "person_id", name=op.f("pk_faq_thanks")),
    )
    op.create_table(
        "resources",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("structure_id", KEY, nullable=False),
        sa.Column("rubric", sa.String(length=16), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("by_id", KEY, nullable=False),
        sa.Column("shared_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", KEY, nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["caseworkers.id"], name=op.f("fk_resources_by_id")),
        sa.ForeignKeyConstraint(["decided_by"], ["caseworkers.id"], name=op.f("fk_resources_decided_by")),
        sa.ForeignKeyConstraint(["structure_id"], ["structures.id"], name=op.f("fk_resources_structure_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resources")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_resources_structure_id_state", "resources", ["structure_id", "state"], unique=False)
    op.create_table(
        "resource_uses",
        sa.Column("resource_id", KEY, autoincrement=False, nullable=False),
        sa.Column("person_id", KEY, autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_resource_uses_person_id")),
        sa.ForeignKeyConstraint(["resource_id"], ["resources.id"], name=op.f("fk_resource_uses_resource_id")),
        sa.PrimaryKeyConstraint("resource_id", "person_id", name=op.f("pk_resource_uses")),
    )


def downgrade() -> None:
    for table in ("resource_uses", "resources", "faq_thanks", "faq_entries", "questions"):
        op.drop_table(table)
