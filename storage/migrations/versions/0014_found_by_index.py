"""What is forgotten at night, and whether a touchpoint was told, is found by an index: nobody waits while all that was ever said is looked through."""

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

INDEXES = (
    ("ix_messages_touchpoint_id", "messages", "touchpoint_id"),
    ("ix_updates_seen_chat_id", "updates_seen", "chat_id"),
    ("ix_priority_lists_day", "priority_lists", "day"),
    ("ix_faq_thanks_person_id", "faq_thanks", "person_id"),
    ("ix_resource_uses_person_id", "resource_uses", "person_id"),
)


def upgrade() -> None:
    for name, table, column in INDEXES:
        op.create_index(name, table, [column], unique=False)


def downgrade() -> None:
    for name, table, _ in reversed(INDEXES):
        op.drop_index(name, table)
