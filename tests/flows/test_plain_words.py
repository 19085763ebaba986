"""Every rule of plain words fails on a copy of the content that breaks it, one after another; what is shipped breaks none."""

from dataclasses import replace

import pytest

from flows.checks import check_content
from flows.content import Content
from flows.dialogue import read_dialogue
from flows.forbidden import forbidden, vague
from flows.judging import Judge
from flows.measures import rows, told
from flows.plain_language import measure
from flows.screens import BUTTONS_MAX, at_once, lines, pictogram
from flows.words import Words, keys, read_wording
from tests.harness.house import content

SHIPPED = content()
MENU = "menu = Que voulez-vous faire ?\n"

# What breaks a rule: the language, the file, the text that is written there, the place that is judged, and what is said of it.
BROKEN = {
    "capitals": ("fr", "menu", "between = APPELEZ le 15 ou le 112.", "between", "« APPELEZ » est en majuscules"),
    "an acronym that nobody explains": (
        "fr", "menu", "between = Demandez la PMSMP.", "between", "« PMSMP » est en majuscules",
    ),
    "an acronym that its card does not explain": (
        "fr", "menu", "between = Demandez la RQTH.", "between", "« RQTH » n'est expliqué nulle part dans cette fiche",
    ),
    "an abbreviation": ("fr", "menu", "between = Un papier, ex. le bail.", "between", "abréviation, « ex. »"),
    "an abbreviation at the end": ("fr", "menu", "between = Le bail, la paie, etc.", "between", "abréviation, « etc"),
    "an English abbreviation": ("en", "menu", "between = A paper, e.g. the lease.", "between", "abréviation, « e.g. »"),
    "a share in figures": ("fr", "menu", "between = Vous gardez 80 %.", "between", "le signe « % »"),
    "a legal sign": ("fr", "menu", "between = Lisez le § 4.", "between", "le signe « § »"),
    "an ampersand": ("fr", "menu", "between = La paie &amp; les heures.", "between", "le signe « & »"),
    "a comparison": ("fr", "menu", "between = Vous gagnez &lt; 100 euros.", "between", "un signe comme « < »"),
    "a sum": ("fr", "menu", "between = La paie + la prime.", "between", "un signe de calcul"),
    "a sentence left open": ("fr", "menu", "between = Et puis…", "between", "points de suspension"),
    "two words in one": ("fr", "menu", "between = Votre père et/ou mère.", "between", "« / » entre deux mots"),
    "a point in a word": ("fr", "menu", "between = Vous êtes salarié·e.", "between", "un point au milieu d'un mot"),
    "an ending in brackets": ("fr", "menu", "between = Vous êtes salarié(e).", "between", "deux mots en un"),
    "a delay in hours": ("fr", "menu", "between = Répondez sous 48 h.", "between", "un délai à calculer, « sous 48 h »"),
    "a delay in English": ("en", "menu", "between = Answer within 48 hours.", "between", "un délai à calculer"),
    "working days": ("fr", "menu", "between = Comptez 3 jours ouvrés.", "between", "« jours ouvrés »"),
    "a date in figures": ("fr", "menu", "between = Venez le 03/04.", "between", "une date en chiffres"),
    "a date that is counted from today": ("fr", "menu", "between = Venez la semaine prochaine.", "between", "donnez le jour"),
    "italics": ("ar", "menu", "between = <i>اكتبوا</i>.", "between", "italique"),
    "what is denied twice": (
        "fr", "menu", "between = Vous ne pouvez pas ne pas venir.", "between", "deux négations dans une phrase",
    ),
    "what is denied twice in English": (
        "en", "menu", "between = You cannot come if you do not call.", "between", "deux négations dans une phrase",
    ),
    "pronouns one after the other": ("fr", "menu", "between = Donnez-le-lui.", "between", "des pronoms à la suite"),
    "a pronoun that sends back": ("fr", "menu", "between = Le papier dont je parle.", "between", "renvoie à un mot d'avant"),
    "a button that says nothing": ("fr", "menu", f"{MENU}    .human = ✅ Valider", "menu.human", "ne dit pas ce qu'il fait"),
    "a button that says nothing in English": (
        "en", "menu", "menu = What?\n    .human = 🗣 Click here", "menu.human", "ne dit pas ce qu'il fait",
    ),
    "a button without a pictogram": ("fr", "menu", f"{MENU}    .human = Parler", "menu.human", "un bouton sans dessin"),
    "a button without a word": ("fr", "menu", f"{MENU}    .human = 🗣", "menu.human", "un bouton sans mot"),
    "a button with another pictogram than in French": (
        "uk", "menu", "menu = Що?\n    .human = 📞 Людина", "menu.human", "le dessin n'est pas celui du français (🗣)",
    ),
    "a wall of text": (
        "fr", "menu", "menu =\n    Un.\n    Deux.\n    Trois.\n    Quatre.", "menu", "4 lignes avant les boutons (au plus 3",
    ),
    "a wall of text in a translation": (
        "tr", "menu", "menu =\n    Bir.\n    İki.\n    Üç.\n    Dört.", "menu", "4 lignes avant les boutons (au plus 3",
    ),
    "a list that is too long": (
        "fr", "menu", "menu =\n    Six :\n    • un\n    • deux\n    • trois\n    • quatre\n    • cinq", "menu", "6 lignes",
    ),
    "too many ideas": (
        "fr", "menu", "between =\n    Si oui, dites quand, où, car on sait si ça va ou si non, mais dites qui, et où.\n    Oui.",
        "between", "10 idées",
    ),
}  # fmt: skip


