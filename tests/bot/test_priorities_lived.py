"""Whom to contact first, lived over HTTP: the tick in the morning, the list, a press, and the answer to « why » weeks later."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.cli import main
from bot.sandbox.wording import as_read
from storage.pathways import change_pathway
from tests.harness.stage import KEY, Stage

# The day after everybody has joined: Lien's own first morning with them, one minute after the opening in Paris.
WEDNESDAY = datetime(2026, 11, 25, 7, 31, tzinfo=UTC)


async def _morning(lien: Stage) -> None:
    await lien.settled()
    await lien.put(WEDNESDAY)


def _report(*arguments: str) -> None:
    with pytest.raises(SystemExit) as left:
        main(["report", "priorities", "--person", "1", *arguments])
    assert left.value.code == 0


async def test_a_caseworker_reads_in_the_morning_whom_to_call_and_the_report_says_what_was_done(
    lien: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    people = lien.people
    async with lien.database.begin() as work:
        await change_pathway(work, 1, {"contract_until": date(2026, 12, 16)}, lien.clock.now())
        await work.commit()
    await _morning(lien)
    told = await people.hears(lien.claire, "À contacter en premier aujourd’hui")
    assert "1. Amina Diallo : fin de contrat dans 21 jours" in as_read(told["text"])
    await people.write(lien.claire, "/priorites")
    await people.press(lien.claire, "1. Amina Diallo")
    await people.hears(lien.claire, "Amina Diallo · accompagnement : Claire Fontaine")
    pressed = await people.press(lien.claire, "📞 Joint")
    assert await people.is_told(pressed) == "C’est noté."
    await lien.settled()
    await lien.stop()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LIEN_KEYS", KEY)
    monkeypatch.setattr("bot.cli.report.now", lambda: WEDNESDAY + timedelta(days=60))
    await asyncio.to_thread(_report, "--from", "2026-11-25", "--to", "2026-11-25")
    said = capsys.readouterr().out
    assert (
        "mercredi 25 novembre 2026 : sur la liste (n° 1, 30 points : fin de contrat dans 21 jours (+20)"
        in said
    )
    assert "Claire Fontaine, à 8 h 31 : joint." in as_read(said)
    assert "poids : signalement ouvert 50" in said


async def test_the_list_is_drawn_up_once_a_day_and_told_once(lien: Stage) -> None:
    await _morning(lien)
    await lien.people.hears(lien.claire, "À contacter en premier")
    for hours in (1, 2, 5):
        await lien.put(WEDNESDAY + timedelta(hours=hours))
    await lien.settled()
    assert len(await lien.rows("SELECT 1 FROM priorities WHERE day = '2026-11-25'")) == 1
    assert len(_tellings(await lien.people.messages(lien.claire))) == 1


async def test_before_the_opening_nothing_is_drawn_up_and_nothing_is_told(lien: Stage) -> None:
    await lien.settled()
    await lien.put(WEDNESDAY - timedelta(minutes=2))
    await lien.settled()
    assert await lien.rows("SELECT 1 FROM priority_lists WHERE day = '2026-11-25'") == []
    assert _tellings(await lien.people.messages(lien.claire)) == []


async def test_no_group_ever_reads_the_list(lien: Stage) -> None:
    await _morning(lien)
    await lien.people.hears(lien.claire, "À contacter en premier")
    await lien.people.write(lien.claire, "/priorites", chat=lien.team)
    await lien.people.write(lien.claire, "/personne Diallo", chat=lien.team)
    await lien.settled()
    said = "\n".join(
        as_read(m.get("text", "")) for m in await lien.people.messages(lien.team) if m["from"]["is_bot"]
    )
    assert "Amina" not in said
    assert "contact humain" not in said


async def test_a_structure_whose_list_breaks_keeps_nobody_elses_from_being_drawn_up(lien: Stage) -> None:
    async with lien.database.begin() as work:
        await work.execute(
            text(
                "INSERT INTO structures (slug, settings, policy, applied_at)"
                " SELECT 'autre', settings, policy, applied_at FROM structures"
            )
        )
        await work.execute(
            text("CREATE TRIGGER poison BEFORE INSERT ON priorities BEGIN SELECT RAISE(ABORT, 'poison'); END")
        )
        await work.commit()
    await _morning(lien)
    drawn = "SELECT structure_id FROM priority_lists WHERE day = '2026-11-25'"
    assert [row.structure_id for row in await lien.rows(drawn)] == [2]
    (run,) = await lien.rows("SELECT last_error FROM job_runs WHERE job = 'prioritise'")
    assert run.last_error
    async with lien.database.begin() as work:
        await work.execute(text("DROP TRIGGER poison"))
        await work.commit()
    await lien.put(WEDNESDAY + timedelta(minutes=1))
    await lien.people.hears(lien.claire, "À contacter en premier")


def _tellings(messages: list[dict[str, object]]) -> list[str]:
    return [said for m in messages if "À contacter en premier" in (said := str(m.get("text", "")))]
