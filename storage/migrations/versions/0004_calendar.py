"""The calendar of contact."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "absences",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("caseworker_id", KEY, nullable=False),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.Column("to_day", sa.Date(), nullable=False),
        sa.Column("cover_id", KEY, nullable=True),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("over_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["caseworker_id"], ["caseworkers.id"], name=op.f("fk_absences_caseworker_id")
        ),
        sa.ForeignKeyConstraint(["cover_id"], ["caseworkers.id"], name=op.f("fk_absences_cover_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absences")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_absences_caseworker_id_over_at", "absences", ["caseworker_id", "over_at"], unique=False
    )

    op.create_table(
        "crises",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("structure_id", KEY, nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("begun_by", KEY, nullable=True),
        sa.Column("ended_by", KEY, nullable=True),
        sa.Column("news", sa.String(length=10), nullable=True),
        sa.Column("news_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["begun_by"], ["caseworkers.id"], name=op.f("fk_crises_begun_by")),
        sa.ForeignKeyConstraint(["ended_by"], ["caseworkers.id"], name=op.f("fk_crises_ended_by")),
        sa.ForeignKeyConstraint(["structure_id"], ["structures.id"], name=op.f("fk_crises_structure_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_crises")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_crises_structure_id"), "crises", ["structure_id"], unique=False)

    op.create_table(
        "calls",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("caseworker_id", KEY, nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("period", sa.String(length=10), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("sheet", sa.String(length=120), nullable=False),
        sa.Column("slot", sa.String(length=16), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("rung", sa.Integer(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tried_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("flag_id", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(["caseworker_id"], ["caseworkers.id"], name=op.f("fk_calls_caseworker_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_calls_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calls")),
        sa.UniqueConstraint("person_id", "kind", "period", name=op.f("uq_calls_person_id_kind_period")),
    )
    op.create_index("ix_calls_caseworker_id_state", "calls", ["caseworker_id", "state"], unique=False)
    op.create_index("ix_calls_due_at", "calls", ["due_at"], unique=False)

    op.create_table(
        "errands",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("caseworker_id", KEY, nullable=True),
        sa.Column("topic", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rung", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(length=40), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["caseworker_id"], ["caseworkers.id"], name=op.f("fk_errands_caseworker_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_errands_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_errands")),
    )
    op.create_index("ix_errands_person_id", "errands", ["person_id"], unique=False)
    op.create_index("ix_errands_due_at", "errands", ["due_at"], unique=False)

    op.create_table(
        "pathways",
        sa.Column("person_id", KEY, autoincrement=False, nullable=False),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("trial_until", sa.Date(), nullable=True),
        sa.Column("contract_until", sa.Date(), nullable=True),
        sa.Column("pass_until", sa.Date(), nullable=True),
        sa.Column("suspended_from", sa.Date(), nullable=True),
        sa.Column("suspended_until", sa.Date(), nullable=True),
        sa.Column("suspension_reason", sa.String(length=20), nullable=True),
        sa.Column("exited_on", sa.Date(), nullable=True),
        sa.Column("stays_in_touch", sa.Boolean(), nullable=False),
        sa.Column("by_phone", sa.Boolean(), nullable=False),
        sa.Column("objectives_on", sa.Date(), nullable=True),
        sa.Column("benefits_from", sa.Date(), nullable=True),
        sa.Column("isolated", sa.Boolean(), nullable=False),
        sa.Column("no_digital", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_pathways_person_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_pathways")),
    )
    op.create_table(
        "priorities",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("caseworker_id", KEY, nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.Column("reasons", sa.String(length=255), nullable=False),
        sa.Column("policy", sa.String(length=16), nullable=False),
        sa.Column("verdict", sa.String(length=40), nullable=True),
        sa.Column("verdict_by", KEY, nullable=True),
        sa.Column("verdict_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["caseworker_id"], ["caseworkers.id"], name=op.f("fk_priorities_caseworker_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_priorities_person_id")),
        sa.ForeignKeyConstraint(["verdict_by"], ["caseworkers.id"], name=op.f("fk_priorities_verdict_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_priorities")),
        sa.UniqueConstraint("person_id", "day", name=op.f("uq_priorities_person_id_day")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_priorities_caseworker_id_day", "priorities", ["caseworker_id", "day"], unique=False)
    op.create_index("ix_priorities_day", "priorities", ["day"], unique=False)

    op.create_table(
        "priority_lists",
        sa.Column("structure_id", KEY, autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("policy", sa.String(length=16), nullable=False),
        sa.Column("drawn_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("considered", sa.Integer(), nullable=False),
        sa.Column("listed", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["structures.id"], name=op.f("fk_priority_lists_structure_id")
        ),
        sa.PrimaryKeyConstraint("structure_id", "day", name=op.f("pk_priority_lists")),
    )

    op.create_table(
        "uploads",
        sa.Column("bot_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("file_id", sa.String(length=255), nullable=False),
        sa.Column("uploaded_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("bot_id", "digest", name=op.f("pk_uploads")),
    )

    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.add_column(sa.Column("plan_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_index(batch_op.f("ix_people_plan_at"), ["plan_at"], unique=False)

    with op.batch_alter_table("touchpoints", schema=None) as batch_op:
        batch_op.add_column(sa.Column("facts", sa.String(length=255), server_default="", nullable=False))
    with op.batch_alter_table("flags", schema=None) as batch_op:
        # A plain default, for which SQLite need not write the table anew.
        batch_op.add_column(sa.Column("by_phone", sa.Boolean(), server_default="0", nullable=False))
    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.add_column(sa.Column("mark", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("hastened", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.create_index("ix_messages_mark", ["mark"], unique=False)
        batch_op.create_index("ix_messages_budget", ["to_id", "counts", "settled_at"], unique=False)
    # Who was followed before has a calendar to be drawn up.
    op.execute("UPDATE people SET plan_at = created_at WHERE consent = 'given'")


def downgrade() -> None:
    with op.batch_alter_table("flags") as batch_op:
        batch_op.drop_column("by_phone")
    with op.batch_alter_table("messages") as batch_op:
        batch_op.drop_index("ix_messages_budget")
        batch_op.drop_index("ix_messages_mark")
        batch_op.drop_column("hastened")
        batch_op.drop_column("mark")
    with op.batch_alter_table("touchpoints") as batch_op:
        batch_op.drop_column("facts")
    with op.batch_alter_table("people") as batch_op:
        batch_op.drop_index(batch_op.f("ix_people_plan_at"))
        batch_op.drop_column("plan_at")
    for table in (
        "priority_lists",
        "priorities",
        "pathways",
        "errands",
        "calls",
        "crises",
        "absences",
        "uploads",
    ):
        op.drop_table(table)
