"""A bug, made to order: one word breaks the detector of danger."""

from dataclasses import fields, replace

from flows.content import Content
from flows.risk.detector import Detector, Reading
from tests.simulation.sayings import POISON


class Broken(Detector):
    """Reads like the shipped one, but for one word."""

    __slots__ = ()

    def read(self, text: str) -> Reading:
        if POISON in text:
            raise RuntimeError(f"words must never be logged: {text}")
        return super().read(text)


def poisoned(content: Content) -> Content:
    """The same content with that bug in it."""
    broken = object.__new__(Broken)
    for field in fields(Detector):
        object.__setattr__(broken, field.name, getattr(content.detector, field.name))
    return replace(content, detector=broken)
