"""Whom to contact first: the order, its reasons in words, and who is never proposed."""

from dataclasses import replace
from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.effects import Say, TakeBack
from flows.flags import Level
from flows.pathway import Pathway
from flows.people import Caseworker, Consent, Person
from flows.priorities import wording
from flows.priorities.cards import NAME_MAX, list_of, morning
from flows.priorities.policy import CRITERIA, WEIGHT_MAX, PriorityPolicy, Weights
from flows.priorities.ranking import Known, draw_up, list_day, ranked, reasons_of
from flows.priorities.standing import Followed, Reason, Standing, Verdict, read_reasons, written
from flows.situation import Absence, House
from tests.harness.house import AMINA, CLAIRE, KARIM, at, content, house, shown, structure
from tests.harness.talk import TEXT_MAX, plain

# A Tuesday.
TODAY = date(2026, 11, 24)
OPENING = "2026-11-24 08:30"
SETTLED = Pathway(objectives_on=TODAY)
NADIA = Caseworker(13, "Nadia")


def days(count: int) -> date:
    return TODAY - timedelta(days=count)


def known(person_id: int = 1, **more: object) -> Known:
    """Somebody about whom nothing weighs: met last week, objectives agreed today."""
    facts: dict[str, object] = {"referent_id": CLAIRE.id, "met_on": days(7), "pathway": SETTLED, **more}
    return Known(person_id, days(400), **facts)  # type: ignore[arg-type]


def why(one: Known, weights: Weights | None = None) -> list[str]:
    """The reasons as a caseworker reads them, with what each brings."""
    reasons = reasons_of(one, weights or Weights(), TODAY)
    return [wording.weighed(content(), [reason]) for reason in reasons]


def order(*theirs: Known, policy: PriorityPolicy | None = None) -> list[Standing]:
    return list(ranked(theirs, policy or PriorityPolicy(), CLAIRE.id, TODAY))


def listed(*theirs: Known, policy: PriorityPolicy | None = None) -> list[int]:
    return [standing.person_id for standing in order(*theirs, policy=policy) if standing.listed]


# Reasons


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (known(), []),
        (known(flag=Level.CRITICAL), ["signalement critique ouvert (+50)"]),
        (known(flag=Level.HIGH), ["signalement ouvert, à voir aujourd’hui (+40)"]),
        (known(flag=Level.MEDIUM), ["signalement ouvert (+30)"]),
        (known(memory={"News": "aas"}), ["une prise de nouvelles sans réponse (+15)"]),
        (known(memory={"News": "asss"}), ["3 prises de nouvelles sans réponse (+30)"]),
        (known(memory={"News": "ssa"}), []),
        (known(memory={"News": "asl"}), []),
        (known(memory={"MoodsFelt": "good,so_so"}), ["humeur en baisse (+25)"]),
        (known(memory={"MoodsFelt": "very_bad,bad"}), ["humeur basse (+13)"]),
        (known(memory={"MoodsFelt": "bad,good"}), []),
        (known(pathway=replace(SETTLED, isolated=True)), ["personne isolée (+15)"]),
        (known(pathway=replace(SETTLED, no_digital=True)), ["loin du numérique (+10)"]),
        (known(met_on=days(13)), []),
        (known(met_on=days(14)), ["pas de contact humain depuis 14 jours (+10)"]),
        (known(met_on=days(34)), ["pas de contact humain depuis 34 jours (+20)"]),
        (known(met_on=None), ["pas de contact humain depuis 400 jours (+20)"]),
    ],
)
def test_each_reason_is_told_with_its_fact_and_with_what_it_brings(one: Known, said: list[str]):
    assert why(one) == said


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (91, []),
        (90, ["fin de contrat dans 90 jours (+7)"]),
        (60, ["fin de contrat dans 60 jours (+14)"]),
        (21, ["fin de contrat dans 21 jours (+20)"]),
        (1, ["fin de contrat dans 1 jour (+20)"]),
        (0, ["fin de contrat aujourd’hui (+20)"]),
        (-3, ["contrat fini depuis 3 jours (+20)"]),
        (-91, []),
    ],
)
def test_the_end_of_a_contract_weighs_more_as_it_comes_nearer_and_a_while_after(left: int, said: list[str]):
    assert why(known(pathway=replace(SETTLED, contract_until=days(-left)))) == said


