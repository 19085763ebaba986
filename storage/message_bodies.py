"""What a message holds, as one sealed text: words, buttons, a piece, the name of a drawing, a page to print, what a voice says."""

import json
from dataclasses import astuple, dataclass
from typing import Any, cast

from flows.effects import Aloud, Button, Keyboard
from flows.events import PieceKind
from flows.paper import Paper
from storage.cipher import Cipher

Piece = tuple[PieceKind, str]


@dataclass(frozen=True, slots=True)
class Body:
    """The words of a message (`former`: those that an edit replaced, oldest first), its buttons, its piece, its drawing, its page, its voice.

    `heard`: what a program wrote down of the voice note that was received.
    """

    text: str
    keyboard: Keyboard = ()
    piece: Piece | None = None
    former: tuple[str, ...] = ()
    picture: str = ""
    paper: Paper | None = None
    aloud: Aloud | None = None
    heard: str = ""

    def seal(self, cipher: Cipher) -> str:
        """The whole as a token."""
        data: dict[str, Any] = {"text": self.text}
        if self.keyboard:
            data["keyboard"] = [[list(astuple(b)) for b in row] for row in self.keyboard]
        if self.piece:
            data["piece"] = list(self.piece)
        if self.former:
            data["former"] = list(self.former)
        if self.picture:
            data["picture"] = self.picture
        if self.paper:
            data["paper"] = self.paper.to_data()
        if self.aloud:
            data["aloud"] = list(astuple(self.aloud))
        if self.heard:
            data["heard"] = self.heard
        return cipher.seal(json.dumps(data, ensure_ascii=False, separators=(",", ":")))

    @classmethod
    def open(cls, token: str, cipher: Cipher) -> "Body":
        """Read what `seal` wrote."""
        data = json.loads(cipher.open(token))
        piece, paper = data.get("piece"), data.get("paper")
        return cls(
            text=data["text"],
            keyboard=tuple(tuple(Button(*button) for button in row) for row in data.get("keyboard", ())),
            piece=cast("Piece", tuple(piece)) if piece else None,
            former=tuple(data.get("former", ())),
            picture=data.get("picture", ""),
            paper=Paper.from_data(paper) if paper else None,
            aloud=Aloud(*data["aloud"]) if "aloud" in data else None,
            heard=data.get("heard", ""),
        )
