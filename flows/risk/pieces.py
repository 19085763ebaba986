"""What rules compare: the words between two marks « bribe », as they are meant and as they sound."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from flows.risk.lexicon import words_of_each
from flows.risk.text import meant, sounds_of
from flows.risk.tree import Node, Said


@dataclass(frozen=True, slots=True)
class Piece:
    """Words without a mark between them, as `Said` holds them; `starts` counts from their first one; a mark before makes a clause."""

    shown: tuple[str, ...]
    words: tuple[str, ...]
    sounds: tuple[str, ...]
    starts: tuple[tuple[int, list[Node]], ...]
    clause: bool


def pieces_of_each(
    chunks: Sequence[str], root: Node, spelling: Mapping[str, tuple[str, ...]]
) -> list[tuple[Piece, ...]]:
    """The pieces that each chunk is made of; each mark begins another. `spelling`: what words stand for."""
    made: list[list[list[tuple[str, str]]]] = []
    for words in words_of_each(chunks):
        pieces: list[list[tuple[str, str]]] = [[]]
        for raw, plain in words:
            if plain[0].isalnum() or plain == "_":
                pieces[-1] += [(raw, word) for word in spelling.get(plain) or meant(plain)]
            else:
                pieces.append([])
        made.append(pieces)
    sounds = iter(sounds_of([word for pieces in made for piece in pieces for _, word in piece]))
    return [
        tuple([_piece(words, sounds, root, at > 0) for at, words in enumerate(pieces) if words or at])
        for pieces in made
    ]


def _piece(said: Sequence[tuple[str, str]], sounds: Iterator[str], root: Node, clause: bool) -> Piece:
    words = tuple([word for _, word in said])
    heard = tuple(islice(sounds, len(words)))
    steps = [root.steps(word, sound) for word, sound in zip(words, heard, strict=True)]
    starts = tuple([(at, nodes) for at, nodes in enumerate(steps) if nodes])
    return Piece(tuple([raw for raw, _ in said]), words, heard, starts, clause)


def said_in(chunks: Iterable[Iterable[Piece]]) -> Said:
    """The words of a message, from the pieces of its chunks."""
    said = Said([], [], [], set(), [])
    for piece in chain.from_iterable(chunks):
        at = len(said.words)
        if piece.clause:
            said.clauses.add(at)
        if not piece.words:
            continue
        said.shown.extend(piece.shown)
        said.words.extend(piece.words)
        said.sounds.extend(piece.sounds)
        if piece.starts:
            said.starts.extend([(at + start, nodes) for start, nodes in piece.starts])
    return said
