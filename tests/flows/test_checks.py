"""The shipped content has no error; each kind of broken content is caught, on its line."""

from dataclasses import replace

import pytest

from bot.content import load_content, locate_dialogues
from flows.checks import check_content, check_structure
from flows.content import Content
from flows.dialogue import read_dialogue
from flows.findings import Finding
from flows.helplines import read_helplines
from flows.phone_numbers import phone_numbers
from flows.reading import read_yaml
from flows.words import Words, read_wording

DIALOGUE = """\
dialogue: hello
version: 1
steps:
  ask:
    ask: ask
    choices:
      - {id: good, language: fr, next: bye}
      - {id: bad, keep: {mood: bad}, open: hello}
    free: {accepts: [text], as: words, plan: {kind: hello, in_days: 1}, next: bye}
  bye:
    say: bye
    next: end
"""
FRENCH = """\
ask = Bonjour { $name }. Comment allez-vous ?
    .good = 🙂 Bien
    .bad = 🙁 Pas bien
bye = Merci pour : { $words }.
"""
ENGLISH = """\
ask = Hello { $name }. How are you?
    .good = 🙂 Well
    .bad = 🙁 Not well
bye = Thank you for: { $words }.
"""
HELPLINES = """\
helplines:
  - {number: "3114", label: {fr: Suicide}, for: [suicide], source: https://example.org, checked_on: 2026-11-21}
"""


def findings(
    dialogue: str = DIALOGUE,
    french: str = FRENCH,
    english: str = ENGLISH,
    name: str = "hello",
    **used: list[str],
) -> list[str]:
    content = Content(
        {"hello": read_dialogue(dialogue, "hello.yaml")},
        Words.of([read_wording(french, "fr.ftl", "fr", name), read_wording(english, "en.ftl", "en", name)]),
        read_helplines(HELPLINES, "helplines.yaml"),
    )
    found = check_content(content, {"hello": read_yaml(dialogue, "hello.yaml")}, used)
    return [f"{finding.severity}: {finding}" for finding in found]


def test_the_shipped_content_has_no_error():
    errors = [str(f) for f in check_content(load_content(), locate_dialogues()) if f.severity == "error"]
    assert errors == []


def test_the_shipped_dialogues_read_as_plainly_as_we_aim_for():
    content = load_content()
    mine = {key: wording for key, wording in content.words.wordings.items() if key[1] in content.dialogues}
    found = check_content(replace(content, words=Words(mine)), locate_dialogues())
    # How plainly a text reads is measured in these two languages; the others wait for a reader of their own.
    drafts = {wording.source for (language, _), wording in mine.items() if language not in {"fr", "en"}}
    told = [finding for finding in found if finding.source not in drafts]
    # No text knows how wide the telephone is on which it is read: that is said of all of them together.
    assert [str(finding) for finding in told if not finding.source.startswith("words/")] == []
    assert sum("sur un petit téléphone" in finding.what for finding in told) == 2


def test_a_language_that_nobody_has_read_yet_is_named_once():
    content = load_content()
    named = [
        finding.source
        for finding in check_content(content, locate_dialogues())
        if "brouillon" in finding.what
    ]
    assert named == [f"words/{language}" for language in sorted({*content.words.languages} - {"fr", "en"})]


def test_content_that_is_right_has_no_finding():
    assert findings() == []


