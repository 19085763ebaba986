"""How hard a text is to read: measures of plain French, and where they stop a release.

Rule 1: a measure sees length, not sense; it is a tripwire, the judge is a reader.
Rule 2: the score and the share of long words say nothing under 20 words; there, only lengths count.
Rule 3: the score of French is that of Kandel and Moles (« Application de l'indice de Flesch à la langue française », 1958):
207 - 1.015 words a sentence - 73.6 syllables a word. That of English is Flesch's own (« A new readability yardstick », 1948):
206.835 - 1.015 words a sentence - 84.6 syllables a word. Two scales: no figure of one is held against the other.
Rule 4: an idea is a clause as far as its form shows one: each sentence, and each word that opens another clause in it
(« qui », « parce que », « mais », « quand » ...). Two ideas without such a word count as one, so it is the least that there is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from flows.english_syllables import english_syllables

LONG_WORD_LETTERS = 9
SCORED_WORDS_MIN = 20

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?…؟۔።፧\n]+")
# A colon gives the reader a rest, and parts what is measured; it does not make two sentences of one.
_REST = re.compile(r"[.!?…:;؟۔؛።፧፤፥\n]+")
# An elided word has no syllable of its own; a hyphen parts words.
_PART = re.compile(r"['’-]")
_VOWELS = "aeiouyàâäéèêëîïôöùûüœæ"
_VOWEL_GROUP = re.compile(f"[{_VOWELS}]+")
# A final « e » that is not said: after a vowel it adds nothing, after a consonant it is a group too many.
_MUTE_AFTER_VOWEL = re.compile(r"(?<=[aéèêiîouùûy])es?$")
_MUTE_AFTER_CONSONANT = re.compile(f"[^{_VOWELS}]es?$")
# Inside a group of vowels, what is said in two: « cré-er », « jou-er », « pro-blé-ma-ti-que » needs none.
_SAID_IN_TWO = re.compile(
    r"é(?=[aoiuéèe])|o(?=[éè])|ou(?=[éèa]|e[rzt])|u(?=[éè])|[aeiou](?=[ïë])|y(?=[aeoéè])"
)
_SILENT_U = re.compile(r"(?<=q)u|(?<=g)u(?=[eéèêiy])")
# In « -ent », the end of a verb is not said; of these words it is.
_SAID_ENT = re.compile(r"(?:[^aeiou]ement|[au]ment|ient|ident)$")
_SAID_ENT_WORDS = frozenset(
    [
        "absent",
        "accent",
        "agent",
        "argent",
        "cent",
        "comment",
        "content",
        "dent",
        "lent",
        "moment",
        "parent",
        "patient",
        "présent",
        "récent",
        "souvent",
        "urgent",
        "vent",
        "document",
        "logement",
        "paiement",
        "client",
        "vêtement",
    ]
)
_MARKUP = re.compile(r"</?[a-z]+>")
# Within a word of Persian or Pashto, what keeps two letters from being joined.
_NOT_JOINED = "\u200c"
# The name of a site is read as one thing: its dots end no sentence, and nobody spells it out.
_SITE = re.compile(r"\b[\w-]+(?:\.[\w-]+)*\.(?:fr|org|eu|com)\b")
_BY_HEART = {"pays": 2, "août": 1, "paysan": 3}

_PASSIVE = re.compile(
    r"\b(?:est|sont|été|sera|seront)\s+\w+(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues)\s+par\b", re.IGNORECASE
)
_QUESTION = re.compile(r"qu['’]est-ce qu(?:i\b|e\b|['’])|est-ce qu(?:e\b|['’])", re.IGNORECASE)
_SUBORDINATE = re.compile(r"\b(?:qui|que|qu['’]|dont|lequel|laquelle|lesquels|lesquelles)", re.IGNORECASE)
# What opens another clause; « et » and « puis » join words as often as clauses, and are left out.
_OPENS_AN_IDEA = {
    "fr": re.compile(
        r"\b(?:qui|que|dont|où|mais|car|donc|quand|lorsque|comme|sinon|afin de|si)\b|\bqu['’]|\bs['’](?=ils?\b)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:who|which|whose|because|but|so that|when|while|if|although|unless|until)\b", re.IGNORECASE
    ),
}
# A sentence begins somewhere: the word with which it asks, or sets its one condition, opens no second clause.
_BEGINS = re.compile(r"^\W*(?:(?:à|de|pour|avec|sur) )?(?:[\w-]+['’])?\w+")


@dataclass(frozen=True, slots=True)
class Measures:
    """What can be counted in one bubble. `score`: the higher the easier; None under one word, and in languages without one."""

    words: int
    sentences: int
    characters: int
    words_per_sentence: float
    longest_sentence: int
    long_words: float
    score: float | None
    ideas: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a measure says of a text, in French: an error stops a release, a warning asks for another look."""

    severity: Literal["error", "warning"]
    what: str