@pytest.mark.parametrize(
    ("pathway", "said"),
    [
        (Pathway(), ["objectifs jamais fixés ensemble (+10)"]),
        (Pathway(objectives_on=date(2026, 5, 24)), ["objectifs revus il y a 6 mois (+10)"]),
        (Pathway(objectives_on=date(2026, 5, 25)), []),
        (replace(SETTLED, suspended_from=TODAY), ["parcours suspendu depuis aujourd’hui (+15)"]),
        (replace(SETTLED, suspended_from=days(9)), ["parcours suspendu depuis 9 jours (+15)"]),
        (replace(SETTLED, suspended_from=days(9), suspended_until=days(1)), []),
        (replace(SETTLED, suspended_from=days(-1)), []),
    ],
)
def test_objectives_never_agreed_or_old_and_a_suspension_under_way_weigh(pathway: Pathway, said: list[str]):
    assert why(known(pathway=pathway)) == said


def test_a_weight_of_zero_switches_its_reason_off_and_the_others_stay():
    one = known(flag=Level.HIGH, memory={"News": "ss"})
    assert why(one, Weights(silence=0)) == ["signalement ouvert, à voir aujourd’hui (+40)"]
    assert why(one, Weights(**dict.fromkeys(CRITERIA, 0))) == []


def test_the_heaviest_reason_is_told_first():
    one = known(flag=Level.MEDIUM, memory={"News": "ss"}, met_on=days(40))
    assert [reason.points for reason in reasons_of(one, Weights(silence=45), TODAY)] == [45, 30, 20]


WEIGHED = st.builds(
    Known,
    person_id=st.integers(1, 40),
    since=st.just(days(300)),
    flag=st.sampled_from([None, *Level]),
    met_on=st.one_of(st.none(), st.integers(0, 90).map(days)),
    paused_until=st.one_of(st.none(), st.just(days(-5))),
    memory=st.fixed_dictionaries({"News": st.text("asl", max_size=6)}),
    pathway=st.builds(Pathway, isolated=st.booleans(), no_digital=st.booleans()),
)
WEIGHTS = st.builds(Weights, **{name: st.integers(0, WEIGHT_MAX) for name in CRITERIA})


@given(WEIGHED, WEIGHTS)
def test_no_reason_brings_more_than_its_weight_and_a_reason_that_is_told_brings_something(
    one: Known, weights: Weights
):
    for reason in reasons_of(one, weights, TODAY):
        assert 0 < reason.points <= weights.of(reason.criterion)


@given(st.lists(st.builds(Reason, st.sampled_from(CRITERIA), st.integers(0, 1000), st.integers(-90, 9999))))
def test_reasons_come_back_from_a_row_as_they_were(reasons: list[Reason]):
    assert read_reasons(written(reasons)) == tuple(reasons)


def test_every_reason_at_once_fits_in_its_row():
    reasons = [Reason(name, WEIGHT_MAX, 9999) for name in CRITERIA]
    assert len(written([*reasons, Reason("paused", 0, 366), Reason("contacted_today", 0)])) <= 255


# The order


@given(st.lists(WEIGHED, max_size=12, unique_by=lambda one: one.person_id), st.integers(1, 5))
def test_the_list_is_the_heaviest_first_and_never_longer_than_it_should_be(theirs: list[Known], size: int):
    standings = order(*theirs, policy=PriorityPolicy(size=size))
    proposed = [standing for standing in standings if standing.listed]
    assert len(proposed) <= size
    assert [standing.rank for standing in standings] == list(range(1, len(theirs) + 1))
    assert all(one.score >= two.score > 0 for one, two in pairwise(proposed))
    assert all(standing.score == sum(r.points for r in standing.reasons) for standing in standings)


def test_where_reasons_weigh_the_same_who_waited_longest_for_a_human_comes_first():
    assert listed(known(1, met_on=days(31)), known(2, met_on=days(60)), known(3, met_on=days(45))) == [
        2,
        3,
        1,
    ]


def test_who_has_no_reason_is_not_proposed_though_the_list_has_room():
    assert listed(known(1), known(2, flag=Level.HIGH)) == [2]


def test_those_beyond_the_size_of_the_list_are_considered_and_keep_their_rank_and_reasons():
    theirs = [known(number, met_on=days(30 + number)) for number in range(1, 5)]
    standings = order(*theirs, policy=PriorityPolicy(size=2))
    assert [(one.person_id, one.rank, one.listed) for one in standings] == [
        (4, 1, True),
        (3, 2, True),
        (2, 3, False),
        (1, 4, False),
    ]
    assert standings[3].reasons == (Reason("no_human_contact", 20, 31),)


def test_who_had_a_human_contact_today_is_not_proposed_again_and_takes_nobodys_place():
    standings = order(
        known(1, flag=Level.CRITICAL, met_on=TODAY), known(2, flag=Level.HIGH), policy=PriorityPolicy(size=1)
    )
    assert [(one.person_id, one.listed) for one in standings] == [(2, True), (1, False)]
    assert "déjà un contact humain ce jour" in wording.reasons(content(), standings[1].reasons)
    assert listed(known(1, flag=Level.CRITICAL, met_on=TODAY), known(2, flag=Level.HIGH)) == [2]


