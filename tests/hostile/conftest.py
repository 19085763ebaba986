"""The stage, for whoever means ill."""

from tests.bot.conftest import lien, on_stage, template

__all__ = ["lien", "on_stage", "template"]
