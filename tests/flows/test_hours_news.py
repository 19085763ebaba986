"""When hours change, those whom the structure follows hear of it once, whatever else is told that day: promises 1, 8 and 9."""

from dataclasses import replace
from datetime import date, time

import pytest

from flows.availability import Hours
from flows.effects import LogContact, Say
from flows.engine import advance
from flows.events import TouchpointsDue
from flows.hours_news import hours_changed, news_of_hours
from flows.people import Consent
from flows.structure import Closure, Structure
from flows.touchpoints import Touchpoint, TouchpointState
from tests.harness.house import AMINA, at, closure, house, shown, situation, structure
from tests.harness.talk import Talk, newcomer

BEFORE = structure()
TUESDAY, NIGHT = "2026-11-24 10:00", "2026-11-24 20:00"
FRIDAYS_OFF = (*BEFORE.contact_hours[:4], (), (), ())


def changed(**changes: object) -> bool:
    return hours_changed(BEFORE, BEFORE.model_copy(update=changes), at(TUESDAY))


def with_label(label: str) -> tuple[Closure, ...]:
    return tuple(c.model_copy(update={"label": label}) for c in BEFORE.closures)


@pytest.mark.parametrize(
    ("changes", "news"),
    [
        ({"contact_hours": FRIDAYS_OFF}, True),
        ({"closures": ()}, True),
        ({"closures": (*BEFORE.closures, closure(date(2026, 11, 24), date(2026, 11, 24)))}, True),
        ({"closures": (closure(date(2026, 12, 23), date(2027, 1, 3)),)}, True),
        # What is past is no news, and a new label changes nothing of when somebody is there.
        ({"closures": (*BEFORE.closures, closure(date(2026, 8, 1), date(2026, 8, 20)))}, False),
        ({"closures": with_label("Noël")}, False),
        ({"name": "Autre nom"}, False),
        ({"budget": BEFORE.budget.model_copy(update={"per_day": 2})}, False),
        ({"caseworker_hours": {"Karim": FRIDAYS_OFF}}, False),
        ({"timezone": "Indian/Reunion"}, True),
        ({"timezone": "Europe/Brussels"}, False),
        ({"holidays": "FR-57"}, True),
        ({"holidays": "FR-TF"}, False),
        ({"on_call": ("Karim",)}, False),
    ],
)
def test_only_what_changes_when_somebody_is_there_is_news(changes: dict[str, object], news: bool):
    assert changed(**changes) is news


@pytest.mark.parametrize(
    ("was", "is_now", "news"),
    [
        ({}, {"Claire": FRIDAYS_OFF}, True),
        ({"Claire": FRIDAYS_OFF}, {}, True),
        ({}, {"Karim": FRIDAYS_OFF}, False),
        # The hours of the team, given to her as her own, are the same hours.
        ({}, {"Claire": BEFORE.contact_hours}, False),
    ],
)
def test_the_hours_of_a_caseworker_are_news_for_those_whom_they_accompany(
    was: dict[str, object], is_now: dict[str, object], news: bool
):
    before, after = (BEFORE.model_copy(update={"caseworker_hours": hours}) for hours in (was, is_now))
    assert hours_changed(before, after, at(TUESDAY), "Claire") is news
    assert not hours_changed(before, after, at(TUESDAY))


def news(now: str, last: str | None = None, hours: Hours | None = None) -> Touchpoint:
    found = news_of_hours(AMINA.id, BEFORE, hours or Hours.of(BEFORE), last, at(now))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("now", "last", "period", "due"),
    [
        (TUESDAY, None, "2026-11-24", "2026-11-24 10:00"),
        (NIGHT, None, "2026-11-24", "2026-11-25 08:30"),
        ("2026-11-28 11:00", None, "2026-11-28", "2026-11-30 08:30"),
        (TUESDAY, "2026-11-20", "2026-11-24", "2026-11-24 10:00"),
        # Told today already: tomorrow.
        (TUESDAY, "2026-11-24", "2026-11-25", "2026-11-25 08:30"),
        (TUESDAY, "2026-11-25", "2026-11-26", "2026-11-26 08:30"),
    ],
)
def test_it_is_told_in_open_hours_and_once_a_day(now: str, last: str | None, period: str, due: str):
    found = news(now, last)
    assert (found.kind, found.period, shown(found.due_at)) == ("hours_changed", period, due)
    assert found.late_after > found.due_at


def test_it_is_told_on_the_persons_own_clock_and_outside_their_quiet_hours():
    quiet = Hours.of(BEFORE).seen_by(None, (time(0), time(10)))
    assert shown(news("2026-11-25 08:45", hours=quiet).due_at) == "2026-11-25 10:00"
    far = Hours.of(BEFORE).seen_by("Indian/Reunion", None)
    assert news("2026-11-24 22:00", hours=far).period == "2026-11-25"


def test_a_house_that_never_opens_tells_nothing():
    closed = Hours.of(
        BEFORE.model_copy(update={"closures": (closure(date(2026, 1, 1), date(2028, 12, 31)),)})
    )
    assert news_of_hours(AMINA.id, BEFORE, closed, None, at(TUESDAY)) is None


