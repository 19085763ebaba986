"""The stage, with the service on it; a browser for those who play on the page."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.harness.stage import Stage, migrated, stage

BROWSER = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --force-prefers-reduced-motion"
)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database, made once."""
    path = tmp_path_factory.mktemp("stage") / "template.db"
    return asyncio.run(migrated(path))


@pytest.fixture
async def on_stage(tmp_path: Path, template: Path) -> AsyncIterator[Stage]:
    """Everybody known, nobody joined, the service not started."""
    async with stage(tmp_path, template) as ready:
        yield ready


@pytest.fixture
async def lien(on_stage: Stage) -> Stage:
    """The service running; Amina, Claire, Karim and the team have joined."""
    await on_stage.start()
    await on_stage.joins()
    return on_stage


@pytest.fixture(scope="session")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """One headless Chromium with a profile of its own; imported here so that the other tests start quickly."""
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    chromium, chromedriver = shutil.which("chromium"), shutil.which("chromedriver")
    if not chromium or not chromedriver:
        pytest.skip("needs Debian's chromium and chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for option in [*BROWSER.split(), f"--user-data-dir={tmp_path_factory.mktemp('profile')}"]:
        options.add_argument(option)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = webdriver.Chrome(options=options, service=Service(chromedriver))
    yield browser
    browser.quit()
