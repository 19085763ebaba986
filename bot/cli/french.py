"""Typer in French: its headings, its usage line, its complaints."""

import re
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

_NAMED = re.compile(r"'([^']*)'")
_EXTRA = re.compile(r"\(s\) \((.*)\)")


class _French:
    """What commands and groups say differently from Typer."""

    def get_help_option(self, ctx: Any) -> Any:
        """The option that shows the help, in French."""
        option = super().get_help_option(ctx)  # type: ignore[misc]
        if option is not None:
            option.help = "Montre cette aide."
        return option

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """The line that says how to write the command."""
        pieces = self.collect_usage_pieces(ctx)  # type: ignore[attr-defined]
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix="Usage : ")

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """The whole help."""
        from typer import rich_utils

        rich_utils.COMMANDS_PANEL_TITLE = "Commandes"
        rich_utils.DEFAULT_STRING = "[par défaut : {}]"
        rich_utils.REQUIRED_LONG_STRING = "[obligatoire]"
        for parameter in self.get_params(ctx):  # type: ignore[attr-defined]
            if getattr(parameter, "is_flag", False):
                parameter.metavar = ""
        super().format_help(ctx, formatter)  # type: ignore[misc]


class FrenchCommand(_French, TyperCommand):
    """One command."""


class FrenchGroup(_French, TyperGroup):
    """Commands under one name."""

    def collect_usage_pieces(self, ctx: Any) -> list[str]:  # noqa: ARG002 - Typer gives it
        """What may follow the group's name."""
        return ["[OPTIONS] [COMMANDE ...]"] if self.invoke_without_command else ["COMMANDE ..."]


def group(name: str, about: str) -> typer.Typer:
    """A group of commands."""
    return typer.Typer(name=name, help=about, cls=FrenchGroup, no_args_is_help=True)


def said_in_french(wrong: typer.TyperException) -> str:
    """One sentence for a command that was asked wrongly; empty when the help has just been shown instead."""
    context = getattr(wrong, "ctx", None)
    if type(wrong).__name__ == "NoArgsIsHelpError":
        return ""
    hint = f" Aide : {context.command_path} --help" if context is not None else ""
    return f"{_what(wrong)}.{hint}"


def _what(wrong: typer.TyperException) -> str:
    said, kind = wrong.format_message(), type(wrong).__name__
    named = _NAMED.search(said)
    name = named[1] if named else ""
    if kind == "NoSuchOption":
        return f"L'option {getattr(wrong, 'option_name', name)} n'existe pas"
    if kind == "MissingParameter":
        return f"Il manque {_parameter(wrong)}"
    if kind == "BadParameter":
        return f"La valeur de {_parameter(wrong)} n'est pas possible{_choices(wrong)}"
    if said.startswith("No such command"):
        return f"La commande « {name} » n'existe pas"
    if said.startswith("Missing command"):
        return "Il manque une commande"
    if said.startswith("Got unexpected extra"):
        extra = _EXTRA.search(said)
        return f"« {extra[1] if extra else ''} » est en trop"
    if "requires an argument" in said:
        return f"L'option {name} attend une valeur"
    if "does not take a value" in said:
        return f"L'option {name} n'attend pas de valeur"
    return "La commande n'est pas écrite comme il faut"


def _parameter(wrong: Any) -> str:
    parameter = wrong.param
    if parameter is None:
        return "une option"
    if parameter.param_type_name == "option":
        return f"l'option {parameter.opts[0]}"
    return str(parameter.metavar or parameter.name.upper())


def _choices(wrong: Any) -> str:
    choices = getattr(getattr(wrong.param, "type_descriptor", None), "choices", None)
    return f" (choix : {', '.join(str(getattr(c, 'value', c)) for c in choices)})" if choices else ""
