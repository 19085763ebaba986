"""`lien report`: what was decided, told again to whoever asks why."""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from bot.cli.answers import AsJson, Failure, answer_json
from bot.cli.french import FrenchCommand, group
from bot.cli.installation import on_database, read_settings
from bot.cli.inviting import now

if TYPE_CHECKING:
    from flows.content import Content
    from flows.priorities.history import Deed, History, Line, Ruling, Told

DAYS_MAX = 400
_LAST_DAYS = timedelta(days=30)
_WHY_NOT = {
    "outranked": "pas sur la liste, d'autres passaient avant",
    "met": "pas sur la liste, un humain l'avait déjà eue ce jour-là",
    "no_reason": "pas sur la liste, aucune raison ne pesait",
    "no_list": "pas de liste, le service ne tournait pas pendant l'ouverture",
    "closed": "pas de liste, la structure était fermée",
    "not_yet": "pas encore connue ici",
    "left": "pas sur la liste, son parcours était fini",
    "refused": "pas sur la liste, elle ne souhaitait pas être suivie ici",
}


def register(lien: typer.Typer) -> None:
    """Add the group."""
    report = group("report", "Ce qui a été décidé, et pourquoi.")
    about = "Dit jour par jour si une personne était à contacter en premier, pourquoi, et ce qui a été fait."
    report.command("priorities", cls=FrenchCommand, help=about)(priorities)
    report.callback()(_alone)
    lien.add_typer(report)


def _alone() -> None:
    """One command alone would lose its name without this."""


