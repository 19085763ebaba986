"""What the person hears of a picture that nobody could read.

Rule 1: they hear one thing to do better, and may keep the picture as it is.
Rule 2: what comes too late to be of use is not said: they have put the telephone away.
"""

from datetime import datetime, timedelta

from flows import way_out
from flows.documents.readable import Figures, Wrong, wrong_with
from flows.dossiers.told import document_numbered
from flows.draft import Draft
from flows.effects import Button, NoteLooked, Outcome
from flows.events import PictureMeasured
from flows.signals import Signals
from flows.situation import PersonSituation

# For so long after a picture was sent is it worth saying that it could be better.
OF_USE = timedelta(minutes=15)
RETAKE, KEEP_PHOTO = "retake", "keep_photo"
_SAID: dict[Wrong, str] = {"small": "photo_small", "dark": "photo_dark", "blurred": "photo_blurred"}


def measured(situation: PersonSituation, event: PictureMeasured, now: datetime) -> Outcome:
    """A picture was looked at: say what would make it better, if anything would."""
    document = document_numbered(situation, str(event.number))
    if document is None or document.looked_at is not None:
        return Outcome()
    noted = NoteLooked(situation.person.id, document.number)
    wrong = wrong_with(Figures(event.side, event.brightness, event.sharpness), situation.content.readable)
    if wrong is None or now - document.sent_at > OF_USE:
        return Outcome((noted,))
    draft = Draft(situation, now)
    buttons = (
        (Button(draft.label("photo", "again"), f"o:{RETAKE}:{document.number}"),),
        (Button(draft.label("photo", "keep"), f"o:{KEEP_PHOTO}:{document.number}"),),
    )
    draft.say(_SAID[wrong], buttons)
    draft.effects.append(noted)
    return way_out.finish(draft, Signals())
