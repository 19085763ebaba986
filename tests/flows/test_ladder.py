"""A flag raised in the last second before a long weekend: who reads what, at which minute. Promises 1, 5 and 6.

The house closes at half past twelve on Friday 26 March 2027; it opens again on Tuesday, for Monday is a public holiday; in the night
to Sunday the clocks skip an hour. Nobody takes the flag. Each table is all that is said until the end of the third working day after.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby

import pytest

from tests.harness.house import PARIS
from tests.harness.talk import Talk, plain

LAST_SECOND, THIRD_EVENING = "2027-03-26 12:29:59", "2027-04-01 17:30"
DIE, OUTSIDE, LONELY = "je veux mourir", "je dors dehors depuis lundi", "je me sens seule, plus le moral"
DAYS = ("lun", "mar", "mer", "jeu", "ven", "sam", "dim")


def told_to_the_end(words: str, on_call: Sequence[str]) -> str:
    """The table of what came of these words; what is repeated to the same readers is one line."""
    talk = Talk(LAST_SECOND, on_call=on_call)
    talk.says(words)
    talk.until(THIRD_EVENING)
    lines = []
    for (who, what), run in groupby(_said(talk), key=lambda row: row[1:]):
        moments = [moment for moment, _, _ in run]
        again = f" ({len(moments)} fois, la dernière {_clock(moments[-1])})" if len(moments) > 1 else ""
        lines.append(f"{_clock(moments[0])} | {who:<24} | {what}{again}")
    return "\n".join(lines)


def _said(talk: Talk) -> Iterator[tuple[datetime, str, str]]:
    """Who reads what and when; those who read the same at the same moment together."""
    for moment, at_once in groupby(talk.told, key=lambda told: told[0]):
        readers: dict[str, list[str]] = {}
        for _, name, say in at_once:
            readers.setdefault(_what(plain(say.text), whole=name == "Amina"), []).append(name)
        for what, names in readers.items():
            yield moment, ", ".join(names), what


def _what(text: str, whole: bool) -> str:
    """The head of a card; of what the person reads, the first sentence of each paragraph."""
    firsts = [paragraph.splitlines()[0].partition(". ")[0] for paragraph in text.split("\n\n")]
    return " … ".join(first.lstrip("🔴🟠🟡☎️ ").rstrip(".") for first in (firsts if whole else firsts[:1]))


def _clock(moment: datetime) -> str:
    local = moment.astimezone(PARIS)
    return f"{DAYS[local.weekday()]} {local:%d/%m %H:%M}"


def written(table: str) -> str:
    """A table as it stands in this file, without the space around it."""
    return "\n".join(line.strip() for line in table.strip().splitlines())


CRITICAL_AND_NOBODY_ON_CALL = """
    ven 26/03 12:29 | Amina                    | Appelez le 3114 … J’ai prévenu Claire et l’équipe … L’équipe ferme bientôt
    ven 26/03 12:29 | Claire, L'équipe         | Signalement critique
    ven 26/03 12:29 | Amina                    | Êtes-vous en sécurité maintenant ?
    mar 30/03 08:34 | Claire, Karim, L'équipe  | Personne n’a pris ce signalement critique
    mar 30/03 08:34 | Amina                    | Personne n’a encore pris votre message
    mar 30/03 08:44 | Karim, L'équipe          | Personne n’a pris ce signalement critique
    mar 30/03 08:44 | Amina                    | Personne n’a encore pris votre message
    mar 30/03 08:59 | Karim, L'équipe          | Signalement critique toujours ouvert (9 fois, la dernière jeu 01/04 09:14)
