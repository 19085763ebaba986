"""What the doctor sees, and how it says to mend it."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr

from bot.bot_api import BotApi
from bot.cli import main
from bot.config import Settings
from bot.content import SHIPPED, SHIPPED_HELPLINES
from bot.doctor import Finding, examine
from bot.doctor.content import look_at_content
from bot.doctor.disk import look_at_disk
from bot.doctor.secrets import look_at_secrets
from bot.sandbox import Sandbox
from flows.structure import read_structure
from storage import directory
from tests.harness.stage import STRUCTURE, Stage
from tests.harness.voices import program


def now() -> datetime:
    return datetime.now(UTC)


def settings_of(on_stage: Stage, folder: Path, **changed: object) -> Settings:
    url = f"sqlite+aiosqlite:///{folder / 'lien.db'}"
    kept = {name: getattr(on_stage.settings, name) for name in ("token", "api_url", "keys")}
    return Settings.model_construct(None, **{**kept, "database_url": url, **changed})


def worst(findings: Sequence[Finding]) -> Mapping[str, str]:
    """The worst verdict of each check."""
    order = ("ok", "warning", "error")
    return {
        finding.check: max((f.verdict for f in findings if f.check == finding.check), key=order.index)
        for finding in findings
    }


def of(findings: Sequence[Finding], check: str) -> str:
    """All that was found of one check."""
    return " ".join(f"{f.what} {f.mend}" for f in findings if f.check == check)


@pytest.fixture
def nowhere(tmp_path: Path) -> Path:
    return tmp_path / ".env"


async def apply(on_stage: Stage, text: str) -> None:
    async with on_stage.database.begin() as work:
        await directory.apply_structure(work, read_structure(text, "structure.yaml"), now())
        await work.commit()


async def test_an_installation_at_work_has_no_error(lien: Stage, tmp_path: Path, nowhere: Path) -> None:
    findings = await examine(settings_of(lien, tmp_path), now, nowhere)
    assert "error" not in worst(findings).values(), findings
    expected = {
        "keys",
        "disk",
        "database",
        "content",
        "helplines",
        "hours",
        "token",
        "clock",
        "webhook",
        "team_rights",
    }
    assert {check for check, verdict in worst(findings).items() if verdict == "ok"} >= expected


async def test_everything_that_does_not_work_says_how_to_mend_it(
    on_stage: Stage, tmp_path: Path, nowhere: Path
) -> None:
    findings = await examine(settings_of(on_stage, tmp_path, token=SecretStr("")), now, nowhere)
    assert all(finding.mend for finding in findings if finding.verdict != "ok")
    assert "caseworkers" in worst(findings)
    assert "lien team link --structure atelier" in of(findings, "team")


async def test_one_broken_part_hides_no_other(tmp_path: Path, nowhere: Path) -> None:
    parts: dict[str, Any] = {
        "database_url": f"sqlite+aiosqlite:///{tmp_path / 'none.db'}",
        "content": tmp_path / "no",
    }
    verdicts = worst(await examine(Settings.model_construct(None, **parts), now, nowhere))
    assert verdicts["keys"] == verdicts["token"] == verdicts["content"] == "error"
    key = SecretStr(Fernet.generate_key().decode())
    with_key = Settings.model_construct(None, keys=(key,), **parts)
    findings = await examine(with_key, now, nowhere)
    assert "lien migrate" in of(findings, "database")
    assert not (tmp_path / "none.db").exists()


async def test_a_token_that_opens_nothing_and_a_server_that_is_silent_differ(
    tmp_path: Path, nowhere: Path
) -> None:
    async with Sandbox(token="42:right") as sandbox:
        refused = Settings.model_construct(token=SecretStr("42:wrong"), api_url=sandbox.url)
        assert "refuse ce jeton" in of(await examine(refused, now, nowhere), "token")
    told = of(await examine(refused, now, nowhere), "token")
    assert "ne répond pas" in told
    assert "42:wrong" not in told


async def test_a_clock_that_is_half_a_minute_off_is_seen(
    on_stage: Stage, tmp_path: Path, nowhere: Path
) -> None:
    settings = settings_of(on_stage, tmp_path)
    for off, verdict in ((-20, "ok"), (45, "error"), (-3600, "error")):
        findings = await examine(settings, lambda off=off: now() + timedelta(seconds=off), nowhere)  # type: ignore[misc]
        assert worst(findings)["clock"] == verdict


async def test_a_key_that_opens_nothing_is_seen(on_stage: Stage, tmp_path: Path, nowhere: Path) -> None:
    other = settings_of(on_stage, tmp_path, keys=(SecretStr(Fernet.generate_key().decode()),))
    assert "n'ouvrent pas" in of(await examine(other, now, nowhere), "database")
    damaged = settings_of(on_stage, tmp_path, keys=(SecretStr("abc"),))
    assert worst(await examine(damaged, now, nowhere))["keys"] == "error"


async def test_a_bot_that_was_thrown_out_of_the_teams_group_is_seen(
    lien: Stage, tmp_path: Path, nowhere: Path
) -> None:
    await lien.people.remove(lien.team, by=lien.claire)
    findings = await examine(settings_of(lien, tmp_path), now, nowhere)
    assert worst(findings)["team_rights"] == "error"


async def test_a_webhook_that_somebody_else_set_is_seen(
    on_stage: Stage, tmp_path: Path, nowhere: Path
) -> None:
    settings = settings_of(on_stage, tmp_path)
    async with BotApi(settings) as api:
        await api.ask("setWebhook", {"url": "http://127.0.0.1:9/elsewhere"})
    assert "Un webhook est posé" in of(await examine(settings, now, nowhere), "webhook")
    posted = settings.model_copy(
        update={"webhook_url": "https://lien.exemple.fr", "webhook_secret": SecretStr("")}
    )
    findings = await examine(posted, now, nowhere)
    assert worst(findings)["webhook"] == "warning"
    assert worst(findings)["webhook_secret"] == "error"


async def test_who_cannot_be_told_is_seen(lien: Stage, tmp_path: Path, nowhere: Path) -> None:
    async with lien.database.begin() as work:
        await directory.add_person(work, "atelier", "Omar", "Haddad", now())
        await work.commit()
    await lien.people.block(lien.claire)
    await lien.settled()
    findings = await examine(settings_of(lien, tmp_path), now, nowhere)
    assert "1 personne(s) sans référent (n° 2)" in of(findings, "referent")
    assert "bloqué par Claire Fontaine" in of(findings, "caseworkers")


async def test_hours_that_never_open_and_closures_without_end_are_seen(
    on_stage: Stage, tmp_path: Path, nowhere: Path
) -> None:
    today = now().date()
    for days, verdict in ((600, "error"), (40, "warning")):
        until = today + timedelta(days=days)
        closed = f"closures: [{{from: {today - timedelta(days=1)}, to: {until}}}]\n"
        await apply(on_stage, STRUCTURE + closed)
        findings = await examine(settings_of(on_stage, tmp_path), now, nowhere)
        assert worst(findings)["hours"] == verdict


async def test_settings_that_would_do_nothing_are_seen(
    on_stage: Stage, tmp_path: Path, nowhere: Path
) -> None:
    text = (
        STRUCTURE.replace("[fr, en]", "[fr, tlh]").replace("check_in:", "tea_time:")
        + "on_call: [Nobody]\ncaseworker_hours: {Personne: {mon: ['09:00-12:00']}, Claire Fontaine: {tue: ['09:00-12:00']}}\n"
    )
    await apply(on_stage, text)
    findings = await examine(settings_of(on_stage, tmp_path), now, nowhere)
    assert "tlh" in of(findings, "languages")
    assert "tea_time" in of(findings, "touchpoints")
    assert "Nobody" in of(findings, "on_call")
    assert "« Personne »" in of(findings, "caseworker_hours")
    assert "Claire" not in of(findings, "caseworker_hours")


def test_help_lines_that_nobody_verified_for_eleven_months_are_seen() -> None:
    content, _ = look_at_content(None, date(2026, 11, 24))
    assert content is not None
    newest = max(line.checked_on for line in content.helplines.values())
    oldest = min(line.checked_on for line in content.helplines.values())
    assert worst(look_at_content(None, oldest + timedelta(days=330))[1])["helplines"] == "ok"
    old = look_at_content(None, newest + timedelta(days=340))[1]
    assert worst(old)["helplines"] == "warning"
    assert all(number in of(old, "helplines") for number in content.helplines)
    assert SHIPPED_HELPLINES.exists()


def test_a_disk_without_room_and_a_folder_that_is_not_there_are_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'lien.db'}"
    assert worst(list(look_at_disk(url))) == {"disk": "ok"}
    assert "mkdir" in of(list(look_at_disk(f"sqlite+aiosqlite:///{tmp_path / 'no' / 'lien.db'}")), "disk")
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=5 * 10**6))
    assert worst(list(look_at_disk(url))) == {"disk": "error"}
    monkeypatch.setattr("os.access", lambda *_: False)
    assert "Impossible d'écrire" in of(list(look_at_disk(url)), "disk")
    assert list(look_at_disk("postgresql+asyncpg://u@h/lien")) == []


def test_secrets_that_others_may_read_are_seen(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("LIEN_TOKEN=x")
    file.chmod(0o644)
    settings = Settings.model_construct(keys=(SecretStr(Fernet.generate_key().decode()),))
    assert "chmod 600" in of(list(look_at_secrets(settings, file)), "env_file")
    file.chmod(0o600)
    assert worst(list(look_at_secrets(settings, file))) == {"keys": "ok"}


def test_the_command_answers_for_eyes_and_for_machines_even_with_settings_that_cannot_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("LIEN_LOG=loud\n")
    for arguments in (["doctor"], ["doctor", "--json"]):
        with pytest.raises(SystemExit) as left:
            main(arguments)
        assert left.value.code == 1
    eyes, machine = capsys.readouterr().out.rsplit("\n{", 1)
    assert "✗ LIEN_LOG" in eyes
    assert json.loads("{" + machine)["errors"] == 1


def test_cards_that_nobody_has_reviewed_for_six_months_are_named(tmp_path: Path) -> None:
    words = tmp_path / "words" / "fr"
    words.mkdir(parents=True)
    assert worst(look_at_content(None, date(2026, 11, 24))[1])["cards"] == "ok"
    old = look_at_content(None, date(2027, 6, 1))[1]
    assert worst(old)["cards"] == "warning"
    assert "guide_accident" in of(old, "cards")
    for card in sorted((SHIPPED / "words" / "fr").glob("guide_*.ftl")):
        (words / card.name).write_text("### Revu le 20 mai 2027.\n", encoding="utf-8")
    assert worst(look_at_content(tmp_path, date(2027, 6, 1))[1])["cards"] == "ok"


async def test_the_doctor_changes_nothing(on_stage: Stage, tmp_path: Path, nowhere: Path) -> None:
    before = await on_stage.rows("SELECT * FROM structures")
    await asyncio.gather(*(examine(settings_of(on_stage, tmp_path), now, nowhere) for _ in range(2)))
    assert await on_stage.rows("SELECT * FROM structures") == before
    assert await on_stage.rows("SELECT * FROM job_runs") == []


async def test_where_nothing_can_be_said_aloud_it_says_what_to_install(
    on_stage: Stage, tmp_path: Path, nowhere: Path
) -> None:
    findings = await examine(settings_of(on_stage, tmp_path, espeak=""), now, nowhere)
    assert worst(findings)["voices"] == "warning"
    assert "« 🔊 Écouter » n'est montré à personne" in of(findings, "voices")
    assert "apt install espeak-ng" in of(findings, "voices")


async def test_a_chosen_language_that_has_no_voice_is_named(
    on_stage: Stage, tmp_path: Path, nowhere: Path
) -> None:
    only_french = program(tmp_path / "espeak", "print('Pty Language Age'); print(' 5  fr-fr --/M French')")
    findings = await examine(settings_of(on_stage, tmp_path, espeak=only_french), now, nowhere)
    assert "Aucune voix en en : " in of(findings, "voices")
    await apply(on_stage, STRUCTURE.replace("[fr, en]", "[fr]"))
    findings = await examine(settings_of(on_stage, tmp_path, espeak=only_french), now, nowhere)
    assert of(findings, "voices") == "Les messages peuvent être écoutés en fr. "


async def test_a_voice_that_is_named_and_not_there_and_a_recording_that_is_never_played_are_said(
    on_stage: Stage, tmp_path: Path, nowhere: Path
) -> None:
    (tmp_path / "voices" / "fr").mkdir(parents=True)
    (tmp_path / "voices" / "fr" / "house.nothing.ogg").touch()
    settings = settings_of(on_stage, tmp_path, espeak="", piper="/nowhere/piper", content=tmp_path)
    said = of(await examine(settings, now, nowhere), "voices")
    assert "LIEN_PIPER ne peut pas parler" in said
    assert "house.nothing.ogg n'est jamais joué : aucun texte ne porte ce nom" in said


async def test_a_program_that_should_write_voice_notes_down_and_is_not_there_is_said(
    on_stage: Stage, tmp_path: Path, nowhere: Path
) -> None:
    settings = settings_of(on_stage, tmp_path, espeak="", recogniser="/nowhere/whisper -f {file}")
    findings = await examine(settings, now, nowhere)
    assert worst(findings)["transcription"] == "warning"
    there = program(tmp_path / "whisper", "pass")
    settings = settings_of(on_stage, tmp_path, espeak="", recogniser=f"{there} -f {{file}}")
    assert worst(await examine(settings, now, nowhere))["transcription"] == "ok"
    none = await examine(settings_of(on_stage, tmp_path, espeak=""), now, nowhere)
    assert "transcription" not in worst(none)
