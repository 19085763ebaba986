"""Who plays on the page: the person, the caseworker, the team; and what their first button sends."""

from dataclasses import asdict, dataclass
from typing import Any

from bot.sandbox.world import World


@dataclass(frozen=True)
class CastUser:
    """Somebody with a phone; `opening` is the payload of their invitation (sent as `/start PAYLOAD`)."""

    id: int
    first_name: str
    last_name: str = ""
    language_code: str = "fr"
    opening: str = ""


@dataclass(frozen=True)
class CastTeam:
    """The team's group; `opening` is the text that ties it to the bot, such as `/equipe CODE`."""

    title: str
    members: tuple[CastUser, ...]
    opening: str = ""
    id: int = -4_000_000


@dataclass(frozen=True)
class Cast:
    """The three phones of the page."""

    structure: str
    person: CastUser
    caseworker: CastUser
    team: CastTeam

    def enter(self, world: World) -> None:
        """Put everybody into the world; whoever is there already stays as they are."""
        for someone in (self.person, self.caseworker, *self.team.members):
            if someone.id not in world.users:
                facts = {"last_name": someone.last_name, "language_code": someone.language_code}
                world.add_user(someone.first_name, someone.id, **facts)
        if self.team.id not in world.groups:
            world.add_group(
                self.team.title, [member.id for member in self.team.members], chat_id=self.team.id
            )

    def as_json(self) -> dict[str, Any]:
        """Return the cast for the page."""
        return asdict(self)


def invented_cast() -> Cast:
    """Return people who exist nowhere, to try the page."""
    claire = CastUser(2_000_002, "Claire", "Fontaine", "fr", opening="cip-claire")
    karim = CastUser(2_000_003, "Karim", "Benali", "fr")
    return Cast(
        structure="L'Atelier du Lien",
        person=CastUser(2_000_001, "Amina", "Diallo", "fr", opening="inv-amina"),
        caseworker=claire,
        team=CastTeam("Équipe de l'Atelier", (claire, karim), opening="/equipe ATELIER"),
    )
