"""The page for everybody: small screens, keyboards, tired eyes, and French throughout."""

import pytest
from selenium.webdriver.common.keys import Keys

from tests.bot.sandbox.stage import Stage
from tests.bot.sandbox.visitor import NARROW, Visitor

CONTRAST = """
const parse = (text) => {
  const [r, g, b, a = 1] = text.match(/[\\d.]+/g).map(Number);
  return { r, g, b, a };
};
const light = ({ r, g, b }) => {
  const [x, y, z] = [r, g, b].map((v) => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
};
const under = (node) => {
  for (let at = node; at; at = at.parentElement) {
    const colour = parse(getComputedStyle(at).backgroundColor);
    if (colour.a === 1) return colour;
  }
  return { r: 255, g: 255, b: 255 };
};
const poor = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const node = walker.currentNode.parentElement;
  if (!walker.currentNode.textContent.trim() || !node.checkVisibility() || node.closest(":disabled, .unseen, noscript, option")) continue;
  const [one, two] = [light(parse(getComputedStyle(node).color)), light(under(node))];
  const ratio = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  if (ratio < 4.5) poor.push(`${ratio.toFixed(2)} ${walker.currentNode.textContent.trim()}`);
}
return poor;
"""
NAMELESS = """
return [...document.querySelectorAll("button, select, textarea, input, a, audio, img")]
  .filter((node) => node.checkVisibility())
  .filter((node) => !(node.textContent.trim() || node.getAttribute("aria-label") || node.alt || node.labels?.length))
  .map((node) => node.outerHTML);
"""


def test_a_narrow_screen_shows_one_phone_behind_tabs(visitor: Visitor) -> None:
    visitor.open(NARROW)

    def shown() -> list[str | None]:
        return [p.get_attribute("data-phone") for p in visitor.all("[data-phone]") if p.is_displayed()]

    assert shown() == ["person"]
    visitor.find("[data-tab=person]").send_keys(Keys.ARROW_RIGHT)
    assert shown() == ["caseworker"]
    assert visitor.focused.get_attribute("aria-selected") == "true"
    visitor.focused.send_keys(Keys.END)
    assert shown() == ["team"]
    visitor.focused.send_keys(Keys.ARROW_RIGHT)
    assert shown() == ["person"]
    visitor.write("person", "une phrase assez longue pour déborder " + "trèslongue" * 12)
    visitor.hears("person", "Reçu : une phrase")
    width = "return document.documentElement.scrollWidth"
    assert visitor.driver.execute_script(width) == 360
    box = visitor.find("[data-phone=person] textarea").rect
    assert box["y"] + box["height"] <= 740
    visitor.find("[data-tab=team]").click()
    visitor.stage.do(said_by_the_bot(visitor.stage, "pour vous"))
    visitor.sees("[data-tab=person] .news", "1")


def test_a_wide_screen_shows_all_three_and_no_tabs(visitor: Visitor) -> None:
    assert [phone.is_displayed() for phone in visitor.all("[data-phone]")] == [True] * 3
    assert not visitor.find("[role=tablist]").is_displayed()


def test_everything_can_be_done_from_the_keyboard(visitor: Visitor) -> None:
    visitor.find("body").send_keys(Keys.TAB)
    assert visitor.focused.text == "Aller aux téléphones"
    visitor.focused.send_keys(Keys.ENTER)
    for _ in range(8):
        visitor.tab()
        if visitor.focused.get_attribute("data-opening") == "person":
            break
    visitor.focused.send_keys(Keys.ENTER)
    visitor.hears("person", "Bonjour inv-amina")
    visitor.until(lambda: visitor.focused.tag_name == "textarea")
    visitor.focused.send_keys("au clavier", Keys.ENTER)
    visitor.hears("person", "Reçu : au clavier")
    button = visitor.sees("[data-phone=person] .keyboard button", "Oui")
    for _ in range(20):
        visitor.focused.send_keys(Keys.SHIFT, Keys.TAB)
        if visitor.focused == button:
            break
    outline = visitor.focused.value_of_css_property("outline-width")
    assert outline == "3px"
    visitor.focused.send_keys(Keys.SPACE)
    visitor.hears("person", "Amina : Oui")
    visitor.find("[data-phone=person] .more").send_keys(Keys.ENTER)
    visitor.until(lambda: visitor.focused.get_attribute("data-send") == "photo")
    visitor.focused.send_keys(Keys.ESCAPE)
    assert visitor.focused.get_attribute("aria-expanded") == "false"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_has_enough_contrast(visitor: Visitor, scheme: str) -> None:
    feature = {"name": "prefers-color-scheme", "value": scheme}
    visitor.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
    for phone in ("person", "caseworker", "team"):
        visitor.opens(phone)
        visitor.sees(f"[data-phone={phone}] .keyboard button")
    visitor.sends("person", "voice")
    visitor.find(".guide summary").click()
    visitor.find("[data-clock=closing]").click()
    visitor.find("[data-phone=team] .more").click()
    visitor.sees("[data-clock-state]", "Fermé")
    assert visitor.driver.execute_script(CONTRAST) == []
    visitor.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def test_the_page_is_french_named_and_all_its_own(visitor: Visitor) -> None:
    visitor.opens("person")
    visitor.hears("person", "Bonjour")
    visitor.sends("person", "voice")
    visitor.find("[data-phone=person] .more").click()
    assert visitor.find("html").get_attribute("lang") == "fr"
    assert visitor.driver.execute_script(NAMELESS) == []
    log = visitor.find("[data-phone=person] .messages")
    assert (log.get_attribute("role"), log.get_attribute("aria-live")) == ("log", "polite")
    loaded = "return performance.getEntriesByType('resource').map((entry) => entry.name)"
    assert all(address.startswith(visitor.stage.url) for address in visitor.driver.execute_script(loaded))
    visitor.find(".guide summary").click()
    words = set(visitor.find("body").text.lower().replace("’", " ").split())
    assert not words & {
        "the",
        "send",
        "message.",
        "block",
        "unblock",
        "clock",
        "guide",
        "open",
        "closed",
        "and",
        "is",
    }
    for step in (
        "L’invitation.",
        "L’accord.",
        "La prise de nouvelles.",
        "Très mal",
        "Je prends",
        "La clôture.",
    ):
        assert step in visitor.find(".guide").text


async def said_by_the_bot(stage: Stage, text: str) -> None:
    """Something that the bot says of its own accord to the person."""
    world = stage.sandbox.world
    world.post(world.private(world.bot(), 2_000_001), world.bot().id, {"text": text})
