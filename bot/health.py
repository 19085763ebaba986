"""Is the house alive? Judged from what the running service leaves in the database, never from the network.

Rule 1: alive means that every tick has run lately; a service that is stopped, or hangs, is not.
Rule 2: what was set aside or is uncertain is shown, and does not make a living house ill.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from storage.state import JobRun, State

# How often each tick runs, in seconds: `bot.app` starts them so.
PERIODS = {"release": 10, "expire": 10, "climb": 10, "plan": 300}
STALE_AFTER = timedelta(seconds=60)
# A message that could leave leaves within seconds; a flag climbs at the next tick.
MESSAGE_WAITS_MAX = timedelta(minutes=5)
FLAG_WAITS_MAX = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Health:
    """How the house is: `problems` make it ill, `remarks` ask for a look."""

    state: State
    checked_at: datetime
    stale: tuple[str, ...]
    problems: tuple[str, ...]
    remarks: tuple[str, ...]
    overdue_since: datetime | None = None

    @property
    def alive(self) -> bool:
        """Say whether the service runs."""
        return not self.stale

    @property
    def healthy(self) -> bool:
        """Say whether it runs and does its work."""
        return not self.problems


def judge(state: State, overdue_since: datetime | None, now: datetime) -> Health:
    """Say how the house is at `now`; `overdue_since`: when the flag that is most overdue should have climbed."""
    runs = {run.job: run for run in state.jobs}
    stale = tuple(job for job in PERIODS if _is_stale(runs.get(job), job, now))
    problems = [_not_run(runs.get(job), job, now) for job in stale]
    waits_since = state.oldest_due_message_at
    if waits_since is not None and now - waits_since > MESSAGE_WAITS_MAX:
        problems.append(f"Un message attend son départ depuis {_ago(now - waits_since)} : rien ne part.")
    if overdue_since is not None and now - overdue_since > FLAG_WAITS_MAX:
        problems.append(
            f"{_count(state.overdue_flags, 'signalement')} en retard : l'échelle ne monte plus depuis "
            f"{_ago(now - overdue_since)}."
        )
    return Health(state, now, stale, tuple(problems), tuple(_remarks(state)), overdue_since)


def as_data(health: Health) -> dict[str, Any]:
    """The same as plain values."""
    state, now = health.state, health.checked_at
    return {
        "alive": health.alive,
        "healthy": health.healthy,
        "checked_at": now.isoformat(),
        "problems": list(health.problems),
        "remarks": list(health.remarks),
        "jobs": [
            {
                "job": run.job,
                "last_at": _last(run).isoformat(),
                "seconds_ago": round((now - _last(run)).total_seconds()),
                "stale": run.job in health.stale,
                "error": run.error,
                "runs": run.runs,
            }
            for run in state.jobs
        ],
        "oldest_due_message_at": _written(state.oldest_due_message_at),
        "messages": {str(kind): number for kind, number in state.messages.items()},
        "uncertain": state.uncertain,
        "open_flags": state.open_flags,
        "untaken_flags": state.untaken_flags,
        "overdue_flags": state.overdue_flags,
        "oldest_open_flag_at": _written(state.oldest_open_flag_at),
        "overdue_since": _written(health.overdue_since),
        "set_aside": state.set_aside,
        "last_set_aside": [
            {"update_id": kept.update_id, "at": kept.at.isoformat(), "error": kept.error}
            for kept in state.last_set_aside
        ],
        "structures": state.structures,
        "caseworkers": state.caseworkers,
        "teams": state.teams,
        "people": state.people,
        "people_joined": state.people_joined,
        "silent_structures": list(state.silent_structures),
    }


def _is_stale(run: JobRun | None, job: str, now: datetime) -> bool:
    slack = timedelta(seconds=PERIODS[job]) if PERIODS[job] > STALE_AFTER.seconds else timedelta()
    return run is None or now - _last(run) > STALE_AFTER + slack


def _not_run(run: JobRun | None, job: str, now: datetime) -> str:
    if run is None:
        return f"La tâche « {job} » n'a jamais tourné : lancez « lien run »."
    return f"La tâche « {job} » n'a pas tourné depuis {_ago(now - _last(run))} : le service est arrêté ou bloqué."


def _remarks(state: State) -> list[str]:
    remarks = [
        f"La tâche « {run.job} » a rencontré une erreur à son dernier passage ({run.error})."
        for run in state.jobs
        if run.error
    ]
    if state.set_aside:
        remarks.append(f"{_count(state.set_aside, 'message reçu')} mis de côté après une erreur.")
    if state.uncertain:
        remarks.append(f"{_count(state.uncertain, 'message envoyé')} sans certitude d'arrivée.")
    if state.untaken_flags:
        remarks.append(f"{_count(state.untaken_flags, 'signalement')} que personne n'a encore pris.")
    remarks += [
        f"Structure « {slug} » : personne ne peut être prévenu, aucun accompagnateur n'a ouvert son lien."
        for slug in state.silent_structures
    ]
    return remarks


def _last(run: JobRun) -> datetime:
    return run.finished_at or run.started_at


def _count(number: int, what: str) -> str:
    plural = " ".join(f"{word}s" for word in what.split())
    return f"{number} {what if number == 1 else plural}"


def _ago(span: timedelta) -> str:
    seconds = round(span.total_seconds())
    if seconds < 120:
        return f"{seconds} s"
    minutes = seconds // 60
    if minutes < 120:
        return f"{minutes} min"
    return f"{minutes // 60} h" if minutes < 2880 else f"{minutes // 1440} jours"


def _written(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
