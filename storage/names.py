"""What the operator names: found, or refused in a sentence that says what there is."""

from typing import Any, Literal

from sqlalchemy import Row, bindparam, select

from storage.tables import caseworkers, structures
from storage.unit_of_work import UnitOfWork

_FRENCH = {
    "structure": "Structure inconnue",
    "caseworker": "Accompagnateur inconnu",
    "person": "Personne inconnue",
}
_STRUCTURE = select(structures).where(structures.c.slug == bindparam("slug"))
_CASEWORKER = select(caseworkers).where(
    caseworkers.c.structure_id == bindparam("structure_id"), caseworkers.c.name == bindparam("name")
)


class Unknown(LookupError):
    """What was named does not exist."""

    def __init__(
        self, kind: Literal["structure", "caseworker", "person"], name: str, known: tuple[str, ...] = ()
    ) -> None:
        """Say it to the operator, with what does exist."""
        self.kind, self.name = kind, name
        hint = f" Connus : {', '.join(known)}." if known else ""
        super().__init__(f"{_FRENCH[kind]} : « {name} ».{hint}")


class AlreadyThere(Exception):
    """Somebody of that name is already there."""

    def __init__(self, name: str, slug: str) -> None:
        """Say it to the operator."""
        self.name = name
        super().__init__(f"« {name} » existe déjà dans la structure « {slug} ».")


async def find_structure(work: UnitOfWork, slug: str) -> Row[Any] | None:
    """The structure of that slug, if there is one."""
    return await work.row(_STRUCTURE, {"slug": slug})


async def structure_named(work: UnitOfWork, slug: str) -> Row[Any]:
    """The structure of that slug. Raises Unknown."""
    row = await find_structure(work, slug)
    if row is None:
        rows = await work.rows(select(structures.c.slug).order_by(structures.c.slug))
        raise Unknown("structure", slug, tuple(known.slug for known in rows))
    return row


async def find_caseworker(work: UnitOfWork, of_structure: int, name: str) -> int | None:
    """The number of the caseworker of that name in a structure, if there is one."""
    row = await work.row(_CASEWORKER, {"structure_id": of_structure, "name": name.strip()})
    return None if row is None else int(row.id)


async def caseworker_named(work: UnitOfWork, of_structure: int, name: str) -> int:
    """The number of the caseworker of that name in a structure. Raises Unknown."""
    found = await find_caseworker(work, of_structure, name)
    if found is None:
        rows = await work.rows(
            select(caseworkers.c.name)
            .where(caseworkers.c.structure_id == of_structure)
            .order_by(caseworkers.c.name)
        )
        raise Unknown("caseworker", name, tuple(known.name for known in rows))
    return found
