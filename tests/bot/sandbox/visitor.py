"""Somebody before the page, with a real browser: what they see, write and press."""

from collections.abc import Callable
from typing import Any

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from tests.bot.sandbox.stage import Stage

WIDE, NARROW = (1440, 900), (360, 740)


class Visitor:
    """Somebody before the page."""

    def __init__(self, driver: webdriver.Chrome, stage: Stage) -> None:
        self.driver = driver
        self.stage = stage

    def open(self, size: tuple[int, int] = WIDE) -> None:
        self.resize(size)
        self.driver.get(self.stage.url)
        self.sees("[data-phone=person]")

    def resize(self, size: tuple[int, int]) -> None:
        metrics = {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)

    def find(self, selector: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def until(self, happened: Callable[[], Any], seconds: float = 5.0) -> Any:
        patience = WebDriverWait(self.driver, seconds, 0.02, [StaleElementReferenceException])
        return patience.until(lambda _: happened())

    def sees(self, selector: str, text: str = "") -> WebElement:
        def look() -> WebElement | None:
            shown = [node for node in self.all(selector) if node.is_displayed() and text in node.text]
            return shown[-1] if shown else None

        found: WebElement = self.until(look)
        return found

    def write(self, phone: str, text: str) -> None:
        self.find(f"[data-phone={phone}] textarea").send_keys(text, Keys.ENTER)

    def opens(self, phone: str) -> None:
        self.find(f"[data-opening={phone}]").click()

    def press(self, phone: str, label: str) -> None:
        self.sees(f"[data-phone={phone}] .keyboard button", label).click()

    def sends(self, phone: str, what: str) -> None:
        self.find(f"[data-phone={phone}] .more").click()
        self.find(f"[data-phone={phone}] [data-send={what}]").click()

    def hears(self, phone: str, text: str) -> WebElement:
        return self.sees(f"[data-phone={phone}] [data-from=bot]", text)

    @property
    def focused(self) -> WebElement:
        return self.driver.switch_to.active_element

    def tab(self) -> None:
        self.focused.send_keys(Keys.TAB)
