"""aiogram's models, each built when it is first used, instead of all 444 of them whenever a process starts.

Rule 1: called before aiogram is imported. Where aiogram came first nothing changes, but that the start takes seconds longer.
Rule 2: a model that is built later is the same model: it is given the names that aiogram would have given it.
"""

import sys
from typing import Any, Literal, Optional, Union

from pydantic import BaseModel


def import_aiogram() -> None:
    """Import aiogram without building its models; each is built on its first use."""
    if "aiogram" in sys.modules:
        return
    rebuild, config = BaseModel.__dict__["model_rebuild"], BaseModel.model_config
    # What aiogram does at its import, for each of its types; and what pydantic does when a class is made.
    BaseModel.model_rebuild = classmethod(lambda _, **__: None)  # type: ignore[assignment]
    BaseModel.model_config = {**config, "defer_build": True}
    try:
        from aiogram import types
        from aiogram.client.default import Default
        from aiogram.methods.base import Response, TelegramMethod
        from aiogram.types.base import TelegramObject
    finally:
        BaseModel.model_rebuild = rebuild  # type: ignore[method-assign]
        BaseModel.model_config = config
    names: dict[str, Any] = {name: getattr(types, name) for name in types.__all__}
    names |= {"List": list, "Optional": Optional, "Union": Union, "Literal": Literal, "Default": Default}

    def rebuild_with_names(cls: type[BaseModel], /, **options: Any) -> bool | None:
        options["_types_namespace"] = {**names, **(options.get("_types_namespace") or {})}
        done: bool | None = rebuild.__func__(cls, **options)
        return done

    for base in (TelegramObject, TelegramMethod, Response):
        base.model_rebuild = classmethod(rebuild_with_names)  # type: ignore[method-assign, assignment]
