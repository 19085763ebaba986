"""Which crisis it is: an epidemic, a heat wave, a sudden closure. Those from before asked about symptoms, as an epidemic does."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("crises") as batch_op:
        batch_op.add_column(
            sa.Column("kind", sa.String(length=10), server_default="epidemic", nullable=False)
        )


def downgrade() -> None:
    with op.batch_alter_table("crises") as batch_op:
        batch_op.drop_column("kind")
