"""Shipped content and a structure's own over it: whole, or refused with file and line."""

from pathlib import Path

import pytest

from bot.content import load_content, load_detector
from flows.content import Content
from flows.dialogue import END
from flows.flags import Level
from flows.reading import Misread
from flows.words import Wording, read_wording

PNG = b"\x89PNG\r\n\x1a\n"
HELLO = """\
dialogue: hello
version: 1
steps:
  hello:
    say: hello
    next: end
"""


@pytest.fixture(scope="module")
def shipped() -> Content:
    return load_content()


@pytest.fixture
def own(tmp_path: Path):
    """A structure's own folder, made of files by their place in it."""

    def write(**files: str) -> Path:
        for place, text in files.items():
            path = tmp_path / place.replace("__", "/").replace("_ftl", ".ftl").replace("_yaml", ".yaml")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return write


def test_the_dialogues_of_the_house_are_there_in_french_and_english(shipped):
    assert {"welcome", "check_in", "human", "menu", "pause", "language"} <= set(shipped.dialogues)
    assert {"fr", "en"} <= set(shipped.words.languages)
    assert shipped.detector.read("je veux mourir").level is Level.CRITICAL


def test_the_detector_can_be_had_alone():
    assert load_detector().read("je veux mourir").level is Level.CRITICAL


def test_only_taking_news_needs_the_persons_consent(shipped):
    names = ("welcome", "check_in", "human", "menu", "pause", "language")
    assert [name for name in names if not shipped.dialogues[name].for_everyone] == ["check_in"]


def test_the_numbers_that_save_lives_are_in_the_table(shipped):
    assert {"15", "17", "18", "112", "114", "3114", "119", "115", "3919"} <= set(shipped.helplines)
    assert shipped.helplines["114"].by_sms
    assert next(line.number for line in shipped.helplines.values() if "suicide" in line.answers) == "3114"


def test_refusing_is_remembered_and_accepting_plans_the_first_news(shipped):
    agree = shipped.dialogues["welcome"].steps["agree"]
    refuse, accept = agree.choice("refuse"), agree.choice("accept")
    assert refuse.consent == "refused"
    assert accept.consent == "given"
    assert (accept.plan.kind, accept.plan.in_days) == ("check_in", 1)
    assert agree.choice("talk").open == "human"


def test_asking_for_somebody_raises_a_flag_as_soon_as_the_urgency_is_known(shipped):
    first = shipped.dialogues["human"].steps[shipped.dialogues["human"].first]
    levels = {choice.id: choice.raises.flag_level for choice in first.choices if choice.raises}
    assert levels == {"danger": Level.CRITICAL, "today": Level.HIGH, "week": Level.MEDIUM}


def test_a_bad_mood_raises_a_flag_at_once(shipped):
    mood = shipped.dialogues["check_in"].steps["mood"]
    levels = {choice.id: choice.raises.flag_level for choice in mood.choices if choice.raises}
    assert levels == {"bad": Level.MEDIUM, "very_bad": Level.HIGH}
    assert {choice.keep["mood"] for choice in mood.choices} == {choice.id for choice in mood.choices}


def test_every_theme_offers_not_to_know_and_to_talk_to_somebody(shipped):
    check_in = shipped.dialogues["check_in"]
    themes = check_in.steps["theme"].among
    assert set(themes) == {"work", "health", "home", "money", "family", "papers", "digital", "future"}
    for step in themes.values():
        question = check_in.steps[step]
        assert question.choice("dont_know") is not None
        assert question.choice("talk").open == "human"
        trouble = question.choice("trouble")
        assert trouble.raises is not None, step
        assert check_in.steps[trouble.next].ask is not None, step


def test_asking_for_a_human_is_flagged_even_when_the_rest_stays_unanswered(shipped):
    human = shipped.dialogues["human"]
    unsaid = human.steps[human.steps[human.first].wait.next]
    assert unsaid.raises.flag_level is Level.MEDIUM
    assert unsaid.words is None


