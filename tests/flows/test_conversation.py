"""Where a person stands survives a restart unchanged."""

import json
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.conversation import Conversation, Frame

NAMES = st.text(st.sampled_from("abcdefgh_"), min_size=1, max_size=12)
MOMENTS = st.none() | st.integers(0, 10**8).map(
    lambda seconds: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)
CONVERSATIONS = st.builds(
    Conversation,
    frames=st.lists(
        st.builds(
            Frame,
            NAMES,
            st.integers(1, 99),
            NAMES | st.just(""),
            st.dictionaries(NAMES, st.text(max_size=40)),
        ),
        max_size=4,
    ).map(tuple),
    question=st.integers(0, 999_999_999),
    open=st.booleans(),
    picked=st.lists(NAMES, max_size=4).map(tuple),
    asked_at=MOMENTS,
    language=st.sampled_from(["", "fr", "en"]),
    closed_notice_for=MOMENTS,
    relayed_at=MOMENTS,
)


@given(CONVERSATIONS)
def test_what_is_written_is_read_back_unchanged(conversation: Conversation):
    kept = json.dumps(conversation.to_data())
    assert Conversation.from_data(json.loads(kept)) == conversation


def test_the_current_dialogue_is_the_last_one_begun():
    below, above = Frame("check_in", 1, "mood"), Frame("human", 1, "urgency")
    assert Conversation((below, above)).current == above
    assert Conversation().current is None


def test_moving_on_touches_only_the_current_dialogue():
    below, above = Frame("check_in", 1, "mood"), Frame("human", 1, "urgency")
    moved = Frame("human", 1, "about")
    assert Conversation((below, above)).with_current(moved).frames == (below, moved)
