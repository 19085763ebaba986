"""Until when the papers of a person are good, as a caseworker's event asks for it.

The rule: what a button names is checked here: nobody sees, nor changes, what is noted of a person of another structure.
"""

from dataclasses import replace

from flows.dossiers.desk import named_by
from flows.events import Incoming
from flows.situation import CaseworkerSituation, PaperDates
from storage.papers import dated_papers
from storage.people import find_person_of
from storage.unit_of_work import UnitOfWork


async def with_paper_dates(
    work: UnitOfWork, situation: CaseworkerSituation, incoming: Incoming
) -> CaseworkerSituation:
    """The same situation with the papers that the event is about; untouched where it is about none."""
    named = named_by(incoming.event, situation.desk)
    if named is None or incoming.is_group:
        return situation
    person = await find_person_of(work, situation.house.id, named.person_id)
    if person is None:
        return situation
    theirs = (await dated_papers(work, [person.id]))[person.id]
    return replace(situation, paper_dates=PaperDates(person, theirs.expiries))
