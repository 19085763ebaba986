"""A whole sheet of people at once, or nobody: each bad line told, links shown once, cards to print."""

import re
import zlib
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from bot import links
from bot.cards_to_print import Card, cards_to_print, printable
from tests.bot.cli.conftest import Cli

GOOD = """Prénom;Nom;Téléphone;Référent;Fin de contrat;Par téléphone;Isolé
Amina;Diallo;06 11 22 33 44;Claire;2027-01-29;non;oui
Олена;Коваль;;;;;
Boris;Kovac;;Claire;29/01/2027;oui;
"""


@pytest.fixture
def ready(installed: Cli) -> Cli:
    """Claire is a caseworker."""
    assert installed("caseworker", "add", "--structure", "atelier", "--name", "Claire").code == 0
    return installed


def written(folder: Path, text: str = GOOD, name: str = "people.csv", encoding: str = "utf-8") -> str:
    (folder / name).write_bytes(text.encode(encoding))
    return name


def imported(cli: Cli, file: str, *options: str):
    return cli("person", "import", file, "--structure", "atelier", *options)


def pathway(cli: Cli, number: int) -> dict[str, object]:
    found: dict[str, object] = cli("person", "show", str(number), "--json").json["pathway"]
    return found


def test_everybody_of_a_sheet_is_added_with_their_pathway_and_a_link(ready: Cli, folder: Path) -> None:
    added = imported(ready, written(folder), "--json")
    assert added.code == 0, added.err
    amina, olena, boris = added.json
    assert len(amina["start"]) == len(olena["start"]) == 22
    assert amina["start"] != olena["start"]
    assert boris["by_phone"]
    assert "start" not in boris
    assert (pathway(ready, amina["id"])["contract_until"], pathway(ready, amina["id"])["isolated"]) == (
        "2027-01-29",
        True,
    )
    assert pathway(ready, boris["id"])["by_phone"] is True
    people = ready("person", "list", "--json").json
    assert [(row["first_name"], row["referent"]) for row in people] == [
        ("Amina", "Claire"),
        ("Олена", None),
        ("Boris", "Claire"),
    ]


def test_options_are_column_names_too_and_a_spreadsheets_dates_and_numbers_are_understood(
    ready: Cli, folder: Path
) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["first-name", "last_name", "phone", "contract-until", "by-phone"])
    sheet.append(["Amina", "Diallo", 611223344, date(2027, 1, 29), True])
    sheet.append([None, None, None, None, None])
    book.save(folder / "people.xlsx")
    (amina,) = imported(ready, "people.xlsx", "--json").json
    known = ready("person", "show", str(amina["id"]), "--json").json
    assert (known["phone"], known["pathway"]["contract_until"], known["pathway"]["by_phone"]) == (
        "0611223344",
        "2027-01-29",
        True,
    )


@pytest.mark.parametrize(("encoding", "delimiter"), [("utf-8-sig", ","), ("cp1252", ";"), ("utf-8", "\t")])
def test_whatever_program_wrote_the_file_it_is_read(
    ready: Cli, folder: Path, encoding: str, delimiter: str
) -> None:
    text = "Prénom;Nom\nZénobie;Quéré\n".replace(";", delimiter)
    (added,) = imported(ready, written(folder, text, encoding=encoding), "--json").json
    assert (added["first_name"], added["last_name"]) == ("Zénobie", "Quéré")


def test_each_bad_line_is_told_with_its_number_and_nobody_is_added(ready: Cli, folder: Path) -> None:
    text = (
        "prénom;nom;fin de contrat;par téléphone;motif de suspension;premier jour\n"
        "Amina;Diallo;2027-01-29;;;\n"
        ";Sans;;;;\n"
        "Boris;Kovac;bientôt;;;\n"
        "Chloé;Petit;;peut-être;;\n"
        "\n"
        "Denis;Roy;;;la lune;\n"
        "Emma;Faure;2026-01-01;;;2026-06-01\n"
        "amina;DIALLO;;;;\n"
    )
    refused = imported(ready, written(folder, text))
    assert refused.code == 1
    told = refused.err.splitlines()
    assert [int(re.findall(r"ligne (\d+) :", line)[0]) for line in told[:-1]] == [3, 4, 5, 7, 8, 9]
    assert told[-1] == "Rien n'a été ajouté."
    assert ready("person", "list", "--json").json == []


