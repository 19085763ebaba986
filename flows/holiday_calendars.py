"""The calendars of public holidays « jours fériés » that the library holds, one country at a time.

The library imports a country when it is asked for; but the package around the countries imports all two hundred and fifty of them: a tenth
of a second at each start, and eight megabytes. Here that package is known by its place, and its countries are found there.
"""

import sys
from collections.abc import Mapping
from datetime import date
from importlib.util import find_spec, module_from_spec
from typing import Any

import holidays

_COUNTRIES = "holidays.countries"


def country_holidays(country: str, part: str, year: int, **told: Any) -> Mapping[date, str]:
    """The public holidays of a country, or of a `part` of it, in a year. Raises NotImplementedError where it knows none."""
    if _COUNTRIES not in sys.modules:
        package = find_spec(_COUNTRIES)
        assert package is not None
        sys.modules[_COUNTRIES] = module_from_spec(package)
    found: Mapping[date, str] = holidays.country_holidays(country, subdiv=part or None, years=year, **told)
    return found
