"""What a person no longer says: silence after answering, a mood that falls, a block after a flag.

Rule 1: silence is a check-in that really arrived and had no sign of life before its time was over; what never arrived is no silence.
Rule 2: two silent check-ins in a row, where most of those before were answered, are a sign; so is a mood that falls at three
check-ins in a row; so is a block within thirty days of a flag. Each is noticed once, and again only after it has been otherwise.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from flows.conversation import Frame
from flows.draft import Draft
from flows.people import Person
from flows.signals import Signals

CHECK_IN = "check_in"
MOOD = "mood"
# From the worst to the best, as the check-in keeps them.
MOODS = ("very_bad", "bad", "so_so", "good", "very_good")
AFTER_A_FLAG = timedelta(days=30)

# What the house itself keeps of a person, and of a dialogue; a name in a dialogue cannot begin with a capital.
NEWS, MOODS_FELT, HEARD = "News", "MoodsFelt", "Heard"
# How a check-in went: answered, silent, or silent and then a sign of life.
ANSWERED, SILENT, LATE = "a", "s", "l"
_KEPT = 6
_PATTERN = 4


def sign_of_life(draft: Draft) -> None:
    """The person did something, whatever it was."""
    news = draft.person.memory.get(NEWS, "")
    frames = draft.conversation.frames
    if any(_awaited(frame) for frame in frames):
        heard = tuple(
            replace(frame, memory={**frame.memory, HEARD: "yes"}) if _awaited(frame) else frame
            for frame in frames
        )
        draft.conversation = replace(draft.conversation, frames=heard)
        draft.keep({NEWS: (news + ANSWERED)[-_KEPT:]})
    elif news.endswith(SILENT):
        draft.keep({NEWS: news[:-1] + LATE})


def silence(draft: Draft, signals: Signals) -> None:
    """The question that was open arrived, and its time is over."""
    frame = draft.conversation.current
    if frame is None or not _awaited(frame):
        return
    news = silent_again(draft.person.memory)
    draft.keep({NEWS: news})
    if falls_silent(news):
        _notice(draft, signals, "reason_silent")


def silent_again(memory: Mapping[str, str]) -> str:
    """How check-ins went, with one more that nobody answered."""
    return (memory.get(NEWS, "") + SILENT)[-_KEPT:]


def heard_again(memory: Mapping[str, str], *, late: bool) -> str:
    """How check-ins went, with one more that was answered; `late`: it is the one that was silent until now."""
    news = memory.get(NEWS, "")
    return news[:-1] + LATE if late and news.endswith(SILENT) else (news + ANSWERED)[-_KEPT:]


def falls_silent(news: str) -> bool:
    """Say whether somebody who used to answer has now been silent twice in a row."""
    before = news.rstrip(SILENT)
    answered = before[-_PATTERN:].count(ANSWERED)
    return len(news) - len(before) == 2 and answered >= 2 and answered * 2 > len(before[-_PATTERN:])


def is_silent(person: Person) -> bool:
    """Say whether the person has given no sign of life since their last check-in went unanswered."""
    return person.memory.get(NEWS, "").endswith(SILENT)


def felt(draft: Draft, signals: Signals, kept: Mapping[str, str]) -> None:
    """The person said how they are, if that is among what an answer keeps."""
    if kept.get(MOOD) not in MOODS:
        return
    moods = [*filter(None, draft.person.memory.get(MOODS_FELT, "").split(",")), kept[MOOD]][-3:]
    heights = [MOODS.index(mood) for mood in moods if mood in MOODS]
    falls = len(heights) == 3 and heights[0] > heights[1] > heights[2]
    draft.keep({MOODS_FELT: moods[-1] if falls else ",".join(moods)})
    if falls:
        _notice(draft, signals, "reason_mood_falls")


def blocked(draft: Draft, signals: Signals) -> bool:
    """The person blocked the bot: say whether that is a sign of its own, and notice it."""
    last = draft.situation.last_flag_at
    if last is None or draft.now - last > AFTER_A_FLAG:
        return False
    _notice(draft, signals, "reason_blocked")
    return True


def _awaited(frame: Frame) -> bool:
    """Say whether this is a check-in from which nothing has come yet."""
    return frame.dialogue == CHECK_IN and bool(frame.step) and HEARD not in frame.memory


def _notice(draft: Draft, signals: Signals, reason: str) -> None:
    signals.notice(draft.words.text("fr", "desk", reason))
