"""Dossiers, documents, and the days on which papers end."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "dossiers",
        sa.Column("person_id", KEY, autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("topic", sa.String(length=40), nullable=False),
        sa.Column("have", sa.String(length=500), nullable=False),
        sa.Column("at", sa.String(length=24), nullable=False),
        sa.Column("meant_on", sa.Date(), nullable=True),
        sa.Column("result", sa.String(length=16), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_dossiers_person_id")),
        sa.PrimaryKeyConstraint("person_id", "number", name=op.f("pk_dossiers")),
    )
    op.create_table(
        "documents",
        sa.Column("person_id", KEY, autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("piece", sa.String(length=16), nullable=False),
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("dossier", sa.Integer(), nullable=True),
        sa.Column("looked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_documents_person_id")),
        sa.PrimaryKeyConstraint("person_id", "number", name=op.f("pk_documents")),
    )
    op.create_index("ix_documents_looked_at", "documents", ["looked_at", "sent_at"], unique=False)
    op.create_table(
        "expiries",
        sa.Column("person_id", KEY, autoincrement=False, nullable=False),
        sa.Column("paper", sa.String(length=24), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_expiries_person_id")),
        sa.PrimaryKeyConstraint("person_id", "paper", name=op.f("pk_expiries")),
    )
    with op.batch_alter_table("errands", schema=None) as batch_op:
        batch_op.add_column(sa.Column("dossier", sa.Integer(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("errands") as batch_op:
        batch_op.drop_column("dossier")
    for table in ("expiries", "documents", "dossiers"):
        op.drop_table(table)
