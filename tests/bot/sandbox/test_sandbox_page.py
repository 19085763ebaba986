"""The page in a real browser: three phones that a visitor plays, each effect seen within a second."""

import time
from pathlib import Path

from aiohttp import ClientSession, FormData
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

import flows
from tests.bot.sandbox.stage import Stage
from tests.bot.sandbox.visitor import Visitor

DRAWING = Path(flows.__file__).parent / "pictures" / "hands.png"
WHY = '{"inline_keyboard": [[{"text": "Pourquoi ?", "callback_data": "why"}]]}'
NBSP = "\u00a0"
# Decoded without the sound card that a server does not have.
DECODED_SECONDS = """
const [player, done] = arguments;
fetch(player.src)
  .then((answer) => answer.arrayBuffer())
  .then((bytes) => new OfflineAudioContext(1, 48000, 48000).decodeAudioData(bytes))
  .then((sound) => done(sound.duration), () => done(0));
"""


def test_a_text_and_its_answer_show_within_a_second(visitor: Visitor) -> None:
    visitor.write("person", "une première fois")
    visitor.hears("person", "Reçu : une première fois")
    begun = time.monotonic()
    visitor.write("person", "Bonjour")
    visitor.sees("[data-phone=person] [data-from=human]", "Bonjour")
    visitor.hears("person", "Reçu : Bonjour")
    assert time.monotonic() - begun < 1
    assert visitor.find("[data-phone=person] textarea").get_attribute("value") == ""
    assert not visitor.all("[data-phone=caseworker] [data-message-id]")


def test_an_invitation_opens_and_its_question_is_answered_by_a_button(visitor: Visitor) -> None:
    visitor.opens("person")
    question = visitor.hears("person", "Bonjour inv-amina")
    assert question.find_element(By.CSS_SELECTOR, ".words strong").text == "Bonjour"
    assert not visitor.find("[data-opening=person]").is_displayed()
    visitor.press("person", "Oui")
    answered = visitor.hears("person", "Amina : Oui")
    assert not answered.find_elements(By.CSS_SELECTOR, "button")
    visitor.sees("[data-phone=person] .toast", "C’est noté")
    assert visitor.find("[data-phone=team] .toast").text == ""


def test_the_team_acts_as_the_member_who_was_chosen(visitor: Visitor) -> None:
    visitor.opens("team")
    visitor.hears("team", "Équipe ATELIER reliée")
    assert not visitor.find("[data-opening=team]").is_displayed()
    Select(visitor.find("[data-member]")).select_by_visible_text("Karim Benali")
    assert visitor.find("[data-phone=team] .theirs[data-from=human] .speaker").text == "Claire"
    visitor.press("team", "Je prends")
    visitor.hears("team", "Karim : Je prends")
    visitor.write("team", "je m’en occupe")
    visitor.sees("[data-phone=team] .own[data-from=human]", "je m’en occupe")


def test_a_photo_is_seen_and_a_voice_note_can_be_heard(visitor: Visitor) -> None:
    visitor.sends("person", "photo")
    picture = visitor.sees("[data-phone=person] [data-from=human] img")
    visitor.until(lambda: picture.get_property("naturalWidth") == 800)
    visitor.hears("person", "Reçu : votre envoi")
    visitor.sends("caseworker", "voice")
    sound = visitor.sees("[data-phone=caseworker] [data-from=human] audio")
    assert 2.5 < visitor.driver.execute_async_script(DECODED_SECONDS, sound) < 3.5


async def _shows(stage: Stage, chat: int) -> int:
    """A drawing of ours, with a button, from the bot."""
    form = FormData({"chat_id": str(chat), "caption": "Lavez-vous les mains", "reply_markup": WHY})
    form.add_field("photo", DRAWING.read_bytes(), filename="hands.png", content_type="image/png")
    async with (
        ClientSession() as session,
        session.post(f"{stage.url}/bot42:sandbox/sendPhoto", data=form) as sent,
    ):
        return int((await sent.json())["result"]["message_id"])


async def _changes(stage: Stage, chat: int, message: int) -> None:
    changed = {"chat_id": chat, "message_id": message, "caption": "Lavez-vous les mains. Merci"}
    url = f"{stage.url}/bot42:sandbox/editMessageCaption"
    async with ClientSession() as session, session.post(url, json=changed) as answer:
        assert answer.status == 200


def test_a_drawing_of_the_bot_is_seen_with_its_words_and_they_change_under_it(visitor: Visitor) -> None:
    visitor.opens("person")
    visitor.hears("person", "Bonjour inv-amina")
    stage = visitor.stage
    (chat,) = [chat.id for chat in stage.sandbox.world.chats() if chat.is_private and chat.messages]
    message = stage.do(_shows(stage, chat))
    shown = visitor.sees("[data-phone=person] [data-from=bot] img")
    visitor.until(lambda: shown.get_property("naturalWidth") == 640)
    visitor.sees("[data-phone=person] .keyboard button", "Pourquoi ?")
    stage.do(_changes(stage, chat, message))
    visitor.hears("person", "Lavez-vous les mains. Merci")
    visitor.sees("[data-phone=person] [data-from=bot] img")


