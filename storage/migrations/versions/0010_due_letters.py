"""What is due is read in the order in which it leaves: thousands that wait are not sorted to find the first."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_messages_due", "messages")
    op.create_index("ix_messages_due", "messages", ["state", "lane", "id", "not_before"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_messages_due", "messages")
    op.create_index("ix_messages_due", "messages", ["state", "lane", "not_before"], unique=False)
