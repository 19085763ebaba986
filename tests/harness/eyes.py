"""What a reader would stumble over on a screen, in each language: words of another one, gaps, marks meant for machines, limits.

Rule 1: each trouble names the place, the language and the words, so that who mends them finds them.
Rule 2: names that papers and offices bear in France stay French in every language: no single word tells a language, a share of small words does.
"""

import re
from collections.abc import Collection, Iterator

from flows.right_to_left import LANGUAGES, begun_from_the_left, turned_round
from flows.text_checks import LABEL_MAX, TEXT_MAX
from tests.harness.telegram_html import read_html
from tests.harness.walk import Screen

CAPTION_MAX = 1024
DATA_BYTES_MAX = 64
TOAST_MAX = 200

# Small words without which no sentence goes far.
_SMALL = {
    "fr": "vous votre vos nous notre nos je il elle ils elles est sont êtes avez avons ont était être avoir c'est n'est j'ai qu'il d'un "
    "d'une le la les un une des du au aux et ou où avec pour dans chez sans sous qui quand comme mais pas plus jamais ici cette ces mon "
    "ma mes à de en ce se sa son leur très bien aussi encore peut peuvent puis sur tout tous quel quelle êtes-vous avez-vous",
    "en": "the you your we our they he she it is are was be been have has had do does did not don't can will with for from to of and or "
    "but in at by this that these what when where who how here now if my me i i'm it's there them as than please",
}
SMALL = {language: frozenset(words.split()) for language, words in _SMALL.items()}
# Of these, those that another language has too, as its own.
_SHARED = {
    "en": "pour a on an or as me son plus sans comme il",
    "fr": "a on an or as me plus",
    "es": "la le les un de en se son nos no me a he has mes o",
    "pt": "a as de se ou no me do nos à for ser",
    "tr": "et on de la en an is at him son has sa i",
}
# Letters of French words that the language itself does not write.
_LETTERS = {"es": "[àâçèêëîïôœùû]", "pt": "[èëîïœùû]", "tr": "[àèéêëœùô]", "en": "[àâçèêëîïôœùû]"}
SHARED = {language: frozenset(words.split()) for language, words in _SHARED.items()}
# How many of the small words of a line, at least, and which share of all its words, make it a line of that language.
SMALL_WORDS_MIN, SHARE_MIN = 2, 0.25
# Where each language is offered in its own words.
SEVERAL_LANGUAGES = frozenset({"language.language", "welcome.language"})
# What stands on the paper itself, and is said so in every language.
NAMES_OF_PAPERS = frozenset(
    {
        "prime d’activité rsa",
        "carte vitale mutuelle",
        "titre de séjour",
        "prime d’activité",
        "arrêt maladie",
        "activité partielle",
        "certificat de travail",
        "solde de tout compte",
        "fiches de paie",
        "fiche de paie",
        "avis d’impôt",
        "attestation de dépôt",
        "centre des impôts",
        "relevé d’heures",
        "livret de famille",
        "le brut",
        "le net à payer",
        "le montant net social",
        "net à payer",
        "montant net social",
        "acte de naissance",
        "police",
    }
)
_PAPERS = re.compile("|".join(sorted(NAMES_OF_PAPERS, key=len, reverse=True)), re.IGNORECASE)
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu)'")
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_MACHINE = re.compile(r"[{}]|\$\w|\bNone\b(?! of these)|(?<![/\w.-])[a-z]+_[a-z_]+\b")
_GAP = re.compile(r"\S {2,}\S|«\s*»|“\s*”|\(\s*\)| [,.](?!\w)|^\s*[,.;:!?](?!\w)|^\s+|\s+$")
# What is quoted is what stands on a paper or a screen in France.
_QUOTED = re.compile('«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|"[^"]*"')
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")
_SITE = re.compile(r"\b[\w-]+(?:\.[\w-]+)*\.(?:fr|org|eu|com)\b")


def troubles(screen: Screen, foreign: Collection[str] = ()) -> Iterator[str]:
    """All that is wrong with a screen as somebody of its language sees it; `foreign`: lines that another language has."""
    for what in _refused(screen):
        yield f"{screen.language} {screen.place}: {what}"
    left_over = () if screen.place in SEVERAL_LANGUAGES else foreign
    for text in read(screen):
        for what in wrong_words(
            text, screen.language, left_over, alone=screen.place not in SEVERAL_LANGUAGES
        ):
            yield f"{screen.language} {screen.place}: {what}"


def read(screen: Screen) -> tuple[str, ...]:
    """Each thing that is read on a screen, without markup."""
    return (read_html(screen.text)[0], *(button.label for button in screen.buttons))


def wrong_words(text: str, language: str, foreign: Collection[str] = (), alone: bool = True) -> Iterator[str]:
    """What is wrong with words that somebody of this language reads; `alone`: no other language belongs there."""
    for found in _MACHINE.finditer(text):
        yield f"« {found[0]} » is meant for a machine, in « {text} »"
    for line in filter(None, text.splitlines()):
        if _GAP.search(line):
            yield f"a word is missing, or a space is too many, in « {line} »"
        if alone:
            yield from _left_over(line, language, foreign)
    if language in LANGUAGES:
        yield from (f"« {number} » is shown the wrong way round" for number in turned_round(text))
        yield from (f"« {line} » begins from the left" for line in begun_from_the_left(text))


def _left_over(line: str, language: str, foreign: Collection[str]) -> Iterator[str]:
    for other in sorted({"fr", "en"} - {language}):
        if is_written_in(line, other, language):
            yield f"« {line} » is left over from {other}"
    own = _QUOTED.sub("", line)
    for part in (without_brackets(own), *_IN_BRACKETS.findall(own)):
        if " " in bare(part) and bare(part) in foreign and bare(part) not in NAMES_OF_PAPERS:
            yield f"« {part} » is as it is in another language"


def is_written_in(line: str, other: str, language: str) -> bool:
    """Say whether a line that should be in `language` is in `other`, by the small words of that language in it."""
    said = _PAPERS.sub("", _QUOTED.sub("", line))
    words = [word.casefold().replace("’", "'") for word in _WORD.findall(said)]
    small = SMALL[other] - SHARED.get(language, frozenset())
    found = [word for word in words if word in small or (other == "fr" and _looks_french(word, language))]
    return len(found) >= SMALL_WORDS_MIN and len(found) >= SHARE_MIN * len(words)


def _looks_french(word: str, language: str) -> bool:
    return bool(_ELIDED.match(word) or re.search(_LETTERS.get(language, "[àâçèêëîïôœùû]"), word))


def without_brackets(line: str) -> str:
    """A line without what stands in brackets: that may be a name which stays as it is."""
    return _IN_BRACKETS.sub("", line)


def bare(line: str) -> str:
    """The words of a line alone: by these, two lines are the same."""
    return " ".join(word.casefold() for word in _WORD.findall(_SITE.sub("", line)))


def _refused(screen: Screen) -> Iterator[str]:
    """What Telegram would refuse, or cut."""
    words, wrong = read_html(screen.text)
    yield from wrong
    most = TOAST_MAX if screen.toast else CAPTION_MAX if screen.picture else TEXT_MAX
    units = len(words.encode("utf-16-le")) // 2
    if not 1 <= units <= most:
        yield f"{units} signs (from 1 to {most})"
    for button in screen.buttons:
        if len(button.data.encode()) > DATA_BYTES_MAX:
            yield f"the button « {button.label} » carries more than {DATA_BYTES_MAX} bytes"
        if not 1 <= len(button.label.strip()) <= LABEL_MAX:
            yield f"the button « {button.label} » has {len(button.label)} signs"