def test_a_pause_keeps_nobody_off_the_list_and_is_told():
    (standing,) = order(known(paused_until=days(-5), flag=Level.HIGH))
    assert standing.listed
    assert standing.score == 40
    said = wording.reasons(content(), standing.reasons)
    assert "robot en pause encore 5 jours, un humain peut appeler" in said


@pytest.mark.parametrize(
    "gone",
    [
        {"consent": Consent.REFUSED},
        {"consent": Consent.STOPPED},
        {"exited": True},
        {"pathway": replace(SETTLED, exited_on=TODAY)},
    ],
)
def test_who_refused_stopped_or_left_is_not_even_considered(gone: dict[str, object]):
    assert draw_up(house(), [known(1, **gone, flag=Level.CRITICAL)], TODAY, at(OPENING)) == ()


@pytest.mark.parametrize("consent", [Consent.ASKED, Consent.GIVEN])
def test_who_has_not_answered_yet_may_be_called(consent: Consent):
    (standing,) = draw_up(house(), [known(flag=Level.HIGH, consent=consent)], TODAY, at(OPENING))
    assert standing.listed


# Whose list


def owners(of: House, *theirs: Known) -> dict[int, int | None]:
    return {one.person_id: one.owner_id for one in draw_up(of, theirs, TODAY, at(OPENING))}


def away(*absences: Absence) -> House:
    return replace(house(CLAIRE, KARIM, NADIA), absences=absences)


def test_people_are_on_the_list_of_their_referent_and_those_without_one_on_everybodys():
    assert owners(house(), known(1), known(2, referent_id=None)) == {1: CLAIRE.id, 2: None}


def test_the_people_of_somebody_away_go_to_the_cover_and_make_one_list_with_the_covers_own():
    of = away(Absence(1, CLAIRE.id, TODAY, TODAY, KARIM.id))
    standings = draw_up(
        of, [known(1, flag=Level.HIGH), known(2, referent_id=KARIM.id, flag=Level.MEDIUM)], TODAY, at(OPENING)
    )
    assert [(one.person_id, one.owner_id, one.rank) for one in standings] == [
        (1, KARIM.id, 1),
        (2, KARIM.id, 2),
    ]


def test_without_a_cover_who_is_there_they_go_to_everybody():
    claire_away = Absence(1, CLAIRE.id, TODAY, TODAY)
    assert owners(away(claire_away), known()) == {1: None}
    covered = replace(claire_away, cover_id=KARIM.id)
    assert owners(away(covered, Absence(2, KARIM.id, TODAY, TODAY)), known()) == {1: None}
    assert owners(away(Absence(1, CLAIRE.id, days(5), days(1))), known()) == {1: CLAIRE.id}


def test_nobody_is_on_a_list_that_nobody_can_read():
    assert owners(house(replace(CLAIRE, reachable=False), KARIM), known()) == {1: None}


def off_on_tuesdays(*who: Caseworker) -> House:
    mondays = ((time(9), time(12)),), (), (), (), (), (), ()
    return house(CLAIRE, KARIM, NADIA, caseworker_hours={one.name: mondays for one in who})


def test_on_a_day_off_of_theirs_somebodys_people_are_on_everybodys_list():
    of = off_on_tuesdays(CLAIRE)
    assert owners(of, known(1), known(2, referent_id=KARIM.id)) == {1: None, 2: KARIM.id}
    mondays = {one.owner_id for one in draw_up(of, [known(1)], days(-1), at("2026-11-23 08:30"))}
    assert mondays == {CLAIRE.id}


def test_a_cover_who_does_not_work_that_day_has_no_list_that_nobody_reads():
    of = replace(off_on_tuesdays(KARIM), absences=(Absence(1, CLAIRE.id, TODAY, TODAY, KARIM.id),))
    assert owners(of, known(1)) == {1: None}


def test_where_nobody_works_that_day_everybodys_people_stay_theirs():
    of = off_on_tuesdays(CLAIRE, KARIM, NADIA)
    assert owners(of, known(1), known(2, referent_id=KARIM.id)) == {1: CLAIRE.id, 2: KARIM.id}


def test_on_a_day_off_of_theirs_somebodys_people_are_told_to_who_is_there_in_the_morning():
    said = told(off_on_tuesdays(CLAIRE), *alone(1))
    assert set(said) == {KARIM.id, NADIA.id}
    assert "À partager dans l’équipe" in said[KARIM.id].text


# The day


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-11-24 08:29", None),
        ("2026-11-24 08:30", TODAY),
        ("2026-11-24 13:00", TODAY),
        ("2026-11-24 17:29", TODAY),
        ("2026-11-24 17:30", None),
        ("2026-11-28 10:00", None),
        ("2026-12-25 10:00", None),
    ],
)
def test_a_list_is_made_from_the_first_open_minute_of_the_day_to_the_last(moment: str, day: date | None):
    assert list_day(structure(), at(moment)) == day


