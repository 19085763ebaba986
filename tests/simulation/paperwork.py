"""What people do with their papers, unasked: begin a dossier, note a day, say until when a paper is good, ask about a letter.

Rule 1: its chance is its own: what else a person does in a story stays as it was.
"""

import random
from typing import Any

Decision = dict[str, Any]
DAY = 86_400.0
APART_DAYS = 60.0
# Cards whose papers are gathered, and papers that end.
_CARDS = ("caf", "residence_permit", "housing", "bank_account")
_PAPERS = ("residence_permit", "health_cover", "disability", "identity_card", "passport")


def paperwork(who: str, seed: int, joined: float, end: float) -> list[Decision]:
    """All that this person does for their papers."""
    chance = random.Random(f"{seed}/papers/{who}")
    decisions: list[Decision] = []
    at = joined + chance.expovariate(1 / APART_DAYS) * DAY
    while at < end:
        acts = chance.choice((_dossier, _dossier, _again, _until, _until, _letter))(chance)
        decisions += [
            {"at": round(at + 20.0 * place, 1), "who": who, **act} for place, act in enumerate(acts)
        ]
        at += chance.expovariate(1 / APART_DAYS) * DAY + 600
    return decisions


def _dossier(chance: random.Random) -> list[Decision]:
    """From a card; some papers are there, a day is written down."""
    looked_at = [
        chance.choice((_press("have"), _press("lack"), _photo())) for _ in range(chance.randint(0, 4))
    ]
    noted = [_press("whole"), _press("date"), _day(chance.randint(2, 30))] if chance.random() < 0.7 else []
    return [_opens(f"guide_{chance.choice(_CARDS)}"), _press("papers"), _press("begin"), *looked_at, *noted]


def _again(chance: random.Random) -> list[Decision]:
    """Taken up again; its day moves, or it is over."""
    how = chance.choice(("accepted", "refused", "waiting", "given_up", "day", "help"))
    opened = [_opens(f"dossier:{chance.randint(1, 3)}"), _press("whole")]
    if how == "help":
        return [*opened, _press("help")]
    if how == "day":
        return [*opened, _press("date"), chance.choice((_day(chance.randint(2, 30)), _press("no_date")))]
    return [*opened, _press("close"), _press(how)]


def _until(chance: random.Random) -> list[Decision]:
    """Until when a paper is good: soon, or in years."""
    return [
        _opens("paper_dates"),
        _press(chance.choice(_PAPERS)),
        _day(chance.choice((10, 45, 75, 100, 140, 1500))),
    ]


def _letter(chance: random.Random) -> list[Decision]:
    return [_opens("letter"), _photo()] if chance.random() < 0.6 else [_photo(), _opens("explain_letter:1")]


def _opens(dialogue: str) -> Decision:
    return {"do": "forge", "data": f"o:{dialogue}"}


def _press(choice: str) -> Decision:
    return {"do": "press", "choice": choice}


def _day(ahead: int) -> Decision:
    return {"do": "write", "ahead": ahead}


def _photo() -> Decision:
    return {"do": "piece", "kind": "photo", "text": ""}
