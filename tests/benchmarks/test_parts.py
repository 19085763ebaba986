"""Where the time of a turn goes is told by the innermost part that a sample is in."""

from benchmarks.parts import THE_LOOP, parts

SERVES = "run (bot/cli/run.py:40);Runner.run (asyncio/runners.py:118)"
RAW = f"""\
{SERVES} 2
{SERVES};Polling._poll (bot/polling.py:1);advance (flows/engine.py:9);replace (dataclasses.py:1500) 5
{SERVES};Polling._poll (bot/polling.py:1);Cipher.seal (storage/cipher.py:3);Fernet.encrypt (cryptography/fernet.py:7) 3
{SERVES};Polling._poll (bot/polling.py:1) 1
Thread._bootstrap (threading.py:1);_worker (concurrent/futures/thread.py:81) 100
"""


def test_a_sample_belongs_to_the_innermost_part_and_the_thread_of_the_disk_to_none() -> None:
    assert parts(RAW) == {
        THE_LOOP: 2,
        "deciding": 5,
        "sealing and opening words": 3,
        "intake, sender, calls as JSON": 1,
    }
