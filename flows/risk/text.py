"""A text as it sounds: small letters, phone spelling said in full, one key for all that is pronounced alike.

Rule 1: spelling is never held against anybody: « jen pe plu », « j'en peux plus » and « JEN PEUX PLUS » are the same words.
Rule 2: a word is worked out once and remembered up to a bound; what is remembered changes no answer.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

# Letters that stand for others: apostrophes, ligatures, and what Arabic keyboards write in several ways.
_LETTERS = str.maketrans(
    {
        "’": "'", "‘": "'", "ʼ": "'", "œ": "oe", "Œ": "oe", "æ": "ae", "ç": "ss", "Ç": "ss", "ı": "i", "أ": "ا", "إ": "ا",
        "آ": "ا", "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ё": "е", "ґ": "г", "ـ": None, "\u200c": " ",
    }
)  # fmt: skip
_TOKEN = re.compile(r"[^\W_]+|[.!?;…\n]|[^\w\s.!?;:,…'\-]")
# A space that stands in no chunk and that no letter leans on.
CUT = "\x1f"
_CHUNK = re.compile(r"[^\s.,;:!?…()/\"«»-]+|[.,;:!?…()/\"«»\n]")
# The bare letter of each accented Latin one, known beforehand because French is full of them.
_BARE = {
    code: "".join(c for c in unicodedata.normalize("NFKD", chr(code)) if not unicodedata.combining(c))
    for code in range(0xC0, 0x180)
}
# An apostrophe parts two French words; in a Ukrainian one it is a letter among others (« б'є »).
_WITHIN_A_WORD = re.compile(r"(?<=[\u0400-\u04ff])'(?=[\u0400-\u04ff])")
_REPEATED = re.compile(r"([^\W\d_])\1+")

# How people write on a phone: the word, and what it stands for.
_SHORT = """
chui=je suis|chuis=je suis|jsui=je suis|jss=je suis|g=j ai|ge=j ai|c=c est|ce=c est|ct=c etait|pu=plus|plu=plus|pe=peux|peu=peux
p=peux|px=peux|pa=pas|ke=que|ki=qui|kil=qu il|kele=qu ele|kon=qu on|koi=quoi|pr=pour|ds=dans|dan=dans|t=tout|te=toute|tlm=tout le monde
pcq=parce que|psk=parce que|pck=parce que|pk=pourquoi|mtn=maintenant|bcp=beaucoup|ya=il y a|yavait=il y avait|yapa=il y a pas
rdv=rendez vous|msg=message|mr=monsieur|tel=telephone|auj=aujourd hui|ajd=aujourd hui|ojd=aujourd hui|dm=demain|hosto=hopital
we=weekend|stp=svp|dsl=desole|vs=vous|ns=nous|ac=avec|av=avec|qd=quand|kan=quand|q=que|qn=quelqu un|kelkun=quelqu un|jms=jamais
tjs=toujours|tjr=toujours|tjrs=toujours|tps=temps|pb=probleme|h24=tout le temps|2main=demain|fo=faut|bb=bebe|se=c est
im=i m|ive=i ve|dont=do not|cant=can not|wont=will not|doesnt=does not|isnt=is not|u=you|ur=your|pls=please|wana=want to|gona=going to
"""
_SPELLED = {
    short.strip(): tuple(meant.split())
    for short, _, meant in (
        pair.partition("=") for pair in _SHORT.replace("\n", "|").split("|") if "=" in pair
    )
}
del _SPELLED["ce"], _SPELLED["te"], _SPELLED["se"]  # too often just what they are
# « jveu », « jdors »: the apostrophe nobody types; and « mapelle », « sarrete », « dargent » the same.
_J = re.compile(r"^j(?=[bcdfghklmnpqrstvwxz])(.{2,11})$")
_J_VOWEL = re.compile(
    r"^j(ai|en|y|avais|avai|etais|ete|aurai|aurais|arive|arete|entend|entends|ecris|espere|esaye|atend|atends|aime|habite|ose|oublie|avale)$"
)
_ELIDED = re.compile(
    r"^(m|t|s|n|l|d|qu)(ai|as|a|est|etait|avait|en|y|il|ele|eles|ils|on|un|une|envoie|empeche|etoufe|ecrase|etrangle|insulte"
    r"|oblige|interdit|apele|apel|argent|aide|atend|atends|atende|arete|aretera|alcol|ecole|hopital|hotel|eau|air|inquiete|enferme|habitude)$"
)
_WHOLE = frozenset(
    [
        "ma",
        "ta",
        "sa",
        "la",
        "des",
        "les",
        "men",
        "ten",
        "sen",
        "den",
        "ly",
        "my",
        "ny",
        "ses",
        "mes",
        "tes",
        "mon",
        "ton",
        "son",
        "non",
        "don",
        "una",
        "tas",
        "las",
        "mas",
    ]
)
_THAT_IS = re.compile(r"^c(est|etait)$")

# From letters to sounds, in this order. Capital letters and digits stand for sounds: S « ch », U « ou », 1 « in », 2 « an », 3 « on ».
_SOUNDS = tuple(
    (re.compile(letters, re.MULTILINE), sound)
    for letters, sound in (
        (r"eaux?$|aux?$|aut$", "o"), (r"eau|au", "o"), (r"ph", "f"), (r"sch|sh|ch", "S"), (r"th", "t"), (r"h", ""), (r"gn", "nj"),
        (r"gu(?=[eiy])", "g"), (r"g(?=[eiy])", "j"), (r"qu|q|ck", "k"), (r"sc(?=[eiy])", "s"), (r"c(?=[eiy])", "s"), (r"c", "k"),
        (r"(ain|ein|aim|yn|ym|in|im|un|um)(?![aeiouy])", "1"), (r"oin", "w1"), (r"ien(?![aeiouyn])", "i1"), (r"ent$", ""),
        (r"(an|am|en|em)(?![aeiouy])", "2"), (r"(on|om)(?![aeiouy])", "3"), (r"oi|oy", "wa"), (r"ou", "U"), (r"oeu|eu|oe", "e"),
        (r"aie?[stx]?$|aient$|ees?$|e[rz]$", "e"), (r"ai|ei|ay|ey", "e"), (r"y", "i"), (r"il+e", "ie"), (r"z", "s"),
        (r"x(?=.)", "ks"), (r"w", "v"),
    )
)  # fmt: skip
_TWICE = re.compile(r"(.)\1+")
_KNOWN_MAX = 20_000
_SILENT = "stdxp"
_SPOKEN_LETTERS_MAX = 30


def without_accents(text: str) -> str:
    """The same letters without what is written over or under them."""
    if text.isascii():
        return text
    text = text.translate(_BARE)
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def folded(text: str) -> str:
    """Small letters without accents, no letter twice in a row."""
    plain = text.translate(_LETTERS)
    if "'" in plain and not plain.isascii():
        plain = _WITHIN_A_WORD.sub("", plain)
    return _REPEATED.sub(r"\1", without_accents(plain).casefold())


def chunks_of(text: str) -> list[str]:
    """A text cut at its spaces and marks, the marks kept: nothing that is compared reaches over a cut."""
    return _CHUNK.findall(text)


def tokens_of(text: str) -> list[str]:
    """Each word as it is meant, each emoji, and each mark that ends a sentence."""
    return _tokens(folded(text))


def tokens_of_each(chunks: Sequence[str]) -> list[list[str]]:
    """The same for each chunk of a text, or of many."""
    return [_tokens(chunk) for chunk in folded(CUT.join(chunks)).split(CUT)] if chunks else []


def _tokens(plain: str) -> list[str]:
    tokens: list[str] = []
    for token in _TOKEN.findall(plain):
        if token.isascii() and token[0].isalnum():
            tokens += meant(token)
        else:
            tokens.append(token)
    return tokens


@lru_cache(maxsize=_KNOWN_MAX)
def meant(word: str) -> tuple[str, ...]:
    """The word, or the words, that a word typed in a hurry stands for."""
    if word in _SPELLED:
        return _SPELLED[word]
    if word in _WHOLE:
        return (word,)
    if word[0] == "j":
        found = _J.match(word)
        if found:
            return ("je", *_SPELLED.get(found[1], (found[1],)))
    found = (_J_VOWEL if word[0] == "j" else _THAT_IS if word[0] == "c" else _ELIDED).match(word)
    if not found:
        return (word,)
    return (word[0], found[1]) if word[0] in "jc" else (found[1], found[2])


@lru_cache(maxsize=_KNOWN_MAX)
def sound_of(word: str) -> str:
    """The key that words pronounced alike share; other alphabets are left as they are."""
    return sounds_of((word,))[0]


def sounds_of(words: Sequence[str]) -> list[str]:
    """The key of each of these words; they are worked out together, one a line, in the time that a few take alone."""
    spoken = [
        word for word in words if 3 <= len(word) <= _SPOKEN_LETTERS_MAX and word.isascii() and word.isalpha()
    ]
    lines = "\n".join(spoken)
    for letters, sound in _SOUNDS:
        lines = letters.sub(sound, lines)
    keys = dict(zip(spoken, _TWICE.sub(r"\1", lines).split("\n"), strict=bool(spoken)))
    return [_closed(keys.get(word, word)) for word in words]


def _closed(key: str) -> str:
    """What ends a word is silent."""
    bare = key.rstrip(_SILENT)
    bare = bare if len(bare) >= 2 else key
    return bare[:-1] if len(bare) > 2 and bare[-1] == "e" else bare
