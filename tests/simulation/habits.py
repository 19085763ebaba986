"""People: when they read, what they press, what they write, when they have had enough.

Rule 1: a habit looks only at the phone: messages that arrived, buttons under them.
Rule 2: what it leads to is a decision, a small value with its moment, that can be kept and replayed without the habit.
"""

import random
from typing import Any

from tests.simulation.opening import CHOICES
from tests.simulation.paperwork import paperwork
from tests.simulation.sayings import DANGERS, PLAIN, POISONED, QUESTIONS, STOPS
from tests.simulation.world import Chat, Said

Decision = dict[str, Any]
DAY = 86_400.0
# What each kind of person does: (answers at all, goes on to the end, days of their own between words, danger among these)
_WAYS = {
    "faithful": (0.7, 0.8, 90, 0.1),
    "brief": (0.4, 0.3, 150, 0.05),
    "absent": (0.06, 0.5, 400, 0.05),
    "talker": (0.5, 0.6, 20, 0.06),
    "worried": (0.5, 0.7, 50, 0.4),
    "restless": (0.4, 0.5, 20, 0.1),
}
_GRAVE = {"bad", "very_bad", "trouble", "danger", "die", "today", "outside", "outside_children", "breath", "fear", "child", "food"}  # fmt: skip
# What brings a human in: most answers, most days, do not.
_ASKING = {"talk", "help", "hard", "call", "call_me", "problem", "not_great", "leave", "not_received", "photo", "ask", "ill", "fever", "baby", "today", "week", "want", "missing"}  # fmt: skip
_LEAVING = {"stop", "refuse", "month", "week", "enough", "leave"}
_OWN_WORDS = (
    ("write", 30), ("menu", 10), ("human", 6), ("piece", 8), ("edit", 6), ("old", 8), ("forge", 5), ("twice", 4),
    ("command", 5), ("stop", 3), ("pause", 4), ("block", 3), ("poison", 8), ("burst", 2),
    ("quiet", 5), ("learn", 6), ("browse", 6), ("ask", 16),
)  # fmt: skip


