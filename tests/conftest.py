"""Switches and settings for every test, and an ear for every call that is made during it."""

import os
from collections.abc import Iterator

from bot.models_when_used import import_aiogram

import_aiogram()
import pytest
from hypothesis import HealthCheck, settings

from tests.harness.wire import Heard, hearing

# The same examples every time: a red test is red for everybody, and no run hangs on a slow machine.
settings.register_profile(
    "lien", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)
settings.load_profile("lien")
# What is installed on this machine changes nothing: a test that wants a voice asks for it.
os.environ.setdefault("LIEN_ESPEAK", "")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-transcripts",
        action="store_true",
        default=False,
        help="write the conversations of tests/flows/transcripts anew, from what is said now",
    )


@pytest.fixture(scope="session", autouse=True)
def heard() -> Iterator[Heard]:
    """Every call to the Bot API, from the first test to the last process that a test has started."""
    with hearing() as calls:
        yield calls
        _nothing_wrong(calls)


@pytest.fixture(autouse=True)
def only_right_calls(heard: Heard) -> Iterator[None]:
    """Whoever makes a call during a test makes one that the Bot API knows, or the test fails and shows it."""
    yield
    _nothing_wrong(heard)


@pytest.fixture
def wrong_on_purpose() -> Iterator[Heard]:
    """A test that sends wrong calls because it is about them says so by asking for this; and then it must send some."""
    with hearing() as calls:
        yield calls
        assert calls.new(), "nothing wrong was sent"


def _nothing_wrong(heard: Heard) -> None:
    if wrong := heard.new():
        pytest.fail("\n".join(["wrong by the Bot API's description:", *wrong]), pytrace=False)
