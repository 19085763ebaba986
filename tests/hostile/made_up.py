"""Updates that nobody has ever sent: built from the library's own models, of every type that the Bot API knows, and bent."""

import types
import typing
from datetime import UTC, datetime, timedelta
from enum import Enum
from random import Random
from typing import Any, Literal, Union, get_args, get_origin

from aiogram.types import Update
from pydantic import BaseModel

DEPTH_MAX = 4
WORDS = (
    "", "a", "/start", "/equipe", "stop", "je veux mourir", "<b>", "</b>&lt;", "{ $name }", "q:1:fr", "f:x:take", "o:menu",
    "\x00", "\u202e", "😀" * 40, "²", "9" * 5000, "é" * 4096, "'; DROP TABLE people; --", "http://a" * 30, "\ud83d",
)  # fmt: skip
NUMBERS = (0, 1, -1, 2**31, 2**52, -(2**52), 10**12)


class MadeUp:
    """Makes updates up; the same seed makes the same ones. `chats` are real ones to be mixed in."""

    def __init__(self, random: Random, chats: tuple[int, ...]) -> None:
        self.random = random
        self.chats = chats

    def update(self, update_id: int, kind: str) -> dict[str, Any]:
        """An update of one kind, valid as far as the library can tell."""
        made = {"update_id": update_id, kind: self._value(Update.model_fields[kind].annotation, 0, kind)}
        self._at_home(made)
        return made

    def bent(self, update: dict[str, Any], times: int) -> dict[str, Any]:
        """The same update with values replaced by what does not belong there."""
        for _ in range(times):
            place: Any = update
            while True:
                key = self.random.choice(list(place) if isinstance(place, dict) else list(range(len(place))))
                if (
                    key != "update_id"
                    and isinstance(place[key], dict | list)
                    and place[key]
                    and self.random.random() < 0.7
                ):
                    place = place[key]
                    continue
                if key != "update_id":
                    place[key] = self._anything()
                break
        return update

    def _at_home(self, value: Any) -> None:
        """Chats and senders are often those that the house knows: strangers alone would never get far."""
        if isinstance(value, dict):
            for key, inner in value.items():
                if key in {"chat", "from"} and isinstance(inner, dict) and self.random.random() < 0.8:
                    inner["id"] = self.random.choice(self.chats)
                    if key == "chat":
                        inner["type"] = (
                            "private" if inner["id"] > 0 else self.random.choice(["group", "supergroup"])
                        )
                self._at_home(inner)
        elif isinstance(value, list):
            for inner in value:
                self._at_home(inner)

    def _anything(self) -> Any:
        return self.random.choice(
            [None, True, [], {}, [[[]]], {"id": {}}, 1.5, "x", *WORDS[:8], *NUMBERS, {"type": "future"}]
        )

    def _value(self, annotation: Any, depth: int, name: str) -> Any:
        origin = get_origin(annotation)
        if origin is typing.Annotated:
            return self._value(get_args(annotation)[0], depth, name)
        if origin in {Union, types.UnionType}:
            choices = [part for part in get_args(annotation) if part is not type(None)]
            return self._value(self.random.choice(choices), depth, name)
        if origin is Literal:
            return self.random.choice(get_args(annotation))
        if origin in {list, tuple}:
            inner = get_args(annotation)[0]
            return (
                [self._value(inner, depth + 1, name) for _ in range(self.random.randint(0, 2))]
                if depth < DEPTH_MAX
                else []
            )
        if isinstance(annotation, type):
            return self._of_type(annotation, depth, name)
        return self._anything()

    def _of_type(self, kind: type, depth: int, name: str) -> Any:
        if issubclass(kind, BaseModel):
            return self._model(kind, depth)
        if issubclass(kind, Enum):
            return self.random.choice(list(kind)).value
        if issubclass(kind, bool):
            return self.random.random() < 0.5
        if issubclass(kind, int):
            return self.random.choice(NUMBERS)
        if issubclass(kind, float):
            return self.random.uniform(-90, 90)
        if issubclass(kind, str):
            return self.random.choice(WORDS)
        if issubclass(kind, datetime | timedelta):
            return int(datetime(2026, 11, 24, tzinfo=UTC).timestamp())
        return self._anything()

    def _model(self, model: type[BaseModel], depth: int) -> dict[str, Any]:
        made = {}
        for name, fact in model.model_fields.items():
            wanted = fact.is_required() or (
                depth < DEPTH_MAX and self.random.random() < (0.5 if depth < 2 else 0.15)
            )
            if wanted:
                made[fact.alias or name] = self._value(fact.annotation, depth + 1, name)
        return made
