"""A scripted conversation as a text file: what each does, and under it what everybody then reads.

A line that begins with `>` is an act; lines that begin with `#` are notes; all the rest is what came of it, and is written
by `pytest --update-transcripts`. The first lines may set the scene: `accord: demandé`, `langue: en`, `garde: Karim`,
`thème: work` (the last theme that was drawn), `lien: à ouvrir`, `début: 2026-11-24 19:30`, `paie: Karim` (who handles pay).
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from flows import effects as e
from flows.people import Consent, Person
from tests.harness.house import AMINA, PARIS, house
from tests.harness.talk import Chat, Message, Talk, plain

_SETTING = re.compile(r"^(accord|langues|langue|garde|lien|début|thème|paie) ?: (.+)$")
_CONSENTS = {
    "demandé": Consent.ASKED,
    "donné": Consent.GIVEN,
    "refusé": Consent.REFUSED,
    "arrêté": Consent.STOPPED,
}
_DAYS = ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.")


def replayed(script: str) -> str:
    """The same script, with what comes of each act today."""
    lines = [line for line in script.splitlines() if line.startswith((">", "#")) or _SETTING.match(line)]
    scene = {found[1]: found[2] for line in lines if (found := _SETTING.match(line))}
    talk = _talk(scene)
    written: list[str] = []
    talk.on_happening = _Recorder(talk, written).happened
    said: list[str] = []
    for line in lines:
        if line.startswith(">"):
            written.clear()
            _act(talk, line[1:].strip())
            said += ["", line, *written]
        elif line.startswith("#") and said:
            said += ["", line]
        else:
            said.append(line)
    return "\n".join(said) + "\n"


def _talk(scene: dict[str, str]) -> Talk:
    person: Person = replace(
        AMINA,
        consent=_CONSENTS[scene.get("accord", "donné")],
        language=scene.get("langue", "fr"),
        memory={"theme": scene["thème"]} if "thème" in scene else {},
    )
    on_call = [name for name in scene.get("garde", "").split(", ") if name]
    return Talk(
        scene.get("début", "2026-11-24 10:00"),
        person,
        house_of=house(
            pay_contact=scene.get("paie", ""), languages=tuple(scene.get("langues", "fr, en").split(", "))
        ),
        on_call=on_call,
        joined=scene.get("lien") != "à ouvrir",
    )


def _act(talk: Talk, act: str) -> None:
    for pattern, play in _ACTS:
        found = re.fullmatch(pattern, act)
        if found:
            play(talk, *found.groups())
            return
    raise AssertionError(f"nobody knows how to play « {act} »")


_ACTS: tuple[tuple[str, Callable[..., None]], ...] = (
    (r"(\d{4}-\d\d-\d\d \d\d:\d\d)", Talk.at),
    (r"(\d{4}-\d\d-\d\d \d\d:\d\d), l’échelle monte", Talk.until),
    (
        r"point de contact : (\w+)(?:, (.+))?",
        lambda talk, kind, facts: talk.touchpoint_due(kind, **_facts(facts)),
    ),
    (r"le prochain point de contact", Talk.planned_touchpoints_due),
    (r"pas de réponse", Talk.no_answer),
    (r"Amina ouvre son lien", Talk.opens_link),
    (r"Amina ouvre un mauvais lien", lambda talk: talk.opens_link(works=False)),
    (r"Amina bloque le robot", Talk.blocks),
    (r"Amina débloque le robot", Talk.unblocks),
    (r"Amina écrit : (.+)", Talk.says),
    (r"Amina corrige : (.+)", Talk.edits),
    (r"Amina touche : (.+)", Talk.presses),
    (r"Amina touche trop tard : (.+)", Talk.presses_too_late),
    (r"Amina envoie : (\w+)(?:, « (.+) »)?", lambda talk, kind, words: talk.sends(kind, words or "")),
    (r"Amina commande : (.+)", Talk.commands),
    (r"Claire touche : (.+)", lambda talk, label: talk.claire.presses(label)),
    (r"Claire répond : (.+)", lambda talk, words: talk.claire.replies(words)),
    (r"Claire écrit : (.+)", lambda talk, words: talk.claire.says(words)),
    (r"Claire commande : (.+)", lambda talk, line: talk.claire.commands(line)),
    (r"Claire touche dans le groupe : (.+)", lambda talk, label: talk.claire.presses_in_group(label)),
    (r"Karim commande : (.+)", lambda talk, line: talk.karim.commands(line)),
    (r"Karim touche : (.+)", lambda talk, label: talk.karim.presses(label)),
    (r"Karim écrit : (.+)", lambda talk, words: talk.karim.says(words)),
    (r"Karim commande : (.+)", lambda talk, line: talk.karim.commands(line)),
    (
        r"Karim touche trop tard dans le groupe : (.+)",
        lambda talk, label: talk.karim.presses_in_group(label, as_sent=True),
    ),
    (r"Karim touche dans le groupe : (.+)", lambda talk, label: talk.karim.presses_in_group(label)),
)


def _facts(said: str | None) -> dict[str, str]:
    """What a touchpoint knows, as a script says it: « pay_on=2026-12-04, days=30 »."""
    return dict(fact.split("=") for fact in said.split(", ")) if said else {}


class _Recorder:
    """Writes down what happens, in the order in which it happens."""

    def __init__(self, talk: Talk, written: list[str]) -> None:
        self.talk = talk
        self.written = written

    def happened(self, kind: str, what: object) -> None:
        match kind, what:
            case "sent", (Chat() as chat, Message() as message):
                self._sent(chat, message)
            case "held", (e.Say() as say, datetime() as until, str(reason)):
                self._note(
                    f"pour {self._name(say.to)} : attend {_moment(until)} ({reason}) « {_start(say)} »"
                )
            case "dropped", (e.Say() as say, str(reason)):
                self._note(f"pour {self._name(say.to)} : ne partira pas ({reason}) « {_start(say)} »")
            case "rewritten", (Chat() as chat, Message() as message):
                self.written += [
                    f"  {chat.name} voit changer :",
                    *_body(message.text),
                    *_buttons(message.keyboard),
                ]
            case "effect", effect:
                self.written += [f"  [{line}]" for line in _effect(effect)]

    def _sent(self, chat: Chat, message: Message) -> None:
        lane = " (urgent)" if message.say.lane is e.Lane.URGENT else ""
        silent = " (sans bruit)" if message.say.silent else ""
        piece = [f"    📎 {message.say.piece[0]}"] if message.say.piece else []
        self.written.append(f"  {_moment(message.sent_at)}, {chat.name} lit{lane}{silent} :")
        self.written += [*piece, *_body(message.text), *_buttons(message.keyboard)]

    def _note(self, text: str) -> None:
        self.written.append(f"  ({text})")

    def _name(self, to: e.To) -> str:
        return self.talk._chats[to].name


def _body(text: str) -> list[str]:
    return [f"    | {line}".rstrip() for line in plain(text).splitlines()]


def _buttons(keyboard: e.Keyboard) -> list[str]:
    return ["      " + " ".join(f"[{button.label}]" for button in row) for row in keyboard]


def _start(say: e.Say) -> str:
    first = plain(say.text).splitlines()[0]
    return first if len(first) <= 60 else first[:60] + "…"


def _moment(at: datetime) -> str:
    local = at.astimezone(PARIS)
    return f"{_DAYS[local.weekday()]} {local:%d/%m %H:%M}"


def _effect(effect: object) -> Iterator[str]:  # noqa: C901, PLR0912 - one line per effect that matters
    match effect:
        case e.Acknowledge(text=text) if text:
            yield f"bulle : {text}"
        case e.NoteConsent():
            yield f"accord : {effect.consent} ({effect.how})"
        case e.SetPause():
            yield f"pause jusqu’au {_moment(effect.until)}" if effect.until else "pause finie"
        case e.SetLanguage():
            yield f"langue : {effect.language}"
        case e.SetReachable():
            yield f"joignable : {'oui' if effect.reachable else 'non'}"
        case e.JoinPerson():
            yield f"lien ouvert, langue {effect.language}"
        case e.CountWrongLink():
            yield "mauvais lien compté"
        case e.RaiseFlag():
            yield f"signalement {effect.level.word} : {', '.join(effect.categories)}, monte {_moment(effect.due_at)}"
            yield from (f"  pourquoi : {reason}" for reason in effect.reasons)
        case e.ChangeFlag():
            yield _change(effect)
        case e.OpenErrand():
            yield f"démarche ouverte : {effect.topic}" + (f" ({effect.note})" if effect.note else "")
        case e.ChangeErrand():
            yield f"démarche : {effect.was} -> {effect.state}"
        case e.DraftAttestation():
            yield f"attestation : {effect.kind}"
        case e.ChangeAttestation():
            yield f"attestation : {effect.was} -> {effect.state}"
        case e.AskCall():
            yield f"appel demandé : {effect.slot}, {effect.period} ({effect.reason})"
        case e.NotePathway():
            yield f"parcours : {', '.join(f'{name} {value}' for name, value in effect.values.items())}"
        case e.StayInTouch():
            yield f"rester en contact : {'oui' if effect.stays else 'non'}"
        case e.PlanTouchpoint():
            yield f"prévu : {effect.touchpoint.kind} {_moment(effect.touchpoint.due_at)}"
        case e.SettleTouchpoint():
            later = f" {_moment(effect.due_at)}" if effect.due_at else ""
            yield f"point de contact {effect.state} ({effect.reason}){later}"
        case e.LogContact():
            yield f"journal : {effect.kind}" + (f" « {effect.note} »" if effect.note else "")
        case e.RecordAnswer():
            yield f"réponse {effect.dialogue}.{effect.step} : " + (effect.choice or f"« {effect.words} »")
        case e.SetCrisis(begins=begins):
            yield "mode crise : commence" if begins else "mode crise : fini"
        case e.TellClosure(news=news):
            yield f"à dire à chaque personne : {news}"
        case e.DropUnsent():
            yield f"rien de ce qui attend ne part ({effect.reason})"


def _change(effect: e.ChangeFlag) -> str:
    parts = [f"signalement : {effect.event}"]
    parts += [f"devient {effect.state}"] if effect.state else []
    parts += [f"barreau {effect.rung}"] if effect.rung is not None else []
    parts += [effect.level.word] if effect.level else []
    parts += [str(effect.outcome)] if effect.outcome else []
    parts += [f"échéance {_moment(effect.due_at)}"] if effect.due_at else []
    return ", ".join(parts)