def test_silence_during_the_news_is_noted_and_nothing_is_said(shipped):
    check_in = shipped.dialogues["check_in"]
    for name, step in check_in.steps.items():
        if step.ask is not None:
            assert step.wait is not None, name
            assert step.wait.hours <= 24, name
            assert step.wait.next == "no_answer", name
    silent = check_in.steps["no_answer"]
    assert silent.words is None
    assert silent.log == "no_answer"
    assert [branch.next for branch in silent.when] == [END]


def test_what_is_critical_is_never_followed_by_small_talk(shipped):
    for step in shipped.dialogues["check_in"].steps.values():
        for choice in step.choices:
            if choice.raises and choice.raises.flag_level is Level.CRITICAL:
                assert choice.open == "safety"


@pytest.mark.parametrize("consent", ["asked", "given", "refused", "stopped"])
@pytest.mark.parametrize("paused", ["yes", "no"])
@pytest.mark.parametrize("several", ["yes", "no"])
def test_the_menu_always_offers_a_human_and_one_way_on_or_back(shipped, consent, paused, several):
    facts = {"consent": consent, "paused": paused, "several_languages": several}
    offered = {
        choice.id
        for choice in shipped.dialogues["menu"].steps["menu"].choices
        if all(
            facts.get(name) in ([wanted] if isinstance(wanted, str) else wanted)
            for name, wanted in choice.when.items()
        )
    }
    assert {"human", "hours"} <= offered
    assert ("language" in offered) == (several == "yes")
    assert ("news" in offered) == (consent == "given")
    assert ("come_back" in offered) == (consent in {"refused", "stopped"})
    assert ("pause" in offered) == (consent in {"asked", "given"})
    assert ("resume" in offered) == (consent == "given" and paused == "yes")
    assert ("present" in offered) == (consent == "asked")


def test_one_text_can_be_overridden_without_touching_the_rest(shipped, own):
    content = load_content(own(words__fr__menu_ftl="menu = On fait quoi ?\n"))
    assert content.words.text("fr", "menu", "menu") == "On fait quoi ?"
    assert content.words.label("fr", "menu", "menu", "human") == shipped.words.label(
        "fr", "menu", "menu", "human"
    )
    assert content.words.text("en", "menu", "menu") == shipped.words.text("en", "menu", "menu")
    assert content.dialogues == shipped.dialogues


def test_a_dialogue_of_the_structure_stands_beside_those_of_the_house(own):
    content = load_content(own(dialogues__hello_yaml=HELLO, words__fr__hello_ftl="hello = Bonjour.\n"))
    assert content.words.text("fr", "hello", "hello") == "Bonjour."
    assert "check_in" in content.dialogues


def test_a_dialogue_of_the_house_can_be_replaced(own):
    replaced = HELLO.replace("dialogue: hello", "dialogue: language").replace("say: hello", "say: changed")
    content = load_content(own(dialogues__language_yaml=replaced))
    assert list(content.dialogues["language"].steps) == ["hello"]


def test_a_language_of_the_structure_is_one_more_language(own):
    content = load_content(own(words__ar__menu_ftl="menu = ماذا تريد؟\n"))
    assert content.words.text("ar", "menu", "menu") == "ماذا تريد؟"
    assert "ar" in content.words.languages


def test_a_help_line_of_the_structure_leaves_the_others(shipped, own):
    table = (
        'helplines:\n  - {number: "01 02 03 04 05", label: {fr: Chez nous}, for: [housing], '
        "source: https://example.org, checked_on: 2026-11-21}\n"
    )
    content = load_content(own(helplines_yaml=table))
    assert set(content.helplines) == {*shipped.helplines, "01 02 03 04 05"}


def test_a_site_of_the_structure_leaves_the_others(shipped, own):
    table = (
        "sites:\n  - {site: garage.example.org, for: le garage, source: affiche, checked_on: 2026-11-21}\n"
    )
    content = load_content(own(sites_yaml=table))
    assert set(content.sites) == {*shipped.sites, "garage.example.org"}


def test_a_structure_mutes_an_expression_of_its_own(shipped, own):
    content = load_content(own(muted_yaml="muted:\n  atelier-du-lien:\n    - coup de chaud\n"))
    assert content.muted == {"atelier-du-lien": ("coup de chaud",)}
    assert shipped.muted == {}
    assert content.dialogues == shipped.dialogues


