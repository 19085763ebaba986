"""What a caseworker does: takes a flag, looks at it, passes it on, closes it, answers a person.

Rule 1: whoever presses, the flag is one of their structure, or nothing happens.
Rule 2: words that reply to a person's words go to that person, before anything else that was asked.
Rule 3: they leave in that person's open hours, unless the caseworker says that it cannot wait.
"""

from datetime import datetime
from types import MappingProxyType

from flows import way_out
from flows.absence import AWAY, absence_pressed, absence_told
from flows.attestations.signing import attestation_told, press_prepare, press_signature
from flows.attestations.wording import ATTESTATION
from flows.availability import is_open
from flows.calls.call import CALL
from flows.calls.desk import list_calls, press_call
from flows.closing import NOTE_MAX, close, finish
from flows.crisis import CRISIS, crisis_pressed, crisis_told
from flows.desk_replies import card_to, opening, taker_name, to_me, toast
from flows.dossiers.desk import DESK as DATING
from flows.dossiers.desk import PAPER_DATES, day_in_words, press_paper_dates
from flows.effects import (
    Lane,
    LogContact,
    Outcome,
    Say,
    SetReachable,
    To,
)
from flows.errands.desk import list_errands, offer_to_settle, press_errand
from flows.events import (
    BotBlocked,
    BotUnblocked,
    ChoicePressed,
    CommandGiven,
    Event,
    LinkFollowed,
    PieceReceived,
    TextReceived,
)
from flows.faq.desk import list_answers, press_faq
from flows.faq.entry import DESK as ANSWER
from flows.faq.entry import FAQ
from flows.faq.writing import propose, write
from flows.flags import Flag, FlagState
from flows.gate import hours_for
from flows.handing import offer_colleagues, pass_on, see, take
from flows.lengths import in_parts
from flows.pathway_desk import PATHWAY, press_pathway
from flows.people import Person
from flows.point import told_in_group
from flows.priorities.desk import find_person, list_priorities, press_priority, why_in_words
from flows.priorities.standing import DESK, PRIORITY
from flows.resources.desk import list_resources, press_resources, share
from flows.resources.resource import DESK as SHARING
from flows.resources.resource import RESOURCE
from flows.situation import CaseworkerSituation
from flows.urgency import URGENT, cannot_write, hasten, mark_of, urgent_button

ALERTS_MAX = 10
# What a caseworker may do with an attestation that is to be signed.
SIGNING = frozenset({"sign", "refuse"})
ID_DIGITS_MAX = 18
_PRESSED = MappingProxyType(
    {PRIORITY: press_priority, FAQ: press_faq, PAPER_DATES: press_paper_dates, PATHWAY: press_pathway},
)


def advance_caseworker(situation: CaseworkerSituation, event: Event, now: datetime) -> Outcome:
    """Decide what a caseworker's event leads to."""
    if isinstance(event, ChoicePressed):
        return _press(situation, event, now)
    if isinstance(event, BotBlocked | BotUnblocked):
        me = To("caseworker", situation.caseworker.id)
        return Outcome((SetReachable(me, reachable=isinstance(event, BotUnblocked)),))
    if situation.in_group:
        return told_in_group(situation, event, now)
    if isinstance(event, CommandGiven):
        return _told(situation, event, now)
    if isinstance(event, TextReceived) and situation.answered_person is not None:
        return _write_to(situation, situation.answered_person, event, now)
    if isinstance(event, TextReceived) and situation.desk.get("outcome") and situation.flag is not None:
        return close(situation, situation.flag, event.text.strip()[:NOTE_MAX], now)
    if isinstance(event, TextReceived) and DESK in situation.desk:
        return why_in_words(situation, event, now)
    if isinstance(event, TextReceived) and ANSWER in situation.desk:
        return write(situation, event)
    if isinstance(event, TextReceived) and SHARING in situation.desk:
        return share(situation, event, now)
    if isinstance(event, TextReceived) and DATING in situation.desk:
        return day_in_words(situation, event, now)
    if isinstance(event, LinkFollowed | TextReceived | PieceReceived):
        return Outcome((to_me(situation, "desk_help"),))
    return Outcome()


