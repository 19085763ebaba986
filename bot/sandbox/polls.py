"""Polls: who voted for what, and how Telegram shows it."""

from dataclasses import dataclass, field
from typing import Any

FIRST_POLL_ID = 5_000_000_000_000_001


@dataclass
class Poll:
    """One poll in one message; no bot hears of the votes in a human's (`bot_id` 0)."""

    id: str
    bot_id: int
    question: str
    options: list[str]
    is_anonymous: bool = True
    kind: str = "regular"
    allows_multiple_answers: bool = False
    correct_option_ids: list[int] = field(default_factory=list)
    is_closed: bool = False
    votes: dict[int, list[int]] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return the Bot API's Poll."""
        counts = [
            sum(index in chosen for chosen in self.votes.values()) for index in range(len(self.options))
        ]
        poll: dict[str, Any] = {
            "id": self.id,
            "question": self.question,
            "options": [
                {"persistent_id": str(index), "text": text, "voter_count": counts[index]}
                for index, text in enumerate(self.options)
            ],
            "total_voter_count": sum(1 for chosen in self.votes.values() if chosen),
            "is_closed": self.is_closed,
            "is_anonymous": self.is_anonymous,
            "type": self.kind,
            "allows_multiple_answers": self.allows_multiple_answers,
            "allows_revoting": self.kind == "regular",
            "members_only": False,
        }
        if self.correct_option_ids:
            poll["correct_option_ids"] = self.correct_option_ids
        return poll
