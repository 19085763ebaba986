"""Until when the papers of a person are good, as a caseworker's event asks for it.

The rule: what a button names is checked here: nobody sees, nor changes, what is noted of a person of another structure.
"""

from dataclasses import replace

from flows.dossiers.desk import named_by
from flows.events import Incoming
from flows.situation import CaseworkerSituation, PaperDates
from storage.papers import dated_papers
from storage.people import find_person, lock_people
from storage.unit_of_work import UnitOfWork


async def with_paper_dates(
    work: UnitOfWork, situation: CaseworkerSituation, incoming: Incoming
) -> CaseworkerSituation:
    """The same situation with the papers that the event is about; untouched where it is about none."""
    named = named_by(incoming.event, situation.desk)
    if named is None or incoming.is_group:
        return situation
    await lock_people(work, named.person_id)
    about = await find_person(work, named.person_id)
    if about is None or about[0] != situation.house.id:
        return situation
    theirs = (await dated_papers(work, [named.person_id]))[named.person_id]
    return replace(situation, paper_dates=PaperDates(about[1], theirs.expiries))
