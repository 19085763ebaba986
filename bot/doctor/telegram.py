"""The messenger: the token, the webhook, this machine's clock, what the bot may do in each team's group."""

from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime
from typing import Any

from bot.bot_api import BotApi, Refusal, Silent
from bot.config import TELEGRAM, Settings
from bot.doctor.finding import Finding, error, ok, warning
from storage.team_chats import TeamChat

CLOCK_OFF_SECONDS_MAX = 30
PENDING_MANY = 100
WEBHOOK_PATH = "/telegram"


async def look_at_telegram(
    settings: Settings, chats: Sequence[TeamChat], now: Callable[[], datetime]
) -> Sequence[Finding]:
    """Ask the Bot API, and say what it answers."""
    if not settings.token.get_secret_value():
        what = "LIEN_TOKEN manque."
        return [error("token", what, "Mettez dans .env le jeton donné par @BotFather (/newbot).")]
    async with BotApi(settings) as api:
        try:
            me = await api.ask("getMe")
        except Refusal:
            mend = "Vérifiez LIEN_TOKEN, ou demandez-en un nouveau à @BotFather (/token)."
            return [error("token", "Telegram refuse ce jeton.", mend)]
        except Silent as silent:
            server = "Telegram" if settings.api_url == TELEGRAM else "Le serveur de LIEN_API_URL"
            mend = "Vérifiez la connexion, le pare-feu et LIEN_API_URL."
            return [error("token", f"{server} ne répond pas ({silent}).", mend)]
        findings = [ok("token", f"Le robot est @{me.get('username')}."), *_clock(api.said_at, now())]
        if not me.get("can_join_groups", True):
            mend = "@BotFather, /setjoingroups, Enable."
            findings.append(warning("groups", "Le robot ne peut pas être ajouté à un groupe.", mend))
        findings += [finding async for finding in _webhook(api, settings)]
        for chat in chats:
            findings.append(await _team(api, chat, me["id"]))
        return findings


def _clock(theirs: datetime | None, ours: datetime) -> Sequence[Finding]:
    if theirs is None:
        return [warning("clock", "Le serveur ne dit pas l'heure : l'horloge n'est pas vérifiée.", "")]
    off = round(abs((ours - theirs).total_seconds()))
    if off > CLOCK_OFF_SECONDS_MAX:
        what = f"L'horloge de cette machine est décalée de {off} secondes."
        return [error("clock", what, "Réglez-la : timedatectl set-ntp true")]
    return [ok("clock", "L'horloge est à l'heure.")]


async def _webhook(api: BotApi, settings: Settings) -> AsyncIterator[Finding]:
    try:
        info: dict[str, Any] = await api.ask("getWebhookInfo")
    except (Refusal, Silent):
        yield warning("webhook", "Telegram ne dit rien du webhook.", "Relancez lien doctor dans un moment.")
        return
    url = info.get("url", "")
    if settings.webhook_url and url != settings.webhook_url + WEBHOOK_PATH:
        yield warning("webhook", "Le webhook n'est pas encore posé à cette adresse.", "lien run le pose.")
    elif settings.webhook_url:
        yield ok("webhook", "Le webhook est posé.")
    elif url:
        what = "Un webhook est posé pour ce robot, alors que Lien relève lui-même les messages."
        yield warning(
            "webhook", what, "lien run l'enlève ; vérifiez qu'aucun autre programme n'utilise ce robot."
        )
    else:
        yield ok("webhook", "Pas de webhook : Lien relève lui-même les messages.")
    if settings.webhook_url and info.get("last_error_message"):
        what = f"Telegram n'arrive pas à joindre le webhook : {info['last_error_message']}."
        yield error("webhook", what, "Vérifiez le certificat, le serveur web devant Lien et LIEN_LISTEN.")
    pending = int(info.get("pending_update_count", 0))
    if pending > PENDING_MANY:
        yield warning("pending", f"{pending} messages attendent chez Telegram.", "Lancez lien run.")


async def _team(api: BotApi, chat: TeamChat, bot_id: int) -> Finding:
    who = f"Groupe « {chat.title} » ({chat.structure})"
    again = f"Remettez le robot dans le groupe, ou reliez-en un autre : lien team link --structure {chat.structure}"
    try:
        await api.ask("getChat", {"chat_id": chat.chat_id})
        member = await api.ask("getChatMember", {"chat_id": chat.chat_id, "user_id": bot_id})
    except (Refusal, Silent):
        return error("team_rights", f"{who} : le robot n'y a pas accès.", again)
    status = member.get("status")
    if status in {"left", "kicked"}:
        return error("team_rights", f"{who} : le robot n'en est plus membre.", again)
    if status == "restricted" and not member.get("can_send_messages", False):
        mend = "Dans Telegram, rendez au robot le droit d'écrire dans ce groupe."
        return error("team_rights", f"{who} : le robot ne peut pas y écrire.", mend)
    return ok("team_rights", f"{who} : le robot peut y écrire.")
