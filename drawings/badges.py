"""The medals that end the lessons: each with what its lesson is about, and without a word, for every language has its own."""

from collections.abc import Callable, Mapping

from drawings.canvas import INK, Canvas, Colour, arc, box, turned
from drawings.parts import (
    BLUE,
    GREEN,
    GREY,
    MINT,
    ORANGE,
    PALE,
    PAPER,
    RED,
    ROSE,
    SAND,
    SKIN,
    SKY,
    STEEL,
    WHITE,
    YELLOW,
    face,
)

CENTRE = (320.0, 270.0)


def _medal(background: Colour, ribbon: Colour) -> Canvas:
    """A medal with its two ribbons, and an empty face."""
    paper = Canvas(background)
    x, y = CENTRE
    for side in (-1, 1):
        tail = [
            (x + side * 20, y + 120),
            (x + side * 130, y + 130),
            (x + side * 170, 606),
            (x + side * 100, 566),
        ]
        paper.shape([*tail, (x + side * 50, 616)], ribbon, 13)
    edge = []
    for point in range(24):
        reach = 232 if point % 2 else 206
        edge += turned([(x, y - reach)], CENTRE, point * 15)
    paper.shape(edge, ORANGE, 13)
    paper.disc(x, y, 188, YELLOW, outline=11)
    paper.disc(x, y, 158, PAPER, outline=9)
    return paper


def badge_appointment() -> Canvas:
    paper = _medal(MINT, BLUE)
    paper.shape(box(222, 188, 418, 358, 16), WHITE, 11)
    paper.shape(
        [
            (222, 232),
            (222, 204),
            *arc(238, 204, 16, 16, 180, 270),
            *arc(402, 204, 16, 16, -90, 0),
            (418, 232),
        ],
        RED,
    )
    for x in (268, 372):
        paper.limb([(x, 172), (x, 204)], STEEL, 12, 7)
    for row in range(2):
        for column in range(4):
            left, top = 240 + column * 42, 250 + row * 50
            colour = GREEN if (row, column) == (1, 2) else GREY
            paper.shape(box(left, top, left + 30, top + 34, 6), colour, 6)
    return paper


def badge_password() -> Canvas:
    paper = _medal(SKY, RED)
    parts = [[(300, 290), (404, 186)], [(404, 186), (432, 214)], [(362, 228), (390, 256)]]
    for colour, width in ((INK, 48), (ORANGE, 26)):
        for part in parts:
            paper.line(part, colour, width)
    paper.disc(266, 324, 62, ORANGE, outline=12)
    paper.disc(256, 334, 24, PAPER, outline=10)
    return paper


def badge_interview() -> Canvas:
    paper = _medal(SAND, GREEN)
    for x, skin, shirt in ((248, SKIN, BLUE), (392, PALE, GREEN)):
        paper.shape(arc(x, 380, 58, 62, 180, 360), shirt)
        face(paper, x, 282, 42, skin)
    paper.shape(box(262, 150, 378, 204, 22), WHITE, 9)
    paper.shape([(300, 200), (288, 230), (330, 200)], WHITE, 9)
    paper.line([(306, 198), (322, 198)], WHITE, 14)
    for x in (294, 320, 346):
        paper.disc(x, 177, 8, INK, outline=0)
    return paper


def badge_payslip() -> Canvas:
    paper = _medal(ROSE, BLUE)
    paper.shape(box(232, 156, 374, 366, 10), WHITE, 11)
    for y, right, colour in (
        (192, 350, BLUE),
        (226, 350, GREY),
        (258, 330, GREY),
        (290, 350, GREY),
        (334, 310, GREEN),
    ):
        paper.line([(256, y), (right, y)], colour, 14)
    paper.disc(392, 330, 52, YELLOW, outline=11)
    paper.disc(392, 330, 34, ORANGE, outline=8)
    return paper


def badge_safe_work() -> Canvas:
    paper = _medal(SKY, ORANGE)
    paper.shape([*arc(320, 300, 118, 124, 180, 360), (438, 300), (202, 300)], YELLOW, 13)
    paper.shape([*arc(320, 300, 34, 140, 180, 360), (354, 300), (286, 300)], YELLOW, 11)
    paper.shape(box(186, 294, 454, 336, 20), ORANGE, 13)
    return paper


ALL: Mapping[str, Callable[[], Canvas]] = {
    drawing.__name__: drawing
    for drawing in (badge_appointment, badge_password, badge_interview, badge_payslip, badge_safe_work)
}
