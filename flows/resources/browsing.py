"""A person looks through what the team shares: a subject that holds something, then everything under it, the most useful first.

Rule 1: only resources of the person's own structure that a lead has let in.
"""

from flows.draft import Draft
from flows.effects import Acknowledge, Button
from flows.events import ChoicePressed
from flows.resources.orders import FindUseful
from flows.resources.resource import RESOURCE, named_by

SHOWN_MAX = 5


def show_rubric(draft: Draft, rubric: str) -> None:
    """Everything under a subject, each with a button to say that it is of use."""
    found = sorted(
        (one for one in draft.situation.resources if one.rubric == rubric and one.shown),
        key=lambda one: (-one.useful, -one.id),
    )
    for one in found[:SHOWN_MAX]:
        useful = Button(draft.label("resource", "useful"), f"{RESOURCE}:{one.id}:useful")
        draft.say("resource", ((useful,),), body=one.body)


def press_resource(draft: Draft, press: ChoicePressed) -> bool:
    """The person says that a resource is of use; say whether the button is about a resource at all."""
    named = named_by(press.data)
    if named is None:
        return False
    one = next((one for one in draft.situation.resources if one.id == named[0] and one.shown), None)
    if one is None or named[1] != "useful":
        draft.effects.append(Acknowledge(press.press_id, draft.text("resource_gone"), alert=True))
        return True
    draft.effects += [
        Acknowledge(press.press_id, draft.text("resource_noted")),
        FindUseful(one.id, draft.person.id),
    ]
    return True
