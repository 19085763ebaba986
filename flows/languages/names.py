"""A language that somebody names and nothing else: « arabe », « in english please », « українською »."""

import re

from flows.languages.written_in import SPOKEN
from flows.locales import language_name
from flows.risk.text import folded

_WORD = re.compile(r"\w+")
_NAMED_MAX = 40
# What people call them besides what books do, and as one says « in » them.
_SAID = {
    "fr": "francais france francé fransé fr faransia لفرنسية بالفرنسية فرنسي французькою французскою по-французски французский",
    "en": "anglais inglish englich ingles inglese بالانجليزية انجليزي англійською английский по-английски ingilizce انگلیسی",
    "es": "espagnol castellano castillan espanol espaniol بالاسبانية",
    "pt": "portugais portugues brasileiro brésilien",
    "ar": "arabe arab arabic arabi 3arabi 3arbia larabe darija darja عربي عربية بالعربي بالعربية العربي الدارجة دارجة arapça арабською",
    "uk": "ukrainien ukraine ukrainian ukrainski українською украинский по-украински українська мова український",
    "ru": "russe russian russki ruski russkiy русский русском російською по-русски на русском язык",
    "tr": "turc turque turk turkce turkish турецкий",
    "fa": "dari farsi persan perse persian afghan دری فارسی فارسي",
    "ps": "pachto pashto pachtou pashtun pachtoun پښتو پشتو",
    "ti": "tigrigna tigrinya tigrina tigrinia ትግርኛ ብትግርኛ",
}
# What may stand around a name and changes nothing.
_AROUND = """en in em la le l je j i parle parler veux veut voudrais langue language idioma lingua dil мова мовою язык язике языке на по please pls svp stp
    merci speak only seulement لغة اللغة من فضلك فضلكم زبان ژبه ቋንቋ favor por د به لطفا будь ласка пожалуйста lutfen"""


def language_named(text: str) -> str | None:
    """The code of the language of the house that these words name, when they do nothing else."""
    if len(text) > _NAMED_MAX:
        return None
    words = [word for word in _words(text) if word not in _NOT_A_NAME]
    return _NAMES.get(words[0]) if len(words) == 1 else None


def _words(text: str) -> list[str]:
    return _WORD.findall(folded(text))


def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    for language in sorted(SPOKEN):
        books = (language_name(language, told_in) for told_in in sorted(SPOKEN))
        for name in (*books, *_SAID[language].split()):
            names |= {word: language for word in _words(name) if word not in _NOT_A_NAME and len(word) > 1}
    return names


_NOT_A_NAME = frozenset(_words(_AROUND))
_NAMES = _names()
