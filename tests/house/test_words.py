"""Every text that the code asks for exists, and none lies about unused."""

import ast

import pytest

from bot.content import load_content
from flows.words import keys
from tests.house.sources import modules

# Texts whose key is put together in the code: category_suicide, piece_photo, critical_health ...
BUILT = ("contact_", "category_", "piece_", "topic_", "call_ask_", "call_why_")


def _literals() -> set[str]:
    return {
        node.value
        for path in modules("flows", "bot")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


@pytest.mark.parametrize("name", ["house", "desk", "stranger", "papers"])
def test_no_text_of_the_house_is_left_that_nothing_says(name: str) -> None:
    said = _literals()
    wording = load_content(None).words.wordings["fr", name]
    unsaid = {key for key, attribute in keys(wording) if attribute is None} - said
    assert {key for key in unsaid if not key.startswith(BUILT)} == set()
