"""Structures, caseworkers and people, as whoever runs the house adds and lists them."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from flows.people import Role
from storage import directory
from storage.database import Database
from storage.directory import AlreadyThere, Unknown
from storage.tables import policies
from tests.storage.household import NOW, Household, structure


async def test_the_same_settings_twice_change_nothing(database: Database) -> None:
    async with database.begin() as work:
        assert await directory.apply_structure(work, structure(), NOW) == "created"
        assert await directory.apply_structure(work, structure(), NOW) == "unchanged"
        assert await directory.apply_structure(work, structure(name="Autre nom"), NOW) == "updated"
        (kept,) = await directory.list_structures(work)
    assert (kept.slug, kept.structure.name, kept.team_title) == ("atelier", "Autre nom", None)


async def test_settings_come_back_as_they_were_given(database: Database) -> None:
    from flows.structure import read_structure

    full = read_structure(
        "structure: plein\nname: « Plein »\ntimezone: Indian/Reunion\nholidays: FR-RE\nlanguages: [fr, ar]\n"
        "contact_hours: {mon-thu: ['08:30-12:30', '13:30-17:30'], fri: ['08:30-12:30']}\n"
        "closures: [{from: 2026-12-24, to: 2027-01-03, label: Noël}]\n"
        "pay_groups: {default: {payday: {day: 5}, hours_sheet: {day: 25, shift: previous_business_day}}}\n"
        "touchpoints: {check_in: {every_days: 7, at: '10:00'}}\nbudget: {per_day: 2, per_week: 4}\n"
        "ladder: {critical: [1, 2, 3], high: [4, 5, 6], medium: [7, 8, 9]}\non_call: [Claire]\n",
        "test",
    )
    async with database.begin() as work:
        await directory.apply_structure(work, full, NOW)
        (kept,) = await directory.list_structures(work)
    assert kept.structure == full


async def test_settings_that_ruled_once_stay_readable(database: Database) -> None:
    async with database.begin() as work:
        await directory.apply_structure(work, structure(), NOW)
        await directory.apply_structure(work, structure(name="Autre"), NOW + timedelta(days=1))
        kept = await work.rows(select(policies).order_by(policies.c.id))
    assert len({row.policy for row in kept}) == 2
    assert [row.since for row in kept] == [NOW, NOW + timedelta(days=1)]


async def test_what_does_not_exist_is_named_in_a_sentence_that_helps(house: Household) -> None:
    async with house.database.begin() as work:
        with pytest.raises(Unknown, match=r"Structure inconnue : « ateler »\. Connus : atelier\."):
            await directory.add_caseworker(work, "ateler", "Zoé", Role.CASEWORKER, False)
        with pytest.raises(Unknown, match=r"Accompagnateur inconnu : « Clair »\. Connus : Claire, Karim\."):
            await directory.add_person(work, "atelier", "Omar", "Haddad", NOW, referent="Clair")
        with pytest.raises(Unknown):
            await directory.invite(work, "team", "ateler", "code", NOW)
        with pytest.raises(Unknown):
            await directory.list_people(work, "ateler")


async def test_a_caseworker_is_added_once(house: Household) -> None:
    async with house.database.begin() as work:
        with pytest.raises(AlreadyThere, match="« Claire » existe déjà"):
            await directory.add_caseworker(work, "atelier", " Claire ", Role.LEAD, False)


async def test_caseworkers_are_listed_with_what_they_may_do(house: Household) -> None:
    async with house.database.begin() as work:
        await directory.add_caseworker(work, "atelier", "Anaïs", Role.CASEWORKER, False)
        await directory.apply_structure(work, structure(on_call="Anaïs"), NOW)
        rows = await directory.list_caseworkers(work)
        assert rows == await directory.list_caseworkers(work, "atelier")
    assert [(r.name, r.role, r.on_call, r.joined) for r in rows] == [
        ("Anaïs", Role.CASEWORKER, True, False),
        ("Claire", Role.CASEWORKER, False, True),
        ("Karim", Role.LEAD, True, True),
    ]


async def test_people_are_listed_with_whom_they_are_followed_by(house: Household) -> None:
    async with house.database.begin() as work:
        await directory.add_person(
            work,
            "atelier",
            "Omar",
            "Haddad",
            NOW,
            referent="Karim",
            phone="+33600000000",
            language="ar",
            pay_group="mission",
            timezone="Indian/Reunion",
        )
        rows = await directory.list_people(work, "atelier")
    assert [(r.person.full_name, r.referent, r.joined) for r in rows] == [
        ("Amina Diallo", "Claire", True),
        ("Boris Kovac", None, True),
        ("Omar Haddad", "Karim", False),
    ]
    omar = rows[2]
    assert (omar.phone, omar.pay_group, omar.person.language) == ("+33600000000", "mission", "ar")
    assert (omar.person.timezone, omar.created_at, omar.structure) == ("Indian/Reunion", NOW, "atelier")
