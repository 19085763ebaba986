"""Whatever any test makes anybody send is a call of the Bot API, or the test fails: each way of being wrong is seen, wherever it is sent."""

import json
import os
import subprocess
import sys
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.enums import ParseMode
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup

from bot.sandbox import Sandbox
from bot.session import Call, Taken
from tests.harness.bot_api import BUTTONS_MAX, METHODS, TYPES, violations
from tests.harness.processes import telegram
from tests.harness.stage import TUESDAY
from tests.harness.telegram_html import read_html
from tests.harness.wire import FILE, hearing
from tests.house.sources import ROOT
from tests.simulation.clock import JumpingLoop, StoryClock, tell
from tests.simulation.faults import Weather
from tests.simulation.world import Wire, World

YES = {"text": "Oui", "callback_data": "yes"}


def message(**more: Any) -> dict[str, str]:
    """A message as a form has it: everything is text."""
    given = {"chat_id": 5, "text": "Bonjour", **more}
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in given.items()}


def keyboard(*rows: Any) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def html(text: str) -> dict[str, str]:
    return message(text=text, parse_mode="HTML")


RIGHT: list[tuple[str, Mapping[str, Any], Collection[str]]] = [
    ("getMe", {}, ()),
    ("GETME", {}, ()),
    ("sendMessage", message(), ()),
    ("sendMessage", {"chat_id": 5, "text": "Bonjour", "reply_markup": keyboard([YES])}, ()),
    ("sendMessage", message(chat_id="@somebody", disable_notification=True), ()),
    ("sendMessage", message(link_preview_options={"is_disabled": True}, reply_markup=keyboard([YES])), ()),
    ("sendMessage", message(reply_markup=keyboard([{"text": "Lire", "url": "https://example.org/"}])), ()),
    ("sendMessage", message(reply_markup=keyboard([{"text": "x", "callback_data": "é" * 32}])), ()),
    ("sendMessage", message(reply_markup=keyboard(*[[YES]] * BUTTONS_MAX)), ()),
    ("sendMessage", message(reply_markup={"keyboard": [["Oui"]]}), ()),
    ("sendMessage", message(text="[1]"), ()),
    ("sendMessage", html("<b>" + "a" * 4096 + "</b>"), ()),
    ("sendMessage", html("<i>&lt;" + "&#128578;" * 2047 + "</i>"), ()),
    ("sendPhoto", {"chat_id": "5", "photo": "AgAC", "caption": "c" * 1024}, ()),
    ("sendPhoto", {"chat_id": "5", "photo": "attach://here"}, ["here"]),
    ("sendPhoto", {"chat_id": "5"}, ["photo"]),
    ("sendLocation", {"chat_id": "5", "latitude": "48.85", "longitude": "-2.0"}, ()),
    ("editMessageText", message(message_id=7), ()),
    ("editMessageText", {"inline_message_id": "abc", "text": "x"}, ()),
    ("answerCallbackQuery", {"callback_query_id": "1", "text": "t" * 200, "show_alert": "false"}, ()),
    ("setMyCommands", {"commands": '[{"command": "mes_donnees", "description": "d"}]', "language_code": "en"}, ()),
    ("setMyCommands", {"commands": "[]", "scope": '{"type": "chat", "chat_id": -5}'}, ()),
    ("getUpdates", {"limit": "100", "allowed_updates": '["message"]'}, ()),
]  # fmt: skip


@pytest.mark.parametrize(("method", "values", "files"), RIGHT)
def test_a_call_that_is_right_is_left_alone(method: str, values: Mapping[str, Any], files: Collection[str]):
    assert violations(method, values, files) == []


