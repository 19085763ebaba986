"""`lien person papers`: until when a person's papers are good, the day of a dossier, and what came of it."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.answers import AsJson, Failure, answer_json
from bot.cli.installation import on_database
from bot.cli.inviting import now
from bot.cli.person_change import Number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from flows.dossiers.dossier import Dossier
    from flows.effects import Effect
    from storage.person_file import PersonFile

RESULTS = {"accepted": "accepté", "refused": "refusé", "waiting": "réponse attendue", "given_up": "arrêté"}
PAPERS = {
    "residence_permit": "titre de séjour",
    "health_cover": "complémentaire santé (C2S)",
    "disability": "RQTH",
    "identity_card": "carte d'identité",
    "passport": "passeport",
}


def _until(option: str, paper: str) -> Any:
    about = PAPERS[paper]
    return typer.Option(option, metavar="DATE", help=f"Fin : {about} (2026-12-24, ou none).")


def papers(
    number: Number,
    residence_permit: Annotated[str | None, _until("--residence-permit", "residence_permit")] = None,
    health_cover: Annotated[str | None, _until("--health-cover", "health_cover")] = None,
    disability: Annotated[str | None, _until("--disability", "disability")] = None,
    identity_card: Annotated[str | None, _until("--identity-card", "identity_card")] = None,
    passport: Annotated[str | None, _until("--passport", "passport")] = None,
    dossier: Annotated[
        int | None, typer.Option("--dossier", metavar="N", help="Un dossier de la personne, par son numéro.")
    ] = None,
    day: Annotated[
        str | None, typer.Option("--day", metavar="DATE", help="Son rendez-vous ou sa date limite (ou none).")
    ] = None,
    result: Annotated[
        str | None,
        typer.Option("--result", metavar="ISSUE", help="accepted, refused, waiting, given_up, ou none."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Note until when papers are good, the day of a dossier and what came of it; the calendar follows."""
    known = {
        "residence_permit": residence_permit,
        "health_cover": health_cover,
        "disability": disability,
        "identity_card": identity_card,
        "passport": passport,
    }
    given = {paper: words for paper, words in known.items() if words is not None}
    of_dossier = day is not None or result is not None
    if of_dossier != (dossier is not None):
        raise Failure("--day et --result vont avec --dossier N, et --dossier avec l'un des deux.", code=2)
    if not given and not of_dossier:
        raise Failure("Rien à noter : donnez au moins une option (« lien person papers --help »).", code=2)
    dates = _read({**given, **({"day": day} if day is not None else {})})
    if result is not None and result not in {*RESULTS, "none"}:
        raise Failure(f"« {result} » n'est pas une issue (choix : {', '.join(RESULTS)}, none).", code=2)
    noted = {paper: dates[paper] for paper in given}
    changes: dict[str, Any] = {} if day is None else {"meant_on": dates["day"]}
    if result is not None:
        changes["result"] = result
    name = on_database(lambda database: _write(database, number, noted, dossier, changes))
    if as_json:
        answer_json({"id": number, "papers": sorted(given), "dossier": dossier})
    else:
        print(f"{name} (n° {number}) : c'est noté. Le calendrier suit.")


def _read(given: dict[str, str]) -> "dict[str, date | None]":
    """The days that options give. Raises Failure with a sentence for each that cannot be read."""
    from bot.cli.person_fields import Unreadable, option_of, read_date

    dates, wrong = {}, []
    for name, words in given.items():
        try:
            dates[name] = read_date(words)
        except Unreadable as error:
            wrong.append(f"{option_of(name)} : {error}.")
    if wrong:
        raise Failure(*wrong, code=2)
    return dates


async def _write(
    database: Any, number: int, noted: "dict[str, date | None]", dossier: int | None, changes: dict[str, Any]
) -> str:
    from flows.effects import KeepDossier, Outcome
    from storage import outcomes
    from storage.papers import dated_papers
    from storage.people import lock_people
    from storage.person_file import file_of

    async with database.begin() as work:
        await lock_people(work, number)
        known = await file_of(work, number)
        effects: list[Effect] = [*_ends(known, noted)]
        if dossier is not None:
            theirs = (await dated_papers(work, [number]))[number].dossiers
            found = next((one for one in theirs if one.number == dossier), None)
            if found is None:
                there = ", ".join(str(one.number) for one in theirs) or "aucun"
                raise Failure(f"Cette personne n'a pas de dossier n° {dossier} (ses dossiers : {there}).")
            effects.append(KeepDossier(number, _changed(found, changes), dated=True))
        await outcomes.write(work, Outcome(tuple(effects)), now())
        await work.commit()
    return known.person.full_name


def _ends(known: "PersonFile", noted: "dict[str, date | None]") -> "Iterator[Effect]":
    """Each paper ends on the day that was given, or there is nothing to remind of any more."""
    from flows.dossiers import expiry
    from flows.effects import ForgetExpiry, KeepExpiry

    theirs = known.expiries
    for paper, until in noted.items():
        there = expiry.of_paper(theirs, paper)
        if until is not None:
            kept = expiry.noted(theirs, paper, until)
            theirs = expiry.with_expiry(theirs, kept)
            yield KeepExpiry(known.person.id, kept)
        elif there is not None:
            theirs = expiry.without(theirs, there.number)
            yield ForgetExpiry(known.person.id, there.number)


def _changed(dossier: "Dossier", changes: dict[str, Any]) -> "Dossier":
    from flows.dossiers.dossier import Result

    if "meant_on" in changes:
        dossier = replace(dossier, meant_on=changes["meant_on"])
    if "result" in changes:
        said = changes["result"]
        dossier = replace(dossier, result=None if said == "none" else Result(said))
    return dossier
