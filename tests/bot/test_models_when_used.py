"""The library's models are built when they are used, and are the same as if they had been built at once."""

import json
import subprocess
import sys

from tests.harness.processes import ROOT

DEFERRED = "from bot.models_when_used import import_aiogram; import_aiogram()"
AT_ONCE = "import aiogram"
PERSON = {"id": 5, "is_bot": False, "first_name": "Amina"}
SAID = {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "from": PERSON, "text": "/menu"}
UPDATES = [
    {"update_id": 1, "message": {**SAID, "entities": [{"type": "bot_command", "offset": 0, "length": 5}]}},
    {"update_id": 2, "callback_query": {"id": "7", "from": PERSON, "chat_instance": "1", "message": SAID, "data": "q:1"}},
    {"update_id": 3, "edited_message": {**SAID, "edit_date": 2, "photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]}},
    {"update_id": 4, "message": {**SAID, "reply_to_message": SAID, "new_chat_members": [PERSON]}},
]  # fmt: skip
READ = """
import json, sys
from aiogram.methods.base import Response
from aiogram.types import Message, Update
for raw in json.loads(sys.argv[1]):
    print(Update.model_validate(raw).model_dump_json())
print(Response[Message].model_validate({"ok": True, "result": json.loads(sys.argv[1])[3]["message"]}).model_dump_json())
"""
COUNT = """
from aiogram import methods, types
classes = [vars(part)[name] for part in (types, methods) for name in part.__all__]
models = [model for model in classes if hasattr(model, "model_rebuild")]
print(len(models), sum(model.__pydantic_complete__ for model in models))
for model in models:
    model.model_rebuild()
print(sum(model.__pydantic_complete__ for model in models))
"""


def said_by(*lines: str, argument: str = "") -> str:
    command = [sys.executable, "-c", "\n".join(lines), argument]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_what_is_read_is_the_same_as_if_all_had_been_built_at_once() -> None:
    updates = json.dumps(UPDATES)
    late, at_once = (said_by(first, READ, argument=updates) for first in (DEFERRED, AT_ONCE))
    assert late == at_once
    assert "Amina" in late


def test_a_service_that_starts_builds_next_to_nothing_and_could_build_all() -> None:
    models, built, at_last = said_by(DEFERRED, "import bot.app", COUNT).split()
    assert int(built) < int(models) / 10
    assert at_last == models
