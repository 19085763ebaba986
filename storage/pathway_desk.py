"""Where somebody is on their pathway, as a caseworker's button asks for it.

The rule: what a button names is checked here: nobody sees, nor changes, the pathway of a person of another structure.
"""

from dataclasses import replace

from flows.events import Incoming
from flows.pathway_desk import named_by
from flows.situation import CaseworkerSituation, OnPathway
from storage.pathways import find_pathway
from storage.people import find_person_of
from storage.unit_of_work import UnitOfWork


async def with_pathway(
    work: UnitOfWork, situation: CaseworkerSituation, incoming: Incoming
) -> CaseworkerSituation:
    """The same situation with the pathway that the event is about; untouched where it is about none."""
    named = named_by(incoming.event)
    if named is None or incoming.is_group:
        return situation
    person = await find_person_of(work, situation.house.id, named.person_id)
    if person is None:
        return situation
    return replace(situation, on_pathway=OnPathway(person, await find_pathway(work, person.id)))
