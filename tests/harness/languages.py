"""The languages that people can choose here: what is tested of one is tested of all.

A new one is one word here; one that no program speaks is named a second time.
"""

from flows.right_to_left import LANGUAGES as FROM_THE_RIGHT
from flows.words import SOURCE

LANGUAGES = (SOURCE, "ar", "en", "es", "fa", "ps", "pt", "ru", "ti", "tr", "uk")
OTHERS = LANGUAGES[1:]
# Those for which eSpeak NG has no voice: nothing is read aloud in them without recordings.
WITHOUT_A_VOICE = frozenset({"ps", "ti"})
SPOKEN = tuple(language for language in LANGUAGES if language not in WITHOUT_A_VOICE)


def sample(language: str) -> str:
    """What stands for a name in a text of that language, and is read the way that it is."""
    return "كلمة" if language in FROM_THE_RIGHT else "12"
