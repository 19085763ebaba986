"""The sandbox is for this machine, and no other web site gets in through the visitor's browser."""

import socket

import pytest

from bot.sandbox import Sandbox
from bot.sandbox.guard import is_loopback


@pytest.mark.parametrize(
    ("host", "is_ours"),
    [
        ("127.0.0.1:8080", True),
        ("localhost", True),
        ("LOCALHOST:1", True),
        ("[::1]:8080", True),
        ("evil.example:8080", False),
        ("127.0.0.1.evil.example", False),
        ("localhost.evil.example", False),
        ("evil.example@127.0.0.1.nip.io", False),
        ("", False),
    ],
)
def test_only_loopback_names_are_ours(host: str, is_ours: bool) -> None:
    assert is_loopback(host) is is_ours


@pytest.mark.parametrize("path", ["/", "/sandbox/state", "/bot42:sandbox/getMe", "/page/main.js"])
async def test_a_rebound_name_is_refused_everywhere(bare, path: str) -> None:
    async with bare.session.get(bare.url + path, headers={"Host": "evil.example"}) as response:
        assert response.status == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_another_site_can_neither_act_nor_read(bare, headers: dict[str, str]) -> None:
    user = {"first_name": "Intrus"}
    async with bare.session.post(f"{bare.url}/sandbox/users", json=user, headers=headers) as response:
        assert response.status == 403
    for path in ("/sandbox/state", "/bot42:sandbox/getUpdates"):
        async with bare.session.get(bare.url + path, headers=headers) as response:
            assert response.status == 403


async def test_the_page_itself_may_act(bare) -> None:
    headers = {"Origin": bare.url, "Sec-Fetch-Site": "same-origin"}
    async with bare.session.post(
        f"{bare.url}/sandbox/users", json={"first_name": "Ici"}, headers=headers
    ) as response:
        assert response.status == 200


async def test_a_plain_form_does_not_act(bare) -> None:
    async with bare.session.post(f"{bare.url}/sandbox/users", data={"first_name": "Formulaire"}) as response:
        assert response.status == 400
        assert await response.json() == {"error": "the body must be application/json"}


async def test_an_uploaded_page_is_offered_as_a_download_only(bare, people, amina: int) -> None:
    await people.send(amina, "document", data=b"<script>1</script>", name="x.html", mime_type="text/html")
    file_id = (await people.messages(amina))[-1]["document"]["file_id"]
    async with bare.session.get(f"{bare.url}/sandbox/files/{file_id}") as response:
        assert response.content_type == "application/octet-stream"
        assert response.headers["Content-Disposition"] == "attachment"
        assert response.headers["X-Content-Type-Options"] == "nosniff"


async def test_it_listens_on_loopback_only(sandbox: Sandbox) -> None:
    assert [address[0] for address in sandbox._runner.addresses] == ["127.0.0.1"]
    with socket.socket() as other:
        # Were it listening on every address, this one would be taken.
        other.bind(("127.0.0.2", sandbox._runner.addresses[0][1]))
