"""The list « à contacter en premier » in words: reasons with their facts, what was done, the policy; one language, for caseworkers."""

from collections.abc import Iterable

from flows import cards
from flows.content import Content
from flows.flags import Level
from flows.priorities.policy import CRITERIA, Weights
from flows.priorities.standing import Reason, Verdict

_MOODS = {1: "mood_falls", 2: "mood_low"}


def reason(content: Content, of: Reason) -> str:
    """One reason: « contrat fini dans 21 jours »."""
    return cards.text(content, "priority_reason", reason=_which(of), count=abs(of.fact))


def reasons(content: Content, of: Iterable[Reason]) -> str:
    """Several, in the order in which they weigh."""
    return ", ".join(reason(content, one) for one in of)


def weighed(content: Content, of: Iterable[Reason]) -> str:
    """The same, each with what it brings: « contrat fini dans 21 jours (+20) »; what weighs nothing has no number."""
    said = ((reason(content, one), one.points) for one in of)
    return ", ".join(f"{words} (+{points})" if points else words for words, points in said)


def verdict(content: Content, of: Verdict) -> str:
    """What was done: « joint », « pas aujourd'hui, suivi par un collègue »."""
    return cards.text(content, "priority_verdict", verdict=of.value)


def line(content: Content, kind: str) -> str:
    """One line of the journal: « appel », « signalement clos, personne contactée »."""
    return cards.text(content, "journal_line", kind=kind)


def weights(content: Content, of: Weights) -> str:
    """Every weight, by its name: « signalement ouvert 50, silence 30 »."""
    return ", ".join(
        f"{cards.text(content, 'priority_criterion', criterion=name)} {of.of(name)}" for name in CRITERIA
    )


def _which(of: Reason) -> str:
    match of.criterion:
        case "open_flag":
            return f"flag_{Level(of.fact).word}"
        case "falling_mood":
            return _MOODS[of.fact]
        case "contract_ending":
            return "contract_today" if of.fact == 0 else "contract_ahead" if of.fact > 0 else "contract_past"
        case "suspension" if of.fact == 0:
            return "suspended_today"
        case "objectives":
            return "objectives_never" if of.fact < 0 else "objectives_old"
        case other:
            return other
