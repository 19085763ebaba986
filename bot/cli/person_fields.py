"""What may be said of a person: names of options and columns, and how each value is read.

Rule 1: an option, a column and a row of the database have one name; French headings are other names for the same.
Rule 2: what cannot be read is refused in a sentence that shows what is expected.
"""

import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from flows.pathway import Pathway, SuspensionReason
from flows.structure import Structure

NONE = "none"
DATES = (
    "started_on",
    "trial_until",
    "contract_until",
    "pass_until",
    "suspended_from",
    "suspended_until",
    "exited_on",
    "objectives_on",
    "benefits_from",
)
SUSPENSION = ("suspended_from", "suspended_until", "suspension_reason")
SWITCHES = ("stays_in_touch", "by_phone", "isolated", "no_digital")
# What stands in the row of the person; the rest stands in the pathway.
ABOUT = ("language", "timezone", "pay_group", "phone", "referent")
FRENCH = {
    "first_name": "prénom",
    "last_name": "nom",
    "phone": "téléphone",
    "language": "langue",
    "timezone": "fuseau",
    "pay_group": "groupe de paie",
    "referent": "référent",
    "started_on": "premier jour",
    "trial_until": "fin d'essai",
    "contract_until": "fin de contrat",
    "pass_until": "fin du PASS",
    "suspended_from": "suspendu du",
    "suspended_until": "suspendu au",
    "suspension_reason": "motif de suspension",
    "exited_on": "sortie",
    "stays_in_touch": "reste en contact",
    "by_phone": "par téléphone",
    "objectives_on": "objectifs",
    "benefits_from": "déclaration CAF",
    "isolated": "isolé",
    "no_digital": "sans numérique",
}
REASONS = {
    SuspensionReason.EQUIPMENT: "matériel",
    SuspensionReason.CONNECTION: "connexion",
    SuspensionReason.DIGITAL_FEAR: "peur du numérique",
    SuspensionReason.CHILDCARE: "garde d'enfant",
    SuspensionReason.HEALTH: "santé",
    SuspensionReason.SERVICE: "service",
    SuspensionReason.OTHER: "autre",
}
_YES = frozenset({"oui", "o", "x", "1", "vrai", "true", "yes"})
_NO = frozenset({"non", "n", "0", "faux", "false", "no"})


class Unreadable(ValueError):
    """A value cannot be read; the sentence says what is expected."""


def option_of(name: str) -> str:
    """The option that gives this field."""
    return "--" + name.replace("_", "-")


def column_of(name: str) -> str:
    """The column of a sheet that gives this field."""
    return f"colonne « {FRENCH[name]} »"


def read(name: str, words: object) -> Any:
    """The value of a field from words (or from a cell of a sheet); None clears it. Raises Unreadable."""
    if isinstance(words, str) and plain(words) == NONE:
        return False if name in SWITCHES else None
    if name in DATES:
        return _date(words)
    if name in SWITCHES:
        return _switch(words)
    if name == "suspension_reason":
        return _reason(str(words))
    if name == "phone":
        return _phone(words)
    return str(words).strip()


def read_date(words: str) -> date | None:
    """A day; None where `none` clears it. Raises Unreadable."""
    return None if plain(words) == NONE else _date(words)


def refuse_for_structure(structure: Structure, name: str, value: Any) -> str | None:
    """Why a structure cannot have this value, or None."""
    if name == "language" and value not in structure.languages:
        return f"« {value} » n'est pas une langue de la structure (choix : {', '.join(structure.languages)})"
    if name == "pay_group" and value not in {"default", *structure.pay_groups}:
        known = ", ".join(structure.pay_groups) or "default"
        return f"« {value} » n'est pas un groupe de la structure (choix : {known})"
    if name == "timezone" and value is not None and not _is_zone(value):
        return f"« {value} » n'est pas un fuseau connu (exemple : Indian/Reunion)"
    return None


def contradiction(pathway: Pathway) -> str | None:
    """What in a pathway cannot be true together, or None."""
    for first, last, said in (
        (pathway.suspended_from, pathway.suspended_until, "la suspension finit avant de commencer"),
        (pathway.started_on, pathway.trial_until, "l'essai finit avant le premier jour"),
        (pathway.started_on, pathway.contract_until, "le contrat finit avant le premier jour"),
        (pathway.started_on, pathway.exited_on, "la sortie vient avant le premier jour"),
    ):
        if first is not None and last is not None and last < first:
            return f"{said} ({last} avant {first})"
    return None


def missing_of_suspension(pathway: Pathway, named: Callable[[str], str] = option_of) -> tuple[str, ...]:
    """What a suspension lacks, and what comes of that: a sentence for each; nothing where all is there, or there is none.

    A reason is one of something: without a day, it is a suspension that does not begin. `named`: what a field is called where it is given.
    """
    dated = pathway.suspended_from is not None or pathway.suspended_until is not None
    lacks = (
        (
            "suspended_from",
            dated or pathway.suspension_reason is not None,
            "Suspension sans premier jour : la paie et les gestes continuent. À donner",
        ),
        (
            "suspended_until",
            dated,
            "Suspension sans dernier jour : pas de message de retour, un signe de vie tous les 30 jours. À donner dès qu'il est connu",
        ),
        ("suspension_reason", dated, "Suspension sans motif : les mots resteront généraux. À donner"),
    )
    return tuple(
        f"{said} : {named(name)}." for name, asked, said in lacks if asked and getattr(pathway, name) is None
    )


def split(values: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What stands in the row of the person, and what in their pathway."""
    about = {name: value for name, value in values.items() if name in ABOUT}
    if about.get("pay_group", "") is None:
        about["pay_group"] = "default"
    return about, {name: value for name, value in values.items() if name not in ABOUT}


def plain(words: str) -> str:
    """Words as they are compared: small letters, no accents, one space."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", words) if not unicodedata.combining(c))
    return " ".join(bare.replace("’", "'").replace("_", " ").replace("-", " ").lower().split())


def _date(words: object) -> date:
    if isinstance(words, datetime):
        return words.date()
    if isinstance(words, date):
        return words
    said = str(words).strip()
    readers: tuple[Callable[[str], date], ...] = (
        date.fromisoformat,
        lambda text: datetime.strptime(text, "%d/%m/%Y").date(),  # noqa: DTZ007 - a day has no zone
    )
    for reader in readers:
        try:
            return reader(said)
        except ValueError:
            continue
    raise Unreadable(f"« {said} » n'est pas une date (attendu : 2026-12-24)")


def _phone(words: object) -> str:
    """A spreadsheet that takes a number for a quantity has dropped its first zero."""
    if isinstance(words, int | float):
        digits = f"{words:.0f}"
        return f"0{digits}" if len(digits) == 9 else digits
    return str(words).strip()


def _switch(words: object) -> bool:
    said = plain(str(words))
    if said in _YES | _NO:
        return said in _YES
    raise Unreadable(f"« {words} » n'est ni oui ni non")


def _reason(words: str) -> SuspensionReason:
    for reason, french in REASONS.items():
        if plain(words) in {plain(reason.value), plain(french)}:
            return reason
    known = ", ".join(REASONS)
    raise Unreadable(f"« {words} » n'est pas un motif de suspension (choix : {known})")


def _is_zone(name: str) -> bool:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True
