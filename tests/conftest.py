"""Switches and settings for every test."""

import pytest
from hypothesis import HealthCheck, settings

# The same examples every time: a red test is red for everybody, and no run hangs on a slow machine.
settings.register_profile(
    "lien", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)
settings.load_profile("lien")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-transcripts",
        action="store_true",
        default=False,
        help="write the conversations of tests/flows/transcripts anew, from what is said now",
    )
