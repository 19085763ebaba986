"""Whether a photographed paper can be read, from three figures.

Rule 1: in doubt a picture is good: to let a poor one pass costs less than to have a good one taken again.
"""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from flows.documents.document import LETTER, SHEET, Document
from flows.reading import read_model, read_yaml

Wrong = Literal["small", "dark", "blurred"]


class Thresholds(BaseModel):
    """The least that a picture needs; the reasons stand in the file."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    side_min: Annotated[int, Field(ge=1, le=5000)] = 500
    brightness_min: Annotated[float, Field(ge=0, le=255)] = 70
    sharpness_min: Annotated[float, Field(ge=0)] = 15


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured of a picture: its smaller side in points, its mean brightness (0 to 255), how sharp its edges are."""

    side: int
    brightness: float
    sharpness: float


def read_thresholds(text: str, source: str) -> Thresholds:
    """Read thresholds from YAML. Raises `flows.reading.Misread` with the line of each mistake."""
    return read_model(read_yaml(text, source), Thresholds)


def wrong_with(figures: Figures, least: Thresholds) -> Wrong | None:
    """What keeps a picture from being read; None when nothing does. A dark one has no sharp edges either."""
    if figures.side < least.side_min:
        return "small"
    if figures.brightness < least.brightness_min:
        return "dark"
    return "blurred" if figures.sharpness < least.sharpness_min else None


def to_be_looked_at(document: Document) -> bool:
    """Say whether a picture is one that somebody has to read: a paper that was asked for, a letter, an hours sheet."""
    return document.piece == "photo" and (document.dossier is not None or document.kind in {LETTER, SHEET})
