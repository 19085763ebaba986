"""What a structure has muted: its own turns of phrase raise nothing any more, and no danger is hidden behind them."""

import unicodedata
from dataclasses import replace

import pytest

from flows.effects import RaiseFlag, Say
from flows.engine import advance
from flows.events import TextReceived
from flows.flags import Level
from flows.muting import read, read_muted
from flows.reading import Misread
from flows.risk.detector import Detector, Reading
from flows.risk.lexicon import read_lexicon
from tests.harness.house import at, content, house, situation

DETECTOR = content().detector
ROLLER = ("au bout du rouleau",)
TUESDAY = at("2026-11-24 10:00")

MUTED = """\
muted:
  atelier-du-lien:
    - coup de chaud
    - au bout du rouleau
  autre-atelier: [à sec]
"""


# What is read


@pytest.mark.parametrize(
    ("muted", "text"),
    [
        ("au bout du rouleau", "Je suis au bout du rouleau"),
        ("au bout du rouleau", "JE SUIS AU BOUT DU ROULEAUUUU !!!"),
        ("AU BOUT-DU ROULEAU", "au bout du  rouleau"),
        ("à la rue", "on est a la rue"),
        ("à la rue", unicodedata.normalize("NFD", "on est à la rue")),
        ("plus d'argent", "il n'y a plus d’argent ici"),
        ("plus d'argent", "il n'y a plus d argent ici"),
        ("plus d'argent", "il n'y a plus dargent ici"),
        ("plus d’argent", "il n'y a plus dʼargent ici"),
        ("plus d'argent", "plus d'argent, mais plus d'argent !"),
    ],
)
def test_a_muted_expression_raises_nothing_however_it_is_typed(muted, text):
    assert DETECTOR.read(text).level is not None
    assert read(DETECTOR, text, (muted,)) == Reading()


@pytest.mark.parametrize(
    ("muted", "text"),
    [
        ("au bou", "je suis au bout du rouleau"),
        ("au bout du roule", "je suis au bout du rouleau"),
        ("u bout du rouleau", "je suis au bout du rouleau"),
        ("au bout du vieux rouleau", "je suis au bout du rouleau"),
        ("couvert", unicodedata.normalize("NFD", "je suis à découvert")),
    ],
)
def test_only_whole_words_are_muted_and_only_the_whole_expression(muted, text):
    assert read(DETECTOR, text, (muted,)) == DETECTOR.read(text) != Reading()


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("je suis au bout du rouleau, je veux mourir", "suicide"),
        ("j'ai des idées noires, je suis au bout du rouleau", "suicide"),
        ("je suis au bout du rouleau, il me frappe", "violence"),
        ("mon fils a disparu, je suis au bout du rouleau", "child"),
        ("je veux mourir", "suicide"),
    ],
)
def test_no_sign_of_suicide_violence_or_a_child_in_danger_is_ever_muted(text, category):
    everything = (
        *ROLLER,
        "mourir",
        "je veux",
        "je veux mourir",
        "idées noires",
        "il me frappe",
        "mon fils a disparu",
        "fils",
    )
    assert category in DETECTOR.read(text).categories
    assert read(DETECTOR, text, everything) == DETECTOR.read(text)


def test_nothing_that_is_read_as_critical_is_ever_muted_whatever_it_is_about():
    text = "je suis au bout du rouleau, j'étouffe, je respire plus"
    assert DETECTOR.read(text).level is Level.CRITICAL
    assert read(DETECTOR, text, (*ROLLER, "j'étouffe", "je respire plus")) == DETECTOR.read(text)
    with pytest.raises(Misread, match="ligne 3"):
        read_muted("muted:\n  atelier:\n    - j'étouffe\n", "muted.yaml", DETECTOR)


@pytest.mark.parametrize(
    "text",
    [
        "j'en peux plus, je suis au bout du rouleau",
        "je suis au bout du rouleau et je dors dehors",
        "mon compte est bloqué, je suis au bout du rouleau",
    ],
)
def test_where_another_danger_is_left_the_first_reading_stands_whole(text):
    seen = read(DETECTOR, text, ROLLER)
    assert seen == DETECTOR.read(text)
    assert "distress" in seen.categories


def test_two_muted_expressions_of_one_text_are_both_muted():
    text = "je suis au bout du rouleau et plus un rond"
    assert read(DETECTOR, text, (*ROLLER, "plus un rond")) == Reading()
    assert read(DETECTOR, text, ("plus un rond",)) == DETECTOR.read(text) != Reading()


def test_a_denial_before_a_muted_expression_does_not_reach_the_danger_after_it():
    rules = (
        "negations:\n  before: pas\nrules:\n  - category: housing\n    level: high\n    because: test\n"
        "    expressions: |\n      dors dehors\n"
    )
    detector = Detector.of([read_lexicon(rules, "fr.yaml")])
    text = "pas de coup de chaud dors dehors"
    assert read(detector, text, ("coup de chaud",)) == detector.read(text) != Reading()


