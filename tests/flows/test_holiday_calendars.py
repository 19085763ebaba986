"""The holidays of one country are known without those of all the others."""

import subprocess
import sys
from datetime import date

import pytest

from flows.holiday_calendars import country_holidays
from tests.harness.processes import ROOT

ASKED = """
import sys
from flows.holiday_calendars import country_holidays
country_holidays("FR", "57", 2026)
print(*sorted(name for name in sys.modules if name.startswith("holidays.countries.")))
"""


@pytest.mark.parametrize(
    ("country", "part", "day", "name"),
    [
        ("FR", "", date(2026, 7, 14), "Fête nationale"),
        ("FR", "57", date(2026, 4, 3), "Vendredi saint"),
        ("BE", "", date(2026, 7, 21), "Fête nationale"),
    ],
)
def test_holidays_are_told_by_their_french_names(country: str, part: str, day: date, name: str) -> None:
    assert country_holidays(country, part, 2026, language="fr")[day] == name


def test_a_country_that_is_not_known_is_refused() -> None:
    with pytest.raises(NotImplementedError):
        country_holidays("XX", "", 2026)


def test_asking_for_one_country_imports_no_other() -> None:
    command = [sys.executable, "-c", ASKED]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert said.split() == ["holidays.countries.france"]