def judged(words: Content, language: str, name: str, place: str) -> list[str]:
    """What is called an error in one text."""
    key, _, attribute = place.partition(".")
    wording = words.words.wordings[language, name]
    found = Judge(words).verdicts(wording, key, attribute or None)
    return [verdict.what for verdict in found if verdict.severity == "error"]


def copy(language: str, name: str, text: str) -> Content:
    """The shipped content with a structure's own text over it."""
    own = read_wording(text + "\n", "own.ftl", language, name)
    wordings = dict.fromkeys([(language, name), ("fr", name)])
    mine = {place: SHIPPED.words.wordings[place] for place in wordings}
    mine[language, name] = mine[language, name].overridden_by(own)
    return replace(SHIPPED, words=Words(mine))


@pytest.mark.parametrize(("language", "name", "text", "place", "what"), BROKEN.values(), ids=BROKEN.keys())
def test_each_rule_is_broken_by_a_text_that_breaks_it(language, name, text, place, what):
    assert judged(SHIPPED, language, name, place) == []
    assert [one for one in judged(copy(language, name, text), language, name, place) if what in one], what


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_what_is_shipped_breaks_no_rule(language):
    judge = Judge(SHIPPED)
    wrong = [
        (wording.name, key, attribute, verdict.what)
        for (of, _), wording in SHIPPED.words.wordings.items()
        if of == language
        for key, attribute in keys(wording)
        for verdict in judge.verdicts(wording, key, attribute)
        if verdict.severity == "error"
    ]
    assert wrong == []


SCREEN = """\
dialogue: hello
version: 1
steps:
  ask:
    ask: ask
    choices:
"""


def screen(*choices: str) -> Content:
    dialogue = read_dialogue(SCREEN + "".join(f"      - {{{one}}}\n" for one in choices), "hello.yaml")
    labels = "".join(f"    .a{number} = ✅ Oui\n" for number in range(len(choices)))
    words = Words.of([read_wording(f"ask = Oui ?\n{labels}", "fr.ftl", "fr", "hello")])
    return Content({"hello": dialogue}, words)


def test_a_screen_has_no_more_buttons_than_a_person_can_choose_from():
    full = screen(*(f"id: a{number}" for number in range(BUTTONS_MAX)))
    assert judged(full, "fr", "hello", "ask") == []
    over = screen(*(f"id: a{number}" for number in range(BUTTONS_MAX + 1)))
    assert judged(over, "fr", "hello", "ask") == [
        "9 boutons sur un écran (au plus 8) : faites deux écrans, par sujet"
    ]
    errors = [str(one) for one in check_content(over, {}) if one.severity == "error"]
    assert errors == [
        "fr.ftl, ligne 1 : « ask » : 9 boutons sur un écran (au plus 8) : faites deux écrans, par sujet"
    ]


