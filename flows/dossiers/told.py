"""What texts may say of a person's dossiers, documents and papers that end, worked out when a text asks for it."""

from collections.abc import Callable, Mapping
from datetime import date

from flows import spoken
from flows.content import Content
from flows.conversation import Frame, Memory
from flows.dates import months_before
from flows.documents.document import Document
from flows.dossiers.dossier import Dossier, Result
from flows.dossiers.papers import MONTHS_AHEAD
from flows.guides.shelf import PREFIX, title_of
from flows.people import Consent, Person
from flows.situation import PersonSituation

# What a dialogue remembers of what it is about: the number of a dossier, of a document, the name of a paper, until when it is good.
DOSSIER, DOCUMENT, EXPIRING, UNTIL, MEANT_ON = "dossier", "document", "expiring", "until_on", "meant_on"
# What one dialogue tells the next of what it is about.
HANDED_ON = (DOSSIER, DOCUMENT, EXPIRING)
# The facts that any text of a dialogue may ask for.
FACTS = frozenset(
    {
        "dossier_title",
        "dossier_state",
        "dossier_day",
        "has_dossier_day",
        "papers",
        "paper",
        "paper_asked",
        "paper_there",
        "paper_first",
        "some_left",
        "left",
        "gathers_papers",
        "has_dossiers",
        "has_documents",
        "document_title",
        "has_document",
        "expiring_paper",
        "expires_on",
        "expiries",
        "has_expiries",
        "reminded",
        "time_to_ask",
    }
)


def facts_of_papers(
    situation: PersonSituation, language: str, frame: Frame | None, today: date
) -> Mapping[str, Callable[[], str]]:
    """Each of FACTS, for the dialogue under way; `today` is the day that it is where the person lives."""
    content, memory = situation.content, frame.memory if frame is not None else {}
    dossier = dossier_numbered(situation, memory.get(DOSSIER, ""))
    document = document_numbered(situation, memory.get(DOCUMENT, ""))
    asked = papers_of(content, dossier) if dossier is not None else ()
    left = missing(content, dossier) if dossier is not None else ()
    at = dossier.at if dossier is not None and dossier.at in asked else ""
    card = frame.dialogue.removeprefix(PREFIX) if frame is not None else ""

    def said(paper: str) -> str:
        return content.words.text(language, "house", "paper_name", paper=paper)

    def listed() -> str:
        have = dossier.have if dossier is not None else ()
        return "\n".join(f"{'✅' if paper in have else '▫️'} {said(paper)}" for paper in asked)

    def until() -> str:
        written = memory.get(UNTIL, "")
        return spoken.day_and_year(date.fromisoformat(written), language) if written else ""

    def ends() -> str:
        return "\n".join(
            f"• {said(one.paper)}, {spoken.day_and_year(one.until, language)}" for one in situation.expiries
        )

    return {
        "dossier_title": lambda: title(content, dossier, language) if dossier is not None else "",
        "dossier_state": lambda: _state(dossier),
        "dossier_day": lambda: spoken.day(dossier.meant_on, language) if dossier and dossier.meant_on else "",
        "has_dossier_day": lambda: _yes(dossier is not None and dossier.meant_on is not None),
        "papers": listed,
        "paper": lambda: said(at) if at else "",
        "paper_asked": lambda: _yes(bool(at)),
        "paper_there": lambda: _yes(dossier is not None and at in dossier.have),
        "paper_first": lambda: _yes(at == asked[0] if asked else True),
        "some_left": lambda: some(len(left)),
        "left": lambda: str(len(left)),
        "gathers_papers": lambda: _yes(card in content.papers),
        "has_dossiers": lambda: _yes(any(one.listed for one in situation.dossiers)),
        "has_documents": lambda: _yes(bool(situation.documents)),
        "document_title": lambda: (
            document_title(situation, document, language) if document is not None else ""
        ),
        "has_document": lambda: _yes(document is not None),
        "expiring_paper": lambda: said(memory[EXPIRING]) if memory.get(EXPIRING) else "",
        "expires_on": until,
        "expiries": ends,
        "has_expiries": lambda: _yes(bool(situation.expiries)),
        "reminded": lambda: _reminded(situation, memory, today),
        "time_to_ask": lambda: _time_to_ask(memory, today),
    }


def dossier_numbered(situation: PersonSituation, number: str) -> Dossier | None:
    """The person's dossier of that number, as a dialogue or a button names it."""
    return next((one for one in situation.dossiers if str(one.number) == number), None)


def document_numbered(situation: PersonSituation, number: str) -> Document | None:
    """The person's document of that number, as a dialogue or a button names it."""
    return next((one for one in situation.documents if str(one.number) == number), None)


def papers_of(content: Content, dossier: Dossier) -> tuple[str, ...]:
    """The papers that a dossier gathers, as its card asks for them today."""
    return content.papers.get(dossier.topic, ())


def missing(content: Content, dossier: Dossier) -> tuple[str, ...]:
    """Those that are not there yet."""
    return tuple(paper for paper in papers_of(content, dossier) if paper not in dossier.have)


def title(content: Content, dossier: Dossier, language: str) -> str:
    """What a dossier is called: the button that opens its card."""
    return title_of(content, f"{PREFIX}{dossier.topic}", language)


def document_title(situation: PersonSituation, document: Document, language: str) -> str:
    """What a document is called: what it is, and the day on which it was sent."""
    words, zone = situation.content.words, situation.person.timezone or situation.house.structure.timezone
    name = words.text(language, "house", "paper_name", paper=document.kind)
    return f"{name}, {spoken.local_day(document.sent_at, zone, language)}"


def some(count: int) -> str:
    """How many there are, as texts tell them apart."""
    return {0: "none", 1: "one"}.get(count, "more")


def _state(dossier: Dossier | None) -> str:
    if dossier is None:
        return "gone"
    if dossier.result is None:
        return "open"
    return "waiting" if dossier.result is Result.WAITING else "over"


def reminded(person: Person, paper: str, until: date, today: date) -> str:
    """Whether the calendar will tell a person that a paper ends, or it is too soon for that, as texts tell it apart."""
    if person.consent is not Consent.GIVEN or person.exited:
        return "no"
    ahead = MONTHS_AHEAD.get(paper, ())
    return "yes" if any(months_before(until, months) > today for months in ahead) else "soon"


def time_to_ask(paper: str, until: date, today: date) -> bool:
    """Say whether it is time to ask for a paper anew: the first mark before its end has come."""
    return any(months_before(until, months) <= today for months in MONTHS_AHEAD.get(paper, ()))


def _time_to_ask(memory: Memory, today: date) -> str:
    written = memory.get(UNTIL, "")
    return _yes(bool(written) and time_to_ask(memory.get(EXPIRING, ""), date.fromisoformat(written), today))


def _reminded(situation: PersonSituation, memory: Memory, today: date) -> str:
    written = memory.get(UNTIL, "")
    if not written:
        return "no"
    return reminded(situation.person, memory.get(EXPIRING, ""), date.fromisoformat(written), today)


def _yes(holds: bool) -> str:
    return "yes" if holds else "no"
