"""Which crisis touches a whole structure « épidémie, canicule, fermeture soudaine »."""

from enum import StrEnum


class CrisisKind(StrEnum):
    """What a lead says that it is: it decides which gestures come, and whether symptoms are asked about."""

    EPIDEMIC = "epidemic"
    HEAT = "heat"
    CLOSURE = "closure"