class Habits:
    """The life of one person."""

    def __init__(
        self, person: dict[str, Any], seed: int, zone_hours: float, days: float, poison: bool = False
    ) -> None:
        self.who: str = person["id"]
        self._chance = random.Random(f"{seed}/life/{self.who}")
        self._answers, self._goes_on, self._apart, self._danger = _WAYS[person["persona"]]
        self._restless = person["persona"] == "restless"
        self._seed = seed
        self._zone_hours = zone_hours
        self._end = days * DAY
        self._poison = poison
        self._away = False

    def life(self, joined: float) -> list[Decision]:
        """All that this person does unasked."""
        decisions: list[Decision] = []
        at = joined + self._chance.expovariate(1 / self._apart) * DAY
        while at < self._end:
            decisions += self._unasked(round(self._awake(at), 1))
            at += self._chance.expovariate(1 / self._apart) * DAY + 60
        return decisions + paperwork(self.who, self._seed, joined, self._end)

    def hears(self, chat: Chat, said: Said, changed: bool) -> list[Decision]:
        """What a message that has just arrived makes this person do."""
        if changed or not said.buttons:
            return []
        datas = [data for _, data in said.buttons]
        if datas[0].startswith(("k:", "s:")):
            return self._reads_answer(said.at, datas)
        if not datas[0].startswith("q:"):
            return []
        # The row out opens a dialogue by itself; people here answer, and go to the menu by its command.
        choices = [data.split(":", 2)[2] for data in datas if data.startswith("q:")]
        fresh = "mood" in said.text or "very_good" in choices or "fr" in choices or "human" in choices
        willing = self._answers if fresh else self._goes_on
        if "accept" in choices or ("fr" in choices and len(chat.said) < 6):
            willing = 0.97
        if self._chance.random() > willing:
            return []
        return self._answer(said.at, choices)

    def _reads_answer(self, now: float, datas: list[str]) -> list[Decision]:
        """An answer for everybody is read, found to help, sometimes twice, or left."""
        if self._chance.random() > self._goes_on:
            return []
        pressed = self._do(
            now + self._chance.choice((5, 40, 3 * 3600)), "press", choice=self._chance.choice(datas)
        )
        return [pressed, {**pressed, "at": pressed["at"] + 3}] if self._chance.random() < 0.2 else [pressed]

    def _answer(self, now: float, choices: list[str]) -> list[Decision]:
        chance = self._chance
        delay = chance.choice((4, 9, 20, 20, 45, 120, 600))
        if chance.random() < 0.08:
            delay = chance.choice((3 * 3600, 9 * 3600, 26 * 3600))
        if chance.random() < 0.04:
            text = chance.choice(tuple(DANGERS)) if chance.random() < self._danger else chance.choice(PLAIN)
            return [self._do(now + delay, "write", text=text)]
        weights = [self._weight(choice) for choice in choices]
        (picked,) = chance.choices(choices, weights)
        decisions = [self._do(now + delay, "press", choice=picked)]
        if chance.random() < 0.06:
            decisions.append(self._do(now + delay + chance.choice((0, 0.4, 3)), "press", choice=picked))
        if chance.random() < 0.03:
            decisions.append(self._do(now + delay + 0.2, "press", choice=chance.choice(choices)))
        if chance.random() < 0.04:
            decisions[0]["again"] = chance.choice((0, 1, 30, 4000))
        return decisions

    def _weight(self, choice: str) -> float:
        if choice in _GRAVE:
            return 0.08 + 1.5 * self._danger
        if choice in _ASKING:
            return 0.15 + 0.5 * self._danger
        if choice in _LEAVING:
            return 0.6 if self._restless else 0.15
        if choice in {"accept", "come_back", "resume"}:
            return 6
        if choice in {"good", "very_good", "fine", "done", "received", "noted", "clear", "thanks", "known", "more", "none", "no_thanks", "nothing", "news"}:  # fmt: skip
            return 3
        return 0.8

    def _unasked(self, at: float) -> list[Decision]:  # noqa: C901, PLR0912 - one branch for each thing that people do
        chance = self._chance
        kinds = [kind for kind, _ in _OWN_WORDS]
        (kind,) = chance.choices(kinds, [weight * (3 if self._restless and kind in {"stop", "block", "pause"} else 1) for kind, weight in _OWN_WORDS])  # fmt: skip
        if kind == "human" or (kind == "write" and chance.random() < self._danger):
            if kind == "human":
                return [self._do(at, "write", text="/menu"), self._do(at + 15, "press", choice="human")]
            return [self._do(at, "write", text=chance.choice(tuple(DANGERS)))]
        match kind:
            case "menu":
                return [self._do(at, "write", text="/menu")]
            case "piece":
                what = chance.choice(("voice", "photo", "sticker", "document", "location", "dice"))
                return [self._do(at, "piece", kind=what, text=chance.choice(("", "", PLAIN[0])))]
            case "edit":
                text = chance.choice((*PLAIN[:3], *list(DANGERS)[:2], STOPS[0]))
                return [self._do(at, "write", text=PLAIN[0]), self._do(at + 40, "edit", text=text)]
            case "old":
                return [self._do(at, "press_old", back=chance.choice((1, 2, 5)), pick=chance.random())]
            case "forge":
                data = chance.choice(("q:1:very_bad", "q:99999999999:x", "f:deadbeef0000:take", "o:check_in", "o:nothing", "x", "q:a:b"))  # fmt: skip
                return [self._do(at, "forge", data=data)]
            case "twice":
                return [self._do(at, "write", text=chance.choice(PLAIN), again=chance.choice((0, 2, 700)))]
            case "command":
                text = chance.choice(("/langue en", "/langue fr", "/langue", "/mes_donnees", "/aide", "/start", "/start wrong"))  # fmt: skip
                return [self._do(at, "write", text=text)]
            case "stop":
                text = chance.choice((*STOPS, "/stop"))
                back = at + chance.choice((0.02, 3, 20)) * DAY
                return [self._do(at, "write", text=text), self._do(back, "write", text="/menu"), self._do(back + 20, "press", choice="come_back")]  # fmt: skip
            case "pause":
                back = at + chance.choice((1, 5)) * DAY
                return [self._do(at, "write", text="/pause"), self._do(at + 9, "press", choice=chance.choice(("week", "month"))), self._do(back, "write", text="/menu"), self._do(back + 9, "press", choice="resume")]  # fmt: skip
            case "quiet":
                choice = chance.choice((*CHOICES, "as_before"))
                return [self._do(at, "write", text="/menu"), self._do(at + 9, "press", choice="settings"), self._do(at + 14, "press", choice="quiet"), self._do(at + 20, "press", choice=choice)]  # fmt: skip
            case "ask":
                return [self._do(at, "write", text=chance.choice(QUESTIONS), again=chance.choice((0, 0, 2)))]
            case "browse":
                rubric = chance.choice(("well_being", "culture", "learning", "games", "children", "digital"))
                return [self._do(at, "write", text="/menu"), self._do(at + 9, "press", choice="learn"), self._do(at + 14, "press", choice="resources"), self._do(at + 20, "press", choice=rubric)]  # fmt: skip
            case "learn":
                lesson = chance.choice(("appointment", "password", "interview", "payslip", "safe_work"))
                return [self._do(at, "write", text="/menu"), self._do(at + 9, "press", choice="learn"), self._do(at + 20, "press", choice=lesson)]  # fmt: skip
            case "block":
                return [self._do(at, "block"), self._do(at + chance.choice((0.1, 5, 15)) * DAY, "unblock")]
            case "poison" if self._poison:
                return [self._do(at, "write", text=POISONED)]
            case "burst":
                return [self._do(at + n * 0.7, "write", text=PLAIN[n % 4]) for n in range(5)]
            case _:
                return [self._do(at, "write", text=chance.choice(PLAIN))]

    def _do(self, at: float, do: str, **more: Any) -> Decision:
        return {"at": round(at, 1), "who": self.who, "do": do, **more}

    def _awake(self, at: float) -> float:
        """Most of what people do unasked, they do by day; the rest at any hour."""
        if self._chance.random() < 0.35:
            return at
        day = (at + self._zone_hours * 3600) // DAY
        return day * DAY - self._zone_hours * 3600 + self._chance.uniform(8, 20) * 3600
