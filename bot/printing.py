"""A page as a PDF: one sheet of A4, in French and in the letters of who reads it.

Rule 1: the same page is the same file, to the byte.
Rule 2: it is one sheet, whatever is on it: where the words are many, the letters are smaller.
Rule 3: a translation whose letters we do not have is left out: the French text is the one that counts.
"""

from dataclasses import dataclass
from functools import partial

from fpdf import FPDF

from bot.letters import ENLARGED, HOUSE, face_for, lettered
from flows.paper import Paper, Translation

# Millimetres, but for the size of letters.
MARGIN, WIDTH = 22.0, 166.0
FRAME_WIDTH, FRAME_HEIGHT = 62.0, 27.0
INSET = 5.0
SIZES = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6)
Ink = tuple[int, int, int]
DARK, PALE, ACCENT, TINT = (31, 41, 55), (107, 114, 128), (15, 118, 110), (240, 247, 246)


def printed(paper: Paper) -> bytes:
    """The page as the bytes of a PDF."""
    for size in SIZES:
        with lettered(FPDF(format="A4")) as pdf:
            _draw(paper, pdf, size)
            if pdf.page == 1 or size == SIZES[-1]:
                return bytes(pdf.output())
    raise AssertionError("the last size is taken as it is")


@dataclass(frozen=True, slots=True)
class _Line:
    """Words that stand together, the size of their letters in points, and the room after them."""

    words: str
    points: float
    after: float = 1.0
    bold: bool = False
    ink: Ink = DARK
    right_to_left: bool = False
    face: str = HOUSE


def _draw(paper: Paper, pdf: FPDF, size: float) -> None:
    pdf.set_creation_date(paper.issued_at)
    pdf.set_title(paper.title)
    pdf.set_author(paper.head[0])
    pdf.set_creator("Lien")
    pdf.set_lang("fr")
    pdf.set_margins(MARGIN, 20, MARGIN)
    pdf.c_margin = 0
    pdf.set_auto_page_break(auto=True, margin=16)
    pdf.add_page()
    sheet = _Sheet(pdf, size)
    sheet.head(paper.head)
    sheet.say(_Line(paper.title, 18, after=7, bold=True))
    for words in paper.paragraphs:
        sheet.say(_Line(words, 11.5, after=2.2))
    sheet.blanks(paper.blanks)
    sheet.closing(paper.closing, paper.frame)
    sheet.footer(paper.footer)
    if paper.translation is not None:
        sheet.translation(paper.translation)


