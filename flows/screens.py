"""Screens « écrans »: what a person sees before they touch anything: a few lines, then buttons.

Rule 1: at most three lines, a title apart; five where they make a list. Lines are those that are seen: of every way a text can read, the longest.
Rule 2: a list is steps or things one below the other, each behind a number, a bullet or a pictogram, or the hours that the house fills in.
Rule 3: buttons are counted as one person may see them at once: of those that exclude each other, only one is there.
Rule 4: every button has its pictogram and its word, the same pictogram in every language; what is exempt stands here, with the reason.
"""

import math
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import product

from flows.dialogue import Choice, Dialogue, Step
from flows.forbidden import bare
from flows.variants import SAMPLES

LINES_MAX = 3
LINES_OF_A_LIST_MAX = 5
BUTTONS_MAX = 8
# What a line holds on a small phone with large letters; only said, never refused: no text knows the phone that it is read on.
SMALL_PHONE = 38

# Screens with more buttons than others, and why.
MORE_BUTTONS = {
    ("menu", "menu"): (10, "the one place from which everything can be reached"),
}
# Texts that are no bubble: a page that is signed and printed, and the list of commands that Telegram itself shows.
NOT_A_SCREEN = frozenset({("papers", "work_travel"), ("papers", "pathway"), ("papers", "presence")})
# Labels without a pictogram, and why.
WITHOUT_PICTOGRAM = {
    ("house", "commands"): "what Telegram lists beside each command; no button",
    (
        "language",
        "language",
    ): "the name of a language stands alone, in its own letters; a flag is a country, not a language",
    (
        "welcome",
        "language",
    ): "the name of a language stands alone, in its own letters; a flag is a country, not a language",
    ("safety", "discreet"): "somebody may read along: nothing may catch the eye",
}
# Where an answer is right, a pictogram would give it away.
_QUIZ = frozenset({"right", "other"})

_PICTOGRAM = re.compile("^[\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2900-\u2bff\U0001f000-\U0001faff]\ufe0f?")
_ITEM = re.compile(
    r"^(?:•|\d{1,2}\.\s|[\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2900-\u2bff\U0001f000-\U0001faff])"
)
# Signs that nobody sees, and that say which way a line runs.
_DIRECTION = re.compile("[\u200e\u200f\u2066-\u2069]")
_TITLE = re.compile(r"^[^\w<]*<b>[^<]*</b>\W*$")
# What the house fills in, a day a line.
_HOURS = SAMPLES["hours"]


@dataclass(frozen=True, slots=True)
class Screen:
    """What stands under a text: at most so many buttons at once. `quiz`: one of them is the right answer."""

    buttons: int
    quiz: bool = False


def screens(dialogue: Dialogue) -> dict[str, Screen]:
    """The screens of a dialogue, by the text that stands on each."""
    found: dict[str, Screen] = {}
    for step in dialogue.steps.values():
        if step.ask is not None:
            buttons = max(at_once(step), found[step.ask].buttons if step.ask in found else 0)
            found[step.ask] = Screen(buttons, {choice.id for choice in step.choices} >= _QUIZ)
    return found


def at_once(step: Step) -> int:
    """How many buttons one person may see under a question, those of days and of the way out apart."""
    values: dict[str, set[str]] = {}
    for choice in step.choices:
        for fact, wanted in choice.when.items():
            # A value that no choice wants stands for all that are not named.
            values.setdefault(fact, {"\0"}).update([wanted] if isinstance(wanted, str) else wanted)
    people = [dict(zip(values, facts, strict=True)) for facts in product(*values.values())]
    return max(sum(_offered(choice, facts) for choice in step.choices) for facts in people) + step.several


def _offered(choice: Choice, facts: dict[str, str]) -> bool:
    return all(
        facts[fact] in ([wanted] if isinstance(wanted, str) else wanted)
        for fact, wanted in choice.when.items()
    )


def pictogram(label: str) -> str:
    """The pictogram with which a label begins; nothing where it has none."""
    found = _PICTOGRAM.match(_DIRECTION.sub("", label).strip())
    return found.group().rstrip("\ufe0f") if found else ""


def lines(text: str) -> tuple[int, bool]:
    """How many lines are seen, a title apart, and whether they make a list."""
    seen = [line.strip() for line in _DIRECTION.sub("", text).splitlines() if line.strip()]
    titles = [line for line in seen if _TITLE.match(line)][:1]
    rest = [line for line in seen if line not in titles]
    items = sum(bool(_ITEM.match(bare(line))) for line in rest)
    return len(rest), items > 1 or _HOURS in rest


def on_a_small_phone(text: str) -> int:
    """How many lines a text takes where a line holds little, a title apart."""
    seen = [line.strip() for line in text.splitlines() if line.strip()]
    titles = [line for line in seen if _TITLE.match(line)][:1]
    return sum(math.ceil(len(bare(line)) / SMALL_PHONE) for line in seen if line not in titles)


def too_much(name: str, key: str, text: str, screen: Screen | None) -> Iterator[str]:
    """What is too much for one screen, said in French. `screen`: None where no button follows."""
    count, listed = lines(text)
    most = LINES_OF_A_LIST_MAX if listed else LINES_MAX
    if count > most and (name, key) not in NOT_A_SCREEN:
        where = "avant les boutons" if screen is not None else "d'un coup"
        advice = "coupez, ou faites une liste (• ou 1.)" if not listed else "coupez en deux écrans"
        yield f"{count} lignes {where} (au plus {most}, le titre à part) : {advice}"
    most, _ = MORE_BUTTONS.get((name, key), (BUTTONS_MAX, ""))
    if screen is not None and screen.buttons > most:
        yield f"{screen.buttons} boutons sur un écran (au plus {most}) : faites deux écrans, par sujet"


def bad_button(
    name: str, key: str, label: str, french: Collection[str], screen: Screen | None
) -> Iterator[str]:
    """What is wrong with the pictogram of a label, said in French; `french`: the ways in which the same label reads in French."""
    if (name, key) in WITHOUT_PICTOGRAM:
        return
    mine, theirs = pictogram(label), {pictogram(one) for one in french}
    if not mine and not (screen is not None and screen.quiz):
        yield "un bouton sans dessin : mettez un pictogramme, puis un espace, puis les mots"
    elif theirs and mine not in theirs:
        yield f"le dessin n'est pas celui du français ({max(theirs) or 'aucun'}) : un même bouton, un même dessin"
    elif mine and not re.search(r"\w", bare(label)):
        yield "un bouton sans mot : un dessin seul ne dit pas tout"
