"""What caseworkers see of a flag: a private card with the person's words, a group card without.

Rule 1: a group never sees a name, a word of the person, nor what the trouble is about: initials, how urgent, since when.
Rule 2: a button names the flag and what to do; who may do it is decided when it is pressed.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from flows import spoken
from flows.availability import Hours, opening_if_known
from flows.contacts import Contact
from flows.content import Content
from flows.effects import Button, Effect, Keyboard, Lane, RewriteCards, Say, To
from flows.escalation import Told
from flows.flags import CloseOutcome, Flag, FlagState, Level
from flows.helplines import first_text, orientation
from flows.lengths import shortened
from flows.locales import language_name
from flows.people import Caseworker
from flows.phone_numbers import phone_numbers
from flows.presence import at_work
from flows.situation import House

LANGUAGE = "fr"
EXCERPT_MAX = 600


def text(content: Content, key: str, /, **arguments: str | int) -> str:
    """A text for caseworkers, who read French."""
    return content.words.text(LANGUAGE, "desk", key, **arguments)


def button(content: Content, attribute: str, data: str) -> Button:
    """A button for caseworkers."""
    return Button(content.words.label(LANGUAGE, "desk", "button", attribute), data)


def private_face(content: Content, house: House, flag: Flag, head: str) -> str:
    """The card as a caseworker reads it in private: what is the matter, what was said already, and how to reach the person."""
    lines = [
        _matter(content, house, flag, head),
        *_told_already(content, flag),
        *last_contacts(content, house, flag.contacts),
        _way_to_reach(content, flag),
    ]
    return "\n".join(lines)


def _matter(content: Content, house: House, flag: Flag, head: str) -> str:
    lines = [
        head,
        text(content, "flag_who", name=flag.person_name, level=flag.level.word),
    ]
    if flag.spoken:
        lines.append(text(content, "flag_about", categories=_categories(content, flag)))
    if flag.reasons:
        lines.append(text(content, "flag_why", reasons=shortened(" ; ".join(flag.reasons), EXCERPT_MAX)))
    if flag.excerpt:
        short = shortened(flag.excerpt, EXCERPT_MAX)
        lines.append(text(content, "flag_words", words=short))
    lines.append(text(content, "flag_since", when=_when(content, house, flag.raised_at)))
    return "\n".join(lines)


def _told_already(content: Content, flag: Flag) -> list[str]:
    """What the person was sent to read at once; whether they read it, nobody knows."""
    if flag.by_phone:
        return [text(content, "flag_told_by_phone")]
    if not flag.spoken:
        return [text(content, "flag_told_nothing")]
    if flag.level is Level.CRITICAL:
        said = content.words.text(LANGUAGE, "house", first_text(flag.categories))
        return [text(content, "flag_told", number=number) for number in phone_numbers(said)[:1]]
    oriented = orientation(content.helplines, flag.categories) if flag.level is Level.HIGH else None
    return [text(content, "flag_told", number=oriented[1].number)] if oriented else []


def last_contacts(content: Content, house: House, contacts: Iterable[Contact]) -> list[str]:
    """The line of a card that tells the last contacts; none when there was none."""
    said = []
    for contact in contacts:
        by = house.caseworker(contact.caseworker_id)
        day = spoken.day(contact.at.astimezone(ZoneInfo(house.structure.timezone)).date(), LANGUAGE)
        said.append(text(content, f"contact_{contact.kind}", day=day, by=by.name if by else "?"))
    return [text(content, "flag_contacts", contacts=" ; ".join(said))] if said else []


def _way_to_reach(content: Content, flag: Flag) -> str:
    return way_to_reach(content, flag.person_phone, flag.person_language, silently=cannot_talk(content, flag))


def way_to_reach(content: Content, phone: str, language: str, *, silently: bool) -> str:
    """How to reach a person: by telephone or in writing (`silently`: only so), and in which language they read."""
    mute = "yes" if silently else "no"
    return text(content, "flag_reach", phone=phone or "none", language=read_in(language), silently=mute)


def read_in(language: str) -> str:
    """The language that they read, as a card says it: none where it is ours."""
    return "none" if language == LANGUAGE else language_name(language, LANGUAGE)


def cannot_talk(content: Content, flag: Flag) -> bool:
    """Say whether the person has answered that they cannot talk: a call could betray them."""
    answers = [
        content.words.label(LANGUAGE, "safety", question, "cannot_talk")
        for question in ("safe", "discreet")
        if content.words.has(LANGUAGE, "safety", question, "cannot_talk")
    ]
    return any(answer in reason for reason in flag.reasons for answer in answers)


def group_face(content: Content, house: House, flag: Flag, head: str) -> str:
    """The card as the team's group sees it."""
    who = text(content, "flag_who", name=flag.person_initials, level=flag.level.word)
    return "\n".join([head, who, text(content, "flag_since", when=_when(content, house, flag.raised_at))])


