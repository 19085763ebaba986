"""Promise 13: each touchpoint that is settled says why, and a row of decisions keeps it with the policy of the day."""

from typing import Any

from tests.simulation.observer import Promise

_SETTLED = """
SELECT t.id, t.person_id, t.kind, t.period, t.state, t.reason, t.settled_at,
  (SELECT count(*) FROM decisions d WHERE d.person_id = t.person_id AND d.kind = 'touchpoint'
   AND d.subject = t.kind || '/' || t.period AND d.verdict = t.state AND d.reason = t.reason AND d.policy != '')
FROM touchpoints t WHERE t.state != 'planned'
"""
_SENDING = """
SELECT m.id, m.to_id, m.reason FROM messages m WHERE m.state = 'dropped' AND m.to_kind = 'person' AND m.lane = 2
AND m.kind != 'rewrite' AND (m.reason IS NULL OR m.reason = '')
"""


class ChoicesJustified(Promise):
    """Asked at the end: rows of decisions are never taken away."""

    def __init__(self, observer: Any) -> None:
        super().__init__(observer)

    def end(self) -> None:
        o = self.o
        for _, person, kind, period, state, reason, settled_at, kept in o.rows(_SETTLED):
            o.counts[f"touchpoints {state}"] += 1
            if not reason or settled_at is None:
                o.broken(13, f"the {kind} of {period} of {o.who_is[person]} is {state} and nothing says why")
            elif not kept:
                o.broken(
                    13,
                    f"the {kind} of {period} of {o.who_is[person]} is {state} ({reason}) and no decision says so",
                )
        for number, person, _ in o.rows(_SENDING):
            o.broken(13, f"letter {number} to {o.who_is[person]} was dropped for no reason")
