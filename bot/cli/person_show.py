"""`lien person show`: what is known of a person, what is planned with them, and why."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.cli.answers import AsJson, answer_json, answer_table
from bot.cli.installation import on_database
from bot.cli.person_change import Number
from bot.cli.person_papers import PAPERS, RESULTS

if TYPE_CHECKING:
    from storage.person_file import PersonFile, TouchpointLine

_CONSENT = {"asked": "pas encore donné", "given": "donné", "refused": "refusé", "stopped": "arrêté"}
_STATES = {
    "planned": "prévu",
    "released": "parti",
    "merged": "avec un autre",
    "skipped": "pas envoyé",
    "expired": "trop tard",
    "withdrawn": "retiré",
}


def show_person(number: Number, as_json: AsJson = False) -> None:
    """Show what is known of a person and planned with them."""
    known = on_database(lambda database: _look(database, number))
    if as_json:
        answer_json(_as_data(known))
        return
    for title, said in _known(known):
        print(f"{title} : {said}")
    for line in _papers(known):
        print(line)
    print()
    rows = [_row(known, line) for line in (*known.planned, *known.settled)]
    answer_table(("Quand", "Quoi", "Période", "État", "Raison"), rows, "Rien de prévu pour le moment.")
    for call in known.calls:
        asked = _local(known, call.asked_at)
        print(f"Appel à passer, demandé le {asked} ({call.kind}).")


async def _look(database: Any, number: int) -> "PersonFile":
    from storage.person_file import file_of

    async with database.read() as work:
        return await file_of(work, number)


def _known(known: "PersonFile") -> list[tuple[str, str]]:
    from bot.cli.person_fields import FRENCH

    person, pathway = known.person, known.pathway
    lines = [
        ("Personne", f"{person.full_name} (n° {person.id}), {known.structure.name}"),
        ("Référent", known.referent or "aucun"),
        ("Langue", person.language),
        ("Téléphone", person.phone or "aucun"),
        ("Consentement", _CONSENT[person.consent.value]),
        ("Lien ouvert", "oui" if known.joined else "non"),
        ("Groupe de paie", pathway.pay_group),
    ]
    if person.timezone:
        lines.append(("Fuseau", person.timezone))
    for name, value in _pathway(known).items():
        if name != "pay_group" and value not in {None, False}:
            title = FRENCH[name][0].upper() + FRENCH[name][1:]
            lines.append((title, "oui" if value is True else str(value)))
    return lines


def _papers(known: "PersonFile") -> list[str]:
    """Dossiers by number, and until when papers are good; a caseworker asks for the rest in the chat."""
    lines = [f"Fin : {PAPERS.get(one.paper, one.paper)}, {one.until}" for one in known.expiries]
    for dossier in known.dossiers:
        stands = RESULTS[dossier.result.value] if dossier.result is not None else "en cours"
        day = f", jour noté : {dossier.meant_on}" if dossier.meant_on is not None else ""
        lines.append(f"Dossier n° {dossier.number} : {dossier.topic}, {stands}{day}")
    return lines


def _pathway(known: "PersonFile") -> dict[str, Any]:
    from dataclasses import asdict

    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in asdict(known.pathway).items()
    }


def _row(known: "PersonFile", line: "TouchpointLine") -> list[str]:
    when = _local(known, line.due_at)
    return [when, line.kind, line.period, _STATES[line.state.value], line.reason]


def _local(known: "PersonFile", at: datetime) -> str:
    zone = known.person.timezone or known.structure.timezone
    return at.astimezone(ZoneInfo(zone)).strftime("%d/%m/%Y %H:%M")


def _as_data(known: "PersonFile") -> dict[str, Any]:
    person = known.person
    return {
        "id": person.id,
        "structure": known.slug,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "referent": known.referent,
        "language": person.language,
        "timezone": person.timezone,
        "phone": person.phone,
        "consent": person.consent.value,
        "joined": known.joined,
        "pathway": _pathway(known),
        "planned": [_line_data(line) for line in known.planned],
        "settled": [_line_data(line) for line in known.settled],
        "expiries": {one.paper: one.until.isoformat() for one in known.expiries},
        "dossiers": [
            {
                "number": dossier.number,
                "topic": dossier.topic,
                "have": list(dossier.have),
                "day": dossier.meant_on.isoformat() if dossier.meant_on is not None else None,
                "result": dossier.result.value if dossier.result is not None else None,
            }
            for dossier in known.dossiers
        ],
        "calls": [
            {"id": call.id, "kind": call.kind, "asked_at": call.asked_at.isoformat(), "tries": call.tries}
            for call in known.calls
        ],
    }


def _line_data(line: "TouchpointLine") -> dict[str, str]:
    return {
        "kind": line.kind,
        "period": line.period,
        "due_at": line.due_at.isoformat(),
        "state": line.state.value,
        "reason": line.reason,
    }
