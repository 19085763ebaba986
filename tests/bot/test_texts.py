"""Texts that leave the house and come back: the same words for every language; each kind of mistake is said, and nothing is written."""

from collections.abc import Callable
from pathlib import Path

import polib
import pytest
from openpyxl import load_workbook

from bot.content import SHIPPED, load_content
from bot.texts.catalogue import read_catalogues, write_catalogues
from bot.texts.files import files, read_over
from bot.texts.row import Row
from bot.texts.sheet import OWN, NotASheet, read_sheet, write_sheet
from bot.texts.taking_back import Refused, take_back, write
from flows.texts import Place, pattern_at, places, written
from flows.words import Wording
from tests.harness.house import content

LANGUAGES = content().words.languages
# A language that nobody has written yet.
NEW = "it"


def texts_of(language: str, folder: Path | None = None):
    return {name: file.texts() for name, file in files(language, folder).items()}


def rows_of(path: Path) -> list[Row]:
    if path.is_dir():
        return [Row(f"ligne {line}", place, value) for _, line, place, value in read_catalogues(path)]
    return [Row(f"ligne {number}", place, value) for number, place, value in read_sheet(path)]


def said(wording: Wording) -> dict[Place, str]:
    found = {place: pattern_at(wording, place) for place in places(wording)}
    return {place: written(pattern) for place, pattern in found.items() if pattern is not None}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("to", ["texts.xlsx", "catalogues"])
def test_every_text_comes_back_as_it_left(language: str, to: str, tmp_path: Path) -> None:
    texts = texts_of(language)
    path = tmp_path / to
    (write_sheet if path.suffix else write_catalogues)(path, language, texts)
    left = {text.place: text.own for rows in texts.values() for text in rows}
    assert len(left) > 900
    assert {row.place: row.value for row in rows_of(path)} == left


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_that_is_taken_back_whole_says_what_it_said(language: str, tmp_path: Path) -> None:
    path, folder = tmp_path / "texts.xlsx", tmp_path / "content"
    texts = {name: rows for name, rows in texts_of(language).items() if name != "desk"}
    write_sheet(path, language, texts)
    taken = take_back(rows_of(path), NEW, folder)
    assert taken.lacking == 0
    write(taken)
    for name in texts:
        here = read_over([folder], NEW, name)
        there = read_over([SHIPPED], language, name)
        assert here is not None
        assert there is not None
        assert said(here) == said(there), name
        assert here.draft
    assert NEW in load_content(folder).words.languages


def test_what_nobody_changed_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "texts.xlsx"
    write_sheet(path, "en", texts_of("en"))
    taken = take_back(rows_of(path), "en", tmp_path / "content")
    assert (taken.changed, taken.files) == (0, {})


def test_one_changed_text_is_said_and_all_others_stay(tmp_path: Path) -> None:
    folder = tmp_path / "content"
    row = Row("ligne 5", Place("check_in", "mood", "good"), "🙂 Ça va")
    write(take_back([row], "fr", folder))
    words = load_content(folder).words
    assert words.label("fr", "check_in", "mood", "good") == "🙂 Ça va"
    assert words.label("fr", "check_in", "mood", "bad") == content().words.label(
        "fr", "check_in", "mood", "bad"
    )
    assert (folder / "words" / "fr" / "check_in.ftl").read_text(
        encoding="utf-8"
    ) == "mood =\n    .good = 🙂 Ça va\n"


def test_what_the_team_had_written_before_stays_with_its_comments(tmp_path: Path) -> None:
    folder = tmp_path / "content"
    own = folder / "words" / "fr" / "check_in.ftl"
    own.parent.mkdir(parents=True)
    own.write_text(
        "# Chez nous, on se tutoie.\nmood =\n    .bad = 🙁 Bof\nbye = Salut { $name }.\n", encoding="utf-8"
    )
    write(take_back([Row("ligne 5", Place("check_in", "mood", "good"), "🙂 Ça va")], "fr", folder))
    text = own.read_text(encoding="utf-8")
    assert "# Chez nous, on se tutoie." in text
    assert ".bad = 🙁 Bof" in text
    assert "bye = Salut { $name }." in text
    assert ".good = 🙂 Ça va" in text


def test_a_translation_is_a_draft_until_somebody_of_that_language_has_read_it(tmp_path: Path) -> None:
    row = Row("ligne 2", Place("check_in", "mood", "good"), "🙂 Bene")
    (draft,) = take_back([row], NEW, tmp_path).files.values()
    (read,) = take_back([row], NEW, tmp_path, approved=True).files.values()
    assert draft.startswith("### draft\n")
    assert "draft" not in read


def test_what_is_not_translated_yet_is_counted_and_lent_from_french(tmp_path: Path) -> None:
    folder = tmp_path / "content"
    taken = take_back([Row("ligne 2", Place("check_in", "mood", "good"), "🙂 Bene")], NEW, folder)
    assert taken.lacking > 900
    write(taken)
    words = load_content(folder).words
    assert words.label(NEW, "check_in", "mood", "good") == "🙂 Bene"
    assert words.label(NEW, "check_in", "mood", "bad") == words.label("fr", "check_in", "mood", "bad")


