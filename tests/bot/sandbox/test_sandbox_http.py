"""The wire itself: every way in which a client may put its parameters."""

import json
from datetime import timedelta

import aiohttp
import pytest

from bot.sandbox import People

KEYBOARD = {"inline_keyboard": [[{"text": "Oui", "callback_data": "yes"}]]}


async def test_a_get_with_a_query_is_a_call(bare, amina: int) -> None:
    query = {"chat_id": amina, "text": "par l'adresse", "disable_notification": "true"}
    async with bare.session.get(bare.address("sendMessage"), params=query) as response:
        assert (await response.json())["result"]["text"] == "par l'adresse"


async def test_the_method_is_known_in_any_case(bare, amina: int) -> None:
    assert (await bare.do("SENDMESSAGE", chat_id=amina, text="fort"))["text"] == "fort"


async def test_a_form_carries_structures_as_json_text(bare, amina: int) -> None:
    form = {
        "chat_id": str(amina),
        "text": "<b>oui</b> ?",
        "parse_mode": "HTML",
        "reply_markup": json.dumps(KEYBOARD),
    }
    async with bare.session.post(bare.address("sendMessage"), data=form) as response:
        message = (await response.json())["result"]
    assert message["reply_markup"] == KEYBOARD
    assert message["entities"] == [{"type": "bold", "offset": 0, "length": 3}]


async def test_a_file_comes_in_its_own_field_or_attached_under_another_name(bare, amina: int) -> None:
    for name, field in (("document", None), ("elsewhere", "attach://elsewhere")):
        form = aiohttp.FormData({"chat_id": str(amina)})
        if field:
            form.add_field("document", field)
        form.add_field(name, b"contenu", filename="lettre.txt", content_type="text/plain")
        async with bare.session.post(bare.address("sendDocument"), data=form) as response:
            document = (await response.json())["result"]["document"]
        assert (document["file_name"], document["file_size"]) == ("lettre.txt", 7)
    file = await bare.do("getFile", file_id=document["file_id"])
    async with bare.session.get(f"{bare.url}/file/bot{bare.token}/{file['file_path']}") as response:
        assert await response.read() == b"contenu"


async def test_a_file_is_only_for_those_who_know_the_token(bare) -> None:
    async with bare.session.get(f"{bare.url}/file/bot43:other/documents/file_0.txt") as response:
        assert response.status == 401
    async with bare.session.get(f"{bare.url}/file/bot{bare.token}/documents/none.txt") as response:
        assert response.status == 404


@pytest.mark.usefixtures("wrong_on_purpose")
async def test_every_call_is_recorded_with_its_outcome(bare, people: People, amina: int) -> None:
    await bare.do("sendMessage", chat_id=amina, text="gardé", reply_markup=KEYBOARD)
    await bare.refused("sendMessage", chat_id=amina, text="")
    kept, refused = await people.calls("sendMessage")
    assert kept["parameters"]["reply_markup"] == KEYBOARD
    assert (kept["ok"], kept["result"]["text"]) == (True, "gardé")
    assert (refused["ok"], refused["error_code"]) == (False, 400)
    assert await people.calls("sendMessage", after=refused["n"]) == []


async def test_dates_follow_the_clock_of_the_world(bare, sandbox, amina: int) -> None:
    before = sandbox.world.now
    sandbox.world.now = lambda: before() + timedelta(days=30)
    later = await bare.do("sendMessage", chat_id=amina, text="dans un mois")
    assert later["date"] - before().timestamp() > 29 * 86400
