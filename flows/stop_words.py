"""The words that stop everything, those that ask for help and say no more, and the typed words that name a button.

Rule 1: a whole message says stop, or none of it does: « stop » stops, « stop à la violence » is for a human.
Rule 2: a typed answer is a choice only when it can be no other; between two, nothing is guessed.
"""

import re
import unicodedata
from collections.abc import Sequence

_WORD = re.compile(r"\w+")
_COMMA = re.compile("[,،፣]")
# The same letters, from an Arabic keyboard and from a Persian one.
_ALIKE = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "\u0640": None})
_REPEATED = re.compile(r"([^\W\d_])\1+")
# Skin tones and the mark that asks for the coloured form change nothing to what an emoji says.
_EMOJI_DRESS = re.compile("[\u200d\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")
_TYPED_MAX = 80
_NUMBER_DIGITS_MAX = 3

_STOP = """
stop | stop tout | tout stop | stop bot | stop robot | stop message | stop messages | stop les messages | stop sms
arret | arrete | arreter | arretez | arrete tout | arreter tout | arretez tout | tout arreter | tout arrete | on arrete
arrete les messages | arretez les messages | arretez de m ecrire | arrete de m ecrire | arretez de m envoyer des messages
plus de messages | plus de message | plus aucun message | je ne veux plus de messages | je ne veux plus de message
je veux plus de messages | je veux plus de message | je ne veux plus recevoir de messages | je veux arreter les messages
ne m ecrivez plus | ne m ecris plus | m ecrivez plus | m ecris plus | ne me contactez plus | me contactez plus
laissez moi tranquille | desabonner | desabonnement | desabonnez moi | me desabonner | desinscrire | desinscription
desinscrivez moi | resilier
unsubscribe | stop it | stop all | stop messages | stop the messages | stop messaging | stop messaging me | stop texting me
stop writing | stop writing me | stop writing to me | no more messages | no more message | do not write to me | opt out | optout
leave me alone | quit | cancel
توقف | توقفوا | قف | قفوا | ايقاف | اوقف | اوقفوا | اوقف الرسائل | اوقفوا الرسائل | الغاء | الغاء الاشتراك | لا مزيد من الرسائل | حبس | كفى
стоп | зупинити | зупинка | зупиніть | зупинись | досить | припинити | припиніть | відписатися | відписатись | не пишіть | не пишіть мені
остановить | остановите | остановись | хватит | прекратить | прекратите | отписаться | не пишите | не пишите мне | не пиши мне
parar | pare | alto | basta | basta ya | detener | cancelar | darse de baja | no mas mensajes | no me escriban
chega | parem | sair | cancelar inscricao | sem mais mensagens | nao me escrevam | nao quero mais mensagens
durdur | durdurun | yeter | iptal | abonelikten cik | mesaj atma | mesaj atmayin | mesaj istemiyorum
بس است | بس کن | بس کنید | توقف کن | توقف کنید | ایست | لغو | لغو اشتراک | دیگر پیام ندهید | پیام ندهید | دیگر پیام نفرستید
دیگر ننویسید | دیگر به من ننویسید | پیام نمی خواهم | دیگر پیام نمی خواهم | پیام نمیخواهم | ایستاد کنید | متوقف کنید
بس دی | بس ده | بس کړه | بس کړئ | ودرېږه | ودرېږئ | ودروه | ودروئ | تم شه | پیغام مه کوئ | پیغام مه راستوئ | نور پیغامونه مه راستوئ
نور پیغامونه نه غواړم | پیغامونه نه غواړم | نور مه لیکئ | مه لیکئ | ما ته مه لیکئ | لغوه کړئ
ደው በሉ | ደው በል | ደው በሊ | ደው ኣብሉ | ጠጠው በሉ | ጠጠው በል | ይኣክል | እኹል እዩ | ኣቋርጹ | ኣቋርጽ | ኣቁም | ኣቁሙ | መልእኽቲ ኣይትስደዱ | መልእኽቲ ኣይትልኣኹ
ካብ ሕጂ ኣይትጽሓፉለይ | ኣይትጽሓፉለይ | መልእኽቲ ኣይደልን | መልእኽቲ ኣይደልን እየ
""".replace("\n", "|").split("|")

