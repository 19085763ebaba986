"""What a person's papers are after what was decided: for who plays a talk without a database."""

from dataclasses import replace

from flows.dossiers.expiry import with_expiry, without
from flows.effects import Effect, ForgetDocument, ForgetExpiry, KeepDocument, KeepDossier, KeepExpiry
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
        case KeepExpiry(expiry=expiry):
            return replace(situation, expiries=with_expiry(situation.expiries, expiry))
        case ForgetExpiry(number=number):
            return replace(situation, expiries=without(situation.expiries, number))
        case _:
            return situation
