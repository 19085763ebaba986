"""The copy that somebody is given of what is known of them, as a page that they can read.

Rule 1: what people wrote is shown as they wrote it; nothing in it is ever markup of the page.
Rule 2: what has no French name is shown as it is kept, rather than left out.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from html import escape, unescape
from typing import Any
from zoneinfo import ZoneInfo

from flows.content import Content
from flows.flags import Level
from flows.spoken import day_and_year
from storage.exporting import Copy, Values

_TAG = re.compile(r"<[^<>]*>")
_CONSENT = {"asked": "demandé", "given": "donné", "refused": "refusé", "stopped": "arrêté"}
_LEVELS = {"medium": "moyen", "high": "élevé", "critical": "critique"}
_STATES = {
    "planned": "prévu", "released": "parti", "merged": "avec un autre", "skipped": "pas envoyé", "expired": "trop tard",
    "withdrawn": "retiré", "open": "ouvert", "taken": "pris", "closed": "clos", "settled": "réglé", "sent": "envoyé",
    "raised": "levé", "climbed": "monté d'un barreau", "passed": "relayé", "tried": "essai de contact", "signed": "signée",
}  # fmt: skip
_PIECES = {
    "photo": "une photo", "voice": "un message vocal", "document": "un fichier", "video": "une vidéo", "audio": "un son",
    "location": "un lieu", "contact": "un contact", "sticker": "un autocollant", "video_note": "un message vidéo",
}  # fmt: skip
_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1f2937}"
    "h1,h2{color:#0f766e}table{border-collapse:collapse;width:100%}"
    "td,th{border-bottom:1px solid #d1d5db;padding:.3rem .5rem;text-align:left;vertical-align:top;white-space:pre-wrap}"
)
_HEAD = (
    "<!doctype html><html lang='fr'><head><meta charset='utf-8'><meta name='viewport' content='width=device-width'>"
    "<title>{title}</title><style>{style}</style></head><body><h1>{title}</h1>"
)
_ABOUT = (
    "Voici tout ce que Lien garde de vous, chez {structure}, au {day}. Le même contenu, complet et fait pour un programme, est dans "
    "donnees.json. Les photos, vocaux et fichiers que vous avez envoyés ne sont pas chez nous : ils sont dans Telegram, et nous n'en "
    "gardons que le nom. Vous pouvez demander que quelque chose soit corrigé, ou que tout soit effacé."
)
Line = Sequence[str]


def page(copy: Copy, content: Content, named: dict[str, str], why: Iterable[str], now: datetime) -> str:
    """The whole page: `named` gives the French name of what a pathway knows, `why` tells the days on which they were to be called."""
    return "".join(_parts(copy, content, named, why, now))


def _parts(
    copy: Copy, content: Content, named: dict[str, str], why: Iterable[str], now: datetime
) -> Iterator[str]:
    tables, when = copy.tables, _Local(copy.timezone)
    title = f"Ce que Lien sait de {copy.person.full_name}"
    yield _HEAD.format(title=escape(title), style=_STYLE)
    today = day_and_year(now.astimezone(ZoneInfo(copy.timezone)).date(), "fr")
    yield f"<p>{escape(_ABOUT.format(structure=copy.structure, day=today))}</p>"
    yield _section("Vous", (), _known([*tables["people"], *tables["pathways"]], named, when))
    consents = ((when(one["at"]), _CONSENT[one["consent"]], one["how"]) for one in tables["consents"])
    yield _section("Votre accord", ("Quand", "Accord", "Comment"), consents)
    yield _section("Nos messages", ("Quand", "Qui", "Message"), _messages(tables["messages"], when))
    yield _section("Vos réponses", ("Quand", "Sujet", "Réponse"), _answers(tables["answers"], when))
    yield _section(
        "Ce que nous avions prévu, et pourquoi c'est parti ou non", ("Quand", "Quoi", "État", "Raison"),
        ((when(one["due_at"]), one["kind"], _state(one), one["reason"] or "") for one in tables["touchpoints"]),
    )  # fmt: skip
    yield _section(
        "Vos signalements", ("Quand", "Quoi", "Ce qui l'a levé", "Suite"), _flags(tables, content, when)
    )
    yield _section("Appels et démarches", ("Quand", "Quoi", "État", "Par"), _deeds(tables, when))
    yield _section(
        "Le journal des contacts", ("Quand", "Quoi", "Par", "Note"),
        ((when(one["at"]), one["kind"], one["caseworker"] or "", one["note"] or "") for one in tables["contacts"]),
    )  # fmt: skip
    yield _section("Vos papiers", ("Quoi", "Détail", "Jour"), _papers(tables, when))
    decisions = ((when(one["at"]), one["kind"], one["verdict"], one["reason"]) for one in tables["decisions"])
    yield _section("Ce qui a été décidé", ("Quand", "Sujet", "Décision", "Raison"), decisions)
    yield _section("Pourquoi vous étiez, ou non, à contacter en premier", (), ([one] for one in why))
    yield "</body></html>\n"


class _Local:
    """Moments as the person's clock says them."""

    def __init__(self, zone: str) -> None:
        self._zone = ZoneInfo(zone)

    def __call__(self, at: str | None) -> str:
        return datetime.fromisoformat(at).astimezone(self._zone).strftime("%d/%m/%Y %H:%M") if at else ""


