"""The letters that a page is written in: those of the house, and, for a translation, those of its own script.

Rule 1: a whole text is in one set of letters: a letter taken from elsewhere would not join those beside it. Names alone borrow.
Rule 2: what no set has most of is not written at all: boxes in place of letters help nobody.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from fpdf import FPDF
from fpdf.fonts import TTFFont

FONTS = Path(__file__).parent / "fonts"
HOUSE = "DejaVu"
# The regular letters, and the bold ones where there are any. DejaVu lacks a letter of Pashto, and all those of Ge'ez.
_FILES = {
    HOUSE: ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    "Scheherazade": ("Scheherazade-Regular.ttf", "Scheherazade-Regular.ttf"),
    "Abyssinica": ("AbyssinicaSIL-Regular.ttf", "AbyssinicaSIL-Regular.ttf"),
}
# The letters of a face of small letters are drawn larger, to be read as easily.
ENLARGED = {"Scheherazade": 1.3}
_UNKNOWN_MAX = 0.2
# Tables for other programs than ours are left out of what is embedded: nothing to be warned of.
logging.getLogger("fontTools.subset").setLevel(logging.ERROR)


@contextmanager
def lettered(pdf: FPDF) -> Iterator[FPDF]:
    """With the letters of the house, whose files stay open only as long as they are drawn."""
    _add(pdf, HOUSE)
    try:
        yield pdf
    finally:
        for font in pdf.fonts.values():
            if isinstance(font, TTFFont):
                font.ttfont.close()


def face_for(pdf: FPDF, words: str) -> str | None:
    """The first set of letters that, with those of the house, has all those of these words, else the one that lacks the fewest.

    It is at hand in the page from then on. None where each lacks many.
    """
    letters = {letter for letter in words if letter.isalpha()}
    best, lacking = HOUSE, letters
    for name in _FILES:
        left = letters - drawn_by(name) - drawn_by(HOUSE)
        if len(left) < len(lacking):
            best, lacking = name, left
        if not lacking:
            break
    if len(lacking) > _UNKNOWN_MAX * len(letters):
        return None
    _add(pdf, best)
    return best


@cache
def drawn_by(name: str) -> frozenset[str]:
    """The letters that a set has."""
    with lettered(FPDF()) as page:
        _add(page, name)
        font = page.fonts[name.lower()]
        assert isinstance(font, TTFFont)
        return frozenset(map(chr, font.cmap))


def _add(pdf: FPDF, name: str) -> None:
    if name.lower() not in pdf.fonts:
        regular, bold = _FILES[name]
        pdf.add_font(name, "", FONTS / regular)
        pdf.add_font(name, "B", FONTS / bold)
