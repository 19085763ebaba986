"""Structures: their hours, their people, who can be told."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.doctor.database import Facts
from bot.doctor.finding import Finding, error, ok, warning
from flows.availability import Hours, NeverOpen, next_opening
from flows.content import Content
from flows.people import Role
from flows.structure import Structure
from storage.listing import CaseworkerRow

CLOSED_LONG = timedelta(days=21)


def look_at_structures(facts: Facts, content: Content | None, now: datetime) -> Iterator[Finding]:
    """Say of each structure whether somebody is there, and can be told."""
    if not facts.structures:
        yield error("structure", "Aucune structure.", "lien structure apply structure.yaml")
    for row in facts.structures:
        who = f"Structure « {row.slug} »"
        yield from _hours(who, row.structure, now)
        yield from _caseworkers(who, row.slug, [c for c in facts.caseworkers if c.structure == row.slug])
        if row.team_title is None:
            mend = f"lien team link --structure {row.slug}, puis envoyez le code dans le groupe."
            yield warning("team", f"{who} : pas de groupe d'équipe.", mend)
        yield from _settings(who, row.structure, facts, content)
    alone = [row for row in facts.people if row.referent is None and not row.person.exited]
    if alone:
        numbers = ", ".join(str(row.person.id) for row in alone[:10]) + ("..." if len(alone) > 10 else "")
        what = f"{len(alone)} personne(s) sans référent (n° {numbers})."
        yield warning(
            "referent", what, "Leurs messages vont à toute l'équipe ; donnez un référent avec --referent."
        )


def _hours(who: str, structure: Structure, now: datetime) -> Iterator[Finding]:
    mend = "Corrigez contact_hours et closures dans structure.yaml, puis lien structure apply structure.yaml."
    try:
        opening = next_opening(Hours.of(structure), now)
    except NeverOpen:
        yield error("hours", f"{who} : jamais ouverte dans l'année qui vient.", mend)
        return
    local = opening.astimezone(ZoneInfo(structure.timezone)).strftime("%d/%m/%Y à %H:%M")
    if opening - now > CLOSED_LONG:
        yield warning("hours", f"{who} : fermée jusqu'au {local}.", mend)
    else:
        said = "ouverte en ce moment" if opening == now else f"prochaine ouverture le {local}"
        yield ok("hours", f"{who} : {said}.")
    for closure in structure.closures:
        if closure.end >= now.date() and closure.end - closure.start > CLOSED_LONG:
            yield warning(
                "hours", f"{who} : fermeture de plus de trois semaines dès le {closure.start}.", mend
            )


def _caseworkers(who: str, slug: str, caseworkers: list[CaseworkerRow]) -> Iterator[Finding]:
    link = f"lien caseworker link --structure {slug} --name NOM donne un nouveau lien."
    if not caseworkers:
        mend = f"lien caseworker add --structure {slug} --name NOM"
        yield error("caseworkers", f"{who} : aucun accompagnateur.", mend)
        return
    away = [c.name for c in caseworkers if not c.joined]
    blocked = [c.name for c in caseworkers if c.joined and not c.reachable]
    if not any(c.reachable for c in caseworkers):
        what = f"{who} : personne ne peut être prévenu d'un signalement."
        yield error("caseworkers", what, f"Qu'au moins un accompagnateur ouvre son lien. {link}")
    elif away:
        yield warning("caseworkers", f"{who} : lien pas encore ouvert par {', '.join(away)}.", link)
    if blocked:
        mend = "Qu'ils débloquent le robot dans Telegram."
        yield warning("caseworkers", f"{who} : le robot est bloqué par {', '.join(blocked)}.", mend)
    if not any(c.role is Role.LEAD for c in caseworkers):
        mend = f"lien caseworker add --structure {slug} --name NOM --role lead"
        yield warning("lead", f"{who} : pas de coordination, le dernier barreau de l'échelle.", mend)


def _settings(who: str, structure: Structure, facts: Facts, content: Content | None) -> Iterator[Finding]:
    mend = "Corrigez structure.yaml, puis lien structure apply structure.yaml."
    names = {c.name for c in facts.caseworkers if c.structure == structure.slug}
    for name in structure.on_call:
        if name not in names:
            yield warning("on_call", f"{who} : « {name} », d'astreinte, n'est pas un accompagnateur.", mend)
    for name in structure.caseworker_hours:
        if name not in names:
            what = f"{who} : « {name} », dans caseworker_hours, n'est pas un accompagnateur."
            yield warning("caseworker_hours", what, mend)
    if content is None:
        return
    for language in structure.languages:
        if language not in content.words.languages:
            yield warning("languages", f"{who} : il n'y a pas de textes en « {language} ».", mend)
    for kind in structure.touchpoints:
        if kind not in content.dialogues:
            yield warning(
                "touchpoints", f"{who} : « {kind} » n'est pas un dialogue, rien ne serait dit.", mend
            )
