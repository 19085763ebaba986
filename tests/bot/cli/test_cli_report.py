"""`lien report priorities`: why somebody was called first on some days, and not on others, months later."""

import asyncio
import shutil
from collections.abc import Callable, Coroutine
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.setting_up import environment_text, keys_for, write_private
from flows.effects import Effect, LogContact, NoteConsent, Outcome, RaiseFlag, SettlePriority
from flows.flags import Level
from flows.people import Consent, Role
from flows.priorities.policy import PriorityPolicy, Weights
from flows.priorities.ranking import draw_up
from flows.priorities.standing import Verdict
from flows.structure import Structure, read_structure
from storage import directory, outcomes, priorities
from storage.cipher import Cipher
from storage.database import Database
from storage.pathways import change_pathway
from storage.priorities import ToList
from storage.unit_of_work import UnitOfWork
from tests.bot.cli.conftest import Cli

AMINA, BORIS, ZOE = 1, 2, 3
CLAIRE, KARIM = 1, 2
MARCH = ("--person", str(AMINA), "--from", "2026-03-01", "--to", "2026-03-11")
SETTINGS = """
structure: atelier
name: L'Atelier
contact_hours: {mon-fri: ["08:30-17:30"]}
closures: [{from: 2026-03-10, to: 2026-03-10, label: Inventaire}]
priorities: {size: 1, weights: {objectives: 5}}
"""

Written = Callable[[UnitOfWork], Coroutine[Any, Any, None]]


def morning(day: int) -> datetime:
    return datetime(2026, 3, day, 8, 0, tzinfo=UTC)


class March:
    """The house in March 2026, day after day."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._cipher = Cipher([keys_for(folder / ".env")])

    def _write(self, what: Written) -> None:
        async def run() -> None:
            url = f"sqlite+aiosqlite:///{self._folder / 'lien.db'}"
            async with Database.connect(url, self._cipher) as database, database.begin() as work:
                await what(work)
                await work.commit()

        asyncio.run(run())

    def begins(self) -> None:
        """Two caseworkers; Amina, who is Claire's, Boris and Zoé, who are Claire's too."""

        async def write(work: UnitOfWork) -> None:
            await directory.apply_structure(work, settings(), morning(2))
            for name in ("Claire Fontaine", "Karim Benali"):
                await directory.add_caseworker(work, "atelier", name, Role.CASEWORKER, False)
            for name in ("Amina", "Boris", "Zoé"):
                await directory.add_person(work, "atelier", name, "Diallo", morning(2))

        self._write(write)

    def rules(self, structure: Structure, day: int) -> None:
        async def write(work: UnitOfWork) -> None:
            await directory.apply_structure(work, structure, morning(day))

        self._write(write)

    def draws(self, *days: int) -> None:
        """The tick of these mornings."""

        async def write(work: UnitOfWork) -> None:
            for day in days:
                now, of = morning(day), ToList(1, date(2026, 3, day))
                assert await priorities.begin_list(work, of, now)
                house, everybody = await priorities.known_of(work, 1)
                await priorities.keep_list(work, of, draw_up(house, everybody, of.day, now))

        self._write(write)

    def does(self, day: int, *effects: Effect) -> None:
        self.at(morning(day) + timedelta(minutes=72), *effects)

    def at(self, moment: datetime, *effects: Effect) -> None:
        async def write(work: UnitOfWork) -> None:
            await outcomes.write(work, Outcome(effects), moment)

        self._write(write)

    def leaves(self, person: int, day: int) -> None:
        async def write(work: UnitOfWork) -> None:
            await change_pathway(work, person, {"exited_on": date(2026, 3, day)}, morning(day))

        self._write(write)

    def notes(
        self, day: int, verdict: Verdict, by: int = CLAIRE, was: Verdict | None = None, **more: str
    ) -> None:
        self.does(day, SettlePriority(AMINA, date(2026, 3, day), was, verdict, by, **more))


def settings(**changes: object) -> Structure:
    return read_structure(SETTINGS, "structure.yaml").model_copy(update=changes)


@pytest.fixture
def march(cli: Cli, folder: Path, template: Path, monkeypatch: pytest.MonkeyPatch) -> March:
    shutil.copy(template, folder / "lien.db")
    write_private(folder / ".env", environment_text("", keys_for(folder / ".env")))
    monkeypatch.setattr("bot.cli.report.now", lambda: datetime(2026, 7, 1, tzinfo=UTC))
    of = March(folder)
    of.begins()
    return of


def said(cli: Cli, *arguments: str) -> list[str]:
    ran = cli("report", "priorities", *(arguments or MARCH))
    assert ran.code == 0, ran.err
    return ran.out.replace("\u00a0", " ").splitlines()


def flag(person: int) -> RaiseFlag:
    return RaiseFlag(f"f{person}", person, ("money",), Level.HIGH, (), "", morning(30), None)


def test_the_whole_of_march_is_told_day_by_day_with_the_reasons_and_what_was_done(
    cli: Cli, march: March
) -> None:
    march.draws(2)
    march.does(2, flag(BORIS))
    march.draws(3, 4)
    march.does(4, flag(AMINA), NoteConsent(BORIS, Consent.STOPPED, "stop"))
    march.draws(5, 6)
    march.notes(5, Verdict.TRIED)
    march.notes(5, Verdict.REACHED, KARIM, was=Verdict.TRIED)
    lines = said(cli)
    tag = "[" + lines[-1].partition("[")[2].partition("]")[0] + "]"
    objectives = "objectifs jamais fixés ensemble (+5)"
    flagged = f"(n° 1, 45 points : signalement ouvert, à voir aujourd’hui (+40), {objectives}) {tag}"
    done = "Claire Fontaine, à 10 h 12 : essayé, pas de réponse. Karim Benali, à 10 h 12 : joint."
    assert (
        "\n".join(lines)
        == f"""\
