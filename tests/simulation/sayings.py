"""What people write, and what must come of it, by the simulation's own reckoning.

Rule 1: only words that nobody could read otherwise are here: what they must lead to is not a matter of taste.
Rule 2: what is written carries a canary, a word that means nothing and must be found nowhere in clear.
"""

import re

CANARY = "ambrelune"
# From the numbers that are kept for fiction.
PHONE = "06 39 98 12 34"
POISON = "mirabelle"

# Words of danger: how grave at least (3 critical, 2 high, 1 medium), and the number that must come first.
DANGERS: dict[str, tuple[int, tuple[str, ...]]] = {
    f"je veux mourir {CANARY}": (3, ("3114",)),
    f"I want to die {CANARY}": (3, ("3114",)),
    f"je vais me tuer, {CANARY}": (3, ("3114",)),
    f"je dors dehors avec mes enfants {CANARY}": (3, ("115",)),
    f"mon mari me frappe {CANARY}": (2, ()),
    f"my husband hits me {CANARY}": (2, ()),
    f"on frappe mon enfant {CANARY}": (2, ()),
    f"je vais dormir dehors ce soir {CANARY}": (2, ()),
    f"j'ai reçu une lettre de l'huissier {CANARY}": (2, ()),
    f"je bois trop {CANARY}": (1, ()),
    f"je veux arrêter le chantier {CANARY}": (1, ()),
}
PLAIN = (
    f"bonjour {CANARY}",
    f"d'accord {CANARY} merci",
    f"je serai en retard demain {CANARY}, mon numéro {PHONE}",
    f"il fait beau {CANARY}",
    f"thank you {CANARY}",
    "🙂",
    "<b>&amp; \u202e" + CANARY,
    f"{CANARY} " * 60,
)
# What no card answers: a caseworker may make an answer for everybody of it, and people ask it again in other words.
QUESTIONS = (
    f"il est ou le vestiaire {CANARY}",
    f"c ou les vestiaire {CANARY} svp",
    f"a kel heure passe la navette {CANARY}",
    f"la navette elle passe quand {CANARY}",
)
FOR_ALL = (
    ("Où est le vestiaire du chantier ?", "Derrière la menuiserie."),
    ("À quelle heure passe la navette ?", "À 8 h."),
)
POISONED = f"{POISON} {CANARY}"
STOPS = ("stop", "STOP", "Stop merci", "arrêtez", "توقف", "no more messages", "стоп")
NOTES = (f"Vue au bureau {CANARY}.", f"Appelée {CANARY}", "RAS")
ANSWERS = (f"Je vous appelle demain {CANARY}.", f"Bien reçu {CANARY}", "Passez au bureau.")

# What an answer in a dialogue must raise, at least: (dialogue, step, choice) to level.
RAISING: dict[tuple[str, str, str], int] = {
    ("check_in", "mood", "bad"): 1,
    ("check_in", "mood", "very_bad"): 2,
    ("check_in", "very_heavy", "danger"): 3,
    ("check_in", "very_heavy", "die"): 3,
    ("check_in", "very_heavy", "call_me"): 2,
    ("check_in", "health_trouble", "breath"): 3,
    ("check_in", "home_trouble", "outside_children"): 3,
    ("check_in", "home_trouble", "outside"): 2,
    ("check_in", "family_trouble", "danger"): 3,
    ("check_in", "family_trouble", "fear"): 2,
    ("check_in", "family_trouble", "child"): 2,
    ("check_in", "money_trouble", "food"): 2,
    ("check_in", "need", "call"): 1,
    ("check_in", "need", "paper"): 1,
    ("human", "urgency", "danger"): 3,
    ("human", "urgency", "today"): 2,
    ("human", "urgency", "week"): 1,
    ("human", "danger", "suicide"): 3,
    ("human", "danger", "violence"): 3,
    ("safety", "safe", "unsafe"): 3,
    ("safety", "discreet", "unsafe"): 3,
}
# What a flag is about, as caseworkers read it: a group must never.
SUBJECTS = (
    "idées de mort",
    "violences",
    "enfant en danger",
    "santé",
    "détresse",
    "addiction",
    "logement",
    "nourriture",
    "argent",
    "droits et papiers",
    "danger au travail",
    "envie d’arrêter",
    "demande d’aide",
)
_NUMBER = re.compile(r"(?<![\d/:])(3114|3919|11[2459]|1[578])(?![\d:])")


def first_number(text: str) -> str:
    """The first number to call in a text; nothing when there is none."""
    found = _NUMBER.search(re.sub(r"<[^>]*>", "", text))
    return found[1] if found else ""


def is_stop(text: str) -> bool:
    """Say whether what an actor of ours wrote asks to stop."""
    return text in STOPS or text == "/stop"