MISTAKES = {
    "a file that is not there": (("nothing", "mood", None), "Ciao", "le fichier « nothing » n'existe pas"),
    "a text that is not there": (
        ("check_in", "gone", None),
        "Ciao",
        "« gone » n'existe pas dans « check_in »",
    ),
    "a button that is not there": (("check_in", "mood", "gone"), "Ciao", "« mood.gone » n'existe pas dans"),
    "a name that is forgotten": (
        ("check_in", "bye", None),
        "Grazie. A presto.",
        "il manque { $name }, que le français a",
    ),
    "a name that nobody fills in": (
        ("check_in", "bye", None),
        "Grazie { $name }. { $surname }",
        "{ $surname } est de trop : personne ne le remplit ici",
    ),
    "a brace that is left open": (("check_in", "bye", None), "Grazie { $name .", "ce texte ne se lit pas"),
    "a line that would begin another text": (
        ("check_in", "bye", None),
        "Grazie { $name }.\n.good = Ciao",
        "ce texte ne se lit pas",
    ),
    "a piece that is not there": (("check_in", "mood", "good"), "{ -gone }", "« -gone » n'existe pas"),
    "markup that is not closed": (
        ("check_in", "bye", None),
        "<b>Grazie { $name }.",
        "seuls <b>, <i>, <u>, <s>, fermés dans l'ordre",
    ),
    "a button that is too long": (("check_in", "mood", "good"), "a " * 40, "signes (de 1 à 64)"),
    "a text that is too long": (
        ("check_in", "bye", None),
        "Grazie { $name }. " + "Ciao. " * 800,
        "signes (de 1 à 4096)",
    ),
    "a number that nobody verified": (
        ("check_in", "bye", None),
        "Grazie { $name }. Call 3115.",
        "le 3115 n'est pas dans helplines.yaml",
    ),
    "a site that nobody verified": (
        ("check_in", "bye", None),
        "Grazie { $name }. Vai su mes-droits.org.",
        "le site mes-droits.org n'est pas dans sites.yaml",
    ),
    "a plural that the language does not have": (
        ("check_in", "bye", None),
        "{ $name ->\n    [few] Grazie\n   *[other] Ciao\n}",
        "la forme [few] n'existe pas dans cette langue",
    ),
}


@pytest.mark.parametrize(("place", "value", "what"), MISTAKES.values(), ids=MISTAKES.keys())
def test_each_mistake_is_said_with_its_line_and_nothing_is_written(
    place: tuple[str, str, str | None], value: str, what: str, tmp_path: Path
) -> None:
    folder = tmp_path / "content"
    right = Row("ligne 2", Place("check_in", "mood", "bad"), "🙁 Male")
    with pytest.raises(Refused) as refused:
        write(take_back([right, Row("ligne 12", Place(*place), value)], NEW, folder))
    assert any("ligne 12" in sentence and what in sentence for sentence in refused.value.sentences)
    assert not folder.exists()


def test_a_number_that_would_be_shown_the_wrong_way_round_is_refused(tmp_path: Path) -> None:
    row = Row("ligne 7", Place("guide_caf", "door"), "اتصلوا بالرقم 32 30.")
    with pytest.raises(Refused, match="le 32 30 se lirait à l'envers"):
        take_back([row], "ar", tmp_path)


def test_a_text_that_is_given_twice_is_refused(tmp_path: Path) -> None:
    place = Place("check_in", "mood", "bad")
    with pytest.raises(Refused, match=r"« mood\.bad » de « check_in » est déjà donné, ligne 2"):
        take_back([Row("ligne 2", place, "🙁 Male"), Row("ligne 9", place, "🙁 No")], NEW, tmp_path)


def test_a_piece_that_would_make_the_buttons_that_use_it_too_long_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "content"
    with pytest.raises(Refused, match="le bouton"):
        write(take_back([Row("ligne 2", Place("check_in", "-talk"), "Parler " * 12)], "fr", folder))
    assert not folder.exists()


def heading_gone(path: Path) -> None:
    book = load_workbook(path)
    book.active.cell(1, OWN + 1).value = "Autre chose"
    book.save(path)


@pytest.mark.parametrize(
    ("spoil", "what"),
    [
        (heading_gone, "ligne 1 : il manque la colonne « Votre texte »"),
        (lambda path: path.write_bytes(b"not a sheet"), "n'est pas un tableau XLSX qui se lit"),
        (lambda path: path.unlink(), "n'est pas un tableau XLSX qui se lit"),
    ],
)
def test_a_sheet_that_is_none_says_so(spoil: Callable[[Path], object], what: str, tmp_path: Path) -> None:
    path = tmp_path / "texts.xlsx"
    write_sheet(path, "en", {"menu": texts_of("en")["menu"]})
    spoil(path)
    with pytest.raises(NotASheet, match=what):
        rows_of(path)


def test_what_begins_like_a_formula_stays_a_text(tmp_path: Path) -> None:
    path = tmp_path / "texts.xlsx"
    (text, *_) = texts_of("en")["menu"]
    formula = type(text)(text.place, "=1+1", "=HYPERLINK(1)", "")
    write_sheet(path, "en", {"menu": [formula]})
    assert load_workbook(path).active.cell(2, OWN + 1).data_type == "s"
    assert rows_of(path)[0].value == "=HYPERLINK(1)"


def test_a_catalogue_names_each_text_by_its_place_for_a_translators_tool(tmp_path: Path) -> None:
    write_catalogues(tmp_path, "uk", texts_of("uk"))
    entry = polib.pofile(str(tmp_path / "check_in.po")).find("check_in:bye", by="msgctxt")
    assert "{ $name }" in entry.msgid
    assert "à garder : { $name }" in entry.comment
    with pytest.raises(NotASheet, match=r"aucun fichier \.po"):
        list(read_catalogues(tmp_path / "nowhere"))