def _told(situation: CaseworkerSituation, command: CommandGiven, now: datetime) -> Outcome:
    """A slash command, in private."""
    match command.name:
        case "alertes":
            return _list_alerts(situation)
        case "priorites":
            return list_priorities(situation, now)
        case "personne":
            return find_person(situation, command.argument, now)
        case "demarches":
            return list_errands(situation)
        case "attestation":
            return attestation_told(situation, command.argument)
        case "appels":
            return list_calls(situation, now)
        case "absence":
            return absence_told(situation, command.argument, now)
        case "crise":
            return crisis_told(situation)
        case "faq":
            return list_answers(situation, now)
        case "ressources":
            return list_resources(situation)
        case _:
            return Outcome((to_me(situation, "desk_help"),))


def _press(situation: CaseworkerSituation, press: ChoicePressed, now: datetime) -> Outcome:
    kind, _, rest = press.data.partition(":")
    _, _, action = rest.partition(":")
    if kind == ATTESTATION:
        return press_prepare(situation, press, now)
    if kind == "e" and action in SIGNING and situation.errand is not None:
        return press_signature(situation, press, situation.errand, action, now)
    if kind == "e":
        return press_errand(situation, press, action, now)
    # Buttons of the crisis mode begin alike, and name no call.
    if kind == CALL and situation.call is not None:
        return press_call(situation, press, now)
    if kind in _PRESSED:
        return _PRESSED[kind](situation, press, now)
    if kind == RESOURCE:
        return press_resources(situation, press)
    if kind == URGENT:
        return hasten(situation, press)
    if kind == CRISIS and not situation.in_group:
        return crisis_pressed(situation, press, now)
    if kind == AWAY and not situation.in_group:
        return absence_pressed(situation, press, now)
    if kind != "f" or situation.flag is None:
        return toast(situation, press, "toast_not_yours")
    return _press_flag(situation, press, situation.flag, action, now)


def _press_flag(
    situation: CaseworkerSituation, press: ChoicePressed, flag: Flag, action: str, now: datetime
) -> Outcome:
    if flag.state is FlagState.CLOSED:
        return toast(situation, press, "toast_closed")
    verb, _, argument = action.partition(":")
    if verb == "see":
        return see(situation, press, flag)
    if verb == "take":
        return take(situation, press, flag, now)
    if verb == "pass":
        return offer_colleagues(situation, press, flag, now)
    if verb == "to" and argument.isdecimal() and len(argument) <= ID_DIGITS_MAX:
        return pass_on(situation, press, flag, int(argument), now)
    return finish(situation, press, flag, verb, argument, now)


def _write_to(
    situation: CaseworkerSituation, person: Person, written: TextReceived, now: datetime
) -> Outcome:
    """A caseworker answers a person's relayed words; it leaves in the person's open hours."""
    refused = cannot_write(person)
    if refused is not None:
        return Outcome((to_me(situation, refused, name=person.full_name),))
    me = situation.caseworker
    said = [
        situation.content.words.text(person.language, "house", "from_caseworker", by=me.name, words=part)
        for part in in_parts(written.text)
    ]
    # The ways on stand once, under the last of it.
    rows = (*((),) * (len(said) - 1), way_out.under(situation.content, person))
    hours = hours_for(situation.house.structure, person)
    waits = not is_open(hours, now)
    mark = mark_of(me.id, written.message_id) if waits else ""
    noted = (
        to_me(
            situation,
            "write_waits",
            urgent_button(situation, written.message_id),
            name=person.full_name,
            when=opening(situation, hours, now),
        )
        if waits
        else to_me(situation, "write_sent", name=person.full_name)
    )
    return Outcome(
        (
            *(
                Say(To("person", person.id), part, ways, lane=Lane.PROACTIVE, counts=False, mark=mark)
                for part, ways in zip(said, rows, strict=True)
            ),
            LogContact(person.id, "message", caseworker_id=me.id),
            noted,
            *offer_to_settle(situation, person),
            *propose(situation, person, written),
        ),
    )


def _list_alerts(situation: CaseworkerSituation) -> Outcome:
    if not situation.open_flags:
        return Outcome((to_me(situation, "alerts_none"),))
    ranked = sorted(situation.open_flags, key=lambda flag: (-flag.level, flag.raised_at))
    listed = tuple(
        card_to(situation, situation.caseworker, flag, _standing(flag), by=taker_name(situation, flag))
        for flag in ranked[:ALERTS_MAX]
    )
    return Outcome((to_me(situation, "alerts", count=len(ranked)), *listed))


def _standing(flag: Flag) -> str:
    return "card_taken" if flag.state is FlagState.TAKEN else "card_still_open"
