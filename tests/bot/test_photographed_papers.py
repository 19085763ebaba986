"""A photographed paper is fetched once over HTTP, measured, and forgotten: what three figures say of pages that a test draws."""

from io import BytesIO

import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from bot.measuring import measure
from flows.documents.readable import Thresholds, wrong_with
from tests.harness.house import content
from tests.harness.stage import Stage

LINES = 24


def page(width: int = 960, height: int = 1280) -> Image.Image:
    """A page with a few lines, as a telephone takes it by day."""
    drawn = Image.new("RGB", (width, height), (232, 230, 224))
    pen = ImageDraw.Draw(drawn)
    for line in range(LINES):
        top = height * (line + 2) // (LINES + 4)
        for word in range(8):
            left = width * (word + 1) // 10
            pen.rectangle((left, top, left + width // 14, top + height // 160), fill=(30, 30, 40))
    return drawn


def jpeg(picture: Image.Image) -> bytes:
    written = BytesIO()
    picture.save(written, "JPEG", quality=85)
    return written.getvalue()


@pytest.mark.parametrize(
    ("picture", "wrong"),
    [
        (page(), None),
        (page(2000, 2600), None),
        (page().filter(ImageFilter.GaussianBlur(1)), None),
        (page().filter(ImageFilter.GaussianBlur(9)), "blurred"),
        (ImageEnhance.Brightness(page()).enhance(0.2), "dark"),
        (page(240, 320), "small"),
    ],
    ids=["sharp", "large", "a little soft", "blurred", "dark", "small"],
)
def test_a_page_that_can_be_read_passes_and_one_that_cannot_is_told_by_what_is_wrong(
    picture: Image.Image, wrong: str | None
) -> None:
    assert wrong_with(measure(jpeg(picture)), content().readable) == wrong


def test_what_is_shipped_is_what_a_house_without_a_file_has() -> None:
    assert content().readable == Thresholds()


@pytest.mark.parametrize("data", [b"", b"no picture at all", jpeg(page())[:400]])
def test_what_is_no_picture_is_refused_and_breaks_nothing_else(data: bytes) -> None:
    with pytest.raises((OSError, ValueError)):
        measure(data)


async def _photographs(lien: Stage, picture: bytes) -> None:
    people, amina = lien.people, lien.amina
    await people.write(amina, "/menu")
    await people.press(amina, "🗂 Mes papiers")
    await people.press(amina, "❓ Que veut cette lettre ?")
    await people.send(amina, "photo", data=picture)
    await people.hears(amina, "C’est envoyé à Claire Fontaine.")
    await lien.settled()
    assert lien.service is not None
    await lien.service.pictures.look()


async def test_a_dark_letter_is_taken_again_and_the_new_one_reaches_the_referent(lien: Stage) -> None:
    people, amina = lien.people, lien.amina
    await _photographs(lien, jpeg(ImageEnhance.Brightness(page()).enhance(0.2)))
    await people.hears(amina, "Près d’une fenêtre, ça ira mieux.")
    await people.press(amina, "📷 Reprendre la photo")
    await people.send(amina, "photo", data=jpeg(page()))
    await people.hears(amina, "La nouvelle photo remplace l’autre.")
    await lien.settled()
    photos = [m for m in await people.messages(lien.claire) if "photo" in m]
    assert len(photos) == 2
    kinds = [lien.database.cipher.open(row.kind) for row in await lien.rows("SELECT kind FROM documents")]
    assert kinds == ["letter"]
    fetched = [call for call in await people.calls("getFile") if call["ok"]]
    assert fetched


async def test_of_a_good_letter_nothing_is_said_and_it_is_fetched_once(lien: Stage) -> None:
    await _photographs(lien, jpeg(page()))
    assert lien.service is not None
    await lien.service.pictures.look()
    await lien.settled()
    assert len(await lien.people.calls("getFile")) == 1
    said = [m.get("text", "") for m in await lien.people.messages(lien.amina)]
    assert not any("La photo est" in text for text in said)


async def test_a_picture_that_cannot_be_fetched_stays_as_it_is(lien: Stage) -> None:
    await _photographs(lien, jpeg(page())[:3000])
    rows = await lien.rows("SELECT looked_at FROM documents")
    assert [row.looked_at for row in rows] == [None]