WRONG: list[tuple[str, Mapping[str, Any], str]] = [
    ("sendLetter", {}, "there is no such method"),
    ("sendMessage", message(txt="x"), "txt: unknown"),
    ("sendMessage", {"chat_id": "5"}, "text: missing"),
    ("editMessageText", {"chat_id": "5", "text": "x"}, "message_id: missing"),
    ("editMessageText", {"chat_id": "5", "message_id": "7"}, "text: missing"),
    ("sendMessage", message(chat_id="somebody"), "chat_id: 'somebody' is not written as it must be"),
    ("sendMessage", message(chat_id=5.5), "chat_id: '5.5' is not written as it must be"),
    ("sendMessage", {"chat_id": 5, "text": 6}, "text: 6 is no String"),
    ("sendMessage", message(message_thread_id="one"), "message_thread_id: 'one' is no Integer"),
    ("sendMessage", message(disable_notification="1"), "disable_notification: '1' is no Boolean"),
    ("sendLocation", {"chat_id": "5", "latitude": "N48", "longitude": "2"}, "latitude: 'N48' is no Float"),
    ("sendMessage", message(link_preview_options="off"), "link_preview_options: 'off' is no LinkPreviewOptions"),
    ("sendMessage", message(link_preview_options={"is_disabled": 1}), "link_preview_options.is_disabled: 1 is no Boolean"),
    ("sendMessage", message(link_preview_options={"is_off": True}), "link_preview_options.is_off: unknown"),
    ("getUpdates", {"allowed_updates": '"message"'}, "allowed_updates: 'message' is no array"),
    ("getUpdates", {"allowed_updates": '["message", 1]'}, "allowed_updates[1]: 1 is no String"),
    ("getUpdates", {"limit": "101"}, "limit: 101, not 1 to 100"),
    ("sendPhoto", {"chat_id": "5", "photo": "attach://gone"}, "photo: 'attach://gone' is no InputFile"),
    ("setWebhook", {"url": "https://x.org", "certificate": "here"}, "certificate: 'here' is no InputFile"),
    ("setWebhook", {"url": "https://x.org", "secret_token": "a b"}, "secret_token: 'a b' is not written as it must be"),
    ("sendMessage", message(reply_markup=keyboard(YES)), "reply_markup.inline_keyboard[0]: {'text': 'Oui', 'callback_data': 'yes'} is no array"),
    ("sendMessage", message(reply_markup=keyboard([{"text": "Oui"}])), "reply_markup.inline_keyboard[0][0]: 0 fields say what it does, not 1 to 1"),
    ("sendMessage", message(reply_markup=keyboard([{**YES, "url": "https://x.org"}])), "reply_markup.inline_keyboard[0][0]: 2 fields say what it does, not 1 to 1"),
    ("sendMessage", message(reply_markup=keyboard([{"callback_data": "yes"}])), "reply_markup.inline_keyboard[0][0].text: missing"),
    ("sendMessage", message(reply_markup=keyboard([{"text": "x", "url": "here"}])), "reply_markup.inline_keyboard[0][0].url: 'here' is not written as it must be"),
    ("sendMessage", message(reply_markup=keyboard([{**YES, "style": "loud"}])), "reply_markup.inline_keyboard[0][0].style: 'loud' is none of danger, success, primary"),
    ("sendMessage", message(reply_markup=keyboard([{"text": "x", "callback_data": ""}])), "reply_markup.inline_keyboard[0][0].callback_data: 0 bytes, not 1 to 64"),
    ("sendMessage", message(reply_markup=keyboard([{"text": "x", "callback_data": "é" * 33}])), "reply_markup.inline_keyboard[0][0].callback_data: 66 bytes, not 1 to 64"),
    ("sendMessage", message(reply_markup=keyboard([YES, {**YES, "text": " "}])), "reply_markup: a button without a label"),
    ("sendMessage", message(reply_markup=keyboard(*[[YES]] * 101)), "reply_markup: 101 buttons, not 0 to 100"),
    ("sendMessage", message(text=""), "text: 0 characters, not 1 to 4096"),
    ("sendMessage", message(text=" \n "), "text: 0 characters, not 1 to 4096"),
    ("sendMessage", message(text="a" * 4097), "text: 4097 characters, not 1 to 4096"),
    ("sendMessage", message(text="🙂" * 2049), "text: 4098 characters, not 1 to 4096"),
    ("sendMessage", html("<b></b>"), "text: 0 characters, not 1 to 4096"),
    ("sendMessage", html("<b>" + "a" * 4097 + "</b>"), "text: 4097 characters, not 1 to 4096"),
    ("sendMessage", html("<b>Bonjour"), "text: <b> is never closed"),
    ("sendMessage", message(parse_mode="html5"), "parse_mode: 'html5' is no parse mode"),
    ("sendPhoto", {"chat_id": "5", "photo": "AgAC", "caption": "c" * 1025}, "caption: 1025 characters, not 0 to 1024"),
    ("answerCallbackQuery", {"callback_query_id": "1", "text": "t" * 201}, "text: 201 characters, not 0 to 200"),
    ("setMyCommands", {"commands": '[{"command": "Menu", "description": "d"}]'}, "commands[0].command: 'Menu' is not written as it must be"),
    ("setMyCommands", {"commands": '[{"command": "' + "m" * 33 + '", "description": "d"}]'}, "commands[0].command: 33 characters, not 1 to 32"),
    ("setMyCommands", {"commands": '[{"command": "menu", "description": ""}]'}, "commands[0].description: 0 characters, not 1 to 256"),
    ("setMyCommands", {"commands": json.dumps([{"command": "menu", "description": "d"}] * 101)}, "commands: 101 of them, not 0 to 100"),
    ("setMyCommands", {"commands": "[]", "language_code": "fr-FR"}, "language_code: 'fr-FR' is not written as it must be"),
    ("setMyCommands", {"commands": "[]", "scope": '{"type": "chat"}'}, "scope.chat_id: missing"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("method", "values", "found"), WRONG, ids=[f"{case[0]} {case[2][:60]}" for case in WRONG]
)
def test_a_call_that_is_wrong_is_seen(method: str, values: Mapping[str, Any], found: str):
    assert found in violations(method, values)


def test_a_file_that_no_parameter_names_is_seen():
    assert violations("sendPhoto", {"chat_id": "5", "photo": "AgAC"}, ["loose"]) == ["loose: unknown"]


def test_all_that_is_wrong_with_a_call_is_said_at_once():
    call = message(text="<b>", parse_mode="HTML", reply_markup=keyboard([{"text": "Oui"}]), more="x")
    assert len(violations("sendMessage", call)) == 4


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("Ça va ?", "Ça va ?"),
        ("<b>a<i>b<u>c<s>d<tg-spoiler>e</tg-spoiler></s></u></i></b>", "abcde"),
        ('<span class="tg-spoiler">a</span> <a href="https://x.org/?a=1&amp;b=2"><b>b</b></a>', "a b"),
        ('<pre><code class="language-python">a &lt; b</code></pre> <code>c</code>', "a < b c"),
        ("<blockquote expandable>a <b>b</b></blockquote><blockquote>c</blockquote>", "a bc"),
        ('<tg-emoji emoji-id="53">👍</tg-emoji><tg-time unix="1647531900" format="wDT">22:45</tg-time>', "👍22:45"),
        ("&lt;b&gt; &amp;amp; &quot;&#233;&#xE9;", '<b> &amp; "éé'),
    ],
)  # fmt: skip
def test_html_that_telegram_documents_is_read(source: str, words: str):
    assert read_html(source) == (words, [])


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("a < b", "'< b' must be written as an entity"),
        ("a > b", "'> b' must be written as an entity"),
        ("a & b", "'& b' must be written as an entity"),
        ("&nbsp;", "'&nbsp;' must be written as an entity"),
        ("&lt a", "'&lt a' must be written as an entity"),
        ("<p>a</p>", "<p> is no tag of Telegram's"),
        ("a<br/>", "<br> is no tag of Telegram's"),
        ("<B>a</B>", "<B> is no tag of Telegram's"),
        ("<b>a", "<b> is never closed"),
        ("a</b>", "</b> closes nothing that was opened last"),
        ("<b><i>a</b></i>", "</b> closes nothing that was opened last"),
        ("<b class='x'>a</b>", "<b class='x'> is not how this tag is written"),
        ("<a>a</a>", "<a> is not how this tag is written"),
        ('<a href="">a</a>', '<a href=""> is not how this tag is written'),
        ("<span>a</span>", "<span> is not how this tag is written"),
        ('<code class="language-c">a</code>', "<code> has a language outside <pre>"),
        ("<code><b>a</b></code>", "<b> inside <code>"),
        ("<b><code>a</code></b>", "<code> inside <b>"),
        ('<a href="x"><a href="y">a</a></a>', "<a> inside <a>"),
        ("<blockquote><b><blockquote>a</blockquote></b></blockquote>", "<blockquote> inside <blockquote>"),
    ],
)  # fmt: skip
def test_html_that_telegram_does_not_document_is_seen(source: str, found: str):
    assert found in read_html(source)[1]


