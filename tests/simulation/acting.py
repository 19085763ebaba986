"""What an actor does becomes an update of the messenger: the buttons that are really there, the words, the pieces.

Rule 1: a decision names what to press by what the button means, so that it still makes sense when others are dropped.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from tests.simulation.habits import Decision
from tests.simulation.world import Chat, World

Update = dict[str, Any]


class Actors:
    """Everybody who can touch a phone."""

    def __init__(self, world: World, languages: dict[str, str]) -> None:
        self._world = world
        self._languages = languages
        self._last: dict[str, int] = {}
        self.foreign_flag: Callable[[str], str] = lambda _: ""

    def act(self, decision: Decision) -> list[Update]:  # noqa: C901 - one branch for each thing that people do
        """Do it; return the updates that the messenger makes of it, none where there is nothing to press."""
        who: str = decision["who"]
        chat = self._world.by_who.get(who)
        place = self._world.by_who.get(decision.get("chat", who))
        if chat is None or place is None:
            # Of somebody who is not in this story any more.
            return []
        match decision["do"]:
            case "start":
                chat.started = True
                return [self._message(chat, place, text=f"/start {decision['payload']}")]
            case "write":
                return [self._message(chat, place, text=self._words(decision), keep=True)]
            case "reply":
                words = [said.id for said in place.said.values() if said.text.startswith(("✉️", "💬"))]
                if not words:
                    return []
                quoted = {"message_id": max(words), "date": 1, "chat": self._chat(place), "text": "x"}
                return [self._message(chat, place, text=decision["text"], reply_to_message=quoted)]
            case "piece":
                return [self._message(chat, place, **_piece(decision["kind"], decision.get("text", "")))]
            case "edit":
                return self._edit(chat, decision["text"])
            case "press":
                return self._press(chat, place, decision["choice"])
            case "press_old":
                return self._press_old(chat, decision["back"], decision["pick"])
            case "forge":
                return self._forged(chat, place, decision["data"])
            case "foreign":
                return self._forged(chat, place, f"f:{self.foreign_flag(who)}:{decision['verb']}")
            case "block" | "unblock":
                return self._standing(chat, blocked=decision["do"] == "block")
            case "move":
                return self._move(chat)
        raise AssertionError(decision)

    def _words(self, decision: Decision) -> str:
        """What is written; a day so many days `ahead`, as people write it, where it is one."""
        if "ahead" not in decision:
            return str(decision["text"])
        return f"{self._world.clock.now() + timedelta(days=decision['ahead']):%d/%m/%Y}"

    def _message(self, chat: Chat, place: Chat, *, keep: bool = False, **body: Any) -> Update:
        number = self._world.number(place.id)
        if keep:
            self._last[chat.who] = number
        return self._world.update("message", {"message_id": number, **self._from(chat, place), **body})

    def _edit(self, chat: Chat, text: str) -> list[Update]:
        if chat.who not in self._last:
            return []
        body = {"message_id": self._last[chat.who], **self._from(chat, chat), "text": text}
        return [self._world.update("edited_message", {**body, "edit_date": body["date"]})]

    def _press(self, chat: Chat, place: Chat, choice: str) -> list[Update]:
        """The newest message that has such a button."""
        for number in sorted(place.said, reverse=True):
            for _, data in place.said[number].buttons:
                if data == choice or (
                    data[:2] in {"q:", "f:", "c:"} and data.partition(":")[2].partition(":")[2] == choice
                ):
                    return [self._pressed(chat, place, number, data)]
        return []

    def _press_old(self, chat: Chat, back: int, pick: float) -> list[Update]:
        with_buttons = [s for s in sorted(chat.said.values(), key=lambda s: -s.id) if s.buttons]
        if len(with_buttons) <= back:
            return []
        said = with_buttons[back]
        return [self._pressed(chat, chat, said.id, said.buttons[int(pick * len(said.buttons))][1])]

    def _forged(self, chat: Chat, place: Chat, data: str) -> list[Update]:
        # The data may be made up; a caseworker's buttons all stand under words, and a press cannot come from anything else.
        newest = max((number for number, said in place.said.items() if not said.piece), default=None)
        return [] if newest is None else [self._pressed(chat, place, newest, data)]

    def _pressed(self, chat: Chat, place: Chat, message_id: int, data: str) -> Update:
        shown = {"message_id": message_id, "date": self._date(), "chat": self._chat(place), "text": "x"}
        query = {"id": self._world.press_id(), "from": self._user(chat), "chat_instance": "1", "data": data}
        return self._world.update("callback_query", {**query, "message": shown})

    def _standing(self, chat: Chat, *, blocked: bool) -> list[Update]:
        if not chat.started or chat.blocked == blocked:
            return []
        chat.blocked = blocked
        user = {"id": 42, "is_bot": True, "first_name": "Lien"}
        banned = {"user": user, "status": "kicked", "until_date": 0}
        member = {"user": user, "status": "member"}
        old, new = (member, banned) if blocked else (banned, member)
        change = {**self._from(chat, chat), "old_chat_member": old, "new_chat_member": new}
        return [self._world.update("my_chat_member", change)]

    def _move(self, chat: Chat) -> list[Update]:
        """A group becomes a supergroup: another chat from now on."""
        new = self._world.add(chat.who, chat.id - 1_000_000, chat.title)
        new.said = dict(chat.said)
        chat.moved_to = new.id
        body = {"message_id": self._world.number(chat.id), "date": self._date(), "chat": self._chat(chat)}
        return [self._world.update("message", {**body, "migrate_to_chat_id": new.id})]

    def _from(self, chat: Chat, place: Chat) -> dict[str, Any]:
        return {"date": self._date(), "chat": self._chat(place), "from": self._user(chat)}

    def _user(self, chat: Chat) -> dict[str, Any]:
        language = self._languages.get(chat.who, "fr")
        return {"id": chat.id, "is_bot": False, "first_name": chat.title or "X", "language_code": language}

    @staticmethod
    def _chat(chat: Chat) -> dict[str, Any]:
        if chat.id > 0:
            return {"id": chat.id, "type": "private", "first_name": chat.title or "X"}
        return {"id": chat.id, "type": "supergroup", "title": chat.title}

    def _date(self) -> int:
        return int(self._world.clock.now().timestamp())


def _piece(kind: str, caption: str) -> dict[str, Any]:
    file = {"file_id": f"AgAD-{kind}", "file_unique_id": kind}
    said = {"caption": caption} if caption else {}
    match kind:
        case "voice":
            return {"voice": {**file, "duration": 4}, **said}
        case "photo":
            return {"photo": [{**file, "width": 90, "height": 90}], **said}
        case "document":
            return {"document": {**file, "file_name": "piece.pdf"}, **said}
        case "sticker":
            shape = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
            return {"sticker": {**file, **shape}}
        case "location":
            return {"location": {"latitude": 48.85, "longitude": 2.35}}
        case _:
            return {"dice": {"emoji": "🎲", "value": 3}}
