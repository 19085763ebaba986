"""The demonstration as a visitor plays it: `lien demo` as a process, a real browser before it."""

import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.common.by import By

from tests.harness.processes import ROOT
from tests.harness.wire import inherited

DEADLINE_SECONDS = 60.0


@dataclass
class Address:
    """Where the page is."""

    url: str


@pytest.fixture
def page(tmp_path: Path, driver: Any) -> Iterator[Any]:
    """Somebody before the page of a fresh demonstration."""
    from tests.bot.sandbox.visitor import Visitor

    # Another demonstration may run at the same time: this one has a port of its own.
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    demo = ["bot", "demo", "--port", port, "--no-browser", "--fresh"]
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "tests.harness.wire", *demo],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "PATH": "", **inherited()},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        visitor = Visitor(driver, Address(_address(process)))  # type: ignore[arg-type]
        visitor.open()
        yield visitor
        driver.get("about:blank")
    finally:
        process.terminate()
        assert process.wait(20) == 0
        assert process.stdout is not None
        process.stdout.close()


def _address(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    for line in process.stdout:
        found = re.search(r"http://127\.0\.0\.1:\d+/", line)
        if found:
            return found[0]
    raise AssertionError("the demonstration did not say where it is")


def test_the_whole_story_is_played_on_the_page(page: Any) -> None:
    page.opens("caseworker")
    page.until(
        lambda: "Bonjour Claire Fontaine" in page.find("[data-phone=caseworker]").text, DEADLINE_SECONDS
    )
    page.opens("team")
    page.hears("team", "est l’équipe")
    page.opens("person")
    page.press("person", "Français")
    page.press("person", "Oui, je suis d’accord")
    page.hears("person", "Merci Amina")
    page.write("person", "/menu")
    page.press("person", "Donner de mes nouvelles")
    begun = time.monotonic()
    page.press("person", "Très mal")
    page.hears("team", "Signalement")
    assert time.monotonic() - begun < 3
    assert "Amina" not in page.find("[data-phone=team] .messages, [data-phone=team] [role=log]").text
    page.press("team", "Je prends")
    page.hears("person", "Claire Fontaine a pris votre message")
    page.press("caseworker", "Clore")
    page.press("caseworker", "Personne contactée")
    page.hears("caseworker", "une ligne pour le journal")
    page.write("caseworker", "Vue au bureau.")
    page.hears("person", "a fini de suivre")
    _evening_and_morning(page)


def test_a_gesture_with_its_picture_and_pay_day_are_a_few_clicks_away(page: Any) -> None:
    page.until(lambda: page.find("[data-opening=person]").is_enabled(), DEADLINE_SECONDS)
    page.opens("person")
    page.press("person", "Français")
    page.press("person", "Oui, je suis d’accord")
    page.hears("person", "Merci Amina")
    for _ in range(4):
        seen = len(page.all("[data-phone=person] [data-from=bot]"))
        page.find("[data-clock=day]").click()
        page.until(lambda seen=seen: len(page.all("[data-phone=person] [data-from=bot]")) > seen, 20)
        if page.all("[data-phone=person] [data-from=bot] img"):
            break
    page.sees("[data-phone=person] [data-from=bot] img")
    page.find("[data-clock=payday]").click()
    page.hears("person", "Votre paie est en route")
    page.press("person", "Ma fiche de paie expliquée")
    page.hears("person", "1 sur 5")


MORNING_QUESTIONS = ("Comment allez-vous en ce moment ?", "Votre relevé d’heures est-il donné ?")


def _evening_and_morning(page: Any) -> None:
    for _ in range(2):
        page.find("[data-clock=closing]").click()
        page.sees("[data-clock-state], .clock, header", "Fermé")
    page.write("person", "Bonsoir, une question")
    page.hears("person", "Personne ne lit en ce moment")
    assert "une question" not in page.find("[data-phone=caseworker]").text
    page.find("[data-clock=opening]").click()
    page.hears("caseworker", "une question")
    page.find("[data-clock=hour]").click()
    # Which of the two comes first depends on how near the end of the month is, by the calendar of the day on which it is played.
    page.until(lambda: any(asked in _last_said(page) for asked in MORNING_QUESTIONS), 10)


def _last_said(page: Any) -> str:
    bubbles = page.find("[data-phone=person]").find_elements(By.CSS_SELECTOR, "[data-from=bot] .words")
    return str(bubbles[-1].text.replace("\u202f", " "))