def test_what_the_description_needs_of_itself_is_there():
    named = {
        kind.removeprefix("Array of ").removeprefix("Array of ")
        for fields in [*METHODS.values(), *(t.get("fields", {}) for t in TYPES.values())]
        for field in fields.values()
        for kind in field["types"]
    } | {subtype for described in TYPES.values() for subtype in described.get("subtypes", ())}
    assert named - TYPES.keys() == {"Boolean", "Float", "Integer", "String"}


async def _send_a_wrong_call(url: str, token: str) -> None:
    async with aiohttp.ClientSession() as session:
        form = {"chat_id": "5", "text": "<b>Bonjour", "parse_mode": "HTML"}
        async with session.post(f"{url}/bot{token}/sendMessage", data=form) as answer:
            await answer.read()


async def test_what_is_said_to_the_sandbox_is_heard():
    with hearing() as heard:
        async with Sandbox() as sandbox:
            await _send_a_wrong_call(sandbox.url, sandbox.token)
            await _send_a_wrong_call(sandbox.url, "43:other")
        first, second = heard.new()
    assert first.startswith("sendMessage: text: <b> is never closed, in {'chat_id': '5'")
    assert second == first


async def test_what_is_said_to_a_telegram_in_another_process_is_heard():
    with hearing() as heard:
        process, url = await telegram("42:far")
        await _send_a_wrong_call(url, "42:far")
        process.terminate()
        assert await process.wait() == 0
        assert [line.split(", in ")[0] for line in heard.new()] == ["sendMessage: text: <b> is never closed"]


