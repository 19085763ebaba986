"""What to ask on the telephone, beyond « ça va ? »: three questions, never the same three twice in a row.

Rule 1: the first ones follow from why the person is called; the others, one at least, go round the themes of a life.
Rule 2: a theme that a question is about already is passed over.
Rule 3: in an epidemic, whoever hears nothing by the messenger is asked about symptoms first.
"""

from collections.abc import Mapping, Sequence

from flows.calendar.kinds import kind_of
from flows.calls.call import Because

THEMES = ("work", "health", "home", "money", "family", "papers")
QUESTIONS = 3
SYMPTOMS = "symptoms"
# The kinds that have a question of their own, and the theme that it is about.
OWN = {
    "comeback": "work",
    "sign_of_life": "work",
    "first_day": "work",
    "trial_end": "work",
    "contract_end": "work",
    "after_contract": "work",
    "pass_end": "papers",
    "hours_sheet": "money",
    "after_pay": "money",
    "benefits": "money",
    "symptoms": "health",
}
# The last theme that a person was asked about on the telephone, as it is kept in their memory.
ASKED_LAST = "CallTheme"


def sheet(kinds: Sequence[str], memory: Mapping[str, str], *, epidemic: bool = False) -> tuple[str, ...]:
    """The names of the questions of a call because of these kinds, the leading one first; `epidemic`: symptoms are asked about."""
    asked = (SYMPTOMS, *kinds) if epidemic else kinds
    own = tuple(kind for kind in asked if kind in OWN)[: QUESTIONS - 1]
    about = {OWN[kind] for kind in own}
    last = memory.get(ASKED_LAST)
    start = THEMES.index(last) + 1 if last in THEMES else 0
    ring = [theme for theme in (*THEMES[start:], *THEMES[:start]) if theme not in about]
    return (*own, *ring[: QUESTIONS - len(own)])


def asked_of(questions: tuple[str, ...]) -> dict[str, str]:
    """What to remember, so that the next call asks about something else."""
    return {ASKED_LAST: questions[-1]}


def in_order(reasons: tuple[Because, ...]) -> tuple[Because, ...]:
    """Reasons, the leading one first; a kind that is there twice counts as it was said last."""
    newest = {reason.kind: reason for reason in reasons}
    return tuple(sorted(newest.values(), key=lambda reason: kind_of(reason.kind).order))
