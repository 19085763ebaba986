"""All that the bot can play, say, show and point to: dialogues, words, drawings, help lines, the words of danger, and those that are muted."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from flows.aloud import Voices
from flows.dialogue import Dialogue
from flows.documents.readable import Thresholds
from flows.dossiers.papers import Papers
from flows.facts import all_facts
from flows.guides.search import Finder
from flows.helplines import Helpline
from flows.risk.detector import Detector
from flows.sites import Site
from flows.words import Words


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing: the file that holds it, and the fingerprint of what was in it when it was read."""

    file: str
    digest: str


@dataclass(frozen=True, slots=True)
class Content:
    """What was read from the shipped files and from the structure's own folder, checked and frozen.

    `muted` are the expressions that a structure, by its slug, does not want to be warned of; `papers`, by the topic of a card, those
    that its dossier gathers; `voices` what can be said aloud; `transcribes`: a program writes down what voice notes say.
    `sites`, by name, are those that a text may show.
    """

    dialogues: Mapping[str, Dialogue]
    words: Words
    helplines: Mapping[str, Helpline] = field(default_factory=dict)
    detector: Detector = field(default_factory=Detector)
    muted: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    finder: Finder = field(default_factory=Finder)
    papers: Papers = field(default_factory=dict)
    voices: Voices = field(default_factory=Voices)
    transcribes: bool = False
    readable: Thresholds = field(default_factory=Thresholds)
    sites: Mapping[str, Site] = field(default_factory=dict)
    facts: frozenset[str] = field(default=frozenset(), init=False, compare=False)

    def __post_init__(self) -> None:
        """Know by name every fact that a text may speak of."""
        object.__setattr__(self, "facts", all_facts(self.dialogues.values()))
