"""A sheet of paper 640 units wide, flat colours, thick outlines; the same strokes give the same picture, on every machine."""

import math
import struct
import zlib
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

Point = tuple[float, float]
Colour = tuple[int, int, int]

SIDE = 640
# Each pixel is drawn as so many by so many, so that edges come out smooth.
FINE = 3
INK: Colour = (33, 43, 64)
OUTLINE = 11.0


def smooth(points: Sequence[Point], closed: bool = True, steps: int = 14) -> list[Point]:
    """A round line through the points."""
    count = len(points)
    line: list[Point] = []
    for at in range(count if closed else count - 1):
        near = [
            points[(at + step) % count] if closed else points[min(max(at + step, 0), count - 1)]
            for step in (-1, 0, 1, 2)
        ]
        line += [_between(near, step / steps) for step in range(steps)]
    return line if closed else [*line, points[-1]]


def _between(near: Sequence[Point], t: float) -> Point:
    """A point of the Catmull-Rom curve from the second to the third of four points."""
    weights = (
        -0.5 * t**3 + t**2 - 0.5 * t,
        1.5 * t**3 - 2.5 * t**2 + 1,
        -1.5 * t**3 + 2 * t**2 + 0.5 * t,
        0.5 * t**3 - 0.5 * t**2,
    )
    x = sum(weight * point[0] for weight, point in zip(weights, near, strict=True))
    y = sum(weight * point[1] for weight, point in zip(weights, near, strict=True))
    return x, y


def arc(x: float, y: float, rx: float, ry: float, start: float = 0, end: float = 360) -> list[Point]:
    """Points along an ellipse, from one angle to another; 0 is to the right, 90 is down."""
    steps = max(8, int(abs(end - start) / 4))
    angles = [math.radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(x + rx * math.cos(angle), y + ry * math.sin(angle)) for angle in angles]


def turned(points: Iterable[Point], around: Point, degrees: float) -> list[Point]:
    """The same points, turned clockwise."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [
        (
            around[0] + (x - around[0]) * cos - (y - around[1]) * sin,
            around[1] + (x - around[0]) * sin + (y - around[1]) * cos,
        )
        for x, y in points
    ]


def box(left: float, top: float, right: float, bottom: float, round_by: float = 0) -> list[Point]:
    """A rectangle with round corners."""
    if not round_by:
        return [(left, top), (right, top), (right, bottom), (left, bottom)]
    r = round_by
    return [
        *arc(right - r, top + r, r, r, -90, 0),
        *arc(right - r, bottom - r, r, r, 0, 90),
        *arc(left + r, bottom - r, r, r, 90, 180),
        *arc(left + r, top + r, r, r, 180, 270),
    ]


class Canvas:
    """What is drawn later covers what was drawn before."""

    def __init__(self, background: Colour) -> None:
        """A sheet of one colour."""
        self._colours: list[Colour] = [background]
        self._rows = [bytearray(SIDE * FINE) for _ in range(SIDE * FINE)]

    def shape(self, points: Sequence[Point], fill: Colour, outline: float = OUTLINE) -> None:
        """A filled shape, with its outline in ink (none where `outline` is 0)."""
        self._fill(points, fill)
        if outline:
            self.line([*points, points[0]], INK, outline)

    def disc(
        self,
        x: float,
        y: float,
        rx: float,
        fill: Colour,
        ry: float | None = None,
        outline: float = OUTLINE,
    ) -> None:
        """A circle, or an ellipse."""
        self.shape(arc(x, y, rx, rx if ry is None else ry), fill, outline)

    def line(self, points: Sequence[Point], colour: Colour = INK, width: float = OUTLINE) -> None:
        """A line with round ends."""
        half = width / 2
        for (ax, ay), (bx, by) in pairwise(points):
            length = math.hypot(bx - ax, by - ay)
            if length:
                dx, dy = (by - ay) / length * half, (ax - bx) / length * half
                self._fill(
                    [(ax + dx, ay + dy), (bx + dx, by + dy), (bx - dx, by - dy), (ax - dx, ay - dy)], colour
                )
        for x, y in points:
            self._fill(arc(x, y, half, half), colour)

    def limb(self, points: Sequence[Point], colour: Colour, width: float, outline: float = OUTLINE) -> None:
        """A thick line with an outline: an arm, a finger, a pipe."""
        self.line(points, INK, width + outline * 2)
        self.line(points, colour, width)

    def _fill(self, points: Sequence[Point], colour: Colour) -> None:
        if colour not in self._colours:
            self._colours.append(colour)
        ink = self._colours.index(colour)
        edges = list(zip(points, [*points[1:], points[0]], strict=True))
        top = max(0, math.floor(min(y for _, y in points) * FINE))
        bottom = min(SIDE * FINE - 1, math.ceil(max(y for _, y in points) * FINE))
        for row in range(top, bottom + 1):
            y = (row + 0.5) / FINE
            cuts = sorted(
                (ax + (y - ay) * (bx - ax) / (by - ay)) * FINE
                for (ax, ay), (bx, by) in edges
                if (ay <= y) != (by <= y)
            )
            for left, right in zip(cuts[::2], cuts[1::2], strict=False):
                start, end = max(0, round(left)), min(SIDE * FINE, round(right))
                if end > start:
                    self._rows[row][start:end] = bytes([ink]) * (end - start)

    def pixels(self) -> bytes:
        """The finished picture, line by line, each pixel red, green, blue."""
        mixed: dict[bytes, bytes] = {}
        made = bytearray()
        for top in range(0, SIDE * FINE, FINE):
            rows = self._rows[top : top + FINE]
            for left in range(0, SIDE * FINE, FINE):
                cell = b"".join(row[left : left + FINE] for row in rows)
                if cell not in mixed:
                    mixed[cell] = self._mix(cell)
                made += mixed[cell]
        return bytes(made)

    def _mix(self, cell: bytes) -> bytes:
        seen = [self._colours[ink] for ink in cell]
        # A few shades between two colours are enough, and make small files.
        return bytes(min(255, round(sum(part) / len(seen) / 8) * 8) for part in zip(*seen, strict=True))

    def save(self, path: Path) -> None:
        """Write it as a PNG."""
        path.write_bytes(png(self.pixels()))


def png(pixels: bytes) -> bytes:
    """A square picture of RGB pixels as a file: indexed where it has few colours."""
    colours = sorted({pixels[at : at + 3] for at in range(0, len(pixels), 3)})
    assert len(colours) <= 256, f"{len(colours)} colours"
    number = {colour: bytes([at]) for at, colour in enumerate(colours)}
    indexed = b"".join(number[pixels[at : at + 3]] for at in range(0, len(pixels), 3))
    lines = b"".join(b"\0" + indexed[at : at + SIDE] for at in range(0, len(indexed), SIDE))
    header = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 3, 0, 0, 0)
    parts = (
        (b"IHDR", header),
        (b"PLTE", b"".join(colours)),
        (b"IDAT", zlib.compress(lines, 9)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