class _Sheet:
    """The sheet as it fills, from top to bottom; `size` makes all that is on it smaller."""

    def __init__(self, pdf: FPDF, size: float) -> None:
        self._pdf = pdf
        self._size = size

    def head(self, lines: tuple[str, ...]) -> None:
        pdf = self._pdf
        for number, words in enumerate(lines):
            self.say(_Line(words, 13, bold=True, ink=ACCENT) if number == 0 else _Line(words, 9.5, ink=PALE))
        self._down(1.5)
        pdf.set_draw_color(*ACCENT)
        pdf.set_line_width(0.6)
        pdf.line(MARGIN, pdf.get_y(), MARGIN + WIDTH, pdf.get_y())
        self._down(12)

    def blanks(self, labels: tuple[str, ...]) -> None:
        """What is to be filled in by hand: room enough for a pen, whatever the size of the letters."""
        pdf = self._pdf
        for label in labels:
            pdf.set_y(pdf.get_y() + 3.5)
            self.say(_Line(label, 10.5, after=0))
            pdf.set_draw_color(*PALE)
            pdf.set_line_width(0.25)
            pdf.set_dash_pattern(dash=0.3, gap=1.2)
            begins, at = MARGIN + pdf.get_string_width(label) + 2.5, pdf.get_y() - 1.2
            pdf.line(begins, at, MARGIN + WIDTH, at)
            pdf.set_dash_pattern()
        if labels:
            self._down(4)

    def closing(self, lines: tuple[str, ...], frame: str) -> None:
        pdf, height = self._pdf, FRAME_HEIGHT if frame else 0.0
        self._down(6)
        top = self._with_room_for(height)
        for words in lines:
            self.say(_Line(words, 10.5), width=WIDTH - FRAME_WIDTH - 6)
        below = max(pdf.get_y(), top + height)
        if frame:
            pdf.set_draw_color(*PALE)
            pdf.set_line_width(0.25)
            left = MARGIN + WIDTH - FRAME_WIDTH
            pdf.rect(left, top, FRAME_WIDTH, height, round_corners=True, corner_radius=2)
            pdf.set_y(top + 2)
            self.say(_Line(frame, 8, ink=PALE), left=left + 3, width=FRAME_WIDTH - 6)
        pdf.set_y(below)
        self._down(5)

    def footer(self, lines: tuple[str, ...]) -> None:
        for number, words in enumerate(lines):
            self.say(_Line(words, 11, bold=True, ink=ACCENT) if number == 0 else _Line(words, 8.5, ink=PALE))
        self._down(7)

    def translation(self, other: Translation) -> None:
        pdf, width = self._pdf, WIDTH - 2 * INSET
        face = face_for(pdf, "".join((other.note, other.title, *other.paragraphs)))
        if face is None:
            return
        theirs = partial(_Line, right_to_left=other.right_to_left, face=face)
        lines = [
            theirs(other.note, 8, after=2, ink=PALE),
            theirs(other.title, 12, after=2.5, bold=True),
            *(theirs(words, 10, after=1.5) for words in other.paragraphs),
        ]
        height = 2 * INSET + sum(self._height(line, width) for line in lines)
        top = self._with_room_for(height)
        pdf.set_fill_color(*TINT)
        pdf.rect(MARGIN, top, WIDTH, height, style="F", round_corners=True, corner_radius=3)
        pdf.set_y(top + INSET)
        for line in lines:
            self.say(line, left=MARGIN + INSET, width=width)

    def say(self, line: _Line, left: float = MARGIN, width: float = WIDTH) -> None:
        """Write words below what is there, and leave room after them."""
        pdf = self._pdf
        self._write_like(line)
        pdf.set_x(left)
        align = "R" if line.right_to_left else "L"
        pdf.multi_cell(width, self._leading(line), line.words, align=align, new_x="LMARGIN", new_y="NEXT")
        self._down(line.after)

    def _height(self, line: _Line, width: float) -> float:
        self._write_like(line)
        measured = self._pdf.multi_cell(width, self._leading(line), line.words, dry_run=True, output="HEIGHT")
        assert isinstance(measured, float)
        return measured + line.after * self._size

    def _leading(self, line: _Line) -> float:
        return self._points(line) * 0.53

    def _points(self, line: _Line) -> float:
        return line.points * self._size * ENLARGED.get(line.face, 1.0)

    def _write_like(self, line: _Line) -> None:
        pdf = self._pdf
        # Said for each line: one that begins with a name in other letters would else be taken to run their way.
        pdf.set_text_shaping(use_shaping_engine=True, direction="rtl" if line.right_to_left else "ltr")
        # A name may have letters that its translation's do not.
        pdf.set_fallback_fonts([HOUSE] if line.face != HOUSE else [])
        pdf.set_font(line.face, "B" if line.bold else "", self._points(line))
        pdf.set_text_color(*line.ink)

    def _with_room_for(self, height: float) -> float:
        """Where something begins that is not torn apart; on a second sheet, the page is drawn again, smaller."""
        if self._pdf.get_y() + height > self._pdf.page_break_trigger:
            self._pdf.add_page()
        return self._pdf.get_y()

    def _down(self, millimetres: float) -> None:
        self._pdf.set_y(self._pdf.get_y() + millimetres * self._size)
