"""What the person may hear of what is written to them: at a touch, always, or never, as they choose.

Rule 1: there is a way to hear a message only where there is a voice to say it.
Rule 2: the words go first; their voice comes after, and what it cannot do takes nothing away from them.
"""

from collections.abc import Iterator
from dataclasses import replace

from flows.aloud import has_words, listed_aloud, said_aloud
from flows.draft import Draft
from flows.effects import (
    SPEAKS,
    Aloud,
    Button,
    Effect,
    JoinPerson,
    Keyboard,
    Outcome,
    Remember,
    Rewrite,
    Say,
    SetLanguage,
    TakeBack,
)
from flows.people import Person
from flows.situation import (
    CaseworkerSituation,
    FlagSituation,
    PersonSituation,
    Shown,
    Situation,
    StrangerSituation,
)
from flows.words import Words

# What the button carries, and the fact that is kept of a person: `always`, `asked` (the same as nothing), `never`.
LISTEN, WISH = "v", "aloud"
ALWAYS, NEVER = "always", "never"


def may_be_heard(situation: Situation, outcome: Outcome) -> Outcome:
    """The same outcome, in which what is written to a person can be heard as well."""
    if not situation.content.voices:
        return outcome
    listeners = {person.id: person for person in _people(situation)}
    effects: list[Effect] = []
    for effect in outcome.effects:
        _changed(listeners, effect)
        if isinstance(effect, Say | Rewrite) and effect.to.kind == "person" and effect.to.id in listeners:
            effects += _heard(situation, effect, listeners[effect.to.id])
        else:
            effects.append(effect)
    return Outcome(tuple(effects))


def read_aloud(draft: Draft, message_id: int, shown: Shown) -> None:
    """The person asked to hear this message: a voice says it, once however often they tap, or they read why not."""
    aloud = _aloud(draft.words, draft.person.language, shown.text, shown.keyboard)
    if draft.situation.content.voices.can_say(aloud.language, aloud.words):
        mark = f"hear:{draft.person.id}:{message_id}"
        draft.effects += [
            TakeBack(mark, "asked_again"),
            Say(draft.to_person, draft.text("not_aloud"), mark=mark, aloud=aloud),
        ]
    else:
        draft.say("no_voice")


def _people(situation: Situation) -> Iterator[Person]:
    """Everybody whom a turn may write to, as they were before it."""
    match situation:
        case PersonSituation() | FlagSituation():
            yield situation.person
        case StrangerSituation(invitation=invitation):
            if invitation is not None and invitation.person is not None:
                yield invitation.person.person
        case CaseworkerSituation():
            marked = situation.marked.person if situation.marked is not None else None
            about = (situation.answered_person, situation.errand_person, situation.call_person, marked)
            yield from filter(None, (situation.flag_person, *about))


def _changed(listeners: dict[int, Person], effect: Effect) -> None:
    match effect:
        case SetLanguage(person_id, language) | JoinPerson(person_id=person_id, language=language):
            if person_id in listeners:
                listeners[person_id] = replace(listeners[person_id], language=language)
        case Remember(person_id, facts) if person_id in listeners:
            known = listeners[person_id]
            listeners[person_id] = replace(known, memory={**known.memory, **facts})


def _heard(situation: Situation, effect: Say | Rewrite, listener: Person) -> Iterator[Effect]:
    words, wish = situation.content.words, listener.memory.get(WISH, "")
    already = isinstance(effect, Say) and (effect.aloud is not None or effect.piece is not None)
    # What has lost its buttons has been answered: there is nothing left to hear.
    over = isinstance(effect, Rewrite) and (wish == ALWAYS or not effect.keyboard)
    # What is said in another language is not for the voice of theirs.
    foreign = any(button.data.startswith(SPEAKS) for row in effect.keyboard for button in row)
    if already or over or foreign or wish == NEVER:
        yield effect
        return
    voices, language = situation.content.voices, listener.language
    if wish != ALWAYS and language in voices.languages and has_words(effect.text):
        # What a voice would say is worked out when it is asked for.
        yield _with_listen(words, language, effect)
        return
    aloud = _aloud(words, language, effect.text, effect.keyboard)
    if not voices.can_say(language, aloud.words):
        yield effect
    elif isinstance(effect, Say) and wish == ALWAYS:
        yield effect
        instead = words.text(language, "house", "not_aloud")
        yield replace(
            effect, text=instead, keyboard=(), question=None, wait_minutes=None, silent=True, picture="", aloud=aloud
        )  # fmt: skip
    else:
        yield _with_listen(words, language, effect)


def _with_listen(words: Words, language: str, effect: Say | Rewrite) -> Say | Rewrite:
    button = Button(words.label(language, "house", "aloud", "listen"), LISTEN)
    return replace(effect, keyboard=(*effect.keyboard, (button,)))


def _aloud(words: Words, language: str, text: str, keyboard: Keyboard) -> Aloud:
    labels = (button.label for row in keyboard for button in row if button.data and button.data != LISTEN)
    listed = listed_aloud(labels, language)
    choices = words.text(language, "house", "aloud_choices", labels=listed) if listed else ""
    return Aloud(language, said_aloud(text, language), said_aloud(choices, language))
