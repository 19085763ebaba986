"""What several drawings have in common: a sun, a drop, a face, a hand."""

from collections.abc import Sequence

from drawings.canvas import INK, Canvas, Colour, Point, arc, box, smooth, turned

PAPER: Colour = (255, 250, 240)
SKY: Colour = (206, 233, 247)
MINT: Colour = (213, 240, 226)
SAND: Colour = (255, 234, 196)
ROSE: Colour = (252, 221, 217)
WHITE: Colour = (255, 255, 255)
BLUE: Colour = (74, 144, 217)
WATER: Colour = (137, 203, 240)
YELLOW: Colour = (255, 200, 46)
ORANGE: Colour = (240, 130, 50)
RED: Colour = (219, 58, 52)
GREEN: Colour = (72, 160, 98)
BROWN: Colour = (150, 98, 60)
GREY: Colour = (196, 205, 216)
STEEL: Colour = (150, 164, 182)
SKIN: Colour = (205, 142, 100)
PALE: Colour = (240, 194, 158)
HOT: Colour = (230, 104, 84)
HAIR: Colour = (60, 40, 34)


def sun(paper: Canvas, x: float, y: float, radius: float) -> None:
    """The sun with its rays."""
    for ray in range(12):
        end = turned([(x + radius * 1.32, y), (x + radius * 1.7, y)], (x, y), ray * 30)
        paper.line(end, ORANGE, 13)
    paper.disc(x, y, radius, YELLOW)


def drop(paper: Canvas, x: float, y: float, size: float, colour: Colour = WATER) -> None:
    """A drop; `y` is its point."""
    round_part = arc(x, y + size * 1.5, size * 0.75, size * 0.75, -30, 210)
    paper.shape([(x, y), *round_part], colour, 8)


def bubble(paper: Canvas, x: float, y: float, radius: float) -> None:
    """A soap bubble."""
    paper.disc(x, y, radius, WHITE, outline=8)
    paper.line(arc(x, y, radius * 0.55, radius * 0.55, 190, 260), WATER, 7)


def hand(
    paper: Canvas, x: float, y: float, size: float, degrees: float, skin: Colour = SKIN, left: bool = False
) -> None:
    """An open hand, palm to us: the wrist at (x, y), the fingers upwards, then turned."""
    side = -1 if left else 1

    def at(*points: Point) -> list[Point]:
        return turned([(x + side * px * size, y + py * size) for px, py in points], (x, y), degrees)

    fingers: Sequence[tuple[Point, Point]] = (
        ((-0.30, -0.85), (-0.44, -1.42)),
        ((-0.11, -0.95), (-0.15, -1.66)),
        ((0.10, -0.95), (0.14, -1.64)),
        ((0.29, -0.85), (0.42, -1.40)),
        ((0.30, -0.45), (0.74, -0.86)),
    )
    for finger in fingers:
        paper.line(at(*finger), INK, size * 0.2 + 22)
    paper.line(at((0, 0.35), (0, -0.2)), INK, size * 0.52 + 22)
    palm = smooth(at((-0.36, -0.9), (0.34, -0.9), (0.4, -0.4), (0.26, -0.02), (-0.26, -0.02), (-0.4, -0.4)))
    paper.shape(palm, skin, 22)
    for finger in fingers:
        paper.line(at(*finger), skin, size * 0.2)
    paper.line(at((0, 0.35), (0, -0.2)), skin, size * 0.52)
    paper.shape(palm, skin, 0)


def face(
    paper: Canvas,
    x: float,
    y: float,
    size: float,
    skin: Colour = SKIN,
    mouth: str = "smile",
    hair: Colour = HAIR,
) -> None:
    """A head with short hair."""
    for side in (-1, 1):
        paper.disc(x + side * size * 0.98, y + size * 0.08, size * 0.18, skin)
    paper.disc(x, y, size, skin, size * 1.12)
    top = [
        *arc(x, y - size * 0.12, size * 1.02, size * 1.06, 196, 344),
        *smooth(
            [
                (x + size * 0.98, y - size * 0.42),
                (x + size * 0.4, y - size * 0.62),
                (x - size * 0.3, y - size * 0.5),
                (x - size * 0.98, y - size * 0.42),
            ],
            closed=False,
        ),
    ]
    paper.shape(top, hair)
    for side in (-1, 1):
        paper.disc(x + side * size * 0.38, y - size * 0.02, size * 0.1, INK, outline=0)
    if mouth == "smile":
        paper.line(arc(x, y + size * 0.3, size * 0.42, size * 0.36, 25, 155), INK, size * 0.1)
    elif mouth == "sad":
        paper.line(arc(x, y + size * 0.82, size * 0.36, size * 0.3, 215, 325), INK, size * 0.1)


def shoulders(paper: Canvas, x: float, y: float, width: float, shirt: Colour, bottom: float = 660) -> None:
    """The upper body under a head: `y` is the top of the shoulders."""
    half = width / 2
    body = [
        (x - half, bottom),
        *arc(x - half + 70, y + 80, 70, 80, 180, 262),
        *arc(x + half - 70, y + 80, 70, 80, 278, 360),
        (x + half, bottom),
    ]
    paper.shape(body, shirt)


def tap(paper: Canvas, x: float, y: float) -> None:
    """A water tap; the water leaves at (x, y)."""
    paper.limb([(x - 210, y - 70), (x - 60, y - 70), *arc(x - 60, y - 10, 60, 60, -90, 0), (x, y)], GREY, 46)
    paper.limb([(x - 130, y - 80), (x - 130, y - 122)], GREY, 30)
    paper.shape(box(x - 190, y - 158, x - 70, y - 122, 16), STEEL)


def forbidden(paper: Canvas, x: float, y: float, radius: float) -> None:
    """The red ring with its bar: not this."""
    slash = turned([(x - radius, y), (x + radius, y)], (x, y), 45)
    paper.line(slash, WHITE, 58)
    paper.line(arc(x, y, radius, radius), WHITE, 58)
    paper.line(slash, RED, 38)
    paper.line(arc(x, y, radius, radius), RED, 38)
