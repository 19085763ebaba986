"""Built-in things to send: a photo, a voice note, a document, a sticker."""

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "page" / "samples"


@dataclass(frozen=True)
class Sample:
    """One file that ships with the sandbox."""

    file: str
    name: str
    mime_type: str
    seconds: int = 0

    def read(self) -> bytes:
        """Return its bytes."""
        return (FOLDER / self.file).read_bytes()


PHOTO = Sample("photo.jpg", "photo.jpg", "image/jpeg")
VOICE = Sample("voice.ogg", "vocal.ogg", "audio/ogg", seconds=3)

SAMPLES = {
    "photo": PHOTO,
    "voice": VOICE,
    "document": Sample("document.pdf", "attestation.pdf", "application/pdf"),
    "sticker": Sample("sticker.webp", "sticker.webp", "image/webp"),
    "audio": VOICE,
    "video": Sample("photo.jpg", "video.mp4", "video/mp4", seconds=3),
    "video_note": Sample("photo.jpg", "video.mp4", "video/mp4", seconds=3),
}
