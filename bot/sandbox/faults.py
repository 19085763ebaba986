"""Faults on cue: what goes wrong between a bot and Telegram, armed by a test, taken by the next fitting call."""

from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, get_args

from bot.sandbox.refusals import SandboxError

FaultKind = Literal["429", "500", "html", "refuse", "timeout_before", "timeout_after", "delay"]


@dataclass
class Fault:
    """One fault and for which calls.

    `429`: refused with `retry_after`. `500`: "Internal Server Error" as JSON. `html`: a proxy's 502 page, no JSON.
    `refuse`: `error_code` and `description` as given. `timeout_before`: never processed, the connection hangs for
    `seconds`, then is cut. `timeout_after`: processed and delivered, then the same. `delay`: processed after `seconds`.
    """

    kind: FaultKind
    method: str = ""
    chat_id: int = 0
    times: int = 1
    retry_after: int = 1
    error_code: int = 400
    description: str = "Bad Request: refused by the sandbox"
    seconds: float = 0.0

    def fits(self, method: str, chat_id: object) -> bool:
        """Tell whether this call is one that the fault waits for (getUpdates must be named to be hit)."""
        if self.method and self.method.lower() != method.lower():
            return False
        if not self.method and method.lower() == "getupdates":
            return False
        return not self.chat_id or str(chat_id) == str(self.chat_id)


class Faults:
    """The armed faults, in the order in which they were armed."""

    def __init__(self) -> None:
        self.armed: list[Fault] = []

    def arm(self, kind: FaultKind, **conditions: Any) -> Fault:
        """Arm one fault; `times` calls meet it. See Fault for the conditions."""
        if kind not in get_args(FaultKind):
            raise SandboxError(f"no such fault: {kind}; known: {', '.join(get_args(FaultKind))}")
        if unknown := conditions.keys() - {field.name for field in fields(Fault)}:
            raise SandboxError(f"a fault has no {', '.join(sorted(unknown))}")
        fault = Fault(kind, **conditions)
        self.armed.append(fault)
        return fault

    def take(self, method: str, chat_id: object) -> Fault | None:
        """Return the fault that this call meets and use it up."""
        for fault in self.armed:
            if fault.fits(method, chat_id):
                fault.times -= 1
                if fault.times <= 0:
                    self.armed.remove(fault)
                return fault
        return None

    def disarm(self) -> None:
        """Forget all faults."""
        self.armed.clear()

    def as_json(self) -> list[dict[str, Any]]:
        """Return what is still armed."""
        return [asdict(fault) for fault in self.armed]