_HELP = [
    "\naide ",
    " help ",
    " ayuda ",
    " ajuda ",
    " مساعدة ",
    " المساعدة ",
    " допомога ",
    " помощь ",
    " yardım ",
    " کمک ",
    " مرسته ",
    " ሓገዝ\n",
]

_POLITE = """
svp | stp | merci | s il vous plait | s il te plait | silvouplait | maintenant | please | plz | thanks | thank you | now
por favor | gracias | obrigado | obrigada | lutfen | пожалуйста | спасибо | будь ласка | дякую | من فضلك | شكرا | لطفا | ممنون | تشکر
مهرباني وکړئ | مهرباني | مننه | በጃኹም | በጃኻ | የቐንየለይ
""".replace("\n", "|").split("|")


def is_stop(text: str) -> bool:
    """Say whether the whole message asks us to stop, in any language of the house, politely or not."""
    if len(text) > _TYPED_MAX:
        return False
    words = _words(text)
    for polite in _POLITE_WORDS:
        size = len(polite)
        if len(words) > size and words[-size:] == polite:
            words = words[:-size]
        elif len(words) > size and words[:size] == polite:
            words = words[size:]
    # Said again, it is meant all the more: « stop stop », « Arrêtez ! Arrêtez ! ».
    return any(
        words[:size] in _STOP_WORDS and words == words[:size] * (len(words) // size)
        for size in range(1, len(words) + 1)
    )


def is_help(text: str) -> bool:
    """Say whether the whole message is the one word « help », in any language of the house."""
    return len(text) <= _TYPED_MAX and _words(text) in _HELP_WORDS


def matches_choice(text: str, labels: Sequence[str]) -> int | None:
    """The index of the one label that a typed answer names: by its words, its first « oui », its emoji or its number."""
    if len(text) > _TYPED_MAX:
        return None
    words = _words(text)
    if not words:
        return _only([_emoji(text) != "" and _emoji(label).startswith(_emoji(text)) for label in labels])
    if len(words) == 1 and words[0].isdecimal():
        number = int(words[0]) if len(words[0]) <= _NUMBER_DIGITS_MAX else 0
        return number - 1 if 1 <= number <= len(labels) else None
    said = [_words(label) for label in labels]
    exact = [words == label for label in said]
    if any(exact):
        return _only(exact)
    heads = [_words(_COMMA.split(label)[0]) if _COMMA.search(label) else () for label in labels]
    if len(words) == 1 and words in heads:
        return _only([head == words for head in heads])
    return _nearest(" ".join(words), [" ".join(label) for label in said])


def _nearest(typed: str, labels: Sequence[str]) -> int | None:
    """The one label that is a slip of the finger away, when every other one is far."""
    allowed = 0 if len(typed) < 5 else 1 if len(typed) < 10 else 2
    distances = [_distance(typed, label, allowed + 1) for label in labels]
    near = [index for index, distance in enumerate(distances) if distance <= allowed]
    if len(near) != 1 or any(d <= distances[near[0]] + 1 for i, d in enumerate(distances) if i != near[0]):
        return None
    return near[0]


def _distance(one: str, other: str, beyond: int) -> int:
    """How many letters to change, add or take away; anything more than `beyond` is just far."""
    far = beyond + 2
    if abs(len(one) - len(other)) > beyond:
        return far
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        above = row
        row = [i]
        for j, another in enumerate(other, 1):
            row.append(min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != another)))
    return min(row[-1], far)


def _only(hits: Sequence[bool]) -> int | None:
    return hits.index(True) if sum(hits) == 1 else None


def _words(text: str) -> tuple[str, ...]:
    """The words alone, small, without accents, no letter twice in a row."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return tuple(_WORD.findall(_REPEATED.sub(r"\1", plain.casefold().translate(_ALIKE))))


def _emoji(text: str) -> str:
    """What is left of a text without its words, spaces and punctuation."""
    bare = _EMOJI_DRESS.sub("", text)
    return "".join(c for c in bare if unicodedata.category(c) in {"So", "Sk", "Sm"})


_STOP_WORDS = frozenset(_words(phrase) for phrase in _STOP if phrase.strip())
_HELP_WORDS = frozenset(_words(word) for word in _HELP)
_POLITE_WORDS = tuple(_words(phrase) for phrase in _POLITE if phrase.strip())