class Listener:
    """Who watches the simulation's wire, for nothing but what is misspoken."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str]] = []

    def misspoken(self, name: str, what: str) -> None:
        self.heard.append((name, what))

    def __getattr__(self, _: str) -> Any:
        return lambda *_: None


def test_what_is_said_over_the_simulations_wire_is_heard():
    loop, listener = JumpingLoop(), Listener()

    async def speak() -> None:
        world = World(StoryClock(TUESDAY, loop), Weather(None, 0.0))
        world.add("amina", 5).started = True
        world.watchers.append(listener)
        bot = Bot("42:story", Wire(world), DefaultBotProperties(parse_mode=ParseMode.HTML))
        await bot.send_message(5, "<b>Bonjour</b>", reply_markup=_yes("yes"))
        assert listener.heard == []
        await bot.send_message(5, "<b>Bonjour", reply_markup=_yes(" "))
        await bot.answer_callback_query("1", "t" * 201)

    tell(speak(), loop)
    assert listener.heard == [
        ("sendMessage", "text: <b> is never closed"),
        ("answerCallbackQuery", "text: 201 characters, not 0 to 200"),
    ]


def test_a_drawing_goes_over_the_simulations_wire_and_its_words_are_changed_under_it():
    loop, listener = JumpingLoop(), Listener()

    async def speak() -> None:
        world = World(StoryClock(TUESDAY, loop), Weather(None, 0.0))
        world.add("amina", 5).started = True
        world.watchers.append(listener)
        bot = Bot("42:story", Wire(world), DefaultBotProperties(parse_mode=ParseMode.HTML))
        call: Any = bot
        file = BufferedInputFile(b"drawing", "mask.png")
        sent = await call(Call("sendPhoto", {"chat_id": 5, "caption": "dessous"}, {"photo": file}))
        assert isinstance(sent, Taken)
        assert sent.photo
        again = await call(Call("sendPhoto", {"chat_id": 5, "caption": "encore", "photo": sent.photo}, {}))
        assert isinstance(again, Taken)
        with pytest.raises(TelegramBadRequest, match="there is no text in the message to edit"):
            await bot.edit_message_text("non", chat_id=5, message_id=again.number)
        await bot.edit_message_caption(caption="changé", chat_id=5, message_id=again.number)
        assert [said.text for said in world.chats[5].said.values()] == ["dessous", "changé"]

    tell(speak(), loop)
    assert listener.heard == []


def _yes(data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Oui", callback_data=data)]])


SUITE = """
from bot.sandbox import Sandbox
from tests.harness.processes import telegram
from tests.house.test_calls import _send_a_wrong_call

async def test_speaks_well():
    pass

async def test_misspeaks():
    async with Sandbox() as sandbox:
        await _send_a_wrong_call(sandbox.url, sandbox.token)

async def test_misspeaks_far_away():
    process, url = await telegram("42:far")
    await _send_a_wrong_call(url, "42:far")
    process.terminate()
    await process.wait()
"""


def test_a_run_in_which_a_wrong_call_was_made_fails_and_shows_it(tmp_path: Path):
    suite = tmp_path / "test_suite.py"
    suite.write_text(SUITE)
    command = ["-m", "pytest", "-q", "-c", "pyproject.toml", "--rootdir", str(tmp_path), "-p", "tests.conftest", "-p", "no:cacheprovider", "-rN"]  # fmt: skip
    run = subprocess.run(
        [sys.executable, *command, str(suite)],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name != FILE},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1, run.stdout + run.stderr
    assert "3 passed, 2 errors" in run.stdout
    assert run.stdout.count("ERROR at teardown of test_misspeaks") == 2
    assert run.stdout.count("sendMessage: text: <b> is never closed, in {'chat_id': '5'") == 2
