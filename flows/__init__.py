"""What to say and what to decide.

Rule 1: nothing here knows Telegram, a database, a clock, chance or a file; the caller brings every fact, `now` included.
Rule 2: nothing here acts. `advance` returns effects; `storage` writes them, and the outbox speaks.
"""
