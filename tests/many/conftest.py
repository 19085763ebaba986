"""The PostgreSQL server of the storage's tests, and a forge for processes."""

from collections.abc import Iterator

import pytest

from tests.harness.processes import Forge
from tests.storage.conftest import (
    cipher,
    empty_postgres_url,
    postgres_server,
    postgres_template,
    postgres_url,
)

__all__ = ["cipher", "empty_postgres_url", "forge", "postgres_server", "postgres_template", "postgres_url"]


@pytest.fixture(scope="session")
def forge() -> Iterator[Forge]:
    maker = Forge()
    yield maker
    maker.close()
