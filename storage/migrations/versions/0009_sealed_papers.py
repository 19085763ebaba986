"""Which papers somebody has, gathers or renews is sealed, and named nowhere in clear: a disability, a sick leave, a health cover.

Rows that are there already are sealed here, with the first of the keys. A paper that is named in several places goes by one number
for each person.
"""

import json
from typing import Any

import sqlalchemy as sa
from alembic import context, op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
PAPER_END = "paper_end"
# By what each paper was known in the period of its touchpoints: 270330rp4.
PAPERS = {
    "rp": "residence_permit",
    "hc": "health_cover",
    "di": "disability",
    "id": "identity_card",
    "pa": "passport",
}
# Dialogues in which every answer says which paper it is about.
PRIVATE = ("guides", "paper_dates", PAPER_END)


def _table(name: str, plain: str, **typed: Any) -> sa.TableClause:
    columns = [sa.column(one) for one in plain.split()]
    return sa.table(name, *columns, *(sa.column(one, kind) for one, kind in typed.items()))


_AT = sa.DateTime(timezone=True)
_EXPIRIES = _table("expiries", "person_id paper", until=sa.Date())
_DOSSIERS = _table("dossiers", "person_id number topic have at result", meant_on=sa.Date(), changed_at=_AT)
_DOCUMENTS = _table("documents", "person_id number kind piece file_id dossier", sent_at=_AT, looked_at=_AT)
_TOUCHPOINTS = _table("touchpoints", "id person_id kind period facts")
_DECISIONS = _table("decisions", "id person_id subject")
_CALLS = _table("calls", "id person_id because")
_ANSWERS = _table("answers", "id dialogue step choice words")


class Numbers:
    """By what number each paper of each person goes."""

    def __init__(self) -> None:
        self._given: dict[int, dict[str, int]] = {}

    def of(self, person_id: int, paper: str) -> int:
        theirs = self._given.setdefault(person_id, {})
        return theirs.setdefault(paper, len(theirs) + 1)


def upgrade() -> None:
    numbers, cipher = Numbers(), context.config.attributes["cipher"]
    _expiries(numbers, cipher)
    _dossiers(cipher)
    _documents(cipher)
    _touchpoints(numbers)
    _decisions(numbers)
    _calls(numbers)
    _answers(cipher)


def downgrade() -> None:
    raise NotImplementedError("what is sealed is not put back in clear")


def _rows(table: sa.TableClause, *where: Any) -> list[dict[str, Any]]:
    return [dict(row) for row in op.get_bind().execute(sa.select(table).where(*where)).mappings()]


def _change(table: sa.TableClause, number: Any, **values: Any) -> None:
    op.get_bind().execute(table.update().where(table.c.id == number).values(**values))


def _expiries(numbers: Numbers, cipher: Any) -> None:
    rows = _rows(_EXPIRIES)
    op.drop_table("expiries")
    made = op.create_table(
        "expiries",
        sa.Column("person_id", KEY, autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_expiries_person_id")),
        sa.PrimaryKeyConstraint("person_id", "number", name=op.f("pk_expiries")),
    )
    for row in rows:
        row["number"] = numbers.of(row["person_id"], row["paper"])
        row["paper"] = cipher.seal(row["paper"])
    op.bulk_insert(made, rows)


def _dossiers(cipher: Any) -> None:
    rows = _rows(_DOSSIERS)
    op.drop_table("dossiers")
    made = op.create_table(
        "dossiers",
        sa.Column("person_id", KEY, autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("meant_on", sa.Date(), nullable=True),
        sa.Column("result", sa.String(length=16), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_dossiers_person_id")),
        sa.PrimaryKeyConstraint("person_id", "number", name=op.f("pk_dossiers")),
    )
    for row in rows:
        have = row.pop("have")
        body = {"topic": row.pop("topic"), "have": have.split(",") if have else [], "at": row.pop("at")}
        row["body"] = cipher.seal(json.dumps(body))
    op.bulk_insert(made, rows)


def _documents(cipher: Any) -> None:
    rows = _rows(_DOCUMENTS)
    op.drop_table("documents")
    made = op.create_table(
        "documents",
        sa.Column("person_id", KEY, autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("piece", sa.String(length=16), nullable=False),
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("dossier", sa.Integer(), nullable=True),
        sa.Column("looked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_documents_person_id")),
        sa.PrimaryKeyConstraint("person_id", "number", name=op.f("pk_documents")),
    )
    op.create_index("ix_documents_looked_at", "documents", ["looked_at", "sent_at"], unique=False)
    for row in rows:
        row["kind"] = cipher.seal(row["kind"])
    op.bulk_insert(made, rows)


def _touchpoints(numbers: Numbers) -> None:
    for row in _rows(_TOUCHPOINTS, _TOUCHPOINTS.c.kind == PAPER_END):
        facts = json.loads(row["facts"] or "{}")
        number = numbers.of(row["person_id"], facts.pop("expiring"))
        facts["expiry"] = str(number)
        written, period = json.dumps(facts, sort_keys=True), _period(row["period"], number)
        _change(_TOUCHPOINTS, row["id"], facts=written, period=period)


def _decisions(numbers: Numbers) -> None:
    for row in _rows(_DECISIONS, _DECISIONS.c.subject.like(f"{PAPER_END}/%")):
        kind, _, period = row["subject"].partition("/")
        number = numbers.of(row["person_id"], PAPERS[period[6:8]])
        _change(_DECISIONS, row["id"], subject=f"{kind}/{_period(period, number)}")


def _period(period: str, number: int) -> str:
    """270330rp4 becomes 27033041: the day, the mark, the number of the paper."""
    return f"{period[:6]}{period[8:]}{number % 1000}"


def _calls(numbers: Numbers) -> None:
    for row in _rows(_CALLS, _CALLS.c.because.like('%"expiring"%')):
        because = json.loads(row["because"])
        for _, facts in because:
            if "expiring" in facts:
                facts["expiry"] = str(numbers.of(row["person_id"], facts.pop("expiring")))
        _change(_CALLS, row["id"], because=json.dumps(because, ensure_ascii=False))


def _answers(cipher: Any) -> None:
    dialogue = _ANSWERS.c.dialogue
    for row in _rows(_ANSWERS, sa.or_(dialogue.in_(PRIVATE), dialogue.startswith("guide_"))):
        said = {name: row[name] for name in ("dialogue", "step", "choice")}
        said["words"] = cipher.open(row["words"]) if row["words"] else ""
        words = cipher.seal(json.dumps(said, ensure_ascii=False))
        _change(_ANSWERS, row["id"], dialogue="", step="", choice="", words=words)
