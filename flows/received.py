"""What a person hears once their words have been passed on: to whom, that nobody has read them yet, and when theirs is back.

Rule 1: somebody who writes several messages in a row is told once.
Rule 2: once per absence of their caseworker, they hear who stands in; on a day without them, every time.
"""

from dataclasses import replace
from datetime import timedelta

from flows import spoken
from flows.draft import Draft
from flows.people import Caseworker
from flows.presence import absence_of, at_work, cover_of, next_there
from flows.relaying import who_reads

TOLD_AGAIN = timedelta(minutes=10)


def say_received(draft: Draft, passed: bool) -> None:
    """Say that words are on their way, once in a while; `passed`: somebody can be reached."""
    referent = draft.situation.referent
    away = absence_of(draft.house, referent, draft.now) if referent is not None else None
    news = away is not None and draft.conversation.absence_told != away.id
    if told_lately(draft) and not (news and passed):
        return
    if passed and not draft.open_now:
        return
    draft.conversation = replace(draft.conversation, relayed_at=draft.now)
    if not passed:
        draft.say("kept")
    elif referent is None:
        draft.say("relayed_team")
    elif away is not None:
        draft.conversation = replace(draft.conversation, absence_told=away.id)
        _instead_of(draft, referent, news=news)
    elif not referent.reachable:
        draft.say("relayed_team")
    elif at_work(draft.house, referent, draft.now):
        draft.say("relayed")
    else:
        _until_back(draft, referent)


def told_lately(draft: Draft) -> bool:
    """Say whether the person has just heard that something was passed on."""
    told = draft.conversation.relayed_at
    return told is not None and draft.now - told < TOLD_AGAIN


def _instead_of(draft: Draft, referent: Caseworker, *, news: bool) -> None:
    cover = cover_of(draft.house, referent, draft.now)
    if news:
        by = cover.name if cover else draft.text("your_team")
        draft.say("relayed_cover", back=_back(draft, referent), cover=by)
    elif cover is not None:
        draft.say("relayed", referent=cover.name)
    else:
        draft.say("relayed_team")


def _until_back(draft: Draft, referent: Caseworker) -> None:
    """They work at hours of their own, and not now: when they are there, and who reads before."""
    others = [one for one in who_reads(draft) if one != referent]
    if not others:
        draft.say("relayed_later", back=_back(draft, referent))
        return
    by = others[0].name if len(others) == 1 else draft.text("your_team")
    draft.say("relayed_cover", back=_back(draft, referent), cover=by)


def _back(draft: Draft, referent: Caseworker) -> str:
    at = next_there(draft.house, referent, draft.now)
    if at is None:
        return draft.text("when_unknown")
    return spoken.moment(draft.words, draft.person.language, at, draft.zone, draft.now)
