"""The check-in that every contender holds: a command, a menu, six questions with three buttons each, a word of thanks.

Every text but the menu's names the person, so that an answer that went to somebody else is seen. Eight turns: the command and
seven presses.
"""

from collections.abc import Sequence
from dataclasses import dataclass

COMMAND = "/menu"
MENU = "Que voulez-vous faire"
OPENS = "🙂 Donner de mes nouvelles"
OPENS_DATA = "news"


@dataclass(frozen=True, slots=True)
class Question:
    """One question and its answers: what each button is called, and what it carries."""

    name: str
    words: str
    choices: Sequence[tuple[str, str]]

    def asked(self, first_name: str) -> str:
        """The question as this person reads it."""
        return f"{first_name}. {self.words}"


_SCALE = (("good", "👍 Bien"), ("so_so", "😐 Moyen"), ("hard", "✋ Difficile"))
QUESTIONS = (
    Question("mood", "Un. Comment allez-vous", _SCALE),
    Question("work", "Deux. Comment va le travail", _SCALE),
    Question("health", "Trois. Comment va la santé", _SCALE),
    Question("home", "Quatre. Comment va le logement", _SCALE),
    Question("money", "Cinq. Comment va l’argent", _SCALE),
    Question("family", "Six. Comment va la famille", _SCALE),
)
# What people press; whatever else a bot offers beside, they leave alone.
LABELS = {OPENS, *(label for question in QUESTIONS for _, label in question.choices)}


def thanks(first_name: str) -> str:
    """What stands at the end."""
    return f"Merci {first_name}. À bientôt"


def answers(first_name: str) -> tuple[str, ...]:
    """What this person must be answered, turn after turn."""
    return (MENU, *(question.asked(first_name) for question in QUESTIONS), thanks(first_name))


def plain(words: str) -> str:
    """The same with ordinary spaces: French typography has others."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


TURNS = len(answers(""))