def test_a_drawing_of_the_structure_takes_the_place_of_ours_and_stands_beside_the_others(shipped, own):
    folder = own()
    (folder / "pictures").mkdir()
    for name in ("mask", "garden"):
        (folder / "pictures" / f"{name}.png").write_bytes(PNG + name.encode())
    content = load_content(folder)
    assert content.pictures["mask"].file == str(folder / "pictures" / "mask.png")
    assert content.pictures["mask"].digest != shipped.pictures["mask"].digest
    assert set(content.pictures) == {*shipped.pictures, "garden"}


@pytest.mark.parametrize("data", [b"GIF89a", PNG + bytes(1_000_000)])
def test_a_drawing_that_is_no_png_or_too_heavy_is_refused(own, data):
    folder = own()
    (folder / "pictures").mkdir()
    (folder / "pictures" / "mask.png").write_bytes(data)
    with pytest.raises(
        Misread, match=r"mask.png, ligne 1 : un dessin est une image PNG de moins d'un mégaoctet"
    ):
        load_content(folder)


BROKEN = {
    "a drawing that is not there": (
        {
            "dialogues__hello_yaml": HELLO.replace("say: hello", "say: hello\n    picture: garden"),
            "words__fr__hello_ftl": "hello = Bonjour.\n    .picture = Un jardin\n",
        },
        "dialogues/hello.yaml, ligne 6 : le dessin « garden » manque : pictures/garden.png",
    ),
    "a drawing that nobody describes": (
        {
            "dialogues__hello_yaml": HELLO.replace("say: hello", "say: hello\n    picture: mask"),
            "words__fr__hello_ftl": "hello = Bonjour.\n",
        },
        "dialogues/hello.yaml, ligne 6 : la description du dessin « .picture » du texte « hello » manque dans words/fr/hello.ftl",
    ),
    "a drawing in the wrong place": (
        {"mask.png": ""},
        "mask.png, ligne 1 : ce fichier serait ignoré ; sa place : pictures/<nom>.png",
    ),
    "a photo where a drawing is meant": (
        {"pictures__mask.jpg": ""},
        "pictures/mask.jpg, ligne 1 : ce fichier serait ignoré ; sa place : pictures/<nom>.png",
    ),
    "a dialogue with a dead end": (
        {
            "dialogues__hello_yaml": HELLO.replace("next: end", "next: gone"),
            "words__fr__hello_ftl": "hello = Bonjour.\n",
        },
        "dialogues/hello.yaml, ligne 6 : l'étape « gone » n'existe pas (étapes : hello, ou end)",
    ),
    "words that cannot be read": (
        {"words__fr__menu_ftl": "menu = { $name\n"},
        'words/fr/menu.ftl, ligne 1 : ce texte n\'est pas du Fluent lisible (Expected token: "}")',
    ),
    "a dialogue without its words": (
        {"dialogues__hello_yaml": HELLO},
        "dialogues/hello.yaml, ligne 5 : le texte « hello » manque dans words/fr/hello.ftl",
    ),
    "a replaced dialogue whose buttons have no words": (
        {
            "dialogues__language_yaml": "dialogue: language\nversion: 1\nsteps:\n  language:\n    ask: language\n"
            "    choices:\n      - {id: ti}\n"
        },
        "dialogues/language.yaml, ligne 7 : le bouton « .ti » du texte « language » manque dans words/fr/language.ftl",
    ),
    "a text that asks for what nobody gives": (
        {"words__fr__menu_ftl": "menu = Bonjour { $nom }\n"},
        "words/fr/menu.ftl, ligne 1 : « menu » demande « nom », que personne ne donne",
    ),
    "a dialogue that no longer keeps what the words of another ask for": (
        {
            "dialogues__lesson_password_yaml": HELLO.replace("hello", "lesson_password"),
            "words__fr__lesson_password_ftl": "lesson_password = Bonjour.\n",
            "words__fr__lessons_ftl": "which = Leçon { $lesson_done_password } ?\n",
        },
        "words/fr/lessons.ftl, ligne 1 : « which » demande « lesson_done_password », que personne ne donne",
    ),
    "a file with another dialogue in it": (
        {"dialogues__other_yaml": HELLO, "words__fr__hello_ftl": "hello = Bonjour.\n"},
        "dialogues/other.yaml, ligne 1 : le dialogue « hello » doit être dans un fichier hello.yaml",
    ),
    "words in the wrong place": (
        {"words__menu_ftl": "menu = Salut\n"},
        "words/menu.ftl, ligne 1 : ce fichier serait ignoré ; sa place : words/<langue>/<nom>.ftl",
    ),
    "a dialogue in the wrong place": (
        {"hello_yaml": HELLO},
        "hello.yaml, ligne 1 : ce fichier serait ignoré ; sa place : dialogues/<nom>.yaml",
    ),
    "a help line without a date": (
        {"helplines_yaml": 'helplines:\n  - {number: "1", label: {fr: x}, for: [help], source: x}\n'},
        "helplines.yaml, ligne 2 : il manque « checked_on »",
    ),
    "a muted expression that is no list": (
        {"muted_yaml": "muted:\n  atelier: coup de chaud\n"},
        "muted.yaml, ligne 2 : « atelier » doit être une liste",
    ),
    "a muted sign of suicide": (
        {"muted_yaml": "muted:\n  atelier:\n    - coup de chaud\n    - envie de mourir\n"},
        "muted.yaml, ligne 4 : « envie de mourir » : un signe de danger de mort, de suicide, de violences ou d'enfant en danger ne se coupe pas",
    ),
    "muted expressions in the wrong place": (
        {"dialogues__more__muted_yaml": "muted: {}\n"},
        "dialogues/more/muted.yaml, ligne 1 : ce fichier serait ignoré ; sa place : dialogues/<nom>.yaml",
    ),
}


