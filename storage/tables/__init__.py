"""Every table of the house. Rows carry sealed words; nothing here knows what they say."""

from storage.tables.answers_for_all import faq_entries, faq_thanks, questions, resource_uses, resources
from storage.tables.columns import Instant, Sealed, metadata
from storage.tables.follow_up import (
    contacts,
    decisions,
    flag_events,
    flags,
    job_runs,
    touchpoints,
)
from storage.tables.papers import documents, dossiers, expiries
from storage.tables.pathways import (
    absences,
    attestations,
    calls,
    crises,
    errands,
    pathways,
    priorities,
    priority_lists,
)
from storage.tables.people import (
    caseworkers,
    consents,
    invitations,
    people,
    policies,
    structures,
    teams,
    wrong_links,
)
from storage.tables.talk import answers, conversations, messages, transcriptions, updates_seen, uploads

__all__ = [
    "Instant",
    "Sealed",
    "absences",
    "answers",
    "attestations",
    "calls",
    "caseworkers",
    "consents",
    "contacts",
    "conversations",
    "crises",
    "decisions",
    "documents",
    "dossiers",
    "errands",
    "expiries",
    "faq_entries",
    "faq_thanks",
    "flag_events",
    "flags",
    "invitations",
    "job_runs",
    "messages",
    "metadata",
    "pathways",
    "people",
    "policies",
    "priorities",
    "priority_lists",
    "questions",
    "resource_uses",
    "resources",
    "structures",
    "teams",
    "touchpoints",
    "transcriptions",
    "updates_seen",
    "uploads",
    "wrong_links",
]
