"""All that the bot can play, say and point to: dialogues, words, help lines, and the words of danger."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from flows.dialogue import Dialogue
from flows.helplines import Helpline
from flows.risk import Detector
from flows.words import Words


@dataclass(frozen=True, slots=True)
class Content:
    """What was read from the shipped files and from the structure's own folder, checked and frozen."""

    dialogues: Mapping[str, Dialogue]
    words: Words
    helplines: Mapping[str, Helpline] = field(default_factory=dict)
    detector: Detector = field(default_factory=Detector)