def _section(title: str, heads: Line, lines: Iterable[Line]) -> str:
    rows = ["".join(f"<td>{escape(cell)}</td>" for cell in line) for line in lines]
    if not rows:
        return f"<h2>{escape(title)}</h2><p>Rien.</p>"
    head = "".join(f"<th>{escape(cell)}</th>" for cell in heads)
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return f"<h2>{escape(title)}</h2><table><tr>{head}</tr>{body}</table>"


def _known(rows: Iterable[Values], named: dict[str, str], when: _Local) -> Iterator[Line]:
    for row in rows:
        for name, value in row.items():
            if value not in {None, False} if not isinstance(value, dict) else value:
                yield named.get(name, name), _cell(name, value, when)


def _cell(name: str, value: Any, when: _Local) -> str:
    if value is True:
        return "oui"
    if isinstance(value, dict):
        return "\n".join(f"{key} : {one}" for key, one in value.items())
    return when(value) if name.endswith(("_at", "_until")) and "T" in str(value) else str(value)


def _messages(rows: Iterable[Values], when: _Local) -> Iterator[Line]:
    for row in rows:
        if row["with"] != "person" or row["kind"] in {"press", "rewrite"}:
            continue
        body, ours = row["body"], row["direction"] == "out"
        words = _bare(body.get("text", "")) if ours else body.get("text", "")
        parts = [words, *(f"(avant : {former})" for former in body.get("former", ()))]
        if piece := body.get("piece"):
            parts.append(f"({_PIECES.get(piece[0], 'une pièce')}, dans Telegram)")
        if heard := body.get("heard"):
            parts.append(f"(transcription automatique : {heard})")
        if body.get("page"):
            parts.append(f"(un papier : {body['page']})")
        left = row["state"] in {"sent", "received", "uncertain"}
        yield (
            when(row["created_at"]),
            "Lien" if ours else "vous",
            "\n".join(
                filter(None, [*parts, "" if left else f"(pas parti : {row['reason'] or row['state']})"])
            ),
        )


def _answers(rows: Iterable[Values], when: _Local) -> Iterator[Line]:
    for row in rows:
        words = row["words"] if isinstance(row["words"], str) else _cell("", row["words"] or {}, when)
        yield when(row["at"]), f"{row['dialogue']} {row['step']}".strip(), f"{row['choice']} {words}".strip()


def _flags(tables: dict[str, list[Values]], content: Content, when: _Local) -> Iterator[Line]:
    for flag in tables["flags"]:
        about = ", ".join(
            content.words.text("fr", "desk", f"category_{n}") for n in json.loads(flag["categories"])
        )
        level = _LEVELS[Level(flag["level"]).word]
        events = [one for one in tables["flag_events"] if one["flag_id"] == flag["id"]]
        after = [
            " ".join(filter(None, (when(one["at"]), _STATES.get(one["event"], one["event"]), one["caseworker"], one["note"])))
            for one in events
        ]  # fmt: skip
        yield (
            when(flag["raised_at"]),
            f"{about or 'silence'}, niveau {level}",
            flag["excerpt"],
            "\n".join(after),
        )


def _deeds(tables: dict[str, list[Values]], when: _Local) -> Iterator[Line]:
    for call in tables["calls"]:
        yield when(call["asked_at"]), f"appel ({call['kind']})", _state(call), call["caseworker"] or ""
    for errand in tables["errands"]:
        what = "\n".join(filter(None, (errand["topic"], errand["outcome"], errand["note"])))
        yield when(errand["opened_at"]), what, _state(errand), errand["caseworker"] or ""


def _papers(tables: dict[str, list[Values]], when: _Local) -> Iterator[Line]:
    for one in tables["dossiers"]:
        yield f"dossier n° {one['number']}", _cell("", one["body"], when), one["meant_on"] or ""
    for one in tables["documents"]:
        kind = _PIECES.get(one["piece"], one["piece"])
        yield f"{one['kind']} ({kind}, dans Telegram)", "", when(one["sent_at"])
    for one in tables["expiries"]:
        yield one["paper"], "fin", date.fromisoformat(one["until"]).strftime("%d/%m/%Y")
    for one in tables["attestations"]:
        yield f"attestation ({one['kind']})", f"{one['code']}, {_state(one)}", when(one["signed_at"])


def _state(row: Values) -> str:
    state: str = row["state"]
    return _STATES.get(state, state)


def _bare(text: str) -> str:
    return unescape(_TAG.sub("", text))
