"""A page becomes one sheet, always the same file, that can be read in French and in the person's own letters."""

import io
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from fluent.syntax import FluentSerializer
from fpdf import FPDF
from pypdf import PdfReader

from bot.letters import HOUSE, drawn_by, face_for
from bot.printing import printed
from flows.paper import Paper, Translation
from flows.spoken import day_and_year
from tests.harness.house import content
from tests.harness.languages import OTHERS

PAGE = Paper(
    file_name="attestation.pdf",
    issued_at=datetime(2026, 11, 24, 9, 0, tzinfo=UTC),
    head=("L’Atelier du Lien", "12 rue des Jardins, 57000 Metz"),
    title="Attestation de présence",
    paragraphs=("Amina Diallo travaille à L’Atelier du Lien depuis le 3 mars 2026.",),
    closing=("Fait à Metz, le 24 novembre 2026.",),
    blanks=("Né(e) le",),
    frame="Cachet",
    footer=("Code : K7QF-3M9T",),
)


def opened(page: Paper) -> PdfReader:
    return PdfReader(io.BytesIO(printed(page)))


def translated(*lines: str, right_to_left: bool = False) -> Paper:
    return replace(PAGE, translation=Translation("Traduction", lines[0], lines[1:], right_to_left))


def test_the_same_page_is_the_same_file_to_the_byte() -> None:
    assert printed(PAGE) == printed(replace(PAGE))
    assert printed(PAGE) != printed(replace(PAGE, issued_at=datetime(2026, 11, 25, tzinfo=UTC)))


def test_all_that_the_page_says_can_be_read_on_it_once() -> None:
    text = opened(PAGE).pages[0].extract_text()
    lines = (*PAGE.head, PAGE.title, *PAGE.paragraphs, *PAGE.blanks, *PAGE.closing, PAGE.frame, *PAGE.footer)
    assert " ".join(text.split()) == " ".join(lines)


def test_it_is_a_sheet_of_a4_that_says_when_it_was_made_and_nothing_of_when_it_was_printed() -> None:
    reader = opened(PAGE)
    width, height = reader.pages[0].mediabox[2:]
    assert (round(float(width)), round(float(height))) == (595, 842)
    assert reader.metadata is not None
    assert reader.metadata.creation_date == PAGE.issued_at
    assert reader.metadata.title == "Attestation de présence"


def test_many_words_still_make_one_sheet() -> None:
    long = translated("Довідка", *["Аміна Діалло працює тут з третього березня. " * 4] * 9)
    assert len(opened(long).pages) == 1
    assert len(opened(replace(long, blanks=("Né(e) le", "Demeurant à", "Travail", "Transport"))).pages) == 1


def test_ukrainian_and_turkish_letters_are_all_there() -> None:
    text = opened(translated("Довідка про присутність", "Şırnak, İzmir, ğ")).pages[0].extract_text()
    assert "Довідка про присутність" in text
    assert "Şırnak, İzmir, ğ" in text


def test_arabic_is_joined_and_stands_at_the_right_hand_side() -> None:
    reader = opened(translated("شهادة", "Amina Diallo تعمل هنا.", right_to_left=True))
    begins: list[float] = []

    def where(text: str, _cm: object, tm: list[float], _font: object, _size: object) -> None:
        if "شهادة" in text:
            begins.append(tm[4])

    text = reader.pages[0].extract_text(visitor_text=where)
    assert "تعمل هنا" in text
    assert begins[0] > 297
    plain, right = printed(translated("شهادة")), printed(translated("شهادة", right_to_left=True))
    assert plain != right


def test_the_letters_of_pashto_and_of_tigrinya_are_all_there() -> None:
    pashto = opened(translated("د شتون تصدیق", "Amina Şahin درېنۍ کار کوي.", right_to_left=True))
    assert "درېنۍ" in pashto.pages[0].extract_text()
    tigrinya = opened(translated("ምስክር ወረቐት", "Amina Şahin ኣብዚ ይሰርሕ።")).pages[0].extract_text()
    assert "ምስክር ወረቐት" in tigrinya
    assert "Amina Şahin ኣብዚ ይሰርሕ።" in tigrinya


def test_a_translation_that_would_be_boxes_is_left_out_and_the_french_stays() -> None:
    text = opened(translated("会社の証明書", "会社で働いています。")).pages[0].extract_text()
    assert "Traduction" not in text
    assert "Attestation de présence" in text


@pytest.mark.parametrize("language", OTHERS)
def test_no_letter_of_any_translation_is_a_box(language: str) -> None:
    said = "".join(_said(language))
    face = face_for(FPDF(), said)
    assert face is not None
    letters = {letter for letter in said if letter.isalpha()}
    assert letters <= drawn_by(face) | drawn_by(HOUSE)


def _said(language: str) -> list[str]:
    wording, written = content().words.wordings[language, "papers"], FluentSerializer()
    days = [day_and_year(date(2026, month, 1), language) for month in range(1, 13)]
    return [*days, *(written.serialize_entry(message) for message in wording.messages.values())]


def test_a_page_that_was_kept_as_data_is_the_same_page() -> None:
    page = translated("Certificate", "Amina Diallo works here.")
    assert Paper.from_data(page.to_data()) == page
    assert Paper.from_data(PAGE.to_data()) == PAGE