@pytest.mark.parametrize(("files", "sentence"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_folder_is_refused_with_file_and_line(own, files, sentence):
    folder = own(**files)
    with pytest.raises(Misread) as refused:
        load_content(folder)
    assert f"{folder}/{sentence}" in str(refused.value).splitlines()


def test_shipped_words_that_ask_for_what_a_dialogue_of_the_structure_no_longer_keeps_are_refused(own):
    folder = own(
        dialogues__lesson_password_yaml=HELLO.replace("hello", "lesson_password"),
        words__fr__lesson_password_ftl="lesson_password = Bonjour.\n",
    )
    with pytest.raises(Misread, match="« which » demande « lesson_done_password », que personne ne donne"):
        load_content(folder)


def test_of_the_shipped_words_a_folder_has_only_those_read_that_it_changes(own, monkeypatch):
    # Who shortens the news keeps none of what the shipped one does: a start must not take seconds more for it.
    folder = own(
        dialogues__check_in_yaml=HELLO.replace("hello", "check_in"),
        words__fr__check_in_ftl="check_in = Bonjour { $name }.\n",
        words__fr__house_ftl="apology = Pardon.\n",
    )
    read = []

    def noted(text: str, source: str, language: str, name: str) -> Wording:
        read.append((language, name))
        return read_wording(text, source, language, name)

    monkeypatch.setattr("bot.wordings.read_wording", noted)
    load_content(folder)
    assert {language for language, name in read if name == "house"} == {"fr"}
    assert {name for _, name in read} == {"check_in", "house"}


def test_every_mistake_of_a_folder_is_named_at_once(own):
    folder = own(
        words__fr__menu_ftl="menu = { $name\n",
        dialogues__hello_yaml="dialogue: hello\n",
        helplines_yaml="x: 1\n",
    )
    with pytest.raises(Misread) as refused:
        load_content(folder)
    assert {Path(mistake.source).name for mistake in refused.value.mistakes} == {
        "menu.ftl",
        "hello.yaml",
        "helplines.yaml",
    }


def test_a_file_that_is_not_utf8_is_refused(own):
    folder = own(words__fr__menu_ftl="")
    (folder / "words" / "fr" / "menu.ftl").write_bytes("menu = Où ?\n".encode("latin-1"))
    with pytest.raises(Misread, match="le fichier n'est pas en UTF-8"):
        load_content(folder)


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(Misread, match=r"ce dossier n'existe pas \(LIEN_CONTENT\)"):
        load_content(tmp_path / "gone")


def test_an_empty_folder_changes_nothing(shipped, tmp_path):
    assert load_content(tmp_path).dialogues == shipped.dialogues
