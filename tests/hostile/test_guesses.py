"""Guessing an invitation: how likely it is, computed from the product's own constants, and how few guesses are looked at."""

from base64 import urlsafe_b64decode
from datetime import timedelta
from fractions import Fraction

from bot.links import SECRET_BYTES, VALID_DAYS, mint_secret
from storage.invitations import LOCKED_FOR, WRONG_LINKS_MAX
from tests.harness.stage import Stage
from tests.hostile.test_payloads import Speaker

# Larger than any installation, and any attack through a messenger that lets a bot hear of a few thousand messages a second.
LINKS_OPEN = 100_000
GUESSES_A_SECOND = 1_000_000
A_MILLION = 1_000_000
NEGLIGIBLE = Fraction(1, 10**15)


def chance(guesses: int, links_open: int = LINKS_OPEN) -> Fraction:
    """No more than this: that one of so many guesses is one of the secrets that open something now."""
    return Fraction(guesses * links_open, 2 ** (8 * SECRET_BYTES))


def test_a_million_guesses_open_nothing_even_if_nobody_had_to_wait() -> None:
    assert chance(A_MILLION) < NEGLIGIBLE
    assert chance(A_MILLION) > 0


def test_a_flood_of_guesses_from_ever_new_chats_opens_nothing_as_long_as_a_link_lives() -> None:
    lifetime = timedelta(days=VALID_DAYS) // timedelta(seconds=1)
    assert chance(GUESSES_A_SECOND * lifetime) < NEGLIGIBLE


def test_a_chat_that_waits_never_comes_to_a_million_guesses() -> None:
    """Five wrong tries, then an hour: for as long as a link may be valid at most, a chat tries a few thousand times."""
    tries_while_a_link_lives = WRONG_LINKS_MAX * (timedelta(days=VALID_DAYS) // LOCKED_FOR + 1)
    assert tries_while_a_link_lives < 2_000
    assert A_MILLION // tries_while_a_link_lives > 500


def test_a_secret_holds_all_the_bits_that_the_bound_counts_on() -> None:
    secrets = [mint_secret() for _ in range(2_000)]
    raw = [urlsafe_b64decode(secret + "==") for secret in secrets]
    assert {len(each) for each in raw} == {SECRET_BYTES}
    assert len(set(raw)) == len(raw)
    for bit in range(8 * SECRET_BYTES):
        ones = sum(each[bit // 8] >> bit % 8 & 1 for each in raw)
        # A fair bit strays this far (12 standard deviations) less than once in 10**32 times.
        assert abs(ones - len(raw) / 2) < 270, bit


async def test_an_hour_of_guesses_is_five_looked_at_and_even_the_right_one_waits(on_stage: Stage) -> None:
    await on_stage.start()
    speaker = Speaker(on_stage)
    hours = 4
    for hour in range(hours):
        for number in range(3 * WRONG_LINKS_MAX):
            await speaker.says("stranger", f"/start guess{hour}{number}")
        await speaker.says("stranger", f"/start {on_stage.links['amina']}")
        on_stage.clock.put(on_stage.clock.now() + LOCKED_FOR + timedelta(seconds=1))
    assert await on_stage.rows("SELECT COUNT(*) FROM wrong_links") == [(WRONG_LINKS_MAX * hours,)]
    assert not await on_stage.rows("SELECT 1 FROM people WHERE chat_id IS NOT NULL")
    await speaker.says("stranger", f"/start {on_stage.links['amina']}")
    assert await on_stage.rows("SELECT 1 FROM people WHERE chat_id IS NOT NULL")


async def test_a_group_that_guesses_codes_waits_too(on_stage: Stage) -> None:
    await on_stage.start()
    speaker = Speaker(on_stage)
    for number in range(3 * WRONG_LINKS_MAX):
        await speaker.says("strange group", f"/equipe guess{number}")
    await speaker.says("strange group", f"/equipe {on_stage.links['team']}")
    assert await on_stage.rows("SELECT COUNT(*) FROM wrong_links") == [(WRONG_LINKS_MAX,)]
    assert not await on_stage.rows("SELECT 1 FROM teams")
