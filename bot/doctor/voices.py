"""What can be said aloud here, in which of the languages that the structures chose, and whether voice notes are written down."""

from collections.abc import Iterable, Iterator

from bot.config import Settings
from bot.doctor.finding import Finding, ok, warning
from bot.voice.engines import find_piper
from bot.voice.recogniser import Recogniser
from bot.voice.speaker import Speaker
from flows.words import Words


def look_at_voices(settings: Settings, words: Words, languages: Iterable[str]) -> Iterator[Finding]:
    """Say which languages have a voice, which have none, and which recordings are never played."""
    yield from _piper(settings)
    yield from _recogniser(settings)
    speaker = Speaker.installed(settings, words)
    wanted = sorted(set(languages))
    for path, why in speaker.recordings.wrong:
        yield warning(
            "voices", f"{path} n'est jamais joué : {why}.", "Renommez-le, refaites-le ou retirez-le."
        )
    if not speaker.voices:
        yield warning(
            "voices",
            "Aucune voix : le bouton « 🔊 Écouter » n'est montré à personne.",
            "« apt install espeak-ng », puis relancez Lien ; ou Piper, ou vos enregistrements (docs/installer.md, « La voix »).",
        )
        return
    mute = [language for language in wanted if not speaker.voices.speaks(language)]
    if mute:
        yield warning(
            "voices",
            f"Aucune voix en {', '.join(mute)} : ces personnes n'ont pas le bouton « 🔊 Écouter ».",
            "Ajoutez une voix de Piper, ou des enregistrements, pour ces langues (docs/installer.md, « La voix »).",
        )
    else:
        spoken = sorted(language for language in words.languages if speaker.voices.speaks(language))
        yield ok("voices", f"Les messages peuvent être écoutés en {', '.join(spoken)}.")


def _piper(settings: Settings) -> Iterator[Finding]:
    if settings.piper and find_piper(settings.piper, settings.piper_voices) is None:
        yield warning(
            "voices",
            "LIEN_PIPER ne peut pas parler : le programme, ou un modèle « .onnx » avec son « .onnx.json », est introuvable.",
            "Donnez le chemin du programme, et dans LIEN_PIPER_VOICES le dossier des modèles (docs/installer.md, « La voix »).",
        )


def _recogniser(settings: Settings) -> Iterator[Finding]:
    """Nothing where none is wanted: a voice note goes to a human all the same."""
    if not settings.recogniser:
        return
    if Recogniser.installed(settings) is None:
        yield warning(
            "transcription",
            "LIEN_RECOGNISER nomme un programme introuvable : les messages vocaux ne sont pas transcrits.",
            "Donnez le chemin entier du programme, puis ses options (docs/installer.md, « La voix »).",
        )
    else:
        yield ok("transcription", "Les messages vocaux sont transcrits, en plus d'être transmis.")