def test_a_suspension_that_lacks_something_is_told_with_its_line_and_imported_all_the_same(
    ready: Cli, folder: Path
) -> None:
    text = (
        "prénom;suspendu du;suspendu au;motif de suspension\n"
        "Amina;2026-12-01;2026-12-20;santé\n"
        "Boris;2026-12-01;;\n"
        "Chloé;;2026-12-20;santé\n"
        "Denis;;;santé\n"
        "Emma;;;\n"
    )
    added = imported(ready, written(folder, text), "--json")
    assert (added.code, len(added.json)) == (0, 5)
    told = [re.findall(r"ligne (\d+) : .*colonne « ([\w ]+) »", line) for line in added.err.splitlines()]
    assert told == [
        [("3", "suspendu au")],
        [("3", "motif de suspension")],
        [("4", "suspendu du")],
        [("5", "suspendu du")],
    ]


def test_what_does_not_fit_the_structure_is_told_line_by_line_and_nobody_is_added(
    ready: Cli, folder: Path
) -> None:
    text = "prénom,nom,langue,référent,groupe de paie\nA,A,fr,Claire,\nB,B,xx,,\nC,C,,Zoé,\nD,D,,,nuit\n"
    refused = imported(ready, written(folder, text))
    assert refused.code == 1
    assert [re.findall(r"ligne (\d+)", line) for line in refused.err.splitlines()] == [
        ["3"],
        ["4"],
        ["5"],
        [],
    ]
    assert ready("person", "list", "--json").json == []


def test_the_same_sheet_twice_adds_nobody_twice(ready: Cli, folder: Path) -> None:
    file = written(folder)
    assert imported(ready, file).code == 0
    again = imported(ready, file)
    assert again.code == 1
    assert "déjà là (n° 1)" in again.err
    assert len(ready("person", "list", "--json").json) == 3
    assert imported(ready, file, "--same-names").code == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("prénom,taille\nA,180\n", "colonne inconnue « taille »"),
        ("nom\nDiallo\n", "il manque une colonne « prénom »"),
        ("prénom,prenom\nA,B\n", "est là deux fois"),
        ("", "est vide"),
    ],
)
def test_headings_that_cannot_be_understood_are_told(ready: Cli, folder: Path, text: str, said: str) -> None:
    refused = imported(ready, written(folder, text))
    assert refused.code == 1
    assert said in refused.err


def test_a_file_that_is_not_there_or_no_sheet_is_told(ready: Cli, folder: Path) -> None:
    assert "ne peut pas être lu" in imported(ready, "nowhere.csv").err
    (folder / "broken.xlsx").write_bytes(b"no sheet")
    assert "n'est pas un fichier XLSX" in imported(ready, "broken.xlsx").err


def test_cards_to_print_hold_a_first_name_the_structure_and_the_link_and_nothing_else(
    ready: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def lien_bot(_settings: object) -> str:
        return "lien_bot"

    monkeypatch.setattr(links, "bot_username", lien_bot)
    added = imported(ready, written(folder), "--sheet", "cards.pdf", "--json")
    assert added.code == 0, added.err
    printed = words_of((folder / "cards.pdf").read_bytes())
    amina, olena, boris = added.json
    assert amina["link"] == f"https://t.me/lien_bot?start={amina['start']}"
    for there in ("Amina", "Atelier", amina["start"], olena["start"], f"n° {olena['id']}"):
        assert there in printed, there
    for secret in ("Diallo", "Kovac", "0611", "06 11", boris["first_name"]):
        assert secret not in printed


def test_where_the_cards_could_not_be_made_nobody_is_added(ready: Cli, folder: Path) -> None:
    refused = imported(ready, written(folder), "--sheet", "cards.pdf")
    assert refused.code == 1
    assert "n'a pas donné le nom du robot" in refused.err
    assert ready("person", "list", "--json").json == []


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (8, 1), (9, 2)])
def test_eight_cards_fit_on_a_page(count: int, pages: int) -> None:
    cards = [Card("Amina", number, f"https://t.me/lien_bot?start={number}") for number in range(count)]
    pdf = cards_to_print("L'Atelier", cards)
    assert pdf.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\b", pdf)) == pages


@pytest.mark.parametrize(
    ("name", "printed"),
    [("Zénobie", "Zénobie"), ("Cœline", "Coeline"), ("Şeyma", "Seyma"), ("Łukasz", "Lukasz"), ("Олена", "")],
)
def test_a_name_is_printed_in_the_letters_that_there_are_or_not_at_all(name: str, printed: str) -> None:
    assert printable(name) == printed


def words_of(pdf: bytes) -> str:
    """What a PDF of ours says: its pages, unpacked."""
    text = b"\n".join(page for page in map(unpacked, pdf.split(b"stream\n")[1::2]) if b" Tf" in page)
    return text.decode("latin-1").replace("\\(", "(").replace("\\)", ")")


def unpacked(stream: bytes) -> bytes:
    """What the stream of a PDF holds; nothing where it is not packed. What follows its own end is not looked at."""
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return b""
