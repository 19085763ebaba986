"""Capitals « majuscules »: a word that is shouted, and an acronym « sigle » that nobody explains.

Rule 1: a card « fiche » is all that one dialogue says; an acronym is explained there, in common words, or it is not used.
Rule 2: an acronym that is not in this table is explained as « EITI (...) », « (EITI) » or « EITI : un ... »; any other word in capitals is shouted.
"""

import re
from collections.abc import Iterator, Mapping

# Names by which things are called aloud, with nothing shorter or plainer to say instead: why each needs no explanation.
EVERYDAY = {
    "SMS": "every telephone writes it so",
    "CAF": "the name on the door and on the letters; nobody says it in full",
    "RSA": "the name of the benefit; who receives it knows it by no other",
    "CV": "the name of that page, in French and in English",
    "HLM": "the name of such a flat; nobody says it in full",
    "PASS": "half of a proper name, PASS IAE",
    "IAE": "half of a proper name, PASS IAE; its card says how long it lasts and what it is for",
    "ID": "an English word",
    "AM": "how the clock is told in English",
    "PM": "how the clock is told in English",
}
# What a card says of each of these, in one of these wordings at least: words that tell what it is, not what it stands for.
EXPLAINED: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "ANEF": {"fr": ("site anef",), "en": ("anef website", "anef site", "site anef", "anef (")},
    "AVIP": {"fr": ("parents en insertion",), "en": ("parents",)},
    "C2S": {"fr": ("aide pour la santé",), "en": ("health",)},
    "CCAS": {"fr": ("aide sociale",), "en": ("social help", "social aid", "social service", "welfare")},
    "CPAM": {"fr": ("caisse de santé",), "en": ("health insurance", "health fund", "health office")},
    "CPF": {"fr": ("argent pour", "compte formation"), "en": ("training", "money to train", "money for")},
    "DALO": {"fr": ("droit au logement",), "en": ("right to",)},
    "MDPH": {"fr": ("maison du handicap",), "en": ("disability",)},
    "OEPRE": {"fr": ("cours de français", "cours oepre"), "en": ("course", "lesson", "class")},
    "OFII": {"fr": ("bureau d’état", "titre de séjour ou contrat ofii"), "en": ("office", "permit")},
    "RIB": {"fr": ("banque", "numéro de compte"), "en": ("bank",)},
    "RQTH": {"fr": ("handicap",), "en": ("disab",)},
}

_CAPITALS = re.compile(r"\b(?=[\dA-ZÀ-Ý]*[A-ZÀ-Ý][\dA-ZÀ-Ý]*[A-ZÀ-Ý])[\dA-ZÀ-Ý]{2,}\b")
_TOLD = r"\b{0} \([a-zà-ÿ]|\({0}\)|\b{0}\s?: (?:un|une|des|a|an|the)\b|\b{0}, (?:c’est|that is)\b"


def in_capitals(text: str, card: str, language: str) -> Iterator[str]:
    """Words in capitals of one text that stay dark or loud, said in French; `card`: all that is said around it."""
    for word in dict.fromkeys(_CAPITALS.findall(text)):
        if word in EVERYDAY or re.search(_TOLD.format(re.escape(word)), card):
            continue
        if word not in EXPLAINED:
            wanted = f"écrivez-le en minuscules, ou, si c'est un sigle, dites ce que c'est : « {word} (...) »"
            yield f"« {word} » est en majuscules : {wanted}"
        elif not any(said in card.casefold() for said in EXPLAINED[word].get(language, ())):
            wanted = EXPLAINED[word].get(language, ("",))[0]
            yield f"le sigle « {word} » n'est expliqué nulle part dans cette fiche : dites-le (« {wanted} »)"
