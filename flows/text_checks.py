"""Checks of each text by itself, in every way it can read: what Telegram takes, what a reader takes, what may be dialled."""

import re
from collections import Counter
from collections.abc import Collection, Iterator

from flows.content import Content
from flows.findings import Finding, in_words, named
from flows.judging import CAPITALS_READ, CASEWORKER_FILES, Judge
from flows.phone_numbers import digits, phone_numbers
from flows.right_to_left import LANGUAGES, turned_round
from flows.screens import LINES_MAX, SMALL_PHONE, on_a_small_phone
from flows.sites import sites_in
from flows.variants import pattern_of, variants
from flows.words import Place, Wording, keys

TEXT_MAX = 4096
LABEL_MAX = 64

_TAG = re.compile(r"</?(?:b|i|u|s)>")
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot);")


def refused_by_telegram(content: Content, places: Collection[Place] | None = None) -> Iterator[Finding]:
    """Texts and buttons that Telegram would not take, in the words of these languages and names; None: in all."""
    for wording, key, attribute, text in _texts(content, places):
        for wrong in refusal(text, attribute):
            what = wrong if attribute is not None else f"« {key} » {wrong}"
            yield in_words(wording, key, "error", what)


def refusal(text: str, attribute: str | None) -> Iterator[str]:
    """Why Telegram would not take a text, or the button `attribute` of one."""
    if attribute is not None:
        if not 1 <= len(text.strip()) <= LABEL_MAX:
            yield f"le bouton « .{attribute} » a {len(text)} signes (de 1 à {LABEL_MAX})"
        return
    if not text.strip() or len(text) > TEXT_MAX:
        yield f"a {len(text)} signes (de 1 à {TEXT_MAX})"
    bare = _ENTITY.sub("", _TAG.sub("", text))
    if "<" in bare or ">" in bare or "&" in bare or not _balanced(text):
        yield ": seuls <b>, <i>, <u>, <s>, fermés dans l'ordre ; &amp; et &lt; pour les signes"


def _balanced(text: str) -> bool:
    under_way: list[str] = []
    for tag in _TAG.findall(text):
        if not tag.startswith("</"):
            under_way.append(tag.strip("<>"))
        elif not under_way or under_way.pop() != tag.strip("</>"):
            return False
    return not under_way


def hard_to_read(content: Content) -> Iterator[Finding]:
    """How hard a person's texts are to read, and what plain words do not do."""
    judge, long = Judge(content), Counter[str]()
    for wording in content.words.at(None):
        if wording.name in CASEWORKER_FILES:
            continue
        for key, attribute in keys(wording):
            for verdict in judge.verdicts(wording, key, attribute):
                yield in_words(
                    wording, key, verdict.severity, f"« {named(key, attribute)} » : {verdict.what}"
                )
        long[wording.language] += sum(_long_on_a_small_phone(wording))
    for language in sorted(CAPITALS_READ & set(+long)):
        what = f"{long[language]} textes dépassent {LINES_MAX} lignes sur un petit téléphone ({SMALL_PHONE} signes par ligne)"
        yield Finding("warning", f"words/{language}", 1, f"{what} : --measures les montre")


def _long_on_a_small_phone(wording: Wording) -> Iterator[bool]:
    for key, attribute in keys(wording):
        pattern = pattern_of(wording, key, attribute)
        if attribute is None and pattern is not None:
            yield max(map(on_a_small_phone, variants(wording, pattern))) > LINES_MAX


def unknown_numbers(content: Content) -> Iterator[Finding]:
    """Only numbers of the table of help lines may be given."""
    known = {digits(number) for number in content.helplines}
    for wording, key, attribute, text in _texts(content):
        for number in phone_numbers(text, wording.language):
            if number not in known:
                wrong = f"« {named(key, attribute)} » donne le {number}, qui n'est pas dans helplines.yaml"
                yield in_words(wording, key, "error", wrong)


def unknown_sites(content: Content) -> Iterator[Finding]:
    """Only sites of the table of official sites may be shown."""
    for wording, key, attribute, text in _texts(content):
        for site in sites_in(text):
            if site not in content.sites:
                wrong = f"« {named(key, attribute)} » montre le site {site}, qui n'est pas dans sites.yaml"
                yield in_words(wording, key, "error", wrong)


def shown_wrong(content: Content) -> Iterator[Finding]:
    """What a language that is read from right to left would show the wrong way round."""
    for wording, key, attribute, text in _texts(content):
        if wording.language in LANGUAGES:
            for number in turned_round(text):
                wrong = f"le {number} se lirait à l'envers : entourez-le des signes U+2066 et U+2069"
                yield in_words(wording, key, "error", f"« {named(key, attribute)} » : {wrong}")


def _texts(
    content: Content, places: Collection[Place] | None = None
) -> Iterator[tuple[Wording, str, str | None, str]]:
    """Every text and label, in every way it can read."""
    for wording in content.words.at(places):
        for key, attribute in keys(wording):
            pattern = pattern_of(wording, key, attribute)
            assert pattern is not None
            for text in variants(wording, pattern):
                yield wording, key, attribute, text