BROKEN = {
    "a text that is missing": (
        {"french": FRENCH.replace("bye = Merci", "by = Merci"), "english": ENGLISH.replace("bye =", "by =")},
        "error: hello.yaml, ligne 11 : le texte « bye » manque dans words/fr/hello.ftl",
    ),
    "a text that no step says": (
        {"french": FRENCH + "more = Encore\n", "english": ENGLISH + "more = More\n"},
        "error: fr.ftl, ligne 5 : « more » n'est utilisé par aucune étape",
    ),
    "a button without words": (
        {
            "french": FRENCH.replace("    .bad = 🙁 Pas bien\n", ""),
            "english": ENGLISH.replace("    .bad = 🙁 Not well\n", ""),
        },
        "error: hello.yaml, ligne 8 : le bouton « .bad » du texte « ask » manque dans words/fr/hello.ftl",
    ),
    "words for a button that is not there": (
        {"dialogue": DIALOGUE.replace("      - {id: good, language: fr, next: bye}\n", "")},
        "error: fr.ftl, ligne 1 : « ask.good » n'est le bouton d'aucun choix",
    ),
    "several answers without a button to end": (
        {"dialogue": DIALOGUE.replace("    ask: ask\n", "    ask: ask\n    several: true\n    next: bye\n")},
        "error: hello.yaml, ligne 6 : le bouton « .done » du texte « ask » manque dans words/fr/hello.ftl",
    ),
    "a dialogue that does not exist": (
        {"dialogue": DIALOGUE.replace("open: hello", "open: gone")},
        "error: hello.yaml, ligne 8 : le dialogue « gone » n'existe pas (dialogues : hello)",
    ),
    "a touchpoint that would say nothing": (
        {"dialogue": DIALOGUE.replace("kind: hello", "kind: gone")},
        "error: hello.yaml, ligne 9 : « gone » n'est pas un dialogue : ce point de contact ne dirait rien",
    ),
    "a language without words": (
        {"dialogue": DIALOGUE.replace("language: fr", "language: ti")},
        "error: hello.yaml, ligne 7 : il n'y a pas de textes en « ti » (langues : fr, en)",
    ),
    "an argument that nobody gives": (
        {"french": FRENCH.replace("$words", "$wrods"), "english": ENGLISH.replace("$words", "$wrods")},
        "error: fr.ftl, ligne 4 : « bye » demande « wrods », que personne ne donne",
    ),
    "a text that is not translated": (
        {"english": ENGLISH.replace("bye = Thank you for: { $words }.\n", "")},
        "error: en.ftl, ligne 1 : « bye » n'est pas traduit",
    ),
    "a text that only the translation has": (
        {"english": ENGLISH + "more = More\n"},
        "error: en.ftl, ligne 5 : « more » n'existe pas en français",
    ),
    "a translation that forgets an argument": (
        {"english": ENGLISH.replace("Hello { $name }", "Hello")},
        "error: en.ftl, ligne 1 : « ask » n'a pas les mêmes mots à remplir qu'en français : name",
    ),
    "a translation that waits for a reader": (
        {"english": "### draft\n\n" + ENGLISH},
        "warning: words/en, ligne 1 : brouillon : 1 fichier(s) à faire relire par quelqu'un de cette langue",
    ),
    "a button that is too long": (
        {"french": FRENCH.replace(".bad = 🙁 Pas bien", ".bad = " + "ah " * 23)},
        "error: fr.ftl, ligne 1 : le bouton « .bad » a 68 signes (de 1 à 64)",
    ),
    "a text that is too long": (
        {"french": FRENCH.replace("Merci", "Oui. " * 900)},
        "error: fr.ftl, ligne 4 : « bye » a 4512 signes (de 1 à 4096)",
    ),
    "markup that Telegram refuses": (
        {"french": FRENCH.replace("Merci", "<b>Merci</i>")},
        "error: fr.ftl, ligne 4 : « bye » : seuls <b>, <i>, <u>, <s>, fermés dans l'ordre ; &amp; et &lt; pour les signes",
    ),
    "a number that nobody verified": (
        {"french": FRENCH.replace("Merci", "Appelez le 3115. Merci")},
        "error: fr.ftl, ligne 4 : « bye » donne le 3115, qui n'est pas dans helplines.yaml",
    ),
    "a site that nobody verified": (
        {"french": FRENCH.replace("Merci", "Voyez www.mes-droits.org. Merci")},
        "error: fr.ftl, ligne 4 : « bye » montre le site mes-droits.org, qui n'est pas dans sites.yaml",
    ),
    "a sentence that is too long": (
        {"french": FRENCH.replace("Comment allez-vous", "Comment " + "très " * 15 + "allez-vous")},
        "error: fr.ftl, ligne 1 : « ask » : 17 mots dans la plus longue phrase (but : 12, au plus 15)",
    ),
    "words of a dialogue that is not there": (
        {"name": "gone"},
        "error: fr.ftl, ligne 1 : aucun dialogue ne s'appelle « gone »",
    ),
}


@pytest.mark.parametrize(("broken", "finding"), BROKEN.values(), ids=BROKEN.keys())
def test_broken_content_is_caught_on_its_line(broken, finding):
    assert finding in findings(**broken)


def test_a_text_is_checked_in_every_way_it_can_read():
    hidden = "{ $is_open ->\n        [yes] ouvert\n       *[no] appelez le 3115\n    }."
    french = FRENCH.replace("{ $words }.", hidden)
    english = ENGLISH.replace("{ $words }.", hidden)
    assert "error: fr.ftl, ligne 4 : « bye » donne le 3115, qui n'est pas dans helplines.yaml" in findings(
        french=french, english=english
    )


def test_texts_asked_for_from_code_are_held_against_what_code_asks_for():
    found = findings(name="house", house=["ask", "gone"])
    assert "error: fr.ftl, ligne 4 : « bye » n'est utilisé nulle part" in found
    assert "error: fr.ftl, ligne 1 : il manque le texte « gone »" in found
    assert not any("« ask » n'est" in finding for finding in found)


def test_what_would_break_a_turn_is_found_without_judging_the_style():
    french = FRENCH.replace("Comment", "Comment " + "très " * 20)
    content = Content(
        {"hello": read_dialogue(DIALOGUE, "hello.yaml")},
        Words.of([read_wording(french, "fr.ftl", "fr", "hello")]),
    )
    assert check_structure(content, {}) == ()


def test_a_finding_says_where_to_mend():
    assert str(Finding("error", "fr.ftl", 3, "trop long")) == "fr.ftl, ligne 3 : trop long"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Appelez le 3114.", ("3114",)),
        ("Appelez le 15 ou le 112.", ("15", "112")),
        ("SMS au 114.", ("114",)),
        ("Faites le 01 30 31 05 05.", ("0130310505",)),
        ("Le 0 800 05 95 95 est gratuit.", ("0800059595",)),
        ("Le 116\u00a0006 aide.", ("116006",)),
        ("Call 3919 now", ("3919",)),
        ("Lundi : 8 h 30 à 12 h 30.", ()),
        ("Rendez-vous le 3 mars à 9 h.", ()),
        ("Appelez avant 17 h.", ()),
        ("Merci. Il y a 15 places.", ()),
        ("Une pause de 1 semaine, puis 30 jours.", ()),
    ],
)
def test_only_what_can_be_dialled_is_a_number(text, numbers):
    assert phone_numbers(text) == numbers
