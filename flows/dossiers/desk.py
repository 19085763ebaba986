"""A caseworker notes until when a person's papers are good: from the person's card, with buttons or in writing.

Rule 1: whoever presses, the person is of their structure, or nothing happens; none of it is done in a group.
Rule 2: the person is told nothing; what reminds them later follows the same rules as what they note themselves.
Rule 3: written words are taken for a day only on the day on which the paper was chosen.
"""

from collections.abc import Mapping
from datetime import date, datetime

from flows import cards, dates, spoken
from flows.content import Content
from flows.desk_buttons import Named, day_of_person, day_rows, in_place, named_in
from flows.desk_replies import to_me, toast
from flows.dossiers.expiry import noted, of_paper, with_expiry, without
from flows.dossiers.papers import MONTHS_AHEAD
from flows.dossiers.told import reminded, time_to_ask
from flows.effects import (
    Acknowledge,
    Button,
    Effect,
    ForgetExpiry,
    KeepDesk,
    KeepExpiry,
    LogContact,
    Outcome,
    Say,
)
from flows.events import ChoicePressed, Event, TextReceived
from flows.people import Person
from flows.situation import CaseworkerSituation, PaperDates

# What the buttons begin with, and under which name the desk remembers which paper is being dated.
PAPER_DATES, DESK = "pd", "paper_date"
SHOW, BACK, FORGET = "show", "back", "forget"
JOURNAL = "paper_dated"
# No paper is good for longer.
YEARS = 12


def named_by(event: Event, desk: Mapping[str, str]) -> Named | None:
    """What a press names, or words that the desk waits for; None for any other event, and where the data was made up."""
    if isinstance(event, ChoicePressed):
        return named_in(PAPER_DATES, event)
    if not isinstance(event, TextReceived) or DESK not in desk:
        return None
    number, paper, _ = desk[DESK].split(":")
    return Named(PAPER_DATES, int(number), (paper,))


def dates_button(content: Content, person: Person) -> Button:
    """What opens the dates of a person's papers, on their card."""
    return cards.button(content, "paper_dates", Named(PAPER_DATES, person.id, (SHOW,)).data)


def press_paper_dates(situation: CaseworkerSituation, press: ChoicePressed, now: datetime) -> Outcome:
    """A button about the papers of a person."""
    named, about = named_by(press, {}), situation.paper_dates
    if named is None or about is None or situation.in_group:
        return toast(situation, press, "toast_not_yours")
    today = day_of_person(situation, about.person, now)
    done = Acknowledge(press.press_id)
    match named.way:
        case ("show",):
            return Outcome((done, _listed(situation, about)))
        case ("back",):
            return Outcome((done, *_desk(situation), in_place(press, _listed(situation, about))))
        case (paper, "forget") if (known := of_paper(about.expiries, paper)) is not None:
            left = PaperDates(about.person, without(about.expiries, known.number))
            shown = _listed(
                situation,
                left,
                cards.text(situation.content, "papers_forgotten", paper=_name(situation, paper)),
            )
            effects = (ForgetExpiry(about.person.id, known.number), _line(situation, about))
            return Outcome((done, *_desk(situation), *effects, in_place(press, shown)))
        case (paper, *picked) if paper in MONTHS_AHEAD and dates.may_be_picked(picked, today, YEARS):
            day = dates.day_of(picked)
            if day is None:
                waits = f"{about.person.id}:{paper}:{today}"
                asked = _asked(situation, about, paper, tuple(picked), today)
                return Outcome((done, *_desk(situation, waits), in_place(press, asked)))
            kept, shown = _noted(situation, about, paper, day, today)
            return Outcome((done, *_desk(situation), *kept, in_place(press, shown)))
        case _:
            return toast(situation, press, "toast_not_yours")


def day_in_words(situation: CaseworkerSituation, written: TextReceived, now: datetime) -> Outcome:
    """The day, as a caseworker writes it."""
    named, about = named_by(written, situation.desk), situation.paper_dates
    if named is None or about is None:
        return Outcome((*_desk(situation), to_me(situation, "desk_help")))
    (paper,), today = named.way, day_of_person(situation, about.person, now)
    if not situation.desk[DESK].endswith(f":{today}"):
        return Outcome((*_desk(situation), to_me(situation, "desk_help")))
    day = dates.read_day(written.text, today, YEARS, cards.LANGUAGE)
    if day is None:
        return Outcome((to_me(situation, "papers_unread"),))
    effects, shown = _noted(situation, about, paper, day, today)
    return Outcome((*_desk(situation), *effects, shown))


def _noted(
    situation: CaseworkerSituation, about: PaperDates, paper: str, day: date, today: date
) -> tuple[tuple[Effect, ...], Say]:
    kept = noted(about.expiries, paper, day)
    after = PaperDates(about.person, with_expiry(about.expiries, kept))
    said = cards.text(
        situation.content,
        "papers_noted",
        paper=_name(situation, paper),
        day=spoken.day_and_year(day, cards.LANGUAGE),
        now="yes" if time_to_ask(paper, day, today) else "no",
        reminded=reminded(about.person, paper, day, today),
    )
    return (KeepExpiry(about.person.id, kept), _line(situation, about)), _listed(situation, after, said)


def _line(situation: CaseworkerSituation, about: PaperDates) -> LogContact:
    """The journal says that it was done, and by whom; not which paper."""
    return LogContact(about.person.id, JOURNAL, "desk", situation.caseworker.id)


def _listed(situation: CaseworkerSituation, about: PaperDates, head: str = "") -> Say:
    """Which of their papers end, and when; a button for each paper that may be dated."""
    lines = "\n".join(
        f"• {_name(situation, one.paper)}, {spoken.day_and_year(one.until, cards.LANGUAGE)}"
        for one in about.expiries
    )
    words = situation.content.words
    rows = tuple(
        (
            Button(
                words.label(cards.LANGUAGE, "paper_dates", "which", paper),
                Named(PAPER_DATES, about.person.id, (paper,)).data,
            ),
        )
        for paper in MONTHS_AHEAD
    )
    said = to_me(situation, "papers_of", rows, name=about.person.full_name, dates=lines or "none")
    return said if not head else Say(said.to, f"{head}\n{said.text}", rows)


def _asked(
    situation: CaseworkerSituation, about: PaperDates, paper: str, picked: tuple[str, ...], today: date
) -> Say:
    """Until when: the part of the day that is to be picked next."""
    known, number = of_paper(about.expiries, paper), about.person.id
    rows = day_rows(situation, Named(PAPER_DATES, number, (paper,)), picked, today, YEARS)
    if not picked and known is not None:
        rows = (
            *rows,
            (
                cards.button(
                    situation.content, "papers_forget", Named(PAPER_DATES, number, (paper, FORGET)).data
                ),
            ),
        )
    rows = (
        *rows,
        (cards.button(situation.content, "papers_back", Named(PAPER_DATES, number, (BACK,)).data),),
    )
    until = spoken.day_and_year(known.until, cards.LANGUAGE) if known is not None else "none"
    return to_me(
        situation,
        "papers_until",
        rows,
        name=about.person.full_name,
        paper=_name(situation, paper),
        until=until,
    )


def _desk(situation: CaseworkerSituation, waits: str = "") -> tuple[KeepDesk, ...]:
    """What the desk waits for from now on; nothing to write where it does not change."""
    if situation.desk.get(DESK, "") == waits:
        return ()
    return (KeepDesk(situation.caseworker.id, {DESK: waits} if waits else {}),)


def _name(situation: CaseworkerSituation, paper: str) -> str:
    return situation.content.words.text(cards.LANGUAGE, "house", "paper_name", paper=paper)
