"""Whether the house is alive."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot import app
from bot.cli import main
from bot.health import PERIODS, Health, as_data, judge
from storage.lateness import oldest_overdue_flag
from storage.state import JobRun, SetAside, State, read_state
from tests.harness.stage import Stage

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def ran(job: str, seconds_ago: float, error: str | None = None) -> JobRun:
    at = NOW - timedelta(seconds=seconds_ago)
    return JobRun(job, at, at, error, 7)


LIVELY = State(
    jobs=tuple(ran(job, 5) for job in PERIODS),
    oldest_due_message_at=None,
    messages={},
    open_flags=0,
    untaken_flags=0,
    overdue_flags=0,
    oldest_open_flag_at=None,
    set_aside=0,
    last_set_aside=(),
    structures=1,
    caseworkers=2,
    teams=1,
    people=3,
    people_joined=2,
    silent_structures=(),
)


def with_job(job: str, seconds_ago: float, error: str | None = None) -> State:
    others = tuple(run for run in LIVELY.jobs if run.job != job)
    return replace(LIVELY, jobs=(*others, ran(job, seconds_ago, error)))


def test_health_knows_how_often_each_tick_runs() -> None:
    assert PERIODS == {
        "release": app.TICK_SECONDS,
        "expire": app.TICK_SECONDS,
        "climb": app.TICK_SECONDS,
        "plan": app.PLAN_SECONDS,
        "prioritise": app.PRIORITISE_SECONDS,
        "remind_calls": app.REMIND_SECONDS,
        "remind_errands": app.REMIND_SECONDS,
        "remind_reviews": app.REMIND_SECONDS,
        "forget": app.FORGET_SECONDS,
    }


def test_a_service_that_ticks_is_alive_and_healthy() -> None:
    health = judge(LIVELY, None, NOW)
    assert (health.alive, health.healthy, health.remarks) == (True, True, ())


@pytest.mark.parametrize("job", ["release", "expire", "climb"])
def test_a_tick_silent_for_more_than_a_minute_means_not_alive(job: str) -> None:
    assert judge(with_job(job, 60), None, NOW).alive
    late = judge(with_job(job, 61), None, NOW)
    assert not late.alive
    assert job in late.problems[0]


def test_planning_has_its_own_slower_pace() -> None:
    assert judge(with_job("plan", 350), None, NOW).alive
    assert not judge(with_job("plan", 361), None, NOW).alive


def test_a_service_that_never_ran_is_not_alive() -> None:
    health = judge(replace(LIVELY, jobs=()), None, NOW)
    assert not health.alive
    assert len(health.problems) == len(PERIODS)


def test_a_message_that_does_not_leave_makes_the_house_ill() -> None:
    waiting = replace(LIVELY, oldest_due_message_at=NOW - timedelta(minutes=4))
    assert judge(waiting, None, NOW).healthy
    stuck = judge(replace(LIVELY, oldest_due_message_at=NOW - timedelta(minutes=6)), None, NOW)
    assert (stuck.alive, stuck.healthy) == (True, False)


def test_a_flag_whose_ladder_stands_still_makes_the_house_ill() -> None:
    climbing = replace(LIVELY, open_flags=1, overdue_flags=1)
    assert judge(climbing, NOW - timedelta(seconds=9), NOW).healthy
    stuck = judge(climbing, NOW - timedelta(minutes=10), NOW)
    assert not stuck.healthy
    assert "1 signalement en retard" in stuck.problems[0]


def test_what_was_set_aside_is_shown_and_the_house_is_still_healthy() -> None:
    aside = (SetAside(12, NOW, "KeyError at flows/engine.py:42"),)
    state = replace(
        with_job("release", 5, "ValueError at bot/ticks.py:1"),
        set_aside=1,
        last_set_aside=aside,
        messages={"uncertain": 2},
        untaken_flags=3,
        silent_structures=("atelier",),
    )
    health = judge(state, None, NOW)
    assert health.healthy
    assert len(health.remarks) == 5
    data = as_data(health)
    assert data["last_set_aside"][0]["error"] == "KeyError at flows/engine.py:42"
    assert data["uncertain"] == 2


async def health_of(on_stage: Stage) -> Health:
    now = on_stage.clock.now()
    async with on_stage.database.read() as work:
        return judge(await read_state(work, now), await oldest_overdue_flag(work, now), now)


async def test_the_house_is_healthy_while_the_service_runs_and_not_once_it_is_gone(lien: Stage) -> None:
    await lien.settled()
    running = await health_of(lien)
    assert running.healthy, running.problems
    assert running.state.people_joined == 1
    await lien.people.write(lien.amina, "je veux mourir")
    await lien.settled()
    await lien.stop()
    await lien.jump(minutes=20)
    gone = await health_of(lien)
    assert not gone.alive
    assert "1 signalement en retard" in gone.problems[-1]
    assert gone.state.untaken_flags == 1


def test_health_answers_json_even_when_there_is_no_database(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(str(tmp_path))
    monkeypatch.setenv("LIEN_DATABASE_URL", "sqlite:///nowhere.db")
    with pytest.raises(SystemExit) as left:
        main(["health", "--json"])
    assert left.value.code == 1
    assert '"alive": false' in capsys.readouterr().out
