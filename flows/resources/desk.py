"""Resources at a caseworker's desk: `/ressources` lists them with how many people found them useful; one is shared in two steps.

Rule 1: what a caseworker shares waits for a lead; a lead's own is let in at once. Nobody sees what no lead has let in.
Rule 2: only a lead withdraws, and what is withdrawn stays so.
"""

from datetime import datetime

from flows import cards
from flows.availability import Hours, opening_if_known
from flows.desk_replies import to_me, toast
from flows.effects import Acknowledge, KeepDesk, Keyboard, Outcome, Rewrite, Say, To
from flows.events import ChoicePressed, TextReceived
from flows.faq.checking import told_of_somebody
from flows.people import Caseworker, Role
from flows.resources.orders import DecideResource, ShareResource
from flows.resources.resource import (
    BODY_MAX,
    DESK,
    RESOURCE,
    RUBRICS,
    Resource,
    ResourceState,
    named_by,
    shared_under,
)
from flows.situation import CaseworkerSituation

LISTED_MAX = 10


def list_resources(situation: CaseworkerSituation) -> Outcome:
    """`/ressources`: those that wait for a lead first, then the most useful; and a button to share one."""
    found = sorted(
        situation.resources.all,
        key=lambda one: (one.state is not ResourceState.PROPOSED, -one.useful, -one.id),
    )
    share = ((cards.button(situation.content, "resource_share", f"{RESOURCE}:0:share"),),)
    head = to_me(situation, "resources_list", share, count=len(found), shown=min(len(found), LISTED_MAX))
    me = To("caseworker", situation.caseworker.id)
    shown = (
        Say(me, _face(situation, one), _keyboard(situation, situation.caseworker, one))
        for one in found[:LISTED_MAX]
    )
    return Outcome((head, *shown))


def press_resources(situation: CaseworkerSituation, press: ChoicePressed) -> Outcome:
    """A caseworker pressed a button about resources."""
    named = named_by(press.data)
    if named is None or situation.in_group:
        return toast(situation, press, "toast_not_yours")
    verb, me = named[1], situation.caseworker
    if verb == "share":
        return Outcome(
            (Acknowledge(press.press_id), to_me(situation, "resource_rubric", _rubrics(situation)))
        )
    if verb in RUBRICS:
        desk = KeepDesk(me.id, {DESK: verb})
        most = to_me(situation, "resource_write", most=BODY_MAX)
        return Outcome((Acknowledge(press.press_id), desk, most))
    one = situation.resources.named
    if one is None or me.role is not Role.LEAD or verb not in {"approve", "withdraw"}:
        return toast(situation, press, "toast_resource_lead")
    return _decide(situation, press, one, verb)


def share(situation: CaseworkerSituation, written: TextReceived, now: datetime) -> Outcome:
    """The caseworker wrote the link, or the words."""
    me, rubric, body = situation.caseworker, shared_under(situation.desk), written.text.strip()
    if rubric not in RUBRICS or not body or len(body) > BODY_MAX:
        return Outcome((to_me(situation, "resource_write", most=BODY_MAX),))
    found = told_of_somebody(body, (), situation.content.helplines)
    state = ResourceState.APPROVED if me.role is Role.LEAD else ResourceState.PROPOSED
    leads = tuple(c for c in situation.house.caseworkers if c.role is Role.LEAD and c.reachable)
    told = state is ResourceState.PROPOSED
    key = "resource_shared" if not told else "resource_proposed" if leads else "resource_no_lead"
    opening = opening_if_known(Hours.of(situation.house.structure), now)
    news = cards.text(situation.content, "resource_to_see", by=me.name, body=body)
    return Outcome(
        (
            KeepDesk(me.id, {}),
            ShareResource(situation.house.id, me.id, rubric, body, state),
            to_me(situation, key, found=", ".join(found) or "none"),
            *(Say(To("caseworker", lead.id), news, not_before=opening) for lead in leads if told),
        )
    )


def _decide(situation: CaseworkerSituation, press: ChoicePressed, one: Resource, verb: str) -> Outcome:
    if one.state is ResourceState.WITHDRAWN:
        return toast(situation, press, "toast_resource_withdrawn")
    if verb == "approve" and one.state is ResourceState.APPROVED:
        return toast(situation, press, "toast_resource_approved")
    state = ResourceState.APPROVED if verb == "approve" else ResourceState.WITHDRAWN
    after = Resource(one.id, one.rubric, one.body, one.by_id, state, one.shared_at, one.useful)
    key = "toast_resource_approved" if verb == "approve" else "toast_resource_withdrawn"
    me = situation.caseworker
    return Outcome(
        (
            Acknowledge(press.press_id, cards.text(situation.content, key)),
            DecideResource(one.id, one.state, state, me.id),
            Rewrite(
                To("caseworker", me.id),
                _face(situation, after),
                _keyboard(situation, me, after),
                message_id=press.message_id,
            ),
        )
    )


def _face(situation: CaseworkerSituation, one: Resource) -> str:
    by = situation.house.caseworker(one.by_id)
    return cards.text(
        situation.content,
        "resource_card",
        rubric=situation.content.words.label(cards.LANGUAGE, "desk", "button", f"resource_{one.rubric}"),
        body=one.body,
        by=by.name if by else "?",
        state=str(one.state),
        useful=one.useful,
    )


def _keyboard(situation: CaseworkerSituation, reader: Caseworker, one: Resource) -> Keyboard:
    if reader.role is not Role.LEAD or one.state is ResourceState.WITHDRAWN:
        return ()
    verbs = ("approve", "withdraw") if one.state is ResourceState.PROPOSED else ("withdraw",)
    return tuple(
        (cards.button(situation.content, f"resource_{verb}", f"{RESOURCE}:{one.id}:{verb}"),)
        for verb in verbs
    )


def _rubrics(situation: CaseworkerSituation) -> Keyboard:
    return tuple(
        (cards.button(situation.content, f"resource_{rubric}", f"{RESOURCE}:0:{rubric}"),)
        for rubric in RUBRICS
    )
