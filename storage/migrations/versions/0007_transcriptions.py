"""What a program writes down of voice notes."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "transcriptions",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("message_id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("question", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["message_id"], ["messages.id"], name=op.f("fk_transcriptions_message_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_transcriptions_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transcriptions")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_transcriptions_person_id", "transcriptions", ["person_id"], unique=False)
    op.create_index("ix_transcriptions_message_id", "transcriptions", ["message_id"], unique=False)
    op.create_index("ix_transcriptions_due", "transcriptions", ["state", "due_at"], unique=False)


def downgrade() -> None:
    op.drop_table("transcriptions")