def test_the_person_reads_the_hours_as_they_are_now_and_what_to_do_in_between():
    talk = Talk()
    talk.touchpoint_due("hours_changed")
    talk.hears(
        "Nos horaires changent",
        "lundi à jeudi",
        "Fermé du jeudi 24 décembre au dimanche 3 janvier",
        "le 15 ou le 112",
    )


def test_who_is_accompanied_by_somebody_with_hours_of_their_own_reads_these_as_well():
    mornings = (((time(9), time(12)),),) * 2 + ((),) * 5
    of = BEFORE.model_copy(update={"caseworker_hours": {"Claire": mornings}})
    talk = Talk(house_of=house(settings=of))
    talk.touchpoint_due("hours_changed")
    talk.hears("Nos horaires changent", "Claire lit à ces heures", "lundi à mardi : 9\u00a0h à 12\u00a0h")


def test_it_uses_up_no_budget_and_is_merged_with_nothing():
    talk = Talk()
    talk.touchpoint_due("hours_changed", "check_in")
    assert talk.state_of("hours_changed") == (TouchpointState.RELEASED, "due")
    assert talk.state_of("check_in") == (TouchpointState.RELEASED, "due")
    (told,) = [say for _, _, say in talk.told if "Nos horaires changent" in say.text]
    assert not told.counts
    assert talk.step == "check_in.mood"


def test_a_budget_that_is_used_up_does_not_hold_it_back():
    sent = tuple(at(f"2026-11-{day} 10:00") for day in ("20", "23", "24"))
    due = Touchpoint(AMINA.id, "hours_changed", "2026-11-24", at(TUESDAY), at("2026-11-30 10:00"), 1)
    effects = advance(situation(proactive_sent_at=sent), TouchpointsDue((due,)), at(TUESDAY)).effects
    assert [e for e in effects if isinstance(e, Say)]


def test_what_changed_twice_before_anybody_could_be_told_is_told_once():
    kinds = ("hours_changed", "hours_changed")
    late = at("2026-11-30 10:00")
    due = tuple(
        Touchpoint(AMINA.id, kind, f"2026-11-2{number}", at(TUESDAY), late, number)
        for number, kind in enumerate(kinds, 1)
    )
    effects = advance(situation(), TouchpointsDue(due), at(TUESDAY)).effects
    assert len([e for e in effects if isinstance(e, LogContact)]) == 1
    assert len([e for e in effects if isinstance(e, Say) and "Nos horaires" in e.text]) == 1


def test_a_question_that_is_open_is_left_as_it_is():
    talk = Talk()
    talk.touchpoint_due("check_in")
    asked = talk.conversation
    talk.hours_pass(4)
    talk.touchpoint_due("hours_changed")
    talk.hears("Nos horaires changent")
    assert talk.conversation == asked


def test_nothing_of_it_reaches_who_stopped():
    talk = Talk()
    talk.says("stop")
    talk.touchpoint_due("hours_changed")
    talk.hears_nothing()


def test_the_news_waits_for_the_end_of_a_night_of_ones_own():
    person = replace(AMINA, quiet=(time(0), time(12)))
    due = Touchpoint(AMINA.id, "hours_changed", "2026-11-24", at(TUESDAY), at("2026-11-30 10:00"), 1)
    (settled,) = advance(situation(person), TouchpointsDue((due,)), at(TUESDAY)).effects
    assert shown(settled.due_at) == "2026-11-24 12:00"  # type: ignore[union-attr, arg-type]


def test_quiet_hours_that_cover_the_new_ones_hold_nothing_back_and_the_news_says_so():
    mornings: Structure = BEFORE.model_copy(
        update={"contact_hours": (((time(8, 30), time(12)),),) * 5 + ((),) * 2}
    )
    talk = Talk(house_of=house(settings=mornings), person=replace(AMINA, quiet=(time(0), time(12))))
    talk.touchpoint_due("hours_changed")
    talk.hears("Nos horaires changent", "Vos heures de calme couvraient toutes ces heures", "touchez /menu")
    talk.commands("/menu")
    talk.presses("Voir les horaires")
    talk.hears_nothing_of("Vos heures de calme")


def test_the_charter_in_the_menu_says_who_reads_when_we_write_and_what_to_do_in_between():
    of: Structure = BEFORE.model_copy(update={"caseworker_hours": {"Claire": FRIDAYS_OFF}})
    talk = Talk(house_of=house(settings=of), person=replace(AMINA, quiet=(time(0), time(9))))
    talk.commands("/menu")
    talk.presses("Voir les horaires")
    talk.hears(
        "L’équipe lit vos messages à ces heures",
        "Claire lit à ces heures",
        "Fermé du jeudi 24 décembre",
        "Vos heures de calme : avant 9\u00a0h",
        "Votre message est gardé",
        "le 15 ou le 112",
    )


def test_who_did_not_agree_is_not_told_that_we_write():
    talk = Talk(person=replace(AMINA, consent=Consent.REFUSED))
    talk.commands("/menu")
    talk.presses("Voir les horaires")
    talk.hears_nothing_of("Je vous écris")
    talk.hears("Votre message est gardé")


def test_consent_is_asked_with_the_hours_in_sight():
    talk = Talk(person=newcomer(), joined=False)
    talk.opens_link()
    talk.presses("Français")
    talk.hears("L’équipe lit, et je vous écris, à ces heures", "lundi à jeudi", "Êtes-vous d’accord")
