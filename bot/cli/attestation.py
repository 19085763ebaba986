"""`lien attestation`: is a page that somebody shows valid, and what no longer holds."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from bot.cli.answers import AsJson, Failure, answer_json
from bot.cli.french import FrenchCommand, group
from bot.cli.installation import on_database
from bot.cli.inviting import now

if TYPE_CHECKING:
    from flows.content import Content
    from storage.attestations import Found
    from storage.database import Database

Code = Annotated[str, typer.Argument(metavar="CODE", help="Le code écrit sur le papier : K7QF-3M9T.")]
_KINDS = {
    "work_travel": "attestation de déplacement pour le travail",
    "crisis_travel": "attestation de sortie",
    "presence": "attestation de présence",
    "pathway": "attestation de parcours d'insertion",
}


def register(lien: typer.Typer) -> None:
    """Add the group."""
    attestation = group("attestation", "Les attestations : vérifier un code, retirer un papier.")
    about = "Dit si le papier qui porte ce code est valable, de quelle sorte il est, qui l'a signé et quand."
    attestation.command("check", cls=FrenchCommand, help=f"{about} Sort avec 1 s'il ne l'est pas.")(check)
    about = "Retire un papier : il n'est plus valable, et la personne l'apprend."
    attestation.command("withdraw", cls=FrenchCommand, help=about)(withdraw)
    lien.add_typer(attestation)


def check(code: Code, as_json: AsJson = False) -> None:
    """Say whether the page that bears this code is valid; of the person, an initial and nothing else."""
    meant = _read(code)
    found = on_database(lambda database: _look(database, meant))
    told = _told(meant, found)
    if as_json:
        answer_json(told)
    else:
        print(_sentence(told))
    if told["state"] != "valid":
        raise typer.Exit(1)


def withdraw(code: Code, as_json: AsJson = False) -> None:
    """Take the validity from a page, for good."""
    from bot.cli.installation import read_settings
    from bot.content import load_content
    from flows.reading import Misread

    meant, settings = _read(code), read_settings()
    try:
        content = load_content(settings.content)
    except Misread as misread:
        raise Failure(*(f"{m.source}, ligne {m.line} : {m.what}." for m in misread.mistakes)) from None
    found = on_database(lambda database: _withdraw(database, content, meant), settings)
    told = _told(meant, found)
    if as_json:
        answer_json(told)
    else:
        print(f"{_sentence(told)} La personne l'apprend, si le robot peut lui écrire.")


def _read(code: str) -> str:
    from flows.attestations.attestation import read_code

    meant = read_code(code)
    if not meant:
        raise Failure(f"« {code} » n'est pas un code : il en faut huit signes, comme K7QF-3M9T.", code=2)
    return meant


async def _look(database: "Database", code: str) -> "Found | None":
    from storage.attestations import find_by_code

    async with database.read() as work:
        return await find_by_code(work, code)


async def _withdraw(database: "Database", content: "Content", code: str) -> "Found":
    from flows.attestations.attestation import State
    from flows.attestations.signing import withdrawn
    from storage import outcomes
    from storage.attestations import find_by_code, whom

    at = now()
    async with database.begin() as work:
        found = await find_by_code(work, code)
        if found is None:
            raise Failure("Aucun papier signé ne porte ce code.")
        attestation = found.attestation
        if attestation.state is not State.VALID:
            raise Failure(_sentence(_told(code, found)))
        await outcomes.write(work, withdrawn(content, await whom(work, attestation), attestation), at)
        after = await find_by_code(work, code)
        assert after is not None
        await work.commit()
    return after


def _told(code: str, found: "Found | None") -> dict[str, Any]:
    from flows.attestations.attestation import State, shown

    if found is None:
        return {"code": shown(code), "state": "unknown"}
    about, zone = found.attestation, ZoneInfo(found.structure.timezone)
    over = about.state is State.VALID and about.over(now().astimezone(zone).date())
    until = about.facts.get("until", "") if about.kind.value == "work_travel" else ""
    return {
        "code": shown(code),
        "state": "expired" if over else about.state.value,
        "kind": about.kind.value,
        "initial": found.initial,
        "structure": found.structure.name,
        "signed_by": found.signer or None,
        "signed_on": _day(about.signed_at, zone),
        "until": until or None,
        "withdrawn_on": _day(about.withdrawn_at, zone),
    }


def _day(at: datetime | None, zone: ZoneInfo) -> str | None:
    return at.astimezone(zone).date().isoformat() if at is not None else None


def _sentence(told: dict[str, Any]) -> str:
    if told["state"] == "unknown":
        return f"Inconnu : aucun papier signé ne porte le code {told['code']}."
    by = told["signed_by"] or "la personne elle-même"
    about = f"{_KINDS[told['kind']]} pour {told['initial']}., {told['structure']}, signée par {by} le {_said(told['signed_on'])}"
    match told["state"]:
        case "withdrawn":
            return f"Retiré le {_said(told['withdrawn_on'])}, ce papier n'est plus valable : {about}."
        case "expired":
            return f"Périmé, ce papier valait jusqu'au {_said(told['until'])} : {about}."
        case _:
            until = f" Jusqu'au {_said(told['until'])}." if told["until"] else ""
            return f"Valable : {about}.{until}"


def _said(day: str) -> str:
    return date.fromisoformat(day).strftime("%d/%m/%Y")
