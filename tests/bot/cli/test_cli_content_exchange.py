"""`lien content export` and `import`: out, changed by hand, and back."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.texts.sheet import OWN
from tests.bot.cli.conftest import Cli


@pytest.fixture
def own(folder: Path) -> Path:
    """An installation with a folder of its own for texts."""
    (folder / ".env").write_text("LIEN_CONTENT=content\n")
    return folder / "content"


def change(path: Path, place: tuple[str, str], words: str) -> int:
    """Write in the sheet as somebody would; return the row."""
    book = load_workbook(path)
    sheet = book.active
    row = next(
        n for n in range(2, sheet.max_row + 1) if (sheet.cell(n, 1).value, sheet.cell(n, 2).value) == place
    )
    sheet.cell(row, OWN + 1).value = words
    book.save(path)
    return row


def test_a_text_changed_in_the_sheet_is_what_people_read_then(cli: Cli, own: Path, folder: Path) -> None:
    left = cli("content", "export", "--to", "textes.xlsx", "--language", "fr")
    assert (left.code, "à traduire" in left.out) == (0, True), left.err
    change(folder / "textes.xlsx", ("menu", "menu"), "Que puis-je faire pour vous ?")
    back = cli("content", "import", "textes.xlsx", "--language", "fr")
    assert back.code == 0, back.err
    assert "1 texte(s) changés" in back.out
    assert "Que puis-je faire pour vous ?" in (own / "words" / "fr" / "menu.ftl").read_text(encoding="utf-8")
    assert cli("content", "check").code == 0


def test_a_mistake_is_told_with_its_row_and_nothing_is_written(cli: Cli, own: Path, folder: Path) -> None:
    cli("content", "export", "--to", "textes.xlsx", "--language", "uk")
    change(folder / "textes.xlsx", ("menu", "menu.human"), "🗣 Людина")
    row = change(folder / "textes.xlsx", ("check_in", "bye"), "Дякую.")
    back = cli("content", "import", "textes.xlsx", "--language", "uk")
    assert back.code == 1
    assert f"ligne {row} (check_in, bye) : il manque {{ $name }}, que le français a." in back.err
    assert "Rien n'a été écrit." in back.err
    assert not own.exists()


def test_trying_writes_nothing(cli: Cli, own: Path, folder: Path) -> None:
    cli("content", "export", "--to", "po", "--language", "ro")
    catalogue = folder / "po" / "menu.po"
    catalogue.write_text(
        catalogue.read_text(encoding="utf-8").replace('msgstr ""', 'msgstr "Meniu"', 2), encoding="utf-8"
    )
    tried = cli("content", "import", "po", "--language", "ro", "--try", "--json")
    assert tried.code == 0, tried.err
    assert tried.json["changed"] > 0
    assert tried.json["files"] == []
    assert not own.exists()


def test_what_is_already_there_is_not_written_over(cli: Cli, own: Path, folder: Path) -> None:
    (folder / "textes.xlsx").write_bytes(b"des heures de travail")
    refused = cli("content", "export", "--to", "textes.xlsx", "--language", "uk")
    assert (refused.code, "existe déjà" in refused.err) == (1, True)
    assert (folder / "textes.xlsx").read_bytes() == b"des heures de travail"
    assert cli("content", "export", "--to", "textes.xlsx", "--language", "uk", "--replace").code == 0


def test_without_a_folder_for_texts_one_hears_how_to_have_one(cli: Cli, folder: Path) -> None:
    cli("content", "export", "--to", "textes.xlsx", "--language", "uk")
    refused = cli("content", "import", "textes.xlsx", "--language", "uk")
    assert refused.code == 1
    assert "mettez LIEN_CONTENT=content dans .env" in refused.err


def test_a_language_is_named_by_its_code(cli: Cli, folder: Path) -> None:
    refused = cli("content", "export", "--to", "textes.xlsx", "--language", "ukrainien")
    assert refused.code == 2
    assert "n'est pas un code de langue" in refused.err


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        (
            "fr",
            {
                ("menu", "between"): ("Répondez sous 48 h.", "un délai à calculer, « sous 48 h »"),
                ("menu", "menu.human"): ("Parler à quelqu’un", "un bouton sans dessin"),
                ("guide", "-more"): ("➡️ Suivant", "un bouton qui ne dit pas ce qu'il fait"),
                ("guide_caf", "trap"): ("Dites-le, etc.", "une abréviation, « etc"),
            },
        ),
        (
            "uk",
            {
                ("menu", "menu.human"): ("📞 Людина", "le dessin n'est pas celui du français (🗣)"),
                ("menu", "menu"): ("Раз.\nДва.\nТри.\nЧотири.", "4 lignes avant les boutons"),
            },
        ),
    ],
)
def test_what_the_check_would_refuse_does_not_come_in(
    language: str, texts: dict[tuple[str, str], tuple[str, str]], cli: Cli, own: Path, folder: Path
) -> None:
    cli("content", "export", "--to", "textes.xlsx", "--language", language)
    said = {
        f"ligne {change(folder / 'textes.xlsx', place, words)} ({place[0]}, {place[1]}) : {why}"
        for place, (words, why) in texts.items()
    }
    back = cli("content", "import", "textes.xlsx", "--language", language)
    assert back.code == 1
    assert {one for one in said if one not in back.err} == set()
    assert "Rien n'a été écrit." in back.err
    assert not own.exists()


def test_a_catalogue_is_judged_as_a_sheet_is(cli: Cli, own: Path, folder: Path) -> None:
    cli("content", "export", "--to", "po", "--language", "ro")
    catalogue = folder / "po" / "menu.po"
    written = catalogue.read_text(encoding="utf-8")
    at = written.index('msgctxt "menu:between"')
    catalogue.write_text(
        written[:at] + written[at:].replace('msgstr ""', 'msgstr "Veniți la 03/04."', 1), encoding="utf-8"
    )
    back = cli("content", "import", "po", "--language", "ro")
    assert back.code == 1
    assert "(menu, between) : une date en chiffres" in back.err
    assert "menu.po, ligne " in back.err
    assert not own.exists()
