"""Methods that bring updates to a bot: long polling and webhooks."""

from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.methods.call import Call, Method
from bot.sandbox.refusals import bad_request, conflict
from bot.sandbox.residents import Webhook

PATIENCE_SECONDS_MAX = 50
WEBHOOK_SET = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
SECRET_CHARACTERS = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")


async def get_updates(call: Call) -> Any:
    given, updates = call.parameters, call.bot.updates
    if call.bot.webhook:
        raise conflict(WEBHOOK_SET)
    _remember_kinds(call)
    if given.has("offset") and updates.confirm(given.number("offset")):
        call.world.changes.publish("confirmed", bot=call.bot.id, update_id=updates.confirmed)
    limit = given.number("limit", 100)
    limit = limit if 1 <= limit <= 100 else 100
    return await updates.read(limit, min(given.number("timeout"), PATIENCE_SECONDS_MAX))


async def set_webhook(call: Call) -> Any:
    given = call.parameters
    url = given.text("url")
    if not url:
        return await delete_webhook(call)
    _check_address(url)
    secret = given.text("secret_token")
    if len(secret) > 256 or not set(secret) <= SECRET_CHARACTERS:
        raise bad_request("secret token contains unallowed characters")
    _remember_kinds(call)
    if given.flag("drop_pending_updates"):
        call.bot.updates.drop()
    call.bot.webhook = Webhook(url, secret, given.number("max_connections", 40))
    call.world.changes.publish("webhook", bot=call.bot.id)
    call.world.on_news()
    return True


async def delete_webhook(call: Call) -> Any:
    call.bot.webhook = None
    if call.parameters.flag("drop_pending_updates"):
        call.bot.updates.drop()
    call.world.changes.publish("webhook", bot=call.bot.id)
    return True


async def get_webhook_info(call: Call) -> Any:
    webhook = call.bot.webhook
    told: dict[str, Any] = {
        "url": webhook.url if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(call.bot.updates.waiting),
    }
    if webhook:
        told["max_connections"] = webhook.max_connections
        if webhook.last_error_message:
            told |= {
                "last_error_date": webhook.last_error_date,
                "last_error_message": webhook.last_error_message,
            }
    if call.bot.updates.allowed:
        told["allowed_updates"] = call.bot.updates.allowed
    return told


def _remember_kinds(call: Call) -> None:
    """Keep the kinds that are asked for; a call that names none changes nothing, an empty list means the default."""
    kinds = call.parameters.array("allowed_updates")
    if kinds is not None:
        call.bot.updates.allowed = [str(kind) for kind in kinds] or None


def _check_address(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    try:
        loopback = parts.hostname == "localhost" or ip_address(parts.hostname).is_loopback
    except ValueError:
        loopback = False
    if not loopback:
        raise bad_request("bad webhook: the sandbox delivers to this machine only")


METHODS: dict[str, Method] = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
