"""What is measured of a photographed paper: its size, its brightness, its sharpness."""

from io import BytesIO

from PIL import Image, ImageFilter, ImageStat

from flows.documents.readable import Figures

# As large as a telephone's camera makes them; anything larger is no photograph of a paper.
POINTS_MAX = 50_000_000
MEASURED_AT = 800
_LAPLACIAN = ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=1, offset=128)


def measure(data: bytes) -> Figures:
    """The three figures of a picture. Raises OSError, ValueError for what is none."""
    try:
        with Image.open(BytesIO(data)) as picture:
            if picture.width * picture.height > POINTS_MAX:
                raise ValueError("too large for a photograph")
            side = min(picture.size)
            picture.draft("L", (MEASURED_AT, MEASURED_AT))
            grey = picture.convert("L")
    except Image.DecompressionBombError:
        raise ValueError("too large for any picture") from None
    grey.thumbnail((MEASURED_AT, MEASURED_AT))
    edges = grey.filter(_LAPLACIAN).crop((1, 1, max(2, grey.width - 1), max(2, grey.height - 1)))
    return Figures(side, ImageStat.Stat(grey).mean[0], ImageStat.Stat(edges).var[0])