def priorities(
    person: Annotated[
        int, typer.Option("--person", metavar="NUMÉRO", help="Numéro de la personne (« lien person list »).")
    ],
    first: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="Premier jour : 2026-03-01.")
    ] = None,
    last: Annotated[
        str | None, typer.Option("--to", metavar="DATE", help="Dernier jour, compris : 2026-03-31.")
    ] = None,
    words: Annotated[
        bool, typer.Option("--words", help="Montre aussi les raisons écrites par les accompagnateurs.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Tell why a person was called first on some days, and not on others."""
    from bot.content import load_content
    from flows.priorities.history import days_of

    settings = read_settings()
    begins, ends = _between(first, last)
    history = _history(person, begins, ends)
    days, content = list(days_of(history, begins, ends)), load_content(settings.content)
    if as_json:
        answer_json(_as_data(content, history, days, words=words))
        return
    for sentence in sentences(content, history, days, words=words):
        print(sentence)


def _between(first: str | None, last: str | None) -> tuple[date, date]:
    today = now().date()
    ends = min(today, _day("--to", last)) if last else today
    begins = _day("--from", first) if first else ends - _LAST_DAYS
    if ends < begins:
        raise Failure(
            f"--from ({begins}) vient après le dernier jour ({ends}) : choisissez-le plus tôt.", code=2
        )
    if (ends - begins).days > DAYS_MAX:
        raise Failure(
            "Treize mois au plus : rien n'est gardé plus longtemps. Rapprochez --from et --to.", code=2
        )
    return begins, ends


def _day(option: str, words: str) -> date:
    try:
        return date.fromisoformat(words.strip())
    except ValueError:
        raise Failure(f"{option} : « {words} » n'est pas une date (attendu : 2026-03-31).", code=2) from None


def _history(person_id: int, first: date, last: date) -> "History":
    from storage.database import Database
    from storage.names import Unknown
    from storage.people import NoSuchPerson
    from storage.priority_history import history_of

    async def look(database: Database) -> "History":
        async with database.read() as work:
            try:
                return await history_of(work, person_id, first, last)
            except NoSuchPerson:
                raise Unknown("person", str(person_id)) from None

    return on_database(look)


def sentences(content: "Content", history: "History", days: list["Told"], *, words: bool) -> list[str]:
    """These days in French, after a heading; days that are alike make one sentence. `words`: with what caseworkers wrote."""
    from flows.priorities.history import stretches_of

    first, last = days[0].day, days[-1].day
    said = [f"{history.person.full_name} (n° {history.person.id}), {_span(first, last)} :"]
    said += [f"- {_sentence(content, history, alike, words=words)}" for alike in stretches_of(days)]
    rulings = _rulings(history, days)
    return said + [f"Réglages {_ruling(content, ruling)}" for ruling in rulings]


def _sentence(content: "Content", history: "History", alike: list["Told"], *, words: bool) -> str:
    from flows.priorities import wording

    newest = alike[-1]
    parts = [f"{_span(alike[0].day, newest.day)} : {_WHY_NOT.get(newest.why_not, 'sur la liste')}"]
    ranks = sorted({told.standing.rank for told in alike if told.standing is not None})
    if newest.standing is not None:
        rank = f"n° {ranks[0]}" if len(ranks) == 1 else f"n° {ranks[0]} à {ranks[-1]}"
        why = wording.weighed(content, newest.standing.reasons)
        parts[0] += f" ({rank}, {newest.standing.score} points : {why})"
    if newest.policy:
        parts[0] += f" [{newest.policy}]"
    parts += [_deed(content, history, deed, words=words) for deed in newest.deeds]
    if newest.journal:
        parts.append("Au journal : " + " ; ".join(_line(content, history, line) for line in newest.journal))
    if newest.standing is not None and newest.standing.listed and newest.idle:
        parts.append("Rien n'a été noté, ni sur la liste ni au journal")
    return ". ".join(parts) + "."


def _deed(content: "Content", history: "History", deed: "Deed", *, words: bool) -> str:
    from flows.priorities import wording

    written = f" « {deed.note} »" if words and deed.note else ""
    return f"{deed.by}, à {_hour(history, deed.at)} : {wording.verdict(content, deed.verdict)}{written}"


def _line(content: "Content", history: "History", line: "Line") -> str:
    from flows.priorities import wording

    return f"{wording.line(content, line.kind)}, {line.by}, à {_hour(history, line.at)}"


def _hour(history: "History", at: datetime) -> str:
    from flows.spoken import clock

    return clock(at.astimezone(ZoneInfo(history.rulings[-1].structure.timezone)).time(), "fr")


def _span(first: date, last: date) -> str:
    from flows.spoken import day

    if first == last:
        return f"{day(first, 'fr')} {first.year}"
    begins = day(first, "fr") if first.year == last.year else f"{day(first, 'fr')} {first.year}"
    return f"du {begins} au {day(last, 'fr')} {last.year}"


def _rulings(history: "History", days: list["Told"]) -> list["Ruling"]:
    """The settings under which any of these days was decided, the oldest first; each version once."""
    used = {told.policy for told in days}
    first = {ruling.policy: ruling for ruling in reversed(history.rulings)}
    return sorted((ruling for policy, ruling in first.items() if policy in used), key=lambda one: one.since)


def _ruling(content: "Content", ruling: "Ruling") -> str:
    from flows.priorities import wording

    policy = ruling.structure.priorities
    since = ruling.since.astimezone(ZoneInfo(ruling.structure.timezone)).date()
    weights = wording.weights(content, policy.weights)
    return f"[{ruling.policy}], depuis {_span(since, since)} : liste de {policy.size} ; poids : {weights}."


def _as_data(content: "Content", history: "History", days: list["Told"], *, words: bool) -> dict[str, Any]:
    return {
        "person": history.person.id,
        "from": days[0].day,
        "to": days[-1].day,
        "days": [_day_as_data(content, told, words=words) for told in days],
        "policies": [
            {
                "policy": ruling.policy,
                "since": ruling.since.isoformat(),
                "size": ruling.structure.priorities.size,
                "weights": ruling.structure.priorities.weights.model_dump(),
            }
            for ruling in _rulings(history, days)
        ],
    }


def _day_as_data(content: "Content", told: "Told", *, words: bool) -> dict[str, Any]:
    from flows.priorities import wording

    standing = told.standing
    return {
        "day": told.day,
        "listed": standing is not None and standing.listed,
        "why_not": told.why_not or None,
        "policy": told.policy or None,
        "rank": standing.rank if standing is not None else None,
        "score": standing.score if standing is not None else None,
        "reasons": [
            {"reason": one.criterion, "points": one.points, "words": wording.reason(content, one)}
            for one in (standing.reasons if standing is not None else ())
        ],
        "done": [
            {"verdict": deed.verdict.value, "by": deed.by, "at": deed.at.isoformat()}
            | ({"words": deed.note} if words and deed.note else {})
            for deed in told.deeds
        ],
        "journal": [{"kind": line.kind, "by": line.by, "at": line.at.isoformat()} for line in told.journal],
    }
