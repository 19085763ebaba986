"""What a person's papers are after what was decided: for who plays a talk without a database."""

from dataclasses import replace

from flows.effects import Effect, ForgetDocument, KeepDocument, KeepDossier, KeepExpiry
from flows.situation import PersonSituation


def filed(situation: PersonSituation, effect: Effect) -> PersonSituation:
    """The same situation, with the dossier, the document or the day as it is now; no other effect changes it."""
    match effect:
        case KeepDossier(dossier=dossier):
            others = tuple(one for one in situation.dossiers if one.number != dossier.number)
            return replace(situation, dossiers=(*others, dossier))
        case KeepDocument(document=document):
            return replace(situation, documents=(*situation.documents, document))
        case ForgetDocument(number=number):
            left = tuple(one for one in situation.documents if one.number != number)
            return replace(situation, documents=left)
        case KeepExpiry(paper=paper, until=until):
            others_end = {name: day for name, day in situation.expiries.items() if name != paper}
            return replace(situation, expiries=others_end | ({paper: until} if until is not None else {}))
        case _:
            return situation
