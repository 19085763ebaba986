"""The numbers in a text that somebody would dial.

Rule 1: a short number is one only where its sentence says to call, in the words of the text's own language; a long one always is.
"""

import re

from flows.words import SOURCE

_LONG_NUMBER = re.compile(
    r"(?<![\d,.])(?:0\d(?:[\s.]?\d){8}|0\s?8\d{2}(?:\s?\d){6}|116\s?\d{3}|3\d\s\d{2}|[13]\d{3})(?!\d)"
)
# What says to call, in each language.
_CALLS = {
    "fr": r"appel\w*|compos\w*|contact\w*|faites|sms|num[ée]ro",
    "en": r"call|dial|text|number|ring|sms",
    "es": r"llam\w*|marque|marcar|número|sms",
    "pt": r"ligue|ligar\w*|telefone|marque|número|sms",
    "ar": r"اتصل\w*|بالرقم|sms",
    "uk": r"дзвон\w*|телефон\w*|зателефон\w*|номер\w*|sms",
    "ru": r"позвон\w*|звон\w*|номер\w*|sms",
    "tr": r"ara|arayın\w*|aray\w*|telefon\w*|numara\w*|sms",
    "fa": r"تماس|زنگ|شماره\w*|تلفون|تلفن|پیامک|sms",
    "ps": r"زن[گګ]|اړیک\w*|شمېر\w*|شمیر\w*|ټلیفون|تلیفون|sms",
    "ti": r"ደውል\w*|ደውሉ\w*|ደዉሉ\w*|ደዊል\w*|ደውላ|ይደውሉ|ክትድውሉ|ድወሉ|ብቑጽሪ|ቁጽሪ|ቍጽሪ|sms",
}
# Where the verb comes last, the number stands before it as well.
_VERB_LAST = frozenset({"tr", "fa", "ps", "ti"})
_SENTENCE = re.compile(r"[^.!?؟۔።፧\n]+")
_SHORT_NUMBER = re.compile(r"(?<![\d:])\d{2,4}(?![\d:])")
_UNIT = re.compile(
    r"\s?(?:h\b|heures?|jours?|semaines?|mois|ans|minutes?|€|euros?"
    r"|hours?|days?|weeks?|months?|years?|[ap]m\b|horas?|d[ií]as?|semanas?|m[eê]s|meses|años|anos|minutos?"
    r"|ساع|يوم|أيام|أسب|شهر|أشهر|سن|дн|год|тиж|міс|рок|час|недел|мес|лет|gün|saat|hafta|ay\b|yıl|yaş"
    r"|روز|هفته|ماه|سال|دقیق|یورو|ایرو|بجه|ورځ|اونۍ|اوون|میاشت|کال|کلون|بج|መዓል|ሰሙ|ወር|ኣዋር|ዓመ|ሰዓ|ደቒ|ደቓ|ዩሮ|ኤውሮ)",
    re.IGNORECASE,
)


def _calling(languages: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_CALLS[one] for one in languages)})\b", re.IGNORECASE)


# A text that a language lacks is lent by French; of a language that nobody listed, every word may be the one that calls.
_CALLED = {language: _calling((language, SOURCE)) for language in _CALLS}
_CALLED_ANYHOW = _calling(tuple(_CALLS))


def phone_numbers(text: str, language: str = SOURCE) -> tuple[str, ...]:
    """The numbers in a text of that language that somebody would call, digits only."""
    long = [match for match in _LONG_NUMBER.finditer(text) if not _UNIT.match(text, match.end())]
    short: list[str] = []
    for sentence in _SENTENCE.findall(_LONG_NUMBER.sub("", text)):
        call = _CALLED.get(language, _CALLED_ANYHOW).search(sentence)
        if call is None:
            continue
        said = sentence if language in _VERB_LAST else sentence[call.end() :]
        short += [match[0] for match in _SHORT_NUMBER.finditer(said) if not _UNIT.match(said, match.end())]
    return tuple(dict.fromkeys([*(digits(match[0]) for match in long), *short]))


def digits(number: str) -> str:
    """A number without what parts it for the eye."""
    return "".join(filter(str.isdigit, number))
