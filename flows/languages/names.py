"""A language that somebody names and nothing else: « arabe », « in english please », « українською »."""

import re

from flows.risk.text import folded

_WORD = re.compile(r"\w+")
_NAMED_MAX = 40
# What each is called in each of them, also as people say it, and as one says « in » it. What books say stands here too: they take sixteen megabytes.
_SAID = {
    "fr": """francais france francé fransé fr faransia لفرنسية بالفرنسية فرنسي французькою французскою по-французски французский
        français french francés francês فرانسوی فرانسوي الفرنسية французька ፈረንሳይኛ fransızca""",
    "en": """anglais inglish englich ingles inglese بالانجليزية انجليزي англійською английский по-английски ingilizce انگلیسی
        english الإنجليزية انګليسي англійська እንግሊዝኛ""",
    "es": """espagnol castellano castillan espanol espaniol بالاسبانية
        spanish español espanhol الإسبانية هسپانوی هسپانوي испанский іспанська ስጳንኛ ispanyolca""",
    "pt": """portugais portugues brasileiro brésilien
        portuguese البرتغالية پرتگالی پورتګالي португальский португальська ፖርቱጊዝኛ portekizce""",
    "ar": """arabe arab arabic arabi 3arabi 3arbia larabe darija darja عربي عربية بالعربي بالعربية العربي الدارجة دارجة arapça арабською
        العربية арабский арабська ዓረብኛ""",
    "uk": """ukrainien ukraine ukrainian ukrainski українською украинский по-украински українська мова український
        ucraniano الأوكرانية اوکراینی اوکرايني ukraynaca ዩክረይንኛ""",
    "ru": """russe russian russki ruski russkiy русский русском російською по-русски на русском язык
        ruso russo الروسية روسی روسي російська rusça ሩስኛ""",
    "tr": """turc turque turk turkce turkish турецкий
        turco التركية ترکی ترکي турецька türkçe ቱርክኛ""",
    "fa": """dari farsi persan perse persian afghan دری فارسی فارسي
        الدارية дари дарі darice ዳሪ""",
    "ps": """pachto pashto pachtou pashtun pachtoun پښتو پشتو
        pastún البشتو пушту peştuca ፓሽቶ""",
    "ti": """tigrigna tigrinya tigrina tigrinia ትግርኛ ብትግርኛ
        التغرينية تیگرینیایی تيګريني тигринья""",
}
# What may stand around a name and changes nothing.
_AROUND = """en in em la le l je j i parle parler veux veut voudrais langue language idioma lingua dil мова мовою язык язике языке на по please pls svp stp
    merci speak only seulement لغة اللغة من فضلك فضلكم زبان ژبه ቋንቋ favor por د به لطفا dili استانبولی افغانستان будь ласка пожалуйста lutfen"""


def language_named(text: str) -> str | None:
    """The code of the language of the house that these words name, when they do nothing else."""
    if len(text) > _NAMED_MAX:
        return None
    words = [word for word in _words(text) if word not in _NOT_A_NAME]
    return _NAMES.get(words[0]) if len(words) == 1 else None


def _words(text: str) -> list[str]:
    return _WORD.findall(folded(text))


_NOT_A_NAME = frozenset(_words(_AROUND))
_NAMES = {word: language for language, said in _SAID.items() for word in _words(said)}
