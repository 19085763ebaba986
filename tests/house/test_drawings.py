"""The drawings that are shipped: what the drawing program makes, small, square, each of use, each described for who cannot see it."""

import struct
import zlib
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

from bot.content import load_content
from drawings.__main__ import ALL, FOLDER
from drawings.canvas import SIDE, png
from tests.house.sources import ROOT

BYTES_MAX = 30_000
LINE = SIDE + 1


def pixels_of(data: bytes) -> bytes:
    """The pixels of an indexed PNG of ours, red, green, blue."""
    at, parts = 8, {}
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        parts[data[at + 4 : at + 8]] = data[at + 8 : at + 8 + length]
        at += length + 12
    lines, palette = zlib.decompress(parts[b"IDAT"]), parts[b"PLTE"]
    numbers = b"".join(lines[start + 1 : start + LINE] for start in range(0, len(lines), LINE))
    return b"".join(palette[3 * number : 3 * number + 3] for number in numbers)


def shown() -> dict[str, list[tuple[str, str]]]:
    """Which texts of which dialogues show each drawing."""
    found: dict[str, list[tuple[str, str]]] = {}
    for dialogue in load_content(None).dialogues.values():
        for step in dialogue.steps.values():
            if step.picture is not None and step.words is not None:
                found.setdefault(step.picture, []).append((dialogue.name, step.words))
    return found


@pytest.mark.parametrize("path", sorted(FOLDER.iterdir()), ids=lambda path: path.stem)
def test_a_drawing_is_a_small_square_file(path: Path):
    data = path.read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", data[16:24]) == (640, 640)
    assert len(data) < BYTES_MAX


def test_every_drawing_has_its_program_and_is_shown_somewhere():
    assert {path.stem for path in FOLDER.iterdir()} == set(ALL) == set(shown())


@pytest.mark.parametrize(
    "name",
    [
        name if name in {"heat_water", "mask"} else pytest.param(name, marks=pytest.mark.long)
        for name in sorted(ALL)
    ],
)
def test_a_drawing_is_what_its_program_draws(name: str):
    assert ALL[name]().pixels() == pixels_of((FOLDER / f"{name}.png").read_bytes())


def test_what_is_written_as_a_file_is_read_back_as_it_was_drawn():
    pixels = bytes([8, 16, 24] * (SIDE * SIDE - 1) + [248, 240, 232])
    assert pixels_of(png(pixels)) == pixels


def test_what_is_installed_holds_every_drawing_and_not_the_program_that_draws():
    builder = WheelBuilder(str(ROOT))
    installed = {included.distribution_path for included in builder.recurse_included_files()}
    assert {f"flows/pictures/{name}.png" for name in ALL} <= installed
    assert not [path for path in installed if path.startswith("drawings/")]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_drawing_says_what_it_shows_in_every_language_of_ours(language: str):
    words = load_content(None).words
    for name, places in shown().items():
        said = {words.label(language, dialogue, key, "picture") for dialogue, key in places}
        assert len(said) == 1, f"{name} is described in several ways"
        assert all(words.has(language, dialogue, key, "picture") for dialogue, key in places)
