"""Cards to print, cut out and hand over: a first name, the structure, a QR code that opens the one-time link.

Rule 1: a card that is lost tells who found it a first name, and nothing else.
Rule 2: a name that the printed letters do not have is written without its accents; where even that fails, the number stands there.
"""

import io
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import segno
from fpdf import FPDF

COLUMNS, ROWS = 2, 4
WIDTH, HEIGHT = 95.0, 68.0
MARGIN = 10.0
QR = 42.0
_ENCODING = "latin-1"
_INSTEAD = str.maketrans(
    {"’": "'", "‘": "'", "œ": "oe", "Œ": "Oe", "–": "-", "—": "-", "…": "...", "ł": "l", "Ł": "L"}
)


@dataclass(frozen=True, slots=True)
class Card:
    """One person's card."""

    first_name: str
    number: int
    link: str


def cards_to_print(structure: str, cards: Sequence[Card]) -> bytes:
    """The cards as a PDF of A4 pages."""
    pdf = FPDF(format="A4")
    pdf.set_auto_page_break(auto=False)
    pdf.set_creator("Lien")
    for at, card in enumerate(cards):
        place = at % (COLUMNS * ROWS)
        if place == 0:
            pdf.add_page()
        _draw(pdf, structure, card, MARGIN + place % COLUMNS * WIDTH, MARGIN + place // COLUMNS * HEIGHT)
    if not cards:
        pdf.add_page()
    return bytes(pdf.output())


def printable(words: str) -> str:
    """The words in letters that can be printed; nothing where that is not possible."""
    replaced = words.translate(_INSTEAD)
    if _fits(replaced):
        return replaced
    bare = "".join(c for c in unicodedata.normalize("NFKD", replaced) if not unicodedata.combining(c))
    return bare if _fits(bare) else ""


def _fits(words: str) -> bool:
    try:
        words.encode(_ENCODING)
    except UnicodeEncodeError:
        return False
    return True


def _draw(pdf: FPDF, structure: str, card: Card, x: float, y: float) -> None:
    pdf.set_draw_color(170)
    pdf.set_dash_pattern(dash=1.5, gap=1.5)
    pdf.rect(x, y, WIDTH, HEIGHT)
    pdf.set_dash_pattern()
    drawn = io.BytesIO()
    segno.make(card.link, error="m").save(drawn, kind="png", scale=6, border=2)
    pdf.image(drawn, x + WIDTH - QR - 4, y + 4, QR, QR)
    room = WIDTH - QR - 12
    pdf.set_xy(x + 4, y + 8)
    pdf.set_font("Helvetica", "B", 16)
    pdf.multi_cell(room, 7, printable(card.first_name) or f"n° {card.number}", align="L")
    pdf.set_x(x + 4)
    pdf.set_font("Helvetica", "", 10)
    pdf.multi_cell(room, 5, printable(structure), align="L")
    pdf.set_xy(x + 4, y + HEIGHT - 19)
    pdf.set_font("Helvetica", "", 9)
    pdf.multi_cell(
        WIDTH - 8, 4.5, "Visez le carré avec l'appareil photo du téléphone. Ce lien sert une fois."
    )
    pdf.set_xy(x + 4, y + HEIGHT - 9)
    pdf.set_font("Courier", "", 7)
    pdf.cell(WIDTH - 8, 4, card.link, link=card.link)