def test_a_picture_of_ones_own_is_sent(visitor: Visitor, tmp_path: Path) -> None:
    page = Path(__file__).parents[3] / "bot" / "sandbox" / "page"
    own = tmp_path / "ma photo.jpg"
    own.write_bytes((page / "samples" / "photo.jpg").read_bytes() + b"mine")
    visitor.find("[data-phone=person] input[type=file]").send_keys(str(own))
    visitor.sees("[data-phone=person] [data-from=human] img")
    (photo,) = [f for f in visitor.stage.sandbox.world.files.by_id.values() if f.name == "ma photo.jpg"]
    assert photo.data.endswith(b"mine")


def test_what_people_write_is_text_and_never_markup(visitor: Visitor) -> None:
    visitor.write("person", '<img src=x onerror="document.title=1"><b>gras</b> & fin')
    said = visitor.sees("[data-phone=person] [data-from=human]", "<b>gras</b> & fin")
    assert not said.find_elements(By.CSS_SELECTOR, "img, b")
    assert visitor.driver.title == "Lien – démonstration"


def test_a_blocked_bot_closes_the_composer_until_it_is_unblocked(visitor: Visitor) -> None:
    visitor.opens("person")
    visitor.hears("person", "Bonjour")
    visitor.find("[data-block]").click()
    visitor.sees("[data-phone=person] .note", "Vous avez bloqué le robot.")
    assert not visitor.find("[data-phone=person] textarea").is_enabled()
    visitor.find("[data-block]").click()
    visitor.until(lambda: visitor.find("[data-phone=person] textarea").is_enabled())
    visitor.write("person", "me revoilà")
    visitor.hears("person", "Reçu : me revoilà")


def test_another_language_is_set_in_the_account_and_said_to_the_bot(visitor: Visitor) -> None:
    visitor.opens("person")
    visitor.hears("person", "Bonjour")
    Select(visitor.find("[data-language]")).select_by_value("en")
    visitor.sees("[data-phone=person] [data-from=human]", "/langue en")
    assert visitor.stage.sandbox.world.users[2_000_001].language_code == "en"


def test_the_clock_says_when_the_house_opens_and_moves_on(visitor: Visitor) -> None:
    now = visitor.find("[data-clock-now]").get_property("textContent")
    assert now == f"mardi 24{NBSP}novembre 2026, 10{NBSP}h{NBSP}02"
    visitor.sees("[data-clock-state]", "Ouvert jusqu’à 12 h 30")
    visitor.find("[data-clock=minutes10]").click()
    visitor.sees("[data-clock-now]", "10 h 12")
    visitor.find("[data-clock=closing]").click()
    visitor.sees("[data-clock-state]", "Fermé, ouvre demain à 8 h 30")
    visitor.write("person", "il est tard")
    stamp = visitor.sees("[data-phone=person] [data-from=human] time")
    assert stamp.text == "12 h 40"


def test_without_a_clock_there_is_no_clock_bar(driver: webdriver.Chrome) -> None:
    with Stage(clock=False) as stage:
        somebody = Visitor(driver, stage)
        somebody.open()
        assert not somebody.find("[data-clock-bar]").is_displayed()
        driver.get("about:blank")


def test_a_caseworker_replies_to_one_message(visitor: Visitor) -> None:
    visitor.opens("caseworker")
    question = visitor.hears("caseworker", "Bonjour cip-claire")
    question.find_element(By.CSS_SELECTOR, "[data-reply]").click()
    visitor.sees("[data-phone=caseworker] .replying", "En réponse à : Bonjour cip-claire")
    visitor.write("caseworker", "je vous rappelle")
    visitor.sees("[data-phone=caseworker] .own .reply", "Bonjour cip-claire")
    visitor.hears("caseworker", "Reçu : je vous rappelle")
    visitor.until(lambda: not visitor.find("[data-phone=caseworker] .replying").is_displayed())
    world = visitor.stage.sandbox.world
    said = list(world.private(world.bot(), 2_000_002).messages.values())[-2]
    assert str(said.reply_to) == question.get_attribute("data-message-id")


def test_a_link_to_the_bots_own_chat_opens_it_and_a_number_rings_nowhere(visitor: Visitor) -> None:
    visitor.opens("team")
    visitor.hears("team", "Équipe ATELIER reliée")
    visitor.stage.do(links_in_the_group(visitor.stage))
    visitor.press("team", "Ouvrir")
    visitor.hears("caseworker", "Bonjour dossier-1")
    visitor.find("[data-phone=team] .words a").click()
    visitor.sees("[data-phone=team] .toast", "Ici, le téléphone composerait le 3114.")
    assert len(visitor.driver.window_handles) == 1


async def links_in_the_group(stage: Stage) -> None:
    """What a team may get: a link to the private chat, a number to call."""
    world = stage.sandbox.world
    button = {"text": "Ouvrir", "url": "https://t.me/lien_sandbox_bot?start=dossier-1"}
    number = {"type": "text_link", "offset": 8, "length": 4, "url": "tel:3114"}
    group = world.groups[-4_000_000]
    content = {"text": "Appeler 3114", "entities": [number]}
    world.post(group, world.bot().id, content, keyboard={"inline_keyboard": [[button]]})
