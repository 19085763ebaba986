"""The same bot with aiogram's storage in Redis, the server's address in `REDIS_URL`: nothing else changes."""

import asyncio
import os

from aiogram.fsm.storage.redis import RedisStorage

from benchmarks.check_in.peers.aiogram_memory import poll

if __name__ == "__main__":
    asyncio.run(poll(RedisStorage.from_url(os.environ["REDIS_URL"])))
