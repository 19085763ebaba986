"""What a caseworker sees of the day's list, in private only: the morning's message, the list, the card of a person.

Rule 1: on the list, a line says who and why, or what was done already; how to reach somebody stands on their card.
Rule 2: lists go to whoever can read them; what is everybody's is offered to everybody, under its own heading.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime

from flows import cards
from flows.availability import opening_if_known
from flows.content import Content
from flows.effects import Button, Effect, Keyboard, Say, TakeBack, To
from flows.flags import Flag
from flows.lengths import shortened
from flows.people import Caseworker, Person
from flows.presence import absence_of, local_day, own_hours, stand_ins
from flows.priorities import wording
from flows.priorities.standing import NOT_TODAY, Followed, Named, Standing, Verdict
from flows.situation import House

MORNING_MAX = 3
NAME_MAX, REASONS_MAX = 60, 170


def morning(
    content: Content, house: House, standings: Sequence[Standing], people: Mapping[int, Person], now: datetime
) -> tuple[Effect, ...]:
    """The message of the morning: one to each caseworker who is there today and has somebody to contact."""
    if not house.structure.priorities.morning:
        return ()
    listed = [standing for standing in standings if standing.listed]
    effects: list[Effect] = []
    for reader in house.caseworkers:
        mark = f"priorities:{reader.id}"
        # One that has not left since another day is no news any more.
        effects.append(TakeBack(mark, "superseded"))
        opening = opening_if_known(own_hours(house, reader), now)
        there = opening is not None and local_day(house, opening) == local_day(house, now)
        if not there or not reader.reachable or absence_of(house, reader, now) is not None:
            continue
        lines = list(_morning_lines(content, house, reader, listed, people))
        if lines:
            text = "\n".join([*lines, cards.text(content, "priorities_rest")])
            effects.append(Say(To("caseworker", reader.id), text, not_before=opening, silent=True, mark=mark))
    return tuple(effects)


def _morning_lines(
    content: Content,
    house: House,
    reader: Caseworker,
    listed: Iterable[Standing],
    people: Mapping[int, Person],
) -> Iterator[str]:
    heads = {reader.id: "priorities_morning", None: "priorities_shared"}
    for owner, head in heads.items():
        first = [standing for standing in listed if standing.owner_id == owner][:MORNING_MAX]
        if first:
            yield cards.text(content, head)
        yield from (_line(content, house, people[standing.person_id], standing) for standing in first)


def readable(house: House, reader: Caseworker, followed: Followed, now: datetime) -> bool:
    """Say whether somebody is on the list of `reader`: their own, everybody's, or that of a colleague who left since."""
    owner_id = followed.standing.owner_id if followed.standing is not None else None
    if owner_id in {reader.id, None}:
        return True
    owner = house.caseworker(owner_id)
    return owner is None or reader in stand_ins(house, owner, now)


def list_of(content: Content, house: House, reader: Caseworker, head: str, listed: Iterable[Followed]) -> Say:
    """One list, with a button for each person of it."""
    lines, rows = [cards.text(content, head)], []
    for followed in listed:
        standing = followed.standing
        if standing is None:
            continue
        lines.append(_line(content, house, followed.person, standing))
        label = f"{standing.rank}. {shortened(followed.person.full_name, NAME_MAX)}"
        rows.append((_button(label, followed.person, standing.day, "card"),))
    return Say(To("caseworker", reader.id), "\n".join(lines), tuple(rows))


def people_keyboard(people: Iterable[Person], day: date) -> Keyboard:
    """One button for each person, that opens their card."""
    return tuple((_button(shortened(p.full_name, NAME_MAX), p, day, "card"),) for p in people)


def face(content: Content, house: House, followed: Followed, flags: Iterable[Flag]) -> str:
    """The card of a person: where they stand today and why, what was done, how to reach them; `flags` are those open."""
    person, standing = followed.person, followed.standing
    theirs = [flag for flag in flags if flag.person_id == person.id]
    referent = house.caseworker(followed.referent_id)
    lines = [
        cards.text(
            content, "priority_who", name=person.full_name, referent=referent.name if referent else "none"
        )
    ]
    if standing is not None and standing.listed:
        lines.append(cards.text(content, "priority_listed", rank=standing.rank))
    if standing is not None and standing.reasons:
        why = wording.reasons(content, standing.reasons)
        lines.append(cards.text(content, "priority_why", reasons=why))
    if theirs:
        level = max(flag.level for flag in theirs).word
        lines.append(cards.text(content, "priority_flag", level=level))
    lines += cards.last_contacts(content, house, followed.contacts)
    silently = any(cards.cannot_talk(content, flag) for flag in theirs)
    lines.append(cards.way_to_reach(content, person.phone, person.language, silently=silently))
    if standing is not None and standing.verdict is not None:
        said, by = wording.verdict(content, standing.verdict), done_by(house, standing)
        lines.append(cards.text(content, "priority_done", verdict=said, by=by))
    return "\n".join(lines)


def keyboard(content: Content, followed: Followed, day: date) -> Keyboard:
    """What may still be noted about a person on that day; nothing once they were reached."""
    standing = followed.standing
    if standing is not None and standing.verdict is Verdict.REACHED:
        return ()
    return tuple(
        (_worded(content, followed.person, day, verb),) for verb in (Verdict.REACHED, Verdict.TRIED, "later")
    )


def why_keyboard(content: Content, person: Person, day: date) -> Keyboard:
    """The four reasons not to contact somebody today."""
    return tuple((_worded(content, person, day, verdict),) for verdict in NOT_TODAY)


def done_by(house: House, standing: Standing) -> str:
    """Who noted what was done."""
    by = house.caseworker(standing.verdict_by)
    return by.name if by else "?"


def _line(content: Content, house: House, person: Person, standing: Standing) -> str:
    """Who, and why; or what was done, where something was."""
    who: dict[str, str | int] = {"rank": standing.rank, "name": shortened(person.full_name, NAME_MAX)}
    if standing.verdict is None:
        why = shortened(wording.reasons(content, standing.reasons), REASONS_MAX)
        return cards.text(content, "priority_line", reasons=why, **who)
    said, by = wording.verdict(content, standing.verdict), done_by(house, standing)
    return cards.text(content, "priority_line_done", verdict=said, by=shortened(by, NAME_MAX), **who)


def _worded(content: Content, person: Person, day: date, verb: str) -> Button:
    return cards.button(content, f"priority_{verb}", Named(person.id, day, verb).data)


def _button(label: str, person: Person, day: date, verb: str) -> Button:
    return Button(label, Named(person.id, day, verb).data)
