"""How the house is: facts for `health` and `doctor`, never words, never names."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, select

from flows.flags import FlagState
from storage.cipher import BadKey
from storage.flags import NOT_CLOSED
from storage.inbox import SET_ASIDE
from storage.message_states import MessageState
from storage.tables import caseworkers, flags, job_runs, messages, people, structures, teams, updates_seen
from storage.unit_of_work import UnitOfWork

_JOBS = select(job_runs).order_by(job_runs.c.job)
_OLDEST_DUE = select(func.min(messages.c.not_before)).where(
    messages.c.state.in_([MessageState.PENDING.value, MessageState.CLAIMED.value]),
    messages.c.not_before <= bindparam("now"),
)
_ORDINARY = (MessageState.SENT, MessageState.RECEIVED)
_BY_STATE = (
    select(messages.c.state, func.count().label("number"))
    # Those that are not shown are nearly all: the others are named, so that they are found without looking at these.
    .where(messages.c.state.in_([state.value for state in MessageState if state not in _ORDINARY]))
    .group_by(messages.c.state)
)
_OPEN_FLAGS = select(
    func.count().label("number"),
    func.min(flags.c.raised_at).label("oldest"),
    func.count().filter(flags.c.due_at <= bindparam("now")).label("overdue"),
    func.count().filter(flags.c.state == FlagState.OPEN.value).label("untaken"),
).where(NOT_CLOSED)
_SET_ASIDE = (
    select(updates_seen.c.update_id, updates_seen.c.seen_at, updates_seen.c.error)
    .where(updates_seen.c.state == SET_ASIDE)
    .order_by(updates_seen.c.seen_at.desc())
    .limit(20)
)
_COUNTS = select(
    *(
        select(func.count()).select_from(table).scalar_subquery().label(table.name)
        for table in (structures, caseworkers, people, teams)
    ),
    select(func.count()).where(updates_seen.c.state == SET_ASIDE).scalar_subquery().label("set_aside"),
    select(func.count()).where(people.c.chat_id.is_not(None)).scalar_subquery().label("people_joined"),
)
_ANY_SEALED = select(people.c.first_name.label("token")).order_by(people.c.id).limit(1)
_ANY_BODY = select(messages.c.body.label("token")).order_by(messages.c.id.desc()).limit(1)
_SILENT_STRUCTURES = (
    select(structures.c.slug)
    .where(
        ~select(caseworkers.c.id)
        .where(
            caseworkers.c.structure_id == structures.c.id,
            caseworkers.c.chat_id.is_not(None),
            caseworkers.c.reachable,
        )
        .exists()
    )
    .order_by(structures.c.slug)
)


@dataclass(frozen=True, slots=True)
class JobRun:
    """The last run of a job."""

    job: str
    started_at: datetime
    finished_at: datetime | None
    error: str | None
    runs: int


@dataclass(frozen=True, slots=True)
class SetAside:
    """An update that could not be handled, and the class and place of what went wrong."""

    update_id: int
    at: datetime
    error: str


@dataclass(frozen=True, slots=True)
class State:
    """How the house is at one moment.

    `oldest_due_message_at`: since when the message that has waited longest could have left.
    `messages`: how many there are in each state but sent and received. `silent_structures`: nobody there can be told.
    """

    jobs: tuple[JobRun, ...]
    oldest_due_message_at: datetime | None
    messages: dict[str, int]
    open_flags: int
    untaken_flags: int
    overdue_flags: int
    oldest_open_flag_at: datetime | None
    set_aside: int
    last_set_aside: tuple[SetAside, ...]
    structures: int
    caseworkers: int
    teams: int
    people: int
    people_joined: int
    silent_structures: tuple[str, ...]

    @property
    def uncertain(self) -> int:
        """How many messages may or may not have left."""
        return self.messages.get(MessageState.UNCERTAIN, 0)


async def read_state(work: UnitOfWork, now: datetime) -> State:
    """Read how the house is."""
    flagged = await work.row(_OPEN_FLAGS, {"now": now})
    counts = await work.row(_COUNTS)
    assert flagged is not None
    assert counts is not None
    return State(
        jobs=tuple(
            JobRun(row.job, row.last_started_at, row.last_finished_at, row.last_error, row.runs)
            for row in await work.rows(_JOBS)
        ),
        oldest_due_message_at=await work.value(_OLDEST_DUE, {"now": now}),
        messages={row.state: row.number for row in await work.rows(_BY_STATE)},
        open_flags=flagged.number,
        untaken_flags=flagged.untaken,
        overdue_flags=flagged.overdue,
        oldest_open_flag_at=flagged.oldest,
        set_aside=counts.set_aside,
        last_set_aside=tuple(
            SetAside(row.update_id, row.seen_at, row.error or "") for row in await work.rows(_SET_ASIDE)
        ),
        structures=counts.structures,
        caseworkers=counts.caseworkers,
        teams=counts.teams,
        people=counts.people,
        people_joined=counts.people_joined,
        silent_structures=tuple(row.slug for row in await work.rows(_SILENT_STRUCTURES)),
    )


async def keys_open(work: UnitOfWork) -> bool:
    """Say whether the keys open what is stored (true when nothing is)."""
    for statement in (_ANY_SEALED, _ANY_BODY):
        token = await work.value(statement)
        if token is None:
            continue
        try:
            work.cipher.open(token)
        except BadKey:
            return False
    return True
