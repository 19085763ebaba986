"""How often who is on call was told again of a flag: what rings ever more seldom does so across restarts as well."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("flags") as batch_op:
        batch_op.add_column(sa.Column("repeated", sa.Integer(), server_default="0", nullable=False))


def downgrade() -> None:
    with op.batch_alter_table("flags") as batch_op:
        batch_op.drop_column("repeated")
