"""What caseworkers see of a call: private cards only, for a card says who is not well reached, and why.

Rule 1: a card says to whom, why now, what to ask; and gives one tap for what came of it.
Rule 2: where a call could betray somebody, the card says to write.
Rule 3: nobody rings about one thing without knowing that a flag is open.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from flows import cards, spoken
from flows.calls.call import CALL, CALLBACK, Because, Call
from flows.content import Content
from flows.effects import Button, Keyboard
from flows.flags import CATEGORIES, Flag, Level
from flows.half_days import AFTERNOON_SLOT, MORNING_SLOT
from flows.presence import local_day
from flows.situation import House

COLUMNS = 2
ME, TEAM = "me", "team"


def face(content: Content, house: House, call: Call, head: str, flags: Iterable[Flag]) -> str:
    """The whole card; `flags` are those open: the gravest of this person is said, and it may say not to call."""
    theirs = [flag for flag in flags if flag.person_id == call.person_id]
    since = spoken.dated(content.words, cards.LANGUAGE, call.asked_at, house.structure.timezone)
    asks = [cards.text(content, f"call_ask_{name}") for name in call.sheet]
    return "\n".join(
        [
            short_face(content, call, head),
            *_flag_line(content, theirs),
            _way_to_reach(content, call, theirs),
            cards.text(content, "call_sheet", one=asks[0], two=asks[1], three=asks[2]),
            cards.text(content, "flag_since", when=since),
        ]
    )


def short_face(content: Content, call: Call, head: str) -> str:
    """Who it is about, and why: what is left on a card once it is settled."""
    if call.kind == CALLBACK:
        who = cards.text(content, "call_asked", name=call.person_name, slot=call.slot)
    else:
        who = cards.text(content, "call_who", name=call.person_name, why=why(content, call))
    return f"{head}\n{who}"


def why(content: Content, call: Call) -> str:
    """Why the person is called now, in words: « fin de contrat le vendredi 29 janvier ; prise de nouvelles »."""
    reasons = [_reason(content, reason) for reason in call.because]
    return " ; ".join(dict.fromkeys(reasons)) or cards.text(content, "call_why_other")


def keyboard(content: Content, house: House, call: Call, now: datetime) -> Keyboard:
    """What came of it, in one tap; who has been tried today already is not tried twice."""
    tried_today = call.tried_at is not None and local_day(house, call.tried_at) == local_day(house, now)
    first = _row(content, call, "okay", "trouble")
    return (first,) if tried_today else (first, _row(content, call, "none", "later"))


def later_keyboard(content: Content, call: Call) -> Keyboard:
    """When to ask again."""
    slots = tuple(
        cards.button(content, f"call_{slot}", f"{CALL}:{call.id}:later:{slot}")
        for slot in (MORNING_SLOT, AFTERNOON_SLOT)
    )
    return (slots, _row(content, call, "back"))


def which_keyboard(content: Content, call: Call) -> Keyboard:
    """What the difficulty is about; or that nothing more is needed."""
    buttons = [
        Button(_capital(cards.text(content, f"category_{name}")), f"{CALL}:{call.id}:which:{name}")
        for name in CATEGORIES
    ]
    rows = [tuple(buttons[at : at + COLUMNS]) for at in range(0, len(buttons), COLUMNS)]
    return (*rows, _row(content, call, "nothing"))


def grave_keyboard(content: Content, call: Call, category: str) -> Keyboard:
    """How grave it is, the least grave first, and who sees to it."""
    data = f"{CALL}:{call.id}:grave:{category}"
    rows = [
        tuple(
            cards.button(content, f"call_{level.word}_{who}", f"{data}:{level.word}:{who}")
            for who in (ME, TEAM)
        )
        for level in sorted(Level)
    ]
    return (*rows, _row(content, call, "back"))


def _reason(content: Content, reason: Because) -> str:
    key = f"call_why_{reason.kind}"
    if not content.words.has(cards.LANGUAGE, "desk", key):
        return cards.text(content, "call_why_other")
    on = next((value for name, value in reason.facts.items() if name.endswith("_on") and value), "")
    day = spoken.day(date.fromisoformat(on), cards.LANGUAGE) if on else "none"
    facts = {name: reason.facts.get(name, "") for name in ("news", "reason")}
    return cards.text(content, key, day=day, **facts)


def _flag_line(content: Content, flags: Sequence[Flag]) -> list[str]:
    if not flags:
        return []
    return [cards.text(content, "priority_flag", level=max(flag.level for flag in flags).word)]


def _way_to_reach(content: Content, call: Call, flags: Sequence[Flag]) -> str:
    if call.by_phone and not call.person_phone:
        return cards.text(content, "call_no_number", language=cards.read_in(call.person_language))
    silently = any(cards.cannot_talk(content, flag) for flag in flags)
    return cards.way_to_reach(content, call.person_phone, call.person_language, silently=silently)


def _row(content: Content, call: Call, *verbs: str) -> tuple[Button, ...]:
    return tuple(cards.button(content, f"call_{verb}", f"{CALL}:{call.id}:{verb}") for verb in verbs)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