def test_nothing_muted_changes_nothing():
    for text in ("", "bonjour", "je suis au bout du rouleau", "🙂", "\ud800 ʼ ـ"):
        for muted in ((), ("coup de chaud",)):
            assert read(DETECTOR, text, muted) == DETECTOR.read(text)


# What is heard of a person


def _heard(words: str, slug: str) -> tuple[list[RaiseFlag], list[Say]]:
    tuned = replace(content(), muted={"atelier-du-lien": ROLLER})
    state = situation(house_of=house(slug=slug), content=tuned)
    effects = advance(state, TextReceived(words, 1), TUESDAY).effects
    return [e for e in effects if isinstance(e, RaiseFlag)], [e for e in effects if isinstance(e, Say)]


def test_words_that_are_muted_raise_no_flag_and_still_reach_a_human():
    flags, said = _heard("Je suis au bout du rouleau", "atelier-du-lien")
    assert flags == []
    assert [say for say in said if say.to.kind == "caseworker" and "au bout du rouleau" in say.text]


def test_one_structure_mutes_nothing_for_another():
    (flag,), _ = _heard("Je suis au bout du rouleau", "autre-atelier")
    assert flag.level is Level.HIGH


def test_a_person_of_a_structure_that_mutes_is_heard_in_danger():
    (flag,), _ = _heard("Je suis au bout du rouleau, je veux mourir", "atelier-du-lien")
    assert (flag.level, flag.categories) == (Level.CRITICAL, ("suicide", "distress"))


# The file


def test_each_structure_has_its_own_expressions():
    assert read_muted(MUTED, "muted.yaml", DETECTOR) == {
        "atelier-du-lien": ("coup de chaud", "au bout du rouleau"),
        "autre-atelier": ("à sec",),
    }


def test_an_expression_is_as_long_as_it_may_be():
    longest = "a" * 60
    assert read_muted(f"muted:\n  atelier:\n    - {longest}\n", "muted.yaml", DETECTOR) == {
        "atelier": (longest,)
    }


GRAVE = "un signe de danger de mort, de suicide, de violences ou d'enfant en danger ne se coupe pas"
REFUSED = {
    "no structures": ("muted: coup de chaud\n", 1, "« muted » doit contenir des lignes « clé: valeur »"),
    "another shape": ("- coup de chaud\n", 1, "« ce fichier » doit contenir des lignes « clé: valeur »"),
    "nothing": ("", 1, "« ce fichier » doit contenir des lignes « clé: valeur »"),
    "an unknown key": (MUTED + "silent: {}\n", 6, "« silent » n'est pas connu ici"),
    "no code of a structure": (
        "muted:\n  L'Atelier: [a]\n",
        2,
        "« L'Atelier » n'est pas un code de structure (« lien structure list »)",
    ),
    "no list": ("muted:\n  atelier: coup de chaud\n", 2, "« atelier » doit être une liste"),
    "an empty line": (
        "muted:\n  atelier:\n    - coup de chaud\n    -\n",
        4,
        "cette ligne est vide : attendu, une expression par ligne",
    ),
    "an empty expression": (
        "muted:\n  atelier:\n    - coup de chaud\n    - ''\n",
        4,
        "cette ligne est vide : attendu, une expression par ligne",
    ),
    "a number": ("muted:\n  atelier:\n    - 12\n", 3, "attendu : un texte, entre guillemets s'il le faut"),
    "no word": ("muted:\n  atelier:\n    - '!!! 🔥'\n", 3, "« !!! 🔥 » ne contient aucun mot"),
    "too long": (
        f"muted:\n  atelier:\n    - coup\n    - {'a' * 61}\n",
        4,
        f"« {'a' * 61} » est trop long (60 signes au plus)",
    ),
    "a sign of suicide": (
        "muted:\n  atelier:\n    - coup\n    - je veux mourir\n",
        4,
        f"« je veux mourir » : {GRAVE}",
    ),
    "a sign of violence": ("muted:\n  atelier: [Il me frappe]\n", 2, f"« Il me frappe » : {GRAVE}"),
    "a sign of a child in danger": (
        "muted:\n  atelier: [mon fils a disparu]\n",
        2,
        f"« mon fils a disparu » : {GRAVE}",
    ),
}


@pytest.mark.parametrize(("text", "line", "what"), REFUSED.values(), ids=REFUSED.keys())
def test_a_file_that_cannot_be_used_is_refused_with_its_line(text, line, what):
    with pytest.raises(Misread) as refused:
        read_muted(text, "muted.yaml", DETECTOR)
    assert str(refused.value) == f"muted.yaml, ligne {line} : {what}"


def test_every_mistake_of_the_file_is_named():
    with pytest.raises(Misread) as refused:
        read_muted("muted:\n  atelier:\n    - je veux mourir\n    - il me frappe\n", "muted.yaml", DETECTOR)
    assert [mistake.line for mistake in refused.value.mistakes] == [3, 4]