"""

CRITICAL_AND_KARIM_ON_CALL = """
    ven 26/03 12:29 | Amina                    | Appelez le 3114 … J’ai prévenu Claire et l’équipe
    ven 26/03 12:29 | Claire, L'équipe         | Signalement critique
    ven 26/03 12:29 | Amina                    | Êtes-vous en sécurité maintenant ?
    ven 26/03 12:34 | Karim                    | Signalement critique toujours ouvert (19 fois, la dernière mar 30/03 06:04)
    mar 30/03 08:35 | Claire, Karim, L'équipe  | Personne n’a pris ce signalement critique
    mar 30/03 08:35 | Amina                    | Personne n’a encore pris votre message
    mar 30/03 08:45 | Karim, L'équipe          | Personne n’a pris ce signalement critique
    mar 30/03 08:45 | Amina                    | Personne n’a encore pris votre message
    mar 30/03 09:00 | Karim, L'équipe          | Signalement critique toujours ouvert (6 fois, la dernière mar 30/03 11:15)
    mar 30/03 13:15 | Karim                    | Signalement critique toujours ouvert
    mar 30/03 15:30 | Karim, L'équipe          | Signalement critique toujours ouvert
    mar 30/03 19:30 | Karim                    | Signalement critique toujours ouvert (2 fois, la dernière mer 31/03 03:30)
    mer 31/03 11:30 | Karim, L'équipe          | Signalement critique toujours ouvert
    mer 31/03 19:30 | Karim                    | Signalement critique toujours ouvert (2 fois, la dernière jeu 01/04 03:30)
    jeu 01/04 11:30 | Karim, L'équipe          | Signalement critique toujours ouvert
"""

# Who is on call is rung for critical flags alone: nothing else may wake them.
HIGH_WHOEVER_IS_ON_CALL = """
    ven 26/03 12:29 | Amina                    | J’ai prévenu Claire et l’équipe … L’équipe ferme bientôt … Le 115 répond aussi, jour et nuit (un toit ce soir, un repas)
    ven 26/03 12:29 | Claire, L'équipe         | Signalement
    ven 26/03 12:29 | Amina                    | 📄 J’ai une fiche sur ce sujet
    mar 30/03 08:59 | Claire, Karim, L'équipe  | Personne n’a pris ce signalement
    mar 30/03 08:59 | Amina                    | Personne n’a encore pris votre message
    mar 30/03 09:59 | Karim, L'équipe          | Personne n’a pris ce signalement
    mar 30/03 09:59 | Amina                    | Personne n’a encore pris votre message
    mar 30/03 11:59 | Karim, L'équipe          | Signalement toujours ouvert (6 fois, la dernière jeu 01/04 14:59)
"""

MEDIUM_WHOEVER_IS_ON_CALL = """
    ven 26/03 12:29 | Amina                    | J’ai prévenu Claire et l’équipe … L’équipe ferme bientôt
    ven 26/03 12:29 | Claire, L'équipe         | Signalement
    mar 30/03 12:29 | Claire, Karim, L'équipe  | Personne n’a pris ce signalement
    mar 30/03 12:29 | Amina                    | Personne n’a encore pris votre message
    mer 31/03 12:29 | Karim, L'équipe          | Personne n’a pris ce signalement
    mer 31/03 12:29 | Amina                    | Personne n’a encore pris votre message
"""


@pytest.mark.parametrize(
    ("words", "on_call", "table"),
    [
        (DIE, [], CRITICAL_AND_NOBODY_ON_CALL),
        (DIE, ["Karim"], CRITICAL_AND_KARIM_ON_CALL),
        (OUTSIDE, [], HIGH_WHOEVER_IS_ON_CALL),
        (OUTSIDE, ["Karim"], HIGH_WHOEVER_IS_ON_CALL),
        (LONELY, [], MEDIUM_WHOEVER_IS_ON_CALL),
        (LONELY, ["Karim"], MEDIUM_WHOEVER_IS_ON_CALL),
    ],
)
def test_a_flag_of_the_last_second_before_a_long_weekend_is_told_to_everybody_at_their_minute(
    words: str, on_call: list[str], table: str
):
    assert told_to_the_end(words, on_call) == written(table)
