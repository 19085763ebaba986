"""The words « textes », in every language: Fluent files, one per dialogue and language; French is the source.

Rule 1: what goes into a text is escaped here, and only here: words and names can never become markup.
Rule 2: a language that lacks a text lends the French one; a text that no language has is a bug, and raises.
Rule 3: the words themselves may hold Telegram's HTML (<b>, <i>).
Rule 4: a file read later overrides the texts and labels that it has, one by one, and leaves the others.
Rule 5: what could not be said is refused when it is read, not when it is said.
"""

import html
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax.ast import Identifier, Junk, Message, Resource, Term

from flows.arguments import arguments, pattern_in
from flows.locales import locale_of
from flows.reading import Misread, Mistake
from flows.speakable import Speakable
from flows.when_asked import ReadWhenAsked

SOURCE = "fr"
Arguments = Mapping[str, str | int]


class UnknownWords(LookupError):
    """A text that no language has is asked for."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One Fluent file: its language, its name (that of the dialogue), whether a native reader is still to approve it.

    `messages` by key, as written; `places`: the file and line of each key, for who has to mend it.
    """

    language: str
    name: str
    messages: Mapping[str, Message]
    terms: Mapping[str, Term]
    places: Mapping[str, tuple[str, int]]
    source: str
    draft: bool = False
    _asked: dict[tuple[str, str | None], frozenset[str]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _made: list[FluentBundle] = field(default_factory=list, init=False, repr=False, compare=False)

    @property
    def bundle(self) -> FluentBundle:
        """What says these texts; made when the first of them is said, for it brings all that is known of the language, a megabyte."""
        if not self._made:
            made = FluentBundle([locale_of(self.language).language, SOURCE], use_isolating=False)
            made.add_resource(Resource(body=[*self.messages.values(), *self.terms.values()]))
            self._made.append(made)
        return self._made[0]

    def asked_by(self, key: str, attribute: str | None) -> frozenset[str]:
        """The arguments that a text, or a label, asks for; none where there is no such text."""
        known = self._asked.get((key, attribute))
        if known is None:
            pattern = pattern_in(self.messages, key, attribute)
            known = frozenset() if pattern is None else arguments(self.messages, self.terms, pattern)
            self._asked[key, attribute] = known
        return known

    def overridden_by(self, other: "Wording") -> "Wording":
        """The same with the texts and labels that `other` has in place of its own."""
        messages = dict(self.messages)
        for key, message in other.messages.items():
            messages[key] = _merged(messages[key], message) if key in messages else message
        terms = {**self.terms, **other.terms}
        return Wording(
            language=self.language,
            name=self.name,
            messages=messages,
            terms=terms,
            places={**self.places, **other.places},
            source=other.source,
            draft=self.draft or other.draft,
        )

    def unspeakable(self) -> Iterator[Mistake]:
        """What would fail only when it is said."""
        return Speakable(self.messages, self.terms, self.places, self.source).mistakes()


Place = tuple[str, str]
Later = Mapping[Place, Callable[[], Wording]]


@dataclass(frozen=True, slots=True)
class Words:
    """Every wording there is, by language and name."""

    wordings: Mapping[Place, Wording] = field(default_factory=dict)

    @classmethod
    def of(cls, wordings: Iterable[Wording], later: Later = MappingProxyType({})) -> "Words":
        """Gather wordings; one of the same language and name overrides the texts that it has. `later`: read when asked for.

        Raises `flows.reading.Misread` for what could not be said: texts may name each other across files.
        """
        gathered: dict[Place, Wording] = {}
        for wording in wordings:
            place = wording.language, wording.name
            earlier = gathered.get(place) or (later[place]() if place in later else None)
            gathered[place] = wording if earlier is None else earlier.overridden_by(wording)
        mistakes = [mistake for wording in gathered.values() for mistake in wording.unspeakable()]
        if mistakes:
            raise Misread(tuple(mistakes))
        return cls(ReadWhenAsked(gathered, later))

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have words, French first."""
        return tuple(
            sorted({language for language, _ in self.wordings}, key=lambda name: (name != SOURCE, name))
        )

    def at(self, places: Collection[Place] | None) -> Iterator[Wording]:
        """The wordings of these languages and names; None: all there are. What is not asked for is not read."""
        for place in self.wordings:
            if places is None or place in places:
                yield self.wordings[place]

    def text(self, language: str, name: str, key: str, /, **arguments: str | int) -> str:
        """The text `key` of the file `name`, as finished HTML. Raises UnknownWords."""
        return self.text_of(language, name, key, arguments)

    def text_of(self, language: str, name: str, key: str, facts: Arguments) -> str:
        """The same; of `facts`, only what the text asks for is looked at."""
        return self._format(language, name, key, None, facts)

    def label(self, language: str, name: str, key: str, attribute: str, /, **arguments: str | int) -> str:
        """A button's label: an attribute of a text; plain, for labels know no markup. Raises UnknownWords."""
        return self.label_of(language, name, key, attribute, arguments)

    def label_of(self, language: str, name: str, key: str, attribute: str, facts: Arguments) -> str:
        """The same; of `facts`, only what the label asks for is looked at."""
        return self._format(language, name, key, attribute, facts)

    def has(self, language: str, name: str, key: str, attribute: str | None = None) -> bool:
        """Say whether that language itself has the text."""
        wording = self.wordings.get((language, name))
        return wording is not None and pattern_in(wording.messages, key, attribute) is not None

    def _pattern(
        self, language: str, name: str, key: str, attribute: str | None
    ) -> tuple[Wording, Any] | None:
        wording = self.wordings.get((language, name))
        if wording is None or not wording.bundle.has_message(key):
            return None
        message = wording.bundle.get_message(key)
        pattern = message.value if attribute is None else message.attributes.get(attribute)
        return None if pattern is None else (wording, pattern)

    def _format(self, language: str, name: str, key: str, attribute: str | None, facts: Arguments) -> str:
        found = self._pattern(language, name, key, attribute) or self._pattern(SOURCE, name, key, attribute)
        if found is None:
            raise UnknownWords(f"{name}.ftl: {key}{'.' + attribute if attribute else ''}")
        wording, pattern = found
        asked = {name: facts[name] for name in wording.asked_by(key, attribute) if name in facts}
        asked = {name: _escaped(value) for name, value in asked.items()} if attribute is None else asked
        text, errors = wording.bundle.format_pattern(pattern, asked)
        if errors:
            raise UnknownWords(f"{name}.ftl: {key}: {errors[0]}")
        return str(text)


def read_wording(text: str, source: str, language: str, name: str) -> Wording:
    """Read one Fluent file. Raises `flows.reading.Misread` with the line of each mistake.

    A first comment line `### draft` marks a translation that no native reader has approved yet.
    """
    mistakes: list[Mistake] = []
    messages: dict[str, Message] = {}
    terms: dict[str, Term] = {}
    places: dict[str, tuple[str, int]] = {}
    for entry in _entries(text, source):
        if isinstance(entry, Junk):
            mistakes.append(_unreadable(entry, text, source))
        elif isinstance(entry, Message):
            line = _line(text, entry.id)
            if entry.id.name in messages:
                mistakes.append(Mistake(source, line, f"le texte « {entry.id.name} » est écrit deux fois"))
            messages[entry.id.name] = entry
            places[entry.id.name] = source, line
        elif isinstance(entry, Term):
            terms[entry.id.name] = entry
            places[f"-{entry.id.name}"] = source, _line(text, entry.id)
    if mistakes:
        raise Misread(tuple(mistakes))
    return Wording(
        language=language,
        name=name,
        messages=messages,
        terms=terms,
        places=places,
        source=source,
        draft=text.lstrip().startswith("### draft"),
    )


def _entries(text: str, source: str) -> list[Any]:
    try:
        return list(FluentParser(with_spans=True).parse(text).body)
    except RecursionError:
        raise Misread((Mistake(source, 1, "trop d'accolades les unes dans les autres"),)) from None


def keys(wording: Wording) -> Iterator[tuple[str, str | None]]:
    """Every text and attribute that a wording holds."""
    for key, message in wording.messages.items():
        if message.value is not None:
            yield key, None
        for attribute in message.attributes:
            yield key, attribute.id.name


def _unreadable(junk: Junk, text: str, source: str) -> Mistake:
    """What the parser stumbled over; a stumble over a line's end belongs to that line."""
    why = junk.annotations[0] if junk.annotations else None
    begins = junk.span.start if junk.span else 0
    at = max(begins, why.span.start - 1) if why and why.span else begins
    said = why.message if why else ""
    return Mistake(source, text.count("\n", 0, at) + 1, f"ce texte n'est pas du Fluent lisible ({said})")


def _line(text: str, key: Identifier) -> int:
    """The line of a text's key: a comment above it is not it."""
    return text.count("\n", 0, key.span.start) + 1 if key.span else 1


def _merged(earlier: Message, later: Message) -> Message:
    """The later text over the earlier one; a label that the later one lacks stays."""
    attributes = {attribute.id.name: attribute for attribute in (*earlier.attributes, *later.attributes)}
    return Message(
        id=later.id, value=later.value or earlier.value, attributes=list(attributes.values()), span=later.span
    )


def _escaped(value: str | int) -> str | int:
    return html.escape(value, quote=False) if isinstance(value, str) else value
