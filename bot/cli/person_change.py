"""`lien person change`: what is known of a person, and of where they are on their pathway."""

from dataclasses import replace
from typing import Annotated, Any

import typer

from bot.cli.answers import AsJson, Failure, answer_json
from bot.cli.installation import on_database
from bot.cli.inviting import now

Number = Annotated[
    int, typer.Argument(metavar="NUMÉRO", help="Numéro de la personne (« lien person list »).")
]


def _day(option: str, about: str) -> Any:
    return typer.Option(option, metavar="DATE", help=f"{about} (2026-12-24, ou none).")


def change(
    number: Number,
    started_on: Annotated[str | None, _day("--started-on", "Premier jour de travail")] = None,
    trial_until: Annotated[str | None, _day("--trial-until", "Dernier jour de l'essai")] = None,
    contract_until: Annotated[str | None, _day("--contract-until", "Dernier jour du contrat")] = None,
    pass_until: Annotated[str | None, _day("--pass-until", "Dernier jour du PASS IAE")] = None,
    suspended_from: Annotated[str | None, _day("--suspended-from", "Premier jour de suspension")] = None,
    suspended_until: Annotated[str | None, _day("--suspended-until", "Dernier jour de suspension")] = None,
    suspension_reason: Annotated[
        str | None,
        typer.Option(
            "--suspension-reason",
            metavar="MOTIF",
            help="equipment, connection, digital_fear, childcare, health, service, other, ou none.",
        ),
    ] = None,
    exited_on: Annotated[str | None, _day("--exited-on", "Jour de la sortie")] = None,
    stays_in_touch: Annotated[
        bool | None, typer.Option("--stays-in-touch/--no-stays-in-touch", help="Reste en contact après.")
    ] = None,
    by_phone: Annotated[
        bool | None,
        typer.Option("--by-phone/--no-by-phone", help="Suivi par téléphone : un humain appelle."),
    ] = None,
    objectives_on: Annotated[str | None, _day("--objectives-on", "Dernier accord sur les objectifs")] = None,
    benefits_from: Annotated[str | None, _day("--benefits-from", "Une date de déclaration CAF")] = None,
    isolated: Annotated[
        bool | None, typer.Option("--isolated/--no-isolated", help="Personne isolée.")
    ] = None,
    no_digital: Annotated[
        bool | None, typer.Option("--no-digital/--digital", help="Sans accès au numérique.")
    ] = None,
    pay_group: Annotated[
        str | None, typer.Option("--pay-group", metavar="GROUPE", help="Groupe de paie.")
    ] = None,
    language: Annotated[
        str | None, typer.Option("--language", metavar="CODE", help="Langue : fr, en, ar, uk…")
    ] = None,
    timezone: Annotated[
        str | None, typer.Option("--timezone", metavar="FUSEAU", help="none : celui de la structure.")
    ] = None,
    phone: Annotated[
        str | None, typer.Option("--phone", metavar="NUMÉRO", help="Téléphone, gardé chiffré.")
    ] = None,
    referent: Annotated[
        str | None, typer.Option("--referent", metavar="NOM", help="Son accompagnateur référent.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Change what is known of a person; their calendar follows."""
    given = {
        name: value
        for name, value in locals().items()
        if name not in {"number", "as_json"} and value is not None
    }
    if not given:
        raise Failure("Rien à changer : donnez au moins une option (« lien person change --help »).", code=2)
    values = read_all(given)
    name, missing = on_database(lambda database: _write(database, number, values))
    if as_json:
        answer_json({"id": number, "changed": sorted(values), "missing": missing})
    else:
        print(f"{name} (n° {number}) : c'est changé. Le calendrier suit.")
        for said in missing:
            print(said)


def read_all(given: dict[str, Any]) -> dict[str, Any]:
    """The values that options give. Raises Failure with a sentence for each that cannot be read."""
    from bot.cli.person_fields import Unreadable, option_of, read

    values, wrong = {}, []
    for name, words in given.items():
        try:
            values[name] = words if isinstance(words, bool) else read(name, words)
        except Unreadable as error:
            wrong.append(f"{option_of(name)} : {error}.")
    if wrong:
        raise Failure(*wrong, code=2)
    return values


async def _write(database: Any, number: int, values: dict[str, Any]) -> tuple[str, tuple[str, ...]]:
    """The person's name, and what is missing of a suspension that was noted."""
    from bot.cli.person_fields import (
        SUSPENSION,
        contradiction,
        missing_of_suspension,
        option_of,
        refuse_for_structure,
        split,
    )
    from storage.person_file import change_file, file_of

    async with database.begin() as work:
        known = await file_of(work, number)
        about, pathway = split(values)
        refused = [
            f"{option_of(name)} : {why}."
            for name, value in about.items()
            if (why := refuse_for_structure(known.structure, name, value)) is not None
        ]
        changed = replace(known.pathway, **pathway)
        wrong = contradiction(changed)
        if wrong is not None:
            refused.append(f"Ces dates ne vont pas ensemble : {wrong}.")
        if refused:
            raise Failure(*refused)
        await change_file(work, number, about, pathway, now())
        await work.commit()
    about_it = not pathway.keys().isdisjoint(SUSPENSION)
    return known.person.full_name, missing_of_suspension(changed) if about_it else ()
