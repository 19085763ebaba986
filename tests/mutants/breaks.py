"""Every deliberate break: each must be caught by a test of the suite, or the suite would let the same mistake through."""

from tests.mutants import (
    in_attestations,
    in_bot,
    in_calendar,
    in_calls,
    in_content,
    in_erasure,
    in_flows,
    in_offices,
    in_papers,
    in_priorities,
    in_risk,
    in_storage,
    in_team,
    in_voice,
)
from tests.mutants.one_break import Break

BREAKS: tuple[Break, ...] = (
    *in_attestations.BREAKS,
    *in_bot.BREAKS,
    *in_calendar.BREAKS,
    *in_calls.BREAKS,
    *in_content.BREAKS,
    *in_erasure.BREAKS,
    *in_flows.BREAKS,
    *in_offices.BREAKS,
    *in_papers.BREAKS,
    *in_storage.BREAKS,
    *in_priorities.BREAKS,
    *in_voice.BREAKS,
    *in_team.BREAKS,
    *in_risk.BREAKS,
)
PROMISES = range(1, 15)
