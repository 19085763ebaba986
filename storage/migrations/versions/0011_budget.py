"""What lately used up somebody's budget is found by its date, also for many people at once: not by reading all that they were ever sent."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_messages_budget", "messages")
    columns = ["to_kind", "to_id", "lane", "counts", "settled_at"]
    op.create_index("ix_messages_budget", "messages", columns, unique=False)


def downgrade() -> None:
    op.drop_index("ix_messages_budget", "messages")
    op.create_index("ix_messages_budget", "messages", ["to_id", "counts", "settled_at"], unique=False)