def syllables(word: str) -> int:
    """How many syllables a French word has when it is said, near enough."""
    total = 0
    for part in _PART.split(word.casefold()):
        total += _syllables_of(part)
    return max(1, total)


def measure(text: str, language: str = "fr") -> Measures:
    """Measure one bubble; markup does not count."""
    plain = _SITE.sub("site", _MARKUP.sub("", text)).replace(_NOT_JOINED, "")
    breaths = [found for part in _REST.split(plain) if (found := _WORD.findall(part))]
    words = [word for breath in breaths for word in breath]
    characters = len(plain)
    if not words:
        return Measures(0, 0, characters, 0.0, 0, 0.0, None)
    per_sentence = len(words) / len(breaths)
    long = sum(1 for word in words if sum(map(str.isalpha, word)) >= LONG_WORD_LETTERS)
    sentences = [part for part in _SENTENCE_END.split(plain) if _WORD.search(part)]
    return Measures(
        words=len(words),
        sentences=len(sentences),
        characters=characters,
        words_per_sentence=per_sentence,
        longest_sentence=max(map(len, breaths)),
        long_words=long / len(words),
        score=_score(words, per_sentence, language),
        ideas=sum(1 + _opened(sentence, language) for sentence in sentences),
    )


def _score(words: list[str], per_sentence: float, language: str) -> float | None:
    if language == "fr":
        return 207 - 1.015 * per_sentence - 73.6 * sum(map(syllables, words)) / len(words)
    if language == "en":
        return 206.835 - 1.015 * per_sentence - 84.6 * sum(map(english_syllables, words)) / len(words)
    return None


def _opened(sentence: str, language: str) -> int:
    opens = _OPENS_AN_IDEA.get(language)
    return len(opens.findall(_BEGINS.sub("", _QUESTION.sub("", sentence)))) if opens is not None else 0


def judge(text: str, language: str = "fr") -> Iterator[Verdict]:
    """Hold a bubble against the targets (warning) and the thresholds (error). Lengths hold in every language."""
    found = measure(text, language)
    gates = [
        ("mots par phrase en moyenne", found.words_per_sentence, 8, 12),
        ("mots dans la plus longue phrase", found.longest_sentence, 12, 15),
        ("phrases", found.sentences, 5, 7),
        ("idées", found.ideas, 7, 8),
        ("signes", found.characters, 350, 500),
    ]
    for name, value, target, threshold in gates:
        if value > target:
            severity: Literal["error", "warning"] = "error" if value > threshold else "warning"
            yield Verdict(severity, f"{_said(value)} {name} (but : {target}, au plus {threshold})")
    if language == "fr":
        yield from _judge_french(text, found)


def _judge_french(text: str, found: Measures) -> Iterator[Verdict]:
    if found.words >= SCORED_WORDS_MIN and found.score is not None:
        if found.score < 80:
            severity: Literal["error", "warning"] = "error" if found.score < 70 else "warning"
            yield Verdict(severity, f"lisibilité de {found.score:.0f} (but : 80, au moins 70)")
        if found.long_words > 0.10:
            severity = "error" if found.long_words > 0.15 else "warning"
            yield Verdict(severity, f"{found.long_words:.0%} de mots longs (but : 10 %, au plus 15 %)")
    if _PASSIVE.search(text):
        yield Verdict("warning", "phrase passive (« est fait par ») : dites qui fait quoi")
    for sentence in _SENTENCE_END.split(text):
        if len(_SUBORDINATE.findall(_QUESTION.sub("", sentence))) > 1:
            yield Verdict("warning", "deux « qui », « que » ou « dont » dans une phrase : faites-en deux")


def _said(value: float) -> str:
    return f"{value:.0f}" if float(value).is_integer() else f"{value:.1f}".replace(".", ",")


def _syllables_of(part: str) -> int:
    """The syllables of a word without apostrophe or hyphen; none for « l », « qu », one for « le »."""
    if part in _BY_HEART:
        return _BY_HEART[part]
    said = _SILENT_U.sub("", part)
    if said.endswith("ent") and part not in _SAID_ENT_WORDS and not _SAID_ENT.search(part):
        said = said[:-2]
    said = _MUTE_AFTER_VOWEL.sub("", said)
    count = len(_VOWEL_GROUP.findall(said)) + len(_SAID_IN_TWO.findall(said))
    return count - 1 if count > 1 and _MUTE_AFTER_CONSONANT.search(said) else count
