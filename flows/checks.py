"""Cross-checks over all content: dialogues against words, language against language, texts against limits and readers.

Rule 1: an error would be met by a person (a text missing, a button refused, a number not verified); a warning asks for a look.
Rule 2: a finding names the file and the line where it is mended, and says in French what is wrong.
"""

from collections.abc import Collection, Iterator, Mapping

from flows.content import Content
from flows.dialogue import Dialogue, Step
from flows.facts import consequences, kept, remembered
from flows.findings import Finding, in_dialogue, in_words
from flows.flags import CATEGORIES
from flows.plurals import wrong_plurals
from flows.reading import Located, Path
from flows.text_checks import (
    hard_to_read,
    refused_by_telegram,
    shown_wrong,
    unknown_numbers,
    unknown_sites,
)
from flows.told import ENGINE_ARGUMENTS
from flows.translations import translations
from flows.variants import arguments_of, pattern_of
from flows.words import SOURCE, Place, Wording, Words, keys

__all__ = ["CODE_FILES", "Finding", "check_asked", "check_content", "check_structure"]

# Files whose texts are asked for from code.
CODE_FILES = frozenset({"house", "desk", "stranger", "papers"})
CALLBACK_BYTES_MAX = 64
QUESTION_NUMBER_MAX = 999_999_999


def check_content(
    content: Content, located: Mapping[str, Located], used: Mapping[str, Collection[str]] | None = None
) -> tuple[Finding, ...]:
    """Every finding, by file and line. `used`: for each file of CODE_FILES, the texts that code asks for."""
    findings = [
        *check_structure(content, located),
        *_unused(content, used or {}),
        *_unspeakable(content),
        *translations(content),
        *hard_to_read(content),
        *unknown_numbers(content),
        *unknown_sites(content),
        *shown_wrong(content),
        *wrong_plurals(content),
    ]
    return tuple(sorted(dict.fromkeys(findings), key=lambda finding: (finding.source, finding.line)))


def check_structure(
    content: Content, located: Mapping[str, Located], places: Collection[Place] | None = None
) -> tuple[Finding, ...]:
    """The errors that would break a turn: words missing, ways that lead nowhere, what Telegram refuses.

    `places`: of the words, only those of these languages and names; None: all.
    """
    findings: list[Finding] = []
    names = None if places is None else {name for _, name in places}
    for dialogue in content.dialogues.values():
        place = located.get(dialogue.name, Located(f"{dialogue.name}.yaml", None, {}))
        if names is None or dialogue.name in names:
            findings += _words_missing(content, dialogue, place)
        findings += _orders(content, dialogue, place)
        findings += _pictures_missing(content, dialogue, place)
    findings += _arguments_unknown(content, places)
    findings += refused_by_telegram(content, places)
    return tuple(findings)


def _words_missing(content: Content, dialogue: Dialogue, place: Located) -> Iterator[Finding]:
    for name, step in dialogue.steps.items():
        if step.words is None:
            continue
        kind = "say" if step.say else "ask"
        file = f"words/{SOURCE}/{dialogue.name}.ftl"
        if not content.words.has(SOURCE, dialogue.name, step.words):
            yield in_dialogue(place, ("steps", name, kind), f"le texte « {step.words} » manque dans {file}")
            continue
        for attribute, at in _labels(step):
            if not content.words.has(SOURCE, dialogue.name, step.words, attribute):
                what = "la description du dessin" if attribute == "picture" else "le bouton"
                wrong = f"{what} « .{attribute} » du texte « {step.words} » manque dans {file}"
                yield in_dialogue(place, ("steps", name, *at), wrong)


def _pictures_missing(content: Content, dialogue: Dialogue, place: Located) -> Iterator[Finding]:
    for name, step in dialogue.steps.items():
        if step.picture is not None and step.picture not in content.pictures:
            wrong = f"le dessin « {step.picture} » manque : pictures/{step.picture}.png"
            yield in_dialogue(place, ("steps", name, "picture"), wrong)


def _labels(step: Step) -> Iterator[tuple[str, Path]]:
    for index, choice in enumerate(step.choices):
        yield choice.id, ("choices", index, "id")
    if step.several:
        yield "done", ("several",)
    if step.picture is not None:
        yield "picture", ("picture",)


