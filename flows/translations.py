"""Each language held against French: what it lacks, what it has too much, and how many of its files nobody has read yet.

Rule 1: that a language waits for its reader is said once; what is wrong in it is said where it stands.
"""

from collections import Counter
from collections.abc import Iterator

from flows.content import Content
from flows.findings import Finding, in_words, named
from flows.judging import CASEWORKER_FILES
from flows.variants import arguments_of
from flows.words import SOURCE, Wording, keys


def translations(content: Content) -> Iterator[Finding]:
    """Each language says what French says, with the same arguments."""
    wordings, drafts, lacking = content.words.wordings, Counter[str](), Counter[str]()
    for (language, name), wording in wordings.items():
        if language != SOURCE:
            drafts[language] += wording.draft
            yield from _beside(wording, wordings.get((SOURCE, name)))
    for of, name in wordings:
        if of == SOURCE and name not in CASEWORKER_FILES:
            for language in content.words.languages[1:]:
                lacking[language] += (language, name) not in wordings
    for language, count in sorted((+drafts).items()):
        what = f"brouillon : {count} fichier(s) à faire relire par quelqu'un de cette langue"
        yield Finding("warning", f"words/{language}", 1, what)
    for language, count in sorted((+lacking).items()):
        yield Finding("warning", f"words/{language}", 1, f"pas encore de textes dans {count} fichier(s)")


def _beside(wording: Wording, french: Wording | None) -> Iterator[Finding]:
    """What one file says otherwise than the French one."""
    here, there = set(keys(wording)), set(keys(french)) if french else set()
    for key, attribute in sorted(there - here, key=str):
        yield Finding("error", wording.source, 1, f"« {named(key, attribute)} » n'est pas traduit")
    for key, attribute in sorted(here - there, key=str):
        yield in_words(wording, key, "error", f"« {named(key, attribute)} » n'existe pas en français")
    for key, attribute in sorted(here & there, key=str):
        assert french is not None
        mine, theirs = arguments_of(wording, key, attribute), arguments_of(french, key, attribute)
        if mine != theirs:
            wrong = f"« {named(key, attribute)} » n'a pas les mêmes mots à remplir qu'en français"
            yield in_words(wording, key, "error", f"{wrong} : {', '.join(sorted(mine ^ theirs))}")
