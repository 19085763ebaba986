"""Whether somebody asks something, in whatever spelling: a wrong guess costs a proposal that a caseworker declines with one tap.

The rule: thanks, news and greetings are no question; a question mark, or a word that asks, makes one.
"""

from itertools import pairwise

from flows.risk.text import sound_of, tokens_of

WORDS_MIN, LENGTH_MAX = 3, 400
_MARKS = ("?", "؟", "፧")
# « qui », « que » say too little: they stand in every other sentence.
_SOUNDS = frozenset(
    sound_of(word)
    for word in (
        "comment",
        "quand",
        "pourquoi",
        "combien",
        "quoi",
        "quel",
        "quels",
        "esque",
        "comen",
        "coment",
    )
)
_ELSEWHERE = frozenset(
    [
        "how",
        "when",
        "where",
        "what",
        "why",
        "which",
        "como",
        "cuando",
        "cuanto",
        "donde",
        "quando",
        "quanto",
        "onde",
        "كيف",
        "متى",
        "متي",
        "اين",
        "أين",
        "لماذا",
        "كم",
        "هل",
        "як",
        "коли",
        "де",
        "чому",
        "скільки",
        "как",
        "когда",
        "где",
        "почему",
        "сколько",
        "nasil",
        "neden",
        "nerede",
        "kac",
        "چطور",
        "چرا",
        "كجا",
        "څنګه",
        "چېرته",
        "ولې",
        "ከመይ",
        "መዓስ",
        "ኣበይ",
        "ስለምንታይ",
    ]
)
# « où » is written like « ou »: it asks where it comes first, last, or after one of these.
_WHERE, _BEFORE_WHERE = "ou", frozenset(("est", "sont", "trouve", "trouver", "va", "vais", "aler"))


def is_question(words: str) -> bool:
    """Say whether these words ask for something that could be answered for everybody."""
    tokens = [token for token in tokens_of(words) if token[0].isalnum()]
    if len(tokens) < WORDS_MIN or len(words) > LENGTH_MAX:
        return False
    if any(mark in words for mark in _MARKS) or _WHERE in {tokens[0], tokens[-1]}:
        return True
    asks = any(token in _ELSEWHERE or sound_of(token) in _SOUNDS for token in tokens)
    return asks or any(after == _WHERE and before in _BEFORE_WHERE for before, after in pairwise(tokens))