Amina Diallo (n° 1), du dimanche 1er mars au mercredi 11 mars 2026 :
- dimanche 1er mars 2026 : pas encore connue ici.
- lundi 2 mars 2026 : sur la liste (n° 1, 5 points : {objectives}) {tag}. Rien n'a été noté, ni sur la liste ni au journal.
- du mardi 3 mars au mercredi 4 mars 2026 : pas sur la liste, d'autres passaient avant (n° 2, 5 points : {objectives}) {tag}.
- jeudi 5 mars 2026 : sur la liste {flagged}. {done}
- vendredi 6 mars 2026 : sur la liste {flagged}. Rien n'a été noté, ni sur la liste ni au journal.
- du samedi 7 mars au dimanche 8 mars 2026 : pas de liste, la structure était fermée.
- lundi 9 mars 2026 : pas de liste, le service ne tournait pas pendant l'ouverture.
- mardi 10 mars 2026 : pas de liste, la structure était fermée.
- mercredi 11 mars 2026 : pas de liste, le service ne tournait pas pendant l'ouverture.
Réglages {tag}, depuis lundi 2 mars 2026 : liste de 1 ; poids : signalement ouvert 50, silence 30, humeur en baisse 25, \
isolement 15, fin de contrat 20, suspension 15, loin du numérique 10, objectifs à fixer 5, sans contact humain 20."""
    )


def test_each_day_is_told_under_the_settings_of_that_day_whatever_they_are_now(
    cli: Cli, march: March
) -> None:
    march.draws(2)
    march.rules(settings(priorities=PriorityPolicy(size=3, weights=Weights(objectives=70))), 3)
    march.draws(3)
    told = cli("report", "priorities", "--json", *MARCH).json
    days = {day["day"]: day for day in told["days"]}
    assert (days["2026-03-02"]["score"], days["2026-03-03"]["score"]) == (5, 70)
    weights = {
        policy["policy"]: (policy["size"], policy["weights"]["objectives"]) for policy in told["policies"]
    }
    assert weights == {days["2026-03-02"]["policy"]: (1, 5), days["2026-03-03"]["policy"]: (3, 70)}


def test_why_somebody_was_on_no_list_is_told(cli: Cli, march: March) -> None:
    march.rules(settings(priorities=PriorityPolicy(weights=Weights(objectives=0))), 2)
    march.draws(2)
    march.does(2, NoteConsent(BORIS, Consent.STOPPED, "stop"))
    march.leaves(ZOE, 3)
    march.draws(3)
    days = ("--from", "2026-03-02", "--to", "2026-03-03")
    nothing = "pas sur la liste, aucune raison ne pesait"
    assert f"du lundi 2 mars au mardi 3 mars 2026 : {nothing}" in said(cli, "--person", "1", *days)[1]
    boris, zoe = said(cli, "--person", "2", *days), said(cli, "--person", "3", *days)
    assert f"lundi 2 mars 2026 : {nothing}" in boris[1]
    assert "mardi 3 mars 2026 : pas sur la liste, elle ne souhaitait pas être suivie ici" in boris[2]
    assert "mardi 3 mars 2026 : pas sur la liste, son parcours était fini" in zoe[2]


def test_a_contact_of_the_same_day_is_told_as_the_reason_not_to_call_again(cli: Cli, march: March) -> None:
    march.does(2, LogContact(AMINA, "message", caseworker_id=CLAIRE))
    march.draws(2)
    line = said(cli, "--person", "1", "--from", "2026-03-02", "--to", "2026-03-02")[1]
    assert "pas sur la liste, un humain l'avait déjà eue ce jour-là" in line


SECOND = ("--person", "1", "--from", "2026-03-02", "--to", "2026-03-02")
NOTHING = "Rien n'a été noté"


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("call", "appel"),
        ("call_no_answer", "appel, pas de réponse"),
        ("message", "message écrit"),
        ("urgent_message", "message parti sans attendre"),
        ("flag_contacted", "signalement clos, personne contactée"),
        ("flag_oriented", "signalement clos, personne orientée vers une aide"),
        ("flag_false_alarm", "signalement clos, fausse alerte"),
        ("flag_no_answer", "signalement, pas de réponse"),
        ("priority_reached", "joint"),
        ("priority_tried", "essayé, pas de réponse"),
        ("paper_dated", "date d’un papier notée"),
        ("anything_else", "ligne du journal"),
    ],
)
def test_what_a_caseworker_signed_in_the_journal_that_day_is_told_and_nobody_is_said_to_have_done_nothing(
    cli: Cli, march: March, kind: str, words: str
) -> None:
    march.draws(2)
    march.does(2, LogContact(AMINA, kind, caseworker_id=KARIM))
    line = said(cli, *SECOND)[1]
    assert "sur la liste (n° 1" in line
    assert line.endswith(f". Au journal : {words}, Karim Benali, à 10 h 12.")
    assert NOTHING not in line


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(LogContact(AMINA, "check_in_done"), id="what nobody signed"),
        pytest.param(LogContact(BORIS, "call", caseworker_id=CLAIRE), id="of somebody else"),
    ],
)
def test_what_no_caseworker_signed_or_is_about_somebody_else_is_no_deed(
    cli: Cli, march: March, other: LogContact
) -> None:
    march.draws(2)
    march.does(2, other)
    line = said(cli, *SECOND)[1]
    assert line.endswith(f"{NOTHING}, ni sur la liste ni au journal.")


def test_what_was_signed_on_another_day_is_told_on_that_day_alone(cli: Cli, march: March) -> None:
    march.draws(2, 3, 4)
    march.does(3, LogContact(AMINA, "call", caseworker_id=CLAIRE))
    days = said(cli, "--person", "1", "--from", "2026-03-02", "--to", "2026-03-04")[1:4]
    assert ["Au journal : appel" in line for line in days] == [False, True, False]
    assert [NOTHING in line for line in days] == [True, False, True]


@pytest.mark.parametrize(
    ("minute", "counts"), [(-1, False), (0, True), (24 * 60 - 1, True), (24 * 60, False)]
)
def test_the_day_of_a_line_is_the_one_of_the_structure(
    cli: Cli, march: March, minute: int, counts: bool
) -> None:
    march.draws(2)
    # In Paris, Monday begins at 23 h on Sunday in UTC.
    midnight = datetime(2026, 3, 1, 23, 0, tzinfo=UTC)
    march.at(midnight + timedelta(minutes=minute), LogContact(AMINA, "call", caseworker_id=CLAIRE))
    line = said(cli, *SECOND)[1]
    assert (NOTHING not in line, "Au journal : appel" in line) == (counts, counts)


def test_what_was_noted_on_the_list_is_told_once_and_what_was_done_besides_as_well(
    cli: Cli, march: March
) -> None:
    march.draws(2)
    march.notes(2, Verdict.REACHED)
    march.does(
        2,
        LogContact(AMINA, "priority_reached", "phone", CLAIRE),
        LogContact(AMINA, "message", caseworker_id=CLAIRE),
        LogContact(AMINA, "call", "phone", KARIM),
    )
    line = said(cli, *SECOND)[1]
    journal = "Au journal : message écrit, Claire Fontaine, à 10 h 12 ; appel, Karim Benali, à 10 h 12."
    assert line.endswith(f". Claire Fontaine, à 10 h 12 : joint. {journal}")


def test_of_who_was_on_no_list_what_was_signed_that_day_is_told_too(cli: Cli, march: March) -> None:
    march.does(7, LogContact(AMINA, "call", caseworker_id=CLAIRE))
    line = said(cli, "--person", "1", "--from", "2026-03-07", "--to", "2026-03-07")[1]
    assert line.endswith("la structure était fermée. Au journal : appel, Claire Fontaine, à 10 h 12.")


def test_the_journal_of_a_day_is_given_as_data_without_its_words(cli: Cli, march: March) -> None:
    march.draws(2)
    march.does(2, LogContact(AMINA, "flag_contacted", caseworker_id=KARIM, note="Sa mère va mieux"))
    ran = cli("report", "priorities", "--json", "--words", *SECOND)
    assert [day["journal"] for day in ran.json["days"]] == [
        [{"kind": "flag_contacted", "by": "Karim Benali", "at": "2026-03-02T09:12:00+00:00"}]
    ]
    assert "mère" not in ran.out


def test_what_a_caseworker_wrote_is_shown_only_when_it_is_asked_for(cli: Cli, march: March) -> None:
    march.draws(2)
    march.notes(2, Verdict.IN_WORDS, note="Sa mère est à l'hôpital")
    assert "hôpital" not in "\n".join(said(cli))
    assert "pas aujourd’hui, raison écrite « Sa mère est à l'hôpital »" in "\n".join(
        said(cli, *MARCH, "--words")
    )
    (done,) = [
        day["done"] for day in cli("report", "priorities", "--json", *MARCH).json["days"] if day["done"]
    ]
    assert [(deed["verdict"], deed["by"], "words" in deed) for deed in done] == [
        ("in_words", "Claire Fontaine", False)
    ]


def test_without_dates_it_tells_the_last_month_and_never_a_day_to_come(cli: Cli, march: March) -> None:
    told = cli("report", "priorities", "--person", "1", "--json").json
    assert (told["from"], told["to"]) == ("2026-06-01", "2026-07-01")
    assert (
        cli("report", "priorities", "--person", "1", "--to", "2026-12-31", "--json").json["to"]
        == "2026-07-01"
    )


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("--person", "99"), 1, "« 99 »"),
        (("--person", "1", "--from", "mars"), 2, "« mars » n'est pas une date"),
        (("--person", "1", "--from", "2026-03-02", "--to", "2026-03-01"), 2, "vient après"),
        (("--person", "1", "--from", "2025-01-01"), 2, "Treize mois"),
        ((), 2, "Il manque l'option --person"),
    ],
)
def test_what_cannot_be_told_is_one_sentence(
    cli: Cli, march: March, arguments: tuple[str, ...], code: int, sentence: str
) -> None:
    ran = cli("report", "priorities", *arguments)
    assert (ran.code, ran.out) == (code, "")
    assert sentence in ran.err