def test_buttons_that_exclude_each_other_count_once():
    step = (
        screen("id: a0, when: {consent: given}", "id: a1, when: {consent: [asked, refused]}", "id: a2")
        .dialogues["hello"]
        .steps["ask"]
    )
    assert at_once(step) == 2


def test_the_answers_of_a_quiz_need_no_pictogram_and_those_of_a_question_do():
    assert judged(SHIPPED, "fr", "lesson_payslip", "first_question.right") == []
    assert judged(SHIPPED, "fr", "language", "language.ar") == []
    assert judged(SHIPPED, "fr", "safety", "discreet.fine") == []


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("<b>Le titre</b>\nUn.\nDeux.\nTrois.", (3, False)),
        ("🏠 <b>Le titre</b>\n1. Un.\n2. Deux.", (2, True)),
        ("Les heures :\nlundi\nOui.", (3, True)),
        ("Un.\n\nDeux.", (2, False)),
        ("\u200f🧭 Un\n\u200f🧰 Deux", (2, True)),
    ],
)  # fmt: skip
def test_lines_are_those_that_are_seen(text, seen):
    assert lines(text) == seen


@pytest.mark.parametrize(
    "text",
    [
        "Ouvert de 8 h 30 à 12 h 30.",
        "Touchez /menu.",
        "Allez sur caf.fr ou mon-compte.gouv.fr/aide.",
        "Je ne lis pas, et je n’écris pas.",
        "Le 3 mars 2027, à 9 h.",
        "Appelez le 01 30 31 05 05.",
        "Gardez-le. Montrez-la à votre chef.",
        "Dans les 2 heures.",
    ],
)
def test_what_is_plain_is_left_alone(text):
    assert list(forbidden(text, "fr")) == []


def test_a_label_is_vague_whatever_its_case_and_pictogram():
    assert vague("✅ OK")
    assert vague("👉 Cliquez ici !")
    assert not vague("👋 Je viens")


def test_a_pictogram_is_one_and_the_same_with_or_without_its_finish():
    assert pictogram("✉️ Un message") == pictogram("✉ Un message") == "✉"
    assert pictogram("12 mars") == ""


@pytest.mark.parametrize(
    ("text", "language", "ideas"),
    [
        ("Vous êtes malade. Appelez votre chef.", "fr", 2),
        ("Appelez votre chef si vous êtes malade, mais pas la nuit.", "fr", 3),
        ("Qui peut vous aider ?", "fr", 1),
        ("Si vous voulez, écrivez.", "fr", 1),
        ("Call when you are ill, because we wait.", "en", 3),
    ],
)
def test_an_idea_is_a_sentence_or_what_opens_another_in_it(text, language, ideas):
    assert measure(text, language).ideas == ideas


def test_english_is_measured_on_the_scale_of_flesch():
    # The sentence and its score are those of textbooks: 7 words, 1 sentence, 8 syllables.
    found = measure("The cat sat on the red table.", "en")
    assert found.score == pytest.approx(206.835 - 1.015 * 7 - 84.6 * 8 / 7, abs=0.01)
    assert measure("Мир.", "uk").score is None


def test_every_french_and_english_text_has_its_row_of_measures():
    table = [told(row) for row in rows(SHIPPED)]
    asked = {(row["language"], row["text"]): row for row in table}
    assert {language for language, _ in asked} == {"fr", "en"}
    assert len(table) == len({(row["source"], row["line"]) for row in table})
    mood = asked["fr", "check_in.mood"]
    assert (mood["lines"], mood["buttons"], mood["ideas"]) == (2, 5, 3)
    assert asked["fr", "menu.menu"]["buttons"] == 9 + 1
    assert asked["fr", "menu.between"]["buttons"] == 0
