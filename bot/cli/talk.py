"""`lien talk`: a dialogue played in the terminal."""

import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from bot.cli.answers import AsJson, Failure, answer_json
from bot.cli.french import FrenchCommand
from bot.cli.installation import read_settings

if TYPE_CHECKING:
    from bot.talk import Shown
    from flows.content import Content
    from flows.dialogue import Dialogue


def register(lien: typer.Typer) -> None:
    """Add the command."""
    lien.command(cls=FrenchCommand, help="Joue un dialogue dans le terminal, comme une personne le vivrait.")(
        talk
    )


def talk(
    dialogue: Annotated[str, typer.Argument(metavar="DIALOGUE", help="Son nom, par exemple check_in.")],
    language: Annotated[
        str, typer.Option("--language", metavar="CODE", help="Langue de la personne.")
    ] = "fr",
    at: Annotated[
        str | None, typer.Option("--at", metavar="MOMENT", help='Jour et heure à Paris : "2026-11-24 10:00".')
    ] = None,
    given: Annotated[
        list[str] | None,
        typer.Option(
            "--with", metavar="FAIT=VALEUR", help="Ce que le dialogue sait au départ : pay_on=2026-12-04."
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Play it until it ends, or until there are no more answers."""
    content = _content(dialogue, language)
    from bot.talk import COMMANDS, Talk

    facts = _facts(content.dialogues[dialogue], given or [])
    play = Talk(content, language, _moment(at))
    if not as_json:
        print(f"Répondez par un numéro ou par des mots. Aussi : {COMMANDS}.\n")
    _show(play.begin(dialogue, facts), as_json)
    for typed in _answers() if not play.over else ():
        if typed == ":quitter":
            break
        _show(play.answer(typed), as_json)
        if play.over:
            break
    if as_json:
        answer_json({"kind": "end", "finished": play.over})
    else:
        print("[fin du dialogue]" if play.over else "[dialogue interrompu]")


def _content(dialogue: str, language: str) -> "Content":
    from bot.content import load_content
    from flows.reading import Misread

    try:
        content = load_content(read_settings().content)
    except Misread as misread:
        raise Failure(*(str(mistake) for mistake in misread.mistakes)) from None
    if dialogue not in content.dialogues:
        known = ", ".join(sorted(content.dialogues))
        raise Failure(f"Le dialogue « {dialogue} » n'existe pas (dialogues : {known}).")
    if language not in content.words.languages:
        known = ", ".join(content.words.languages)
        raise Failure(f"Il n'y a pas de textes en « {language} » (langues : {known}).")
    return content


def _facts(dialogue: "Dialogue", given: list[str]) -> dict[str, str]:
    facts: dict[str, str] = {}
    for one in given:
        name, equals, value = one.partition("=")
        if not equals:
            raise Failure("--with attend un fait et sa valeur, comme pay_on=2026-12-04.", code=2)
        if name not in dialogue.given:
            known = ", ".join(dialogue.given) or "aucun"
            raise Failure(f"Le dialogue « {dialogue.name} » n'attend pas « {name} » (faits : {known}).")
        if name.endswith("_on") and not _is_day(value):
            raise Failure(f"« {name} » attend un jour, comme 2026-12-04.", code=2)
        facts[name] = value
    return facts


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _moment(at: str | None) -> datetime:
    from bot.talk import ZONE

    if at is None:
        return datetime.now(UTC)
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        raise Failure('--at attend un jour et une heure, comme "2026-11-24 10:00".', code=2) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(ZONE))


def _answers() -> Iterator[str]:
    if sys.stdin.isatty():
        sys.stdout.write("> ")
        sys.stdout.flush()
    for line in sys.stdin:
        if line.strip():
            yield line.strip()
        if sys.stdin.isatty():
            sys.stdout.write("> ")
            sys.stdout.flush()


def _show(shown: "list[Shown]", as_json: bool) -> None:
    for one in shown:
        choices = [{"number": number, "label": label} for number, label in enumerate(one.choices, start=1)]
        if as_json:
            answer_json({"kind": one.kind, "text": one.text, "choices": choices, **one.details})
            continue
        if one.kind == "bubble":
            print("\n".join(f"  │ {line}" for line in one.text.splitlines()))
        elif one.kind != "choices":
            print(f"  [{one.text}]")
        for choice in choices:
            print(f"  {choice['number']:>3}. {choice['label']}")
        print()
