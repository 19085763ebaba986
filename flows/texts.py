"""The texts of a file one by one, as somebody without code reads, changes and translates them.

A text or a label is a line of its own, in Fluent but without its name: what stands in braces is filled in by the bot.
Rule 1: what is written out and read back unchanged is the same text.
Rule 2: what somebody wrote is judged before it is taken, and what is wrong with it is said in a sentence.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from textwrap import dedent, indent

from fluent.syntax import FluentParser
from fluent.syntax.ast import BaseNode, Message, Pattern, Resource, SelectExpression, Term
from fluent.syntax.serializer import serialize_pattern

from flows.arguments import children, pattern_in
from flows.phone_numbers import digits, phone_numbers
from flows.plurals import wrong_forms
from flows.right_to_left import LANGUAGES, turned_round
from flows.sites import sites_in
from flows.text_checks import LABEL_MAX, refusal
from flows.variants import arguments, variants
from flows.words import Wording

_INDENT = "    "


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a text stands: its file, its name there, and the button; a name that begins with « - » is a piece that others use."""

    file: str
    key: str
    attribute: str | None = None

    def __str__(self) -> str:
        """« mood », « mood.good », « -talk »."""
        return f"{self.key}.{self.attribute}" if self.attribute else self.key


@dataclass(frozen=True, slots=True)
class Text:
    """One text: what French says, what the language says (nothing yet: empty), and what to know before writing it."""

    place: Place
    french: str
    own: str
    note: str


class Unreadable(ValueError):
    """What somebody wrote is no text; the sentence says why."""


def texts(french: Wording, own: Wording | None) -> Iterator[Text]:
    """Every text of a file, in the order in which it is written there."""
    for place in places(french):
        pattern = pattern_at(french, place)
        assert pattern is not None
        mine = pattern_at(own, place) if own is not None else None
        yield Text(place, written(pattern), written(mine) if mine else "", note(french, place))


def places(wording: Wording) -> Iterator[Place]:
    """Every text, label and piece of a file."""
    for name in wording.terms:
        yield Place(wording.name, f"-{name}")
    for key, message in wording.messages.items():
        if message.value is not None:
            yield Place(wording.name, key)
        for attribute in message.attributes:
            yield Place(wording.name, key, attribute.id.name)


def pattern_at(wording: Wording, place: Place) -> Pattern | None:
    """The text at that place, where the file has it."""
    if place.key.startswith("-"):
        term = wording.terms.get(place.key[1:])
        return term.value if term is not None else None
    return pattern_in(wording.messages, place.key, place.attribute)


def written(pattern: Pattern) -> str:
    """A text as somebody reads and changes it."""
    return dedent(str(serialize_pattern(pattern))).strip()


def note(wording: Wording, place: Place) -> str:
    """What to know before writing this text, in French."""
    pattern = pattern_at(wording, place)
    assert pattern is not None
    said = []
    asked = sorted(arguments(wording, pattern))
    if asked:
        said.append("à garder : " + ", ".join(f"{{ ${name} }}" for name in asked))
    if any(isinstance(node, SelectExpression) for node in _below(pattern)):
        said.append("selon le cas : ne changez que ce qui suit [mot], gardez les accolades")
    if place.attribute == "picture":
        said.append("ce que montre le dessin, pour qui ne le voit pas")
    elif place.attribute is not None:
        said.append(f"bouton : {LABEL_MAX} signes au plus, un dessin et peu de mots")
    elif not place.key.startswith("-"):
        said.append("une idée par phrase, 12 mots au plus")
    return " ; ".join(said)


def entry_of(place: Place, value: str) -> Message | Term:
    """What somebody wrote, as one entry of a file. Raises Unreadable."""
    head = f"{place.key} =" if place.attribute is None else f"{place.key} =\n{_INDENT}.{place.attribute} ="
    deep = _INDENT if place.attribute is None else _INDENT * 2
    body: Resource = FluentParser(with_spans=False).parse(f"{head}\n{indent(value.strip(), deep)}\n")
    entries = [entry for entry in body.body if isinstance(entry, Message | Term)]
    if len(body.body) != 1 or len(entries) != 1 or not _alone(entries[0], place):
        raise Unreadable(
            "ce texte ne se lit pas : vérifiez que chaque { a son }, et qu'aucune ligne ne commence par . [ * ou #"
        )
    return entries[0]


def _alone(entry: Message | Term, place: Place) -> bool:
    """Say whether what was read is just the text of that place, and nothing that slipped in beside it."""
    if place.attribute is None:
        return entry.value is not None and not entry.attributes
    return entry.value is None and len(entry.attributes) == 1


def wrong(
    of: Wording, place: Place, french: Wording, helplines: Iterable[str], sites: Collection[str]
) -> Iterator[str]:
    """All that keeps a text from being said, as it stands in its file, in sentences."""
    pattern, source = pattern_at(of, place), pattern_at(french, place)
    assert pattern is not None
    assert source is not None
    here, there = arguments(of, pattern), arguments(french, source)
    for name in sorted(there - here):
        yield f"il manque {{ ${name} }}, que le français a"
    for name in sorted(here - there):
        yield f"{{ ${name} }} est de trop : personne ne le remplit ici"
    for node in _below(pattern):
        if isinstance(node, SelectExpression):
            form = wrong_forms(node, of.language)
            if form is not None:
                yield form
    known = {digits(number) for number in helplines}
    for text in variants(of, pattern):
        yield from refusal(text, place.attribute)
        yield from (
            f"le {number} n'est pas dans helplines.yaml"
            for number in phone_numbers(text, of.language)
            if number not in known
        )
        yield from (
            f"le site {site} n'est pas dans sites.yaml" for site in sites_in(text) if site not in sites
        )
        if of.language in LANGUAGES:
            yield from (
                f"le {number} se lirait à l'envers : entourez-le des signes U+2066 et U+2069"
                for number in turned_round(text)
            )


def same(one: str, other: str) -> bool:
    """Say whether two texts are written alike, but for the white space around their lines."""
    return [line.strip() for line in one.strip().splitlines()] == [
        line.strip() for line in other.strip().splitlines()
    ]


def _below(node: BaseNode) -> Iterator[BaseNode]:
    yield node
    for child in children(node):
        yield from _below(child)
