"""Caseworkers: who takes a flag, who forgets it, who passes it on, who is not looking at all.

Rule 1: like people, they see only what has arrived, and what they do is a decision that can be replayed.
"""

import random
from typing import Any

from tests.simulation.habits import DAY, Decision
from tests.simulation.sayings import ANSWERS, FOR_ALL, NOTES
from tests.simulation.world import Chat, Said

_UNASKED = (
    "alerts", "alerts", "chat", "old", "forge", "foreign", "block", "group_chat", "away", "away", "calls", "crisis", "faq", "resources",
    *("pathway",) * 8,
)  # fmt: skip
_NOTED = (
    "suspend:childcare:1", "suspend:health:open", "suspend:connection:2", "resume", "resume", "resume", "resume", "phone", "chat", "chat",
    "exit", "exit:yes", "stay", "stay", "contract:y2027:m3:d12", "contract:y2026:m12:d31",
)  # fmt: skip
_TYPED = {
    "alerts": "/alertes", "chat": "Bonjour le robot", "away": "/absence", "calls": "/appels", "crisis": "/crise",
    "faq": "/faq", "resources": "/ressources",
}  # fmt: skip


class DeskHabits:
    """How one caseworker works; the group's cards are seen by everybody, and each decides alone."""

    def __init__(self, who: str, group: str, seed: int, days: float, *, leads: bool = False) -> None:
        self.who = who
        self._leads = leads
        self.group = group
        self._chance = random.Random(f"{seed}/desk/{who}")
        self._diligent = self._chance.choice((0.9, 0.6, 0.25))
        self._end = days * DAY

    def life(self, joined: float) -> list[Decision]:
        """What a caseworker does unasked."""
        decisions = self._crises(joined) if self._leads else []
        at = joined + self._chance.expovariate(1 / 25) * DAY
        while at < self._end:
            kind = self._chance.choice(_UNASKED)
            match kind:
                case typed if typed in _TYPED:
                    decisions.append(self._do(at, "write", text=_TYPED[typed]))
                case "old":
                    decisions.append(
                        self._do(
                            at, "press_old", back=self._chance.choice((0, 1, 4)), pick=self._chance.random()
                        )
                    )
                case "forge":
                    decisions.append(
                        self._do(
                            at,
                            "forge",
                            data=self._chance.choice(("f:000000000000:take", "f::", "f:x:to:1", "q:1:a")),
                        )
                    )
                case "foreign":
                    decisions.append(
                        self._do(
                            at, "foreign", verb=self._chance.choice(("take", "see", "close", "pass", "to:1"))
                        )
                    )
                case "pathway":
                    # From the card of anybody, of whichever house: the button says who, and may be made up.
                    way = self._chance.choice(_NOTED)
                    about = self._chance.randint(1, 24)
                    decisions.append(self._do(at, "forge", data=f"pw:{about}:{way}"))
                case "block":
                    decisions += [
                        self._do(at, "block"),
                        self._do(at + self._chance.choice((0.2, 4)) * DAY, "unblock"),
                    ]
                case _:
                    decisions.append(self._do(at, "write", text="On se voit à midi ?", chat=self.group))
            at += self._chance.expovariate(1 / 25) * DAY + 60
        return decisions

    def _crises(self, joined: float) -> list[Decision]:
        """A lead looks at the crisis mode every few weeks, and again some days later: what was begun is ended."""
        decisions, at = [], joined
        while (at := at + self._chance.expovariate(1 / 40) * DAY) < self._end:
            until = at + self._chance.choice((1, 5, 16)) * DAY
            decisions += [self._do(at, "write", text="/crise"), self._do(until, "write", text="/crise")]
            at = until
        return decisions

    def hears(self, chat: Chat, said: Said, changed: bool) -> list[Decision]:
        """What a message in the caseworker's own chat, or in the group, makes them do."""
        calls = [data for _, data in said.buttons if data.startswith("c:")]
        if calls:
            return self._call(said, calls)
        return [] if changed else self._hears_news(chat, said)

    def _hears_news(self, chat: Chat, said: Said) -> list[Decision]:
        verbs = [
            data.split(":", 2)[2]
            for _, data in said.buttons
            if data.startswith("f:") and data.count(":") >= 2
        ]
        if "take" in verbs:
            return self._card(chat, said)
        own = [data for _, data in said.buttons if data.startswith(("a:", "u:"))]
        if own:
            return self._own_button(said, own)
        if chat.who == self.group:
            return []
        if "close" in verbs:
            return self._mine(said)
        if any(verb.startswith("out:") for verb in verbs):
            outcome = self._chance.choice(("contacted", "contacted", "oriented", "false_alarm", "no_answer"))
            return [self._do(said.at + 20, "press", choice=f"out:{outcome}")]
        if "nonote" in verbs:
            if self._chance.random() < 0.15:
                return []
            if self._chance.random() < 0.5:
                return [self._do(said.at + 15, "press", choice="nonote")]
            return [self._do(said.at + 30, "write", text=self._chance.choice(NOTES))]
        if any(verb.startswith("to:") for verb in verbs):
            to = self._chance.choice([verb for verb in verbs if verb.startswith("to:")])
            return [self._do(said.at + 12, "press", choice=to)]
        for_all = [data for _, data in said.buttons if data.startswith(("k:", "s:"))]
        if for_all or said.text.startswith("✏️ Écrivez le lien"):
            return self._for_all(said, for_all)
        asks = any(word in said.text for word in ("vestiaire", "navette"))
        if said.text.startswith(("✉️", "💬")) and self._chance.random() < (0.7 if asks else 0.25):
            return [self._do(said.at + self._later(), "reply", text=self._chance.choice(ANSWERS))]
        return []

    def _own_button(self, said: Said, datas: list[str]) -> list[Decision]:
        """Which days one is away, who stands in, that one is back; or that one's words cannot wait."""
        chance = self._chance
        if datas[0].startswith("u:"):
            if chance.random() > 0.4:
                return []
            # At once, hours later, or when it has long left; now and then twice.
            pressed = self._do(said.at + chance.choice((10, 10, 3600, 20 * 3600)), "press", choice=datas[0])
            return [pressed, {**pressed, "at": pressed["at"] + 5}] if chance.random() < 0.2 else [pressed]
        if chance.random() < 0.15:
            return []
        back = [data for data in datas if data.startswith("a:e:")]
        choice = back[0] if back and chance.random() < 0.7 else chance.choice(datas)
        return [self._do(said.at + chance.choice((8, 30, 3 * 3600)), "press", choice=choice)]

    def _for_all(self, said: Said, datas: list[str]) -> list[Decision]:
        """Something that everybody may read."""
        answers = bool(datas) and datas[0].startswith("k:")
        return self._for_everybody(said, datas) if answers else self._shares(said, datas)

    def _shares(self, said: Said, datas: list[str]) -> list[Decision]:
        """Something is shared under a subject, let in, or taken away."""
        if self._chance.random() < 0.2:
            return []
        if not datas:
            return [
                self._do(said.at + 40, "write", text="Un jardin partagé ouvre le samedi : https://exemple.fr")
            ]
        return [self._do(said.at + self._chance.choice((9, 60)), "press", choice=self._chance.choice(datas))]

    def _for_everybody(self, said: Said, datas: list[str]) -> list[Decision]:
        """An answer for everybody is written to its end, given up on the way, looked at again, changed, or withdrawn."""
        chance = self._chance
        verbs = [data.split(":")[2] for data in datas]
        if chance.random() < 0.15:
            return []
        if set(verbs) <= {"keep", "stop"} and chance.random() < 0.8:
            part = 0 if "question" in said.text else 1
            return [self._do(said.at + 40, "write", text=chance.choice(FOR_ALL)[part])]
        likely = [6.0 if verb in {"new", "publish", "still"} else 0.5 for verb in verbs]
        (data,) = chance.choices(datas, likely)
        pressed = self._do(said.at + chance.choice((6, 30, 4000)), "press", choice=data)
        return [pressed, {**pressed, "at": pressed["at"] + 0.4}] if chance.random() < 0.15 else [pressed]

    def _call(self, said: Said, datas: list[str]) -> list[Decision]:
        """A call to make: what came of it, later; or whether the crisis mode begins or ends."""
        chance = self._chance
        if chance.random() > self._diligent:
            return []
        named = datas[0].split(":")[1]
        if named in {"begin", "end"}:
            yes = ("yes", "yes") if named == "end" else ("epidemic", "heat", "closure")
            choice = f"c:{named}:{chance.choice((*yes, 'no'))}"
            return [self._do(said.at + 9, "press", choice=choice if len(datas) > 1 else datas[0])]
        verbs = [data.split(":", 2)[2] for data in datas]
        likely = [3.0 if verb in {"okay", "nothing"} else 1.0 for verb in verbs]
        (verb,) = chance.choices(verbs, likely)
        pressed = self._do(said.at + self._later(), "press", choice=verb)
        return [pressed, {**pressed, "at": pressed["at"] + 0.3}] if chance.random() < 0.1 else [pressed]

    def _card(self, chat: Chat, said: Said) -> list[Decision]:
        chance = self._chance
        in_group = chat.who == self.group
        if chance.random() > self._diligent * (0.4 if in_group else 0.8):
            return []
        where = {"chat": self.group} if in_group else {}
        verb = chance.choice(("take", "take", "take", "take", "pass", "see" if in_group else "take"))
        decisions = [self._do(said.at + self._later(), "press", choice=verb, **where)]
        if chance.random() < 0.1:
            decisions.append(
                self._do(decisions[0]["at"] + chance.choice((0, 0.3, 60)), "press", choice=verb, **where)
            )
        return decisions

    def _mine(self, said: Said) -> list[Decision]:
        fate = self._chance.random()
        if fate < 0.2:
            return []
        if fate < 0.3:
            return [self._do(said.at + self._later(), "press", choice="pass")]
        return [self._do(said.at + 60 + self._later() * 3, "press", choice="close")]

    def _later(self) -> float:
        return self._chance.choice((20, 60, 120, 300, 900, 2400, 5 * 3600))

    def _do(self, at: float, do: str, **more: Any) -> Decision:
        return {"at": round(at, 1), "who": self.who, "do": do, **more}