def _orders(content: Content, dialogue: Dialogue, place: Located) -> Iterator[Finding]:
    languages = content.words.languages
    for name, step in dialogue.steps.items():
        for path, order in consequences(step):
            where = ("steps", name, *path)
            if order.language is not None and order.language not in languages:
                wrong = f"il n'y a pas de textes en « {order.language} » (langues : {', '.join(languages)})"
                yield in_dialogue(place, (*where, "language"), wrong)
            if order.raises is not None and order.raises.category not in CATEGORIES:
                yield in_dialogue(
                    place, (*where, "raise"), f"« {order.raises.category} » n'est pas une catégorie"
                )
            for field, kind in (("silence", order.silence), ("speak_again", order.speak_again)):
                if kind is not None and kind not in content.dialogues:
                    yield in_dialogue(
                        place, (*where, field), f"« {kind} » n'est pas un dialogue : rien ne se tairait"
                    )
            if order.plan is not None and order.plan.kind not in content.dialogues:
                wrong = f"« {order.plan.kind} » n'est pas un dialogue : ce point de contact ne dirait rien"
                yield in_dialogue(place, (*where, "plan", "kind"), wrong)
        for index, choice in enumerate(step.choices):
            at = ("steps", name, "choices", index)
            if choice.open is not None and choice.open not in content.dialogues:
                known = ", ".join(sorted(content.dialogues))
                wrong = f"le dialogue « {choice.open} » n'existe pas (dialogues : {known})"
                yield in_dialogue(place, (*at, "open"), wrong)
            if len(f"q:{QUESTION_NUMBER_MAX}:{choice.id}".encode()) > CALLBACK_BYTES_MAX:
                yield in_dialogue(
                    place, (*at, "id"), f"« {choice.id} » est trop long pour un bouton de Telegram"
                )


def _arguments_unknown(content: Content, places: Collection[Place] | None) -> Iterator[Finding]:
    outlive = frozenset().union(*(kept(dialogue) for dialogue in content.dialogues.values()))
    for wording in content.words.at(places):
        dialogue = content.dialogues.get(wording.name)
        if dialogue is None:
            continue
        known = ENGINE_ARGUMENTS | outlive | remembered(dialogue)
        for key, attribute in keys(wording):
            unknown = arguments_of(wording, key, attribute) - known
            if unknown:
                wrong = f"« {key} » demande « {min(unknown)} », que personne ne donne"
                yield in_words(wording, key, "error", wrong)


def check_asked(content: Content, shipped: Words, places: Collection[Place]) -> Iterator[Finding]:
    """What a text at one of these places, of CODE_FILES, asks for and the shipped one does not: code would not give it."""
    for wording in content.words.at({place for place in places if place[1] in CODE_FILES}):
        given = shipped.wordings.get((SOURCE, wording.name))
        if given is None:
            continue
        for key, attribute in keys(wording):
            if pattern_of(given, key, attribute) is not None:
                unknown = arguments_of(wording, key, attribute) - arguments_of(given, key, attribute)
                if unknown:
                    wrong = f"« {key} » demande « {min(unknown)} », que personne ne donne"
                    yield in_words(wording, key, "error", wrong)


def _unused(content: Content, used: Mapping[str, Collection[str]]) -> Iterator[Finding]:
    """What French says and nothing asks for, or the reverse; other languages are held against French."""
    for (language, name), wording in content.words.wordings.items():
        if language != SOURCE:
            continue
        if name in content.dialogues:
            yield from _unused_in_dialogue(wording, content.dialogues[name])
        elif name not in CODE_FILES:
            yield Finding("error", wording.source, 1, f"aucun dialogue ne s'appelle « {name} »")
        elif name in used:
            for key in wording.messages:
                if key not in used[name]:
                    yield in_words(wording, key, "error", f"« {key} » n'est utilisé nulle part")
            for key in sorted(set(used[name]) - set(wording.messages)):
                yield Finding("error", wording.source, 1, f"il manque le texte « {key} »")


def _unspeakable(content: Content) -> Iterator[Finding]:
    """What would fail only when it is said, in translations too, which nothing else reads before somebody needs them."""
    for wording in content.words.wordings.values():
        for mistake in wording.unspeakable():
            yield Finding("error", mistake.source, mistake.line, mistake.what)


def _unused_in_dialogue(wording: Wording, dialogue: Dialogue) -> Iterator[Finding]:
    labels: dict[str, set[str]] = {}
    for step in dialogue.steps.values():
        if step.words:
            labels.setdefault(step.words, set()).update(label for label, _ in _labels(step))
    for key, attribute in keys(wording):
        if key not in labels:
            yield in_words(wording, key, "error", f"« {key} » n'est utilisé par aucune étape")
        elif attribute is not None and attribute not in labels[key]:
            yield in_words(wording, key, "error", f"« {key}.{attribute} » n'est le bouton d'aucun choix")
