"""Sounds as Telegram wants them (Ogg with Opus), and as programs that listen want them (WAV, 16,000 a second, one channel).

The rule: this module brings NumPy along, and is imported when somebody first listens or speaks.
"""

import io

import soundfile
import soxr

from bot.voice.engines import Sound

# One of the few rates that Opus knows, and all that a voice needs.
OPUS_RATE = 24_000
HEARD_RATE = 16_000


class NotASound(Exception):
    """These bytes are no sound that can be read."""


def encoded(sound: Sound) -> tuple[bytes, float]:
    """The sound as Ogg/Opus, and how many seconds it lasts. Raises NotASound."""
    try:
        samples, rate = soundfile.read(
            io.BytesIO(sound.samples),
            samplerate=sound.rate, channels=1, format="RAW", subtype="PCM_16", dtype="float32",
        )  # fmt: skip
        file = io.BytesIO()
        soundfile.write(
            file, soxr.resample(samples, rate, OPUS_RATE), OPUS_RATE, format="OGG", subtype="OPUS"
        )
    except (soundfile.LibsndfileError, ValueError) as error:
        raise NotASound(type(error).__name__) from None
    return file.getvalue(), len(samples) / rate


def as_wave(data: bytes) -> bytes:
    """A voice note as programs that listen take it. Raises NotASound."""
    try:
        samples, rate = soundfile.read(io.BytesIO(data), dtype="float32", always_2d=True)
        file = io.BytesIO()
        one_channel = samples.mean(axis=1)
        soundfile.write(
            file, soxr.resample(one_channel, rate, HEARD_RATE), HEARD_RATE, format="WAV", subtype="PCM_16"
        )
    except (soundfile.LibsndfileError, ValueError) as error:
        raise NotASound(type(error).__name__) from None
    return file.getvalue()


def seconds_of(data: bytes) -> float:
    """How long a recording lasts. Raises NotASound."""
    try:
        return float(soundfile.info(io.BytesIO(data)).duration)
    except soundfile.LibsndfileError as error:
        raise NotASound(type(error).__name__) from None
