"""A draft, whoever asked for it: kept, and shown to the person, who says whether it is right."""

from collections.abc import Iterable, Mapping

from flows.attestations import wording
from flows.attestations.attestation import Attestation, Kind, State
from flows.content import Content
from flows.effects import ChangeAttestation, DraftAttestation, Effect, Lane, Say, To
from flows.people import Caseworker, Person


def drafted(
    content: Content,
    person: Person,
    kind: Kind,
    facts: Mapping[str, str],
    attestation_id: str,
    under_way: Iterable[Attestation],
    lane: Lane,
    by: Caseworker | None = None,
) -> tuple[Effect, ...]:
    """The draft and what the person reads of it; an older draft of the kind gives way to it."""
    older = (one for one in under_way if one.kind is kind and one.state is State.DRAFTED)
    name = by.name if by is not None else ""
    return (
        *(ChangeAttestation(one.id, State.DRAFTED, State.WITHDRAWN) for one in older),
        DraftAttestation(attestation_id, person.id, kind, dict(facts), by.id if by is not None else None),
        Say(
            To("person", person.id),
            wording.preview(content, person.language, kind, facts, name),
            wording.check_keyboard(content, person.language, attestation_id),
            lane=lane,
            counts=False,
        ),
    )
