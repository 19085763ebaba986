"""What texts may speak of, worked out only when a text asks for it: most of them ask for little."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from flows import spoken
from flows.availability import Hours, is_open
from flows.dossiers.told import FACTS
from flows.guides.told import FACTS as FACTS_OF_CARD
from flows.people import Person
from flows.resources.resource import rubrics_of
from flows.silences import silenced
from flows.situation import PersonSituation

# What the engine gives to every text of a dialogue, besides what the dialogue and the person's memory hold.
ENGINE_ARGUMENTS = frozenset(
    {
        "name",
        "structure",
        "referent",
        "pay_contact",
        "hours",
        "opening",
        "own_hours",
        "referent_hours",
        "closures",
        "has_closures",
        "calm",
        "has_calm",
        "any_shared",
        "any_voice",
        "has_voice",
        "is_open",
        "consent",
        "paused",
        "language",
        "several_languages",
        "in_crisis",
        "limits_trips",
        "danger",
        *FACTS,
        *FACTS_OF_CARD,
    }
)


class Told(Mapping[str, str]):
    """Facts by name: those `known` already, and those that are `worked_out` when they are first asked for."""

    def __init__(self, known: Mapping[str, str], worked_out: Mapping[str, Callable[[], str]]) -> None:
        """What is known gives way to what is worked out."""
        self._known = {name: value for name, value in known.items() if name not in worked_out}
        self._worked_out = worked_out

    def __getitem__(self, name: str) -> str:
        """The fact of that name. Raises KeyError."""
        if name not in self._known:
            self._known[name] = self._worked_out[name]()
        return self._known[name]

    def with_more(self, more: Mapping[str, str]) -> "Told":
        """The same, and `more`, which comes before."""
        left = {name: fact for name, fact in self._worked_out.items() if name not in more}
        return Told({**self._known, **more}, left)

    def with_worked_out(self, more: Mapping[str, Callable[[], str]]) -> "Told":
        """The same, and `more`, which is worked out when it is asked for."""
        return Told(self._known, {**self._worked_out, **more})

    def __contains__(self, name: object) -> bool:
        """Say whether there is a fact of that name, without working it out."""
        return name in self._known or name in self._worked_out

    def __iter__(self) -> Iterator[str]:
        """Every name there is."""
        return iter({**dict.fromkeys(self._known), **dict.fromkeys(self._worked_out)})

    def __len__(self) -> int:
        """How many there are."""
        return len({*self._known, *self._worked_out})


def facts_about(
    situation: PersonSituation, person: Person, remembered: Mapping[str, str], now: datetime
) -> Told:
    """What a text to this person may speak of: who they are, hours, and what the dialogue under way has `remembered`."""
    words, structure, language = situation.content.words, situation.house.structure, person.language
    zone, hours = person.timezone or structure.timezone, Hours.of(structure)
    referent, calm = situation.referent, hours.seen_by(zone, person.quiet).quiet
    own_week = structure.caseworker_hours.get(referent.name) if referent is not None else None

    def referent_name() -> str:
        return referent.name if referent else words.text(language, "house", "your_team")

    def closures() -> str:
        return spoken.closures(words, language, structure.closures, zone, now)

    def several_languages() -> str:
        return "yes" if len(set(structure.languages) & set(words.languages)) > 1 else "no"

    def never_open() -> str:
        return "yes" if person.quiet and hours.covered_by(person.quiet) else "no"

    return Told(
        {
            **dict.fromkeys(situation.content.facts, ""),
            **person.memory,
            **{f"silenced_{kind}": "yes" for kind in silenced(person.memory)},
            **remembered,
            "name": person.first_name,
            "structure": structure.name,
            "consent": str(person.consent),
            "paused": "yes" if person.paused_until and person.paused_until > now else "no",
            "language": language,
            "own_hours": "yes" if own_week else "no",
            "has_calm": "yes" if calm else "no",
            "in_crisis": "yes" if situation.house.crisis_since else "no",
            "limits_trips": "yes" if situation.house.limits_trips else "no",
            "any_voice": "yes" if situation.content.voices else "no",
            "has_voice": "yes" if situation.content.voices.speaks(language) else "no",
        },
        {
            "referent": referent_name,
            "pay_contact": lambda: structure.pay_contact or referent_name(),
            "hours": lambda: spoken.weekly_hours(words, language, structure.contact_hours),
            "referent_hours": lambda: spoken.weekly_hours(words, language, own_week) if own_week else "",
            "opening": lambda: spoken.opening(words, language, hours, zone, now),
            "is_open": lambda: "yes" if is_open(hours, now) else "no",
            "any_shared": lambda: "yes" if rubrics_of(situation.resources) else "no",
            "closures": closures,
            "has_closures": lambda: "yes" if closures() else "no",
            "calm": lambda: spoken.quiet(words, language, calm) if calm else "",
            "never_open": never_open,
            "several_languages": several_languages,
        },
    )
