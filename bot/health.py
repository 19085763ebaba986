"""Is the house alive? Judged from what the running service leaves in the database, never from the network.

Rule 1: alive means that every tick has run lately; a service that is stopped, or hangs, is not.
Rule 2: what was set aside or is uncertain is shown, and does not make a living house ill.
Rule 3: a clock that was moved hides nothing: what ran « in the future » has not run since.
Rule 4: while nothing leaves, it says why, although each try begins the waiting anew.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from storage.held_up import HeldUp
from storage.state import JobRun, State

# How often each tick runs, in seconds: `bot.app` starts them so.
PERIODS = {
    "release": 10,
    "expire": 10,
    "climb": 10,
    "plan": 300,
    "prioritise": 30,
    "remind_calls": 60,
    "remind_errands": 60,
    "remind_reviews": 60,
    "forget": 24 * 3600,
}
STALE_AFTER = timedelta(seconds=60)
# A message that could leave leaves within seconds; a flag climbs at the next tick.
MESSAGE_WAITS_MAX = timedelta(minutes=5)
FLAG_WAITS_MAX = timedelta(minutes=5)
# Tries come after 1, 2, 4 seconds and so on up to a minute: these are more than five minutes.
TRIES_MAX = 10
_WHY_HELD_UP = {
    "no_connection": "Telegram ne peut pas être joint, vérifiez la connexion de cette machine",
    "server_error": "Telegram répond par une erreur, les essais continuent",
    "too_many": "Telegram demande d'attendre, les essais continuent",
    "unknown": "Telegram ne dit pas si les envois arrivent, vérifiez la connexion de cette machine",
}
_WHERE_TO_LOOK = "« lien doctor » et le journal de « lien run » disent pourquoi."


@dataclass(frozen=True, slots=True)
class Health:
    """How the house is: `problems` make it ill, `remarks` ask for a look."""

    state: State
    checked_at: datetime
    stale: tuple[str, ...]
    problems: tuple[str, ...]
    remarks: tuple[str, ...]
    overdue_since: datetime | None = None
    held_up: tuple[HeldUp, ...] = ()

    @property
    def alive(self) -> bool:
        """Say whether the service runs."""
        return not self.stale

    @property
    def healthy(self) -> bool:
        """Say whether it runs and does its work."""
        return not self.problems


def judge(
    state: State, overdue_since: datetime | None, now: datetime, held_up: tuple[HeldUp, ...] = ()
) -> Health:
    """Say how the house is at `now`.

    `overdue_since`: when the flag that is most overdue should have climbed; `held_up`: where letters were tried and did not leave.
    """
    runs = {run.job: run for run in state.jobs}
    stale = tuple(job for job in PERIODS if _is_stale(runs.get(job), job, now))
    problems = [_not_run(runs.get(job), job, now) for job in stale]
    waits_since = state.oldest_due_message_at
    if waits_since is not None and now - waits_since > MESSAGE_WAITS_MAX:
        problems.append(f"Un message attend son départ depuis {_ago(now - waits_since)} : rien ne part.")
    problems += [_not_left(held) for held in held_up if held.tries > TRIES_MAX]
    if overdue_since is not None and now - overdue_since > FLAG_WAITS_MAX:
        problems.append(
            f"{_count(state.overdue_flags, 'signalement')} en retard : l'échelle ne monte plus depuis "
            f"{_ago(now - overdue_since)}."
        )
    remarks = [_not_left(held) for held in held_up if held.tries <= TRIES_MAX] + _remarks(state)
    if problems:
        remarks.append(_WHERE_TO_LOOK)
    return Health(state, now, stale, tuple(problems), tuple(remarks), overdue_since, held_up)


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
        "held_up": [{"reason": h.reason, "chats": h.chats, "tries": h.tries} for h in health.held_up],
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
    return run is None or abs(now - _last(run)) > STALE_AFTER + slack


def _not_run(run: JobRun | None, job: str, now: datetime) -> str:
    if run is None:
        return f"La tâche « {job} » n'a jamais tourné : lancez « lien run »."
    if _last(run) > now:
        return (
            f"La tâche « {job} » n'a pas tourné depuis que l'horloge de cette machine a reculé : "
            "le service est arrêté ou bloqué."
        )
    return f"La tâche « {job} » n'a pas tourné depuis {_ago(now - _last(run))} : le service est arrêté ou bloqué."


def _not_left(held_up: HeldUp) -> str:
    where = _count(held_up.chats, "conversation")
    return f"Rien ne peut partir vers {where} : {_WHY_HELD_UP.get(held_up.reason, held_up.reason)}."


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
