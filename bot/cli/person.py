"""`lien person`: people on a pathway."""

from typing import Annotated, Any

import typer

from bot.cli.answers import AsJson, Failure, answer_json, answer_rows
from bot.cli.french import FrenchCommand, group
from bot.cli.installation import on_database, read_settings
from bot.cli.inviting import Days, OnlyStructure, StructureCode, as_data, now, show
from bot.cli.person_change import change
from bot.cli.person_import import import_
from bot.cli.person_papers import papers
from bot.cli.person_show import show_person

_COLUMNS = {
    "id": "N°",
    "structure": "Structure",
    "first_name": "Prénom",
    "last_name": "Nom",
    "referent": "Référent",
    "language": "Langue",
    "joined": "Lien ouvert",
    "consent": "Consentement",
}


def register(lien: typer.Typer) -> None:
    """Add the group."""
    person = group("person", "Les salariés en parcours.")
    person.command("add", cls=FrenchCommand, help="Ajoute une personne et donne son lien à usage unique.")(
        add
    )
    person.command(
        "change", cls=FrenchCommand, help="Change ce que l'on sait d'une personne et de son parcours."
    )(change)
    person.command(
        "show", cls=FrenchCommand, help="Montre ce que l'on sait d'une personne, et ce qui est prévu."
    )(show_person)
    person.command(
        "papers", cls=FrenchCommand, help="Note jusqu'à quand valent ses papiers, et où en est un dossier."
    )(papers)
    person.command("import", cls=FrenchCommand, help="Ajoute les personnes d'un tableau (CSV ou XLSX).")(
        import_
    )
    person.command("link", cls=FrenchCommand, help="Donne un nouveau lien à une personne.")(link)
    person.command("list", cls=FrenchCommand, help="Montre les personnes.")(list_)
    lien.add_typer(person)


def add(
    structure: StructureCode,
    first_name: Annotated[str, typer.Option("--first-name", metavar="PRÉNOM", help="Prénom.")],
    last_name: Annotated[str, typer.Option("--last-name", metavar="NOM", help="Nom de famille.")],
    referent: Annotated[
        str | None, typer.Option("--referent", metavar="NOM", help="Son accompagnateur référent.")
    ] = None,
    phone: Annotated[str, typer.Option("--phone", metavar="NUMÉRO", help="Téléphone, gardé chiffré.")] = "",
    language: Annotated[
        str, typer.Option("--language", metavar="CODE", help="Langue : fr, en, ar, uk…")
    ] = "fr",
    timezone: Annotated[
        str | None,
        typer.Option("--timezone", metavar="FUSEAU", help="Si ce n'est pas celui de la structure."),
    ] = None,
    pay_group: Annotated[
        str, typer.Option("--pay-group", metavar="GROUPE", help="Groupe de paie.")
    ] = "default",
    by_phone: Annotated[
        bool, typer.Option("--by-phone", help="Suivi par téléphone : un humain appelle, pas de lien.")
    ] = False,
    days: Days = 14,
    as_json: AsJson = False,
) -> None:
    """Add a person and show their one-time link; who is followed by telephone gets none."""
    from bot.links import expiry, mint_secret
    from storage.database import Database
    from storage.directory import add_person, invite, list_structures
    from storage.pathways import change_pathway

    if not first_name.strip():
        raise Failure("--first-name est vide : donnez au moins un prénom.")
    settings, start, expires_at = read_settings(), mint_secret(), expiry(now(), days)

    async def write(database: Database) -> int:
        async with database.begin() as work:
            number = await add_person(
                work,
                structure,
                first_name.strip(),
                last_name.strip(),
                now(),
                referent=referent,
                phone=phone.strip(),
                language=language,
                pay_group=pay_group,
                timezone=timezone,
            )
            rows = await list_structures(work)
            _refuse_what_does_not_fit(
                next(row.structure for row in rows if row.slug == structure),
                {"language": language, "pay_group": pay_group, "timezone": timezone},
            )
            if by_phone:
                await change_pathway(work, number, {"by_phone": True}, now())
            else:
                await invite(work, "person", number, start, expires_at)
            await work.commit()
        return number

    number = on_database(write, settings)
    who = f"{first_name.strip()} {last_name.strip()} (n° {number})"
    given = {"by_phone": True} if by_phone else as_data(settings, start, expires_at)
    if as_json:
        answer_json({"id": number, "structure": structure, **given})
    elif by_phone:
        print(f"{who} : suivi par téléphone, sans lien.")
    else:
        show(given, who)


def _refuse_what_does_not_fit(structure: Any, values: dict[str, Any]) -> None:
    from bot.cli.person_fields import option_of, refuse_for_structure

    for name, value in values.items():
        why = refuse_for_structure(structure, name, value)
        if why is not None:
            raise Failure(f"{option_of(name)} : {why}.")


def link(
    number: Annotated[
        int, typer.Argument(metavar="NUMÉRO", help="Numéro de la personne (« lien person list »).")
    ],
    days: Days = 14,
    as_json: AsJson = False,
) -> None:
    """Show a new one-time link for a person who has lost theirs, or changed phones."""
    from bot.links import expiry, mint_secret
    from storage.database import Database
    from storage.directory import invite
    from storage.names import Unknown
    from storage.people import find_person

    settings, start, expires_at = read_settings(), mint_secret(), expiry(now(), days)

    async def change(database: Database) -> str:
        async with database.begin() as work:
            found = await find_person(work, number)
            if found is None:
                raise Unknown("person", str(number))
            await invite(work, "person", number, start, expires_at)
            await work.commit()
        return found[1].full_name

    name = on_database(change, settings)
    invitation = as_data(settings, start, expires_at)
    if as_json:
        answer_json({"id": number, **invitation})
    else:
        show(invitation, f"{name} (n° {number})")


def list_(structure: OnlyStructure = None, as_json: AsJson = False) -> None:
    """Show the people."""
    from storage.database import Database
    from storage.directory import list_people

    async def look(database: Database) -> list[dict[str, Any]]:
        async with database.read() as work:
            return [
                {
                    "id": row.person.id,
                    "structure": row.structure,
                    "first_name": row.person.first_name,
                    "last_name": row.person.last_name,
                    "referent": row.referent,
                    "language": row.person.language,
                    "joined": row.joined,
                    "consent": row.person.consent.value,
                    "pay_group": row.pay_group,
                }
                for row in await list_people(work, structure)
            ]

    nothing = "Personne : « lien person add » ajoute quelqu'un."
    answer_rows(on_database(look), _COLUMNS, nothing, as_json)
