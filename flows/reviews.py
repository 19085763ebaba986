"""When a card of help with paperwork was last reviewed: amounts, sites and rules change, and a card that nobody reads again misleads.

The first comment of its French file says so: « Revu le 22 novembre 2026. »
"""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from babel.dates import get_month_names

GOOD_FOR = timedelta(days=183)
_MONTHS = {name: number for number, name in get_month_names("wide", locale="fr").items()}
_REVIEWED = re.compile(rf"^#.*\bRevue? le (\d{{1,2}})(?:er)? ({'|'.join(_MONTHS)}) (\d{{4}})", re.MULTILINE)


def reviewed_on(text: str) -> date | None:
    """The last day on which a Fluent file says that it was reviewed; None where it says nothing, or no day that there is."""
    days = []
    for day, month, year in _REVIEWED.findall(text):
        try:
            days.append(date(int(year), _MONTHS[month], int(day)))
        except ValueError:
            continue
    return max(days, default=None)


def to_review(reviewed: Mapping[str, date | None], today: date) -> dict[str, str]:
    """What is to be said of each card, by name, that nobody has reviewed for six months, or ever, as of `today`."""
    return {
        name: "cette fiche ne dit pas quand elle a été revue : « ### Revu le 1er mars 2027. » en tête du fichier"
        if on is None
        else f"fiche revue le {on:%d/%m/%Y}, il y a plus de six mois : relisez-la, puis changez la date en tête du fichier"
        for name, on in reviewed.items()
        if on is None or today - on > GOOD_FOR
    }