def private_keyboard(content: Content, flag: Flag, reader: Caseworker | None) -> Keyboard:
    """What `reader` may do with the flag from their own chat."""
    if flag.state is FlagState.OPEN:
        return (
            (button(content, "take", f"f:{flag.id}:take"),),
            (button(content, "pass", f"f:{flag.id}:pass"),),
        )
    if flag.state is FlagState.TAKEN and reader is not None and reader.id == flag.taker_id:
        return (
            (button(content, "close", f"f:{flag.id}:close"),),
            (button(content, "pass", f"f:{flag.id}:pass"),),
        )
    return ()


def group_keyboard(content: Content, flag: Flag) -> Keyboard:
    """What anybody of the team may do with the flag from the group."""
    see = button(content, "see", f"f:{flag.id}:see")
    if flag.state is FlagState.CLOSED:
        return ()
    if flag.state is FlagState.TAKEN:
        return ((see,),)
    return (
        (button(content, "take", f"f:{flag.id}:take"),),
        (see, button(content, "pass", f"f:{flag.id}:pass")),
    )


def outcome_keyboard(content: Content, flag: Flag) -> Keyboard:
    """The ways in which a flag may end."""
    return tuple((button(content, outcome, f"f:{flag.id}:out:{outcome}"),) for outcome in CloseOutcome)


def colleague_keyboard(
    content: Content, house: House, flag: Flag, giver: Caseworker, now: datetime
) -> Keyboard:
    """Everybody to whom a flag may be passed on; who is not at work at the next opening comes last, and is shown as such."""
    at = opening_if_known(Hours.of(house.structure), now) or now
    others = [c for c in house.caseworkers if c.id != giver.id and c.reachable]
    there = {c.id: at_work(house, c, at) for c in others}
    rows = tuple(
        (
            Button(
                c.name if there[c.id] else text(content, "not_there", name=c.name), f"f:{flag.id}:to:{c.id}"
            ),
        )
        for c in sorted(others, key=lambda c: not there[c.id])
    )
    return (*rows, (button(content, "everyone", f"f:{flag.id}:to:0"),))


def alerts(
    content: Content, house: House, flag: Flag, told: Told, key: str, **more: str
) -> tuple[Effect, ...]:
    """The cards that tell of a flag: one to each caseworker, one to the team's group."""
    lane = Lane.URGENT if flag.level is Level.CRITICAL else Lane.REPLY
    head = text(content, key, level=flag.level.word, **more)
    private = [
        Say(
            To("caseworker", caseworker.id),
            private_face(content, house, flag, head + _instead(content, told, caseworker)),
            private_keyboard(content, flag, caseworker),
            lane,
            not_before=told.not_before,
            flag_id=flag.id,
            about_person=flag.person_id,
        )
        for caseworker in told.caseworkers
    ]
    if house.team is None or not told.team:
        return tuple(private)
    group = Say(
        To("team", house.team.id),
        group_face(content, house, flag, head),
        group_keyboard(content, flag),
        lane,
        not_before=told.team_not_before,
        silent=flag.level is Level.MEDIUM,
        flag_id=flag.id,
    )
    return (*private, group)


def _instead(content: Content, told: Told, reader: Caseworker) -> str:
    """Why somebody other than the referent is told first."""
    if told.instead_of is None or reader == told.instead_of:
        return ""
    return "\n" + text(content, "card_instead", name=told.instead_of.name)


def rewritten(content: Content, house: House, flag: Flag, head: str, now: datetime) -> RewriteCards:
    """Every card of the flag, told anew; only the group keeps buttons. Who has not heard yet can wait for the opening."""
    hours = Hours.of(house.structure)
    return RewriteCards(
        flag.id,
        private=_matter(content, house, replace(flag, reasons=(), excerpt=""), head),
        group=group_face(content, house, flag, head),
        group_keyboard=group_keyboard(content, flag),
        unsent_not_before=opening_if_known(hours, now),
    )


def _categories(content: Content, flag: Flag) -> str:
    return ", ".join(text(content, f"category_{category}") for category in flag.categories)


def _when(content: Content, house: House, at: datetime) -> str:
    return spoken.dated(content.words, LANGUAGE, at, house.structure.timezone)
