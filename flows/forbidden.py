"""What plain words do not do, whatever their length: signs, abbreviations, dates in figures, what is said twice over, buttons that say nothing.

Rule 1: only what can be told by its form is looked for; whether « il » is clear, or a word is known, only a reader can say.
Rule 2: each refusal says what is wrong and what to write instead.
"""

import re
from collections.abc import Iterator, Mapping

_TAG = re.compile(r"</?[a-z]+>")
_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"'}
_ADDRESS = re.compile(r"\b[\w-]+(?:\.[\w-]+)*\.(?:fr|org|eu|com)\b(?:/[\w/-]*)?")
_SENTENCE = re.compile(r"[.!?…:؟۔።፧\n]+")

# In every language: signs that are not read aloud, and letters that are hard to make out.
_SIGNS = {
    re.compile(r"<[ius]>"): "italique, souligné ou barré : laissez le texte droit, ou mettez-le en gras",
    re.compile(r"[%٪]"): "le signe « % » : écrivez « pour 100 », ou dites « la moitié », « une part »",
    re.compile(r"§"): "le signe « § » : dites de quel papier il s'agit",
    re.compile(r"&(?!\w+;)|&amp;"): "le signe « & » : écrivez « et »",
    re.compile(r"&[lg]t;"): "un signe comme « < » ou « > » : écrivez « moins de », « plus de »",
    re.compile(r"[+=→←≥≤±]"): "un signe de calcul ou une flèche : dites-le avec un mot",
    re.compile(r"…|\.\.\."): "des points de suspension : finissez la phrase",
    re.compile(r"(?<=\w)/(?=\w)"): "le signe « / » entre deux mots : écrivez « ou », ou choisissez un mot",
    re.compile(
        r"(?<=[^\W\d])·(?=[^\W\d])"
    ): "un point au milieu d'un mot : écrivez les deux mots, ou un mot neutre",
    re.compile(r"\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b(?![\d ]*\d{2})|\b\d{4}-\d\d-\d\d\b"): (
        "une date en chiffres : écrivez le jour et le mois en lettres (« mardi 3 avril »)"
    ),
}
# By language: what the eye has to spell out, or to work out.
_WORDS: Mapping[str, Mapping[re.Pattern[str], str]] = {
    "fr": {
        re.compile(
            r"\b(?:p\. ?ex|par ex|ex|etc|cf|c\.-à-d|càd|tél|env|art|max|min|mn|M|Mr|Mme|Mlle|Dr|bd|hebdo)\.(?=\s|$)"
            r"|\b(?:etc|càd|cf|svp|rdv|tél|mn|qq|pb|Mme|Mlle|Mr|jrs)\b|\bn°",
            re.IGNORECASE,
        ): "une abréviation, « {0} » : écrivez le mot entier",
        re.compile(
            r"\bsous (?:\d+|[\w-]+) ?(?:h|heures?|j|jours?)\b|\b(?:dans|en) (?:les )?(?:48|72) ?(?:h|heures)\b"
            r"|\b\d+ ?(?:hrs?|j|sem)\b",
            re.IGNORECASE,
        ): "un délai à calculer, « {0} » : écrivez « vous avez 2 jours pour ... », ou donnez le jour",
        re.compile(r"\b(?:jours?|heures?) ouvr(?:é|able)e?s?\b", re.IGNORECASE): (
            "« {0} » : dites les jours (« du lundi au vendredi »)"
        ),
        re.compile(r"\b(?:la semaine prochaine|le mois prochain|la semaine dernière)\b", re.IGNORECASE): (
            "« {0} » : donnez le jour et la date"
        ),
        re.compile(r"\w\((?:e|ne|s|es)\)s?", re.IGNORECASE): (
            "« {0} », deux mots en un : écrivez les deux mots, ou un mot neutre"
        ),
        re.compile(
            r"(?<=[\w,] )(?:lequel|laquelle|lesquel(?:le)?s|auquel|auxquel(?:le)?s|duquel|desquel(?:le)?s|dont|ce à quoi)\b",
            re.IGNORECASE,
        ): "« {0} » renvoie à un mot d'avant : faites deux phrases, et redites le mot",
        re.compile(
            r"\b(?:le|la|les)[ -](?:lui|leur)\b(?![ -][nr]e?\b)|\b(?:me|te|nous|vous) (?:le|la|les) (?:lui|leur)\b"
            r"|\b(?:celui|celle|ceux|celles)-?(?:ci|là)\b|-(?:l[ea]s?)-(?:moi|nous|lui|leur)\b",
            re.IGNORECASE,
        ): "des pronoms à la suite, « {0} » : redites de qui ou de quoi vous parlez",
    },
    "en": {
        re.compile(
            r"\b(?:e\. ?g|i\. ?e|etc|approx|min|max|mr|mrs|dr|dept)\.|\bno\. ?\d|\b(?:etc|asap|hrs?|mins|appt|pls)\b",
            re.IGNORECASE,
        ): "une abréviation, « {0} » : écrivez le mot entier",
        re.compile(r"\bwithin (?:48|72) ?h(?:rs?|ours?)?\b|\b\d+ ?(?:hrs?)\b", re.IGNORECASE): (
            "un délai à calculer, « {0} » : écrivez « you have 2 days to ... », ou donnez le jour"
        ),
        re.compile(r"\b(?:working|business) (?:days|hours)\b", re.IGNORECASE): (
            "« {0} » : dites les jours (« Monday to Friday »)"
        ),
        re.compile(r"(?<!the )\b(?:next (?:week|month)|last week)\b", re.IGNORECASE): (
            "« {0} » : donnez le jour et la date"
        ),
        re.compile(r"\b(?:whom|whose|whereby|thereof|the latter|the former)\b", re.IGNORECASE): (
            "« {0} » renvoie à un mot d'avant : faites deux phrases, et redites le mot"
        ),
    },
}
_NEGATION = {
    "fr": re.compile(r"\b(?:ne\b|n[’'])", re.IGNORECASE),
    "en": re.compile(r"\b(?:not|never|cannot)\b|n[’']t\b", re.IGNORECASE),
}
# Two things that are not, side by side, are no riddle: « je ne lis pas, et je n'écris pas ».
_SIDE_BY_SIDE = re.compile(r"[,;]|\b(?:et|ou|ni|mais|and|or|nor|but)\b", re.IGNORECASE)
# Labels that fit every button, and so say nothing of what this one does.
_VAGUE = frozenset(
    {"ok", "okay", "valider", "confirmer", "cliquez ici", "cliquer ici", "ici", "suivant", "continuer", "soumettre"}
    | {"envoyer", "en savoir plus", "plus d’infos", "voir", "choisir", "terminer", "annuler", "appuyer ici"}
    | {"submit", "confirm", "click here", "tap here", "here", "next", "continue", "send", "learn more", "read more"}
    | {"select", "choose", "done", "cancel", "validate", "finish"}
)  # fmt: skip


def forbidden(text: str, language: str) -> Iterator[str]:
    """What a text or a label does that plain words do not, said in French."""
    for pattern, what in _SIGNS.items():
        if pattern.search(_ADDRESS.sub("site", text)):
            yield what
    plain = _ADDRESS.sub("site", bare(text))
    for pattern, what in _WORDS.get(language, {}).items():
        found = pattern.search(plain)
        if found is not None:
            yield what.format(found.group().strip())
    negation = _NEGATION.get(language)
    for sentence in _SENTENCE.split(plain) if negation is not None else ():
        if any(len(negation.findall(part)) > 1 for part in _SIDE_BY_SIDE.split(sentence) if negation):
            yield "deux négations dans une phrase : dites ce qui est, pas ce qui n'est pas"


def bare(text: str) -> str:
    """The text as it is read: no markup, and signs for what stands for them."""
    plain = _TAG.sub("", text)
    for entity, sign in _ENTITIES.items():
        plain = plain.replace(entity, sign)
    return plain


def vague(label: str) -> bool:
    """Say whether a button's words would fit any other button as well."""
    words = re.sub(r"[^\w’' ]", "", label).replace("'", "’").strip().casefold()
    return words in _VAGUE
