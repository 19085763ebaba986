"""Webhooks: updates posted to the bot in order per chat, again and again until it says 200."""

import asyncio
import json
from typing import Any

import aiohttp

from bot.sandbox.bot_api import BotApi
from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import BotApiError
from bot.sandbox.residents import Bot, Webhook
from bot.sandbox.updates import Update

BATCH = 100
FIRST_RETRY_SECONDS = 0.05
RETRY_SECONDS_MAX = 5.0
ANSWER_SECONDS_MAX = 30.0


class Deliveries:
    """The postman; one round per bot under way at any time."""

    def __init__(self, bot_api: BotApi) -> None:
        self.bot_api = bot_api
        self.world = bot_api.world
        self._rounds: dict[int, asyncio.Task[None]] = {}
        self._session: aiohttp.ClientSession | None = None

    def start(self) -> None:
        """Deliver from now on."""
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=ANSWER_SECONDS_MAX))
        self.world.on_news = self._look
        self._look()

    async def stop(self) -> None:
        """Stop at once; what is not accepted goes on waiting."""
        self.world.on_news = lambda: None
        for task in self._rounds.values():
            task.cancel()
        await asyncio.gather(*self._rounds.values(), return_exceptions=True)
        if self._session:
            await self._session.close()

    def _look(self) -> None:
        for bot in self.world.bots.values():
            under_way = self._rounds.get(bot.id)
            if bot.webhook and bot.updates.waiting and (under_way is None or under_way.done()):
                self._rounds[bot.id] = asyncio.get_running_loop().create_task(self._round(bot))

    async def _round(self, bot: Bot) -> None:
        pause = FIRST_RETRY_SECONDS
        while (webhook := bot.webhook) and bot.updates.waiting:
            by_chat: dict[Any, list[Update]] = {}
            for update in bot.updates.first(BATCH):
                by_chat.setdefault(_chat_of(update), []).append(update)
            connections = asyncio.Semaphore(webhook.max_connections)
            delivered = await asyncio.gather(
                *(self._one_by_one(bot, webhook, updates, connections) for updates in by_chat.values())
            )
            if all(delivered):
                pause = FIRST_RETRY_SECONDS
            else:
                await asyncio.sleep(pause)
                pause = min(pause * 2, RETRY_SECONDS_MAX)

    async def _one_by_one(
        self, bot: Bot, webhook: Webhook, updates: list[Update], connections: asyncio.Semaphore
    ) -> bool:
        """Post the updates of one chat in order; stop at the first that is not accepted."""
        for update in updates:
            async with connections:
                if bot.webhook is not webhook or not await self._post(bot, webhook, update):
                    return False
            bot.updates.settle({update["update_id"]})
            self.world.changes.publish("confirmed", bot=bot.id, update_id=update["update_id"])
        return True

    async def _post(self, bot: Bot, webhook: Webhook, update: Update) -> bool:
        assert self._session is not None
        headers = {"X-Telegram-Bot-Api-Secret-Token": webhook.secret_token} if webhook.secret_token else {}
        try:
            async with self._session.post(webhook.url, json=update, headers=headers) as response:
                if response.status == 200:
                    await self._answered(bot, await response.read())
                    return True
                reason = f"Wrong response from the webhook: {response.status} {response.reason}"
        except (aiohttp.ClientError, TimeoutError) as error:
            reason = f"Connection failed: {error}"
        webhook.last_error_date, webhook.last_error_message = self.world.timestamp(), reason
        return False

    async def _answered(self, bot: Bot, body: bytes) -> None:
        """Do the call that a bot may put into its answer; Telegram does not tell what became of it."""
        try:
            values = _object(body)
            if method := values.pop("method", ""):
                parameters = Parameters(values)
                self.bot_api.hear(str(method), parameters)
                await self.bot_api.call(bot, str(method), parameters)
        except BotApiError:
            pass


def _object(body: bytes) -> dict[str, Any]:
    """Return a JSON object, an empty one when the bytes are anything else."""
    try:
        value = json.loads(body or b"{}")
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _chat_of(update: Update) -> Any:
    told: dict[str, Any] = next((value for key, value in update.items() if key != "update_id"), {})
    message = told.get("message", told)
    return message.get("chat", told.get("user", {})).get("id")