# The message of the morning

PEOPLE = {n: Person(n, f"Prénom{n}", "Nom") for n in range(1, 9)}


def told(of: House, *theirs: Known, now: str = OPENING) -> dict[int, Say]:
    standings = draw_up(of, theirs, TODAY, at(now))
    effects = morning(content(), of, standings, PEOPLE, at(now))
    return {one.to.id: one for one in effects if isinstance(one, Say)}


def alone(count: int) -> list[Known]:
    return [known(n, met_on=days(30 + n)) for n in range(1, count + 1)]


def test_the_morning_tells_each_caseworker_their_first_three_with_the_reasons_silently():
    said = told(house(), *alone(5), known(6, referent_id=KARIM.id, flag=Level.HIGH))
    assert set(said) == {CLAIRE.id, KARIM.id}
    text = plain(said[CLAIRE.id].text)
    assert [line for line in text.splitlines() if line[0].isdigit()] == [
        "1. Prénom5 Nom : pas de contact humain depuis 35 jours",
        "2. Prénom4 Nom : pas de contact humain depuis 34 jours",
        "3. Prénom3 Nom : pas de contact humain depuis 33 jours",
    ]
    assert "/priorites" in text
    assert said[CLAIRE.id].silent
    assert "Prénom6 Nom : signalement ouvert" in plain(said[KARIM.id].text)


def test_everybody_who_is_there_hears_of_those_who_are_nobodys_in_particular():
    of = away(Absence(1, CLAIRE.id, TODAY, TODAY))
    said = told(of, *alone(1))
    assert set(said) == {KARIM.id, NADIA.id}
    assert "À partager dans l’équipe" in said[KARIM.id].text


def test_nothing_is_said_in_the_morning_where_the_list_is_empty_or_the_policy_says_so():
    assert told(house(), known()) == {}
    quiet = house(priorities=PriorityPolicy(morning=False))
    assert told(quiet, *alone(2)) == {}


def test_nothing_is_said_in_a_group():
    effects = morning(content(), house(), draw_up(house(), alone(2), TODAY, at(OPENING)), PEOPLE, at(OPENING))
    assert {one.to.kind for one in effects if isinstance(one, Say)} == {"caseworker"}


def test_who_comes_later_reads_it_when_they_come_and_who_does_not_come_today_does_not():
    afternoon = structure().model_copy(
        update={
            "caseworker_hours": {
                CLAIRE.name: (
                    (),
                    ((time.fromisoformat("13:30"), time.fromisoformat("17:30")),),
                    (),
                    (),
                    (),
                    (),
                    (),
                ),
                KARIM.name: (
                    (),
                    (),
                    ((time.fromisoformat("08:30"), time.fromisoformat("12:30")),),
                    (),
                    (),
                    (),
                    (),
                ),
            }
        }
    )
    of = House(1, afternoon, (CLAIRE, KARIM))
    said = told(of, *alone(1), known(2, referent_id=KARIM.id, flag=Level.HIGH))
    assert {who: shown(one.not_before) for who, one in said.items() if one.not_before} == {
        CLAIRE.id: "2026-11-24 13:30"
    }


def test_a_list_drawn_up_at_noon_is_told_when_the_house_opens_again():
    assert shown(told(house(), *alone(1), now="2026-11-24 13:00")[CLAIRE.id].not_before) == "2026-11-24 13:30"  # type: ignore[arg-type]


def test_a_message_that_could_not_leave_on_its_own_day_is_taken_back():
    effects = morning(content(), house(), draw_up(house(), alone(1), TODAY, at(OPENING)), PEOPLE, at(OPENING))
    (said,) = (one for one in effects if isinstance(one, Say))
    before = effects[: effects.index(said)]
    assert said.mark in {one.mark for one in before if isinstance(one, TakeBack)}


@pytest.mark.parametrize("done", [None, Verdict.ASKED_TO_WAIT])
def test_the_longest_list_of_the_longest_names_fits_in_one_message(done: Verdict | None):
    reasons = tuple(Reason(name, 100, 30) for name in CRITERIA if name not in {"open_flag", "falling_mood"})
    person = replace(AMINA, first_name="<&>" * 40, last_name="é" * NAME_MAX)
    standing = Standing(1, CLAIRE.id, TODAY, 15, 700, listed=True, reasons=reasons)
    settled = replace(standing, verdict=done, verdict_by=CLAIRE.id)
    of = house(replace(CLAIRE, name="<&>" * 40))
    said = list_of(content(), of, CLAIRE, "priorities", [Followed(person, CLAIRE.id, settled)] * 15)
    assert len(plain(said.text)) <= TEXT_MAX
