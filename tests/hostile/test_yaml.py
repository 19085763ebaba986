"""Files of a structure, whatever is in them: read, or refused in French with a line; nothing run, nothing endless."""

import os
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content import SHIPPED, load_content
from flows.dialogue import END, Dialogue, read_dialogue
from flows.helplines import read_helplines
from flows.reading import Misread, read_yaml
from flows.risk.lexicon import read_lexicon
from flows.structure import Structure, read_structure
from flows.week import DAYS
from tests.harness.house import STRUCTURE
from tests.hostile.bent import as_yaml, bent, torn, work_of

DIALOGUE = (SHIPPED / "dialogues" / "check_in.yaml").read_text(encoding="utf-8")
HELPLINES = (SHIPPED / "data" / "helplines.yaml").read_text(encoding="utf-8")
LEXICON = """\
spelling: {jsui: je suis}
negations: {before: "ne\\npas", after: jamais}
idioms: |
  mort de rire
rules:
  - category: suicide
    level: critical
    because: parle de mourir
    expressions: |
      envie .. mourir
      plus .. rien
      rien mot? vide*
"""
READERS: dict[str, tuple[Callable[[str, str], Any], str]] = {
    "structure": (read_structure, STRUCTURE),
    "dialogue": (read_dialogue, DIALOGUE),
    "helplines": (read_helplines, HELPLINES),
    "lexicon": (read_lexicon, LEXICON),
}
# What the libraries say of a value; a person who mends a file reads French.
ENGLISH = re.compile(
    r"\b(?:input|should|keys|valid|unable|exceeds|must|got|object|exceeded)\b", re.IGNORECASE
)
QUOTED = re.compile(r"«.*?»", re.DOTALL)
LINE = re.compile(r"^f\.yaml, ligne [1-9]\d* : \S", re.MULTILINE)


def refusal(read: Callable[[str, str], Any], text: str) -> str:
    """What is said of a file; nothing when it was read."""
    try:
        read(text, "f.yaml")
    except Misread as misread:
        mistakes = misread.mistakes
    else:
        return ""
    assert mistakes
    for mistake in mistakes:
        assert LINE.match(str(mistake)), str(mistake)
        assert mistake.line <= text.count("\n") + 2, str(mistake)
        assert not ENGLISH.search(QUOTED.sub("", mistake.what)), mistake.what
    return "\n".join(map(str, mistakes))


@pytest.mark.parametrize("kind", READERS)
def test_what_is_bent_here_is_read_when_it_is_not_bent(kind: str) -> None:
    read, text = READERS[kind]
    read(text, "f.yaml")
    read(as_yaml(yaml.safe_load(text)), "f.yaml")


@pytest.mark.parametrize("kind", READERS)
def test_a_document_that_was_bent_is_read_or_refused_in_french_on_a_line(kind: str) -> None:
    read, text = READERS[kind]

    @settings(max_examples=60)
    @given(bent(yaml.safe_load(text)))
    def tried(document: Any) -> None:
        refusal(read, as_yaml(document))

    tried()


@pytest.mark.parametrize("kind", READERS)
def test_a_file_that_was_torn_is_read_or_refused_in_french_on_a_line(kind: str) -> None:
    read, text = READERS[kind]

    @settings(max_examples=100)
    @given(torn(text))
    def tried(torn_text: str) -> None:
        refusal(read, torn_text)

    tried()


@pytest.mark.parametrize("kind", READERS)
@settings(max_examples=60)
@given(text=st.text(st.characters(codec=None)))
def test_any_text_at_all_is_read_or_refused(kind: str, text: str) -> None:
    refusal(READERS[kind][0], text)


@settings(max_examples=60)
@given(bent(yaml.safe_load(STRUCTURE)))
def test_a_structure_that_was_read_has_hours_that_can_be_kept(document: Any) -> None:
    try:
        structure = read_structure(as_yaml(document), "f.yaml")
    except Misread:
        return
    assert len(structure.contact_hours) == len(DAYS)
    assert all(start < end for day in structure.contact_hours for start, end in day)
    assert any(structure.contact_hours)
    assert Structure.model_validate_json(structure.model_dump_json(by_alias=True)) == structure


@pytest.mark.parametrize(
    "value",
    [
        "!!python/object/apply:os.mkdir [ran]", "!!python/object/new:os.mkdir [ran]", "!!python/name:os.mkdir", "!!python/module:os",
        "!!python/object:os.mkdir {}", "!<tag:yaml.org,2002:python/object/apply:os.mkdir> [ran]", "!mkdir ran",
    ],
)  # fmt: skip
@pytest.mark.parametrize("place", ["{value}", "name: {value}", "{{{value}: 1}}", "- {value}"])
def test_a_file_never_runs_anything(
    value: str, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert refusal(read_structure, place.format(value=value))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "value",
    [
        "!!timestamp x", "!!bool x", "!!int ''", "!!float _", "!!set {a}", "!!binary aGVsbG8=", "2026-99-99", "9" * 6000, "=", "<<",
        "1" + ":59" * 400 + ".5", "0x" + "f" * 6000, "1.0e+400", ".nan", "-.inf", "2001-01-01T00:00:00+99:99", "!!str x",
    ],
)  # fmt: skip
def test_a_value_that_no_reader_can_make_is_refused_on_its_own_line(value: str) -> None:
    said = refusal(read_structure, f"structure: a\nname: {value}\n")
    assert said.startswith("f.yaml, ligne 2 : "), said


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[[]," * 3, "&a ", "!!x ", "? - "])
@pytest.mark.parametrize("times", [60, 1_100, 100_000])
def test_no_depth_breaks_the_reader(opening: str, times: int) -> None:
    assert refusal(read_yaml, opening * times)
    assert refusal(read_yaml, opening * times + "x")


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ("{a: ", "}")])
def test_a_depth_that_is_closed_again_is_refused_too(opening: str, closing: str) -> None:
    assert refusal(read_yaml, opening * 30 + "x" + closing * 30) == ""
    for times in (41, 1_000, 50_000):
        assert "niveaux" in refusal(read_yaml, opening * times + "x" + closing * times)


@pytest.mark.parametrize("text", ["&a [*a]", "&a {b: *a}", "a: &b 1\nc: *b", "a: &a {x: 1}\nb: {<<: *a}"])
def test_nothing_in_a_file_stands_for_something_else(text: str) -> None:
    assert "les repères (&) et renvois (*)" in refusal(read_yaml, text)


def test_a_billion_laughs_are_refused_at_the_first() -> None:
    laughs = "l0: &l0 [ha, ha]\n" + "".join(
        f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 10)}]\n" for n in range(1, 40)
    )
    said: list[str] = []
    assert work_of(lambda: said.append(refusal(read_structure, laughs))) < 1_000
    assert said[0].startswith("f.yaml, ligne 1 : ")


@pytest.mark.parametrize(
    "long",
    [
        lambda n: (
            "dialogue: d\nversion: 1\nsteps:\n"
            + "".join(f"  s{i}: {{say: a, next: s{i + 1}}}\n" for i in range(n))
            + f"  s{n}: {{say: a, next: {END}}}\n"
        ),
        lambda n: (
            "dialogue: d\nversion: 1\nsteps:\n"
            + "".join(f"  s{i}: {{say: a, next: nowhere}}\n" for i in range(n))
        ),
        lambda n: (
            "dialogue: d\nversion: 1\nsteps:\n  s:\n    ask: a\n    choices:\n"
            + "".join(f"      - {{id: c{i}}}\n" for i in range(n))
        ),
        lambda n: (
            "dialogue: d\nversion: 1\nsteps:\n  s:\n    ask: a\n    choices:\n" + "      - {id: c}\n" * n
        ),
    ],
    ids=["a chain of steps", "ways to nowhere", "many choices", "the same choice"],
)
def test_a_file_twice_as_long_is_twice_the_work(long: Callable[[int], str]) -> None:
    once, twice = long(300), long(600)
    assert work_of(lambda: refusal(read_dialogue, twice)) < 2.3 * work_of(
        lambda: refusal(read_dialogue, once)
    )
    assert len(refusal(read_dialogue, twice)) < 2.3 * len(refusal(read_dialogue, once)) + 300


@pytest.mark.parametrize(
    ("steps", "what"),
    [
        ("{a: {say: x, next: b}, b: {when: [{if: {k: v}, next: end}, {next: a}]}}", "sans rien demander"),
        ("{a: {rotate: r, among: {x: a, y: end}}}", "sans rien demander"),
        ("{a: {when: []}}", "la dernière branche de when"),
        ("{a: {say: '', next: end}}", "« say » est vide"),
    ],
)
def test_a_dialogue_that_could_never_be_played_to_its_end_is_refused(steps: str, what: str) -> None:
    assert what in refusal(read_dialogue, f"dialogue: d\nversion: 1\nsteps: {steps}\n")


@pytest.mark.parametrize(
    "name",
    ["country_holidays", "HolidayBase", "utils", "__name__", "JAN", "MON", "a-b", "-", "FR-", "FR-FR-FR"],
)
def test_a_region_is_a_country_and_nothing_else_of_the_library(name: str) -> None:
    said = refusal(read_structure, STRUCTURE.replace("holidays: FR", f"holidays: {name!r}"))
    assert said == "" if name == "FR-" else "jours fériés" in said


@pytest.mark.parametrize(
    "hours",
    ["[]", "[1, 2]", "[[]]", "[[], [], [], [], [], [], [], []]", '{mon: [["10:00", "09:00"]]}', "{}", "0"],
)
def test_hours_that_are_no_week_are_refused(hours: str) -> None:
    document = yaml.safe_load(STRUCTURE) | {"contact_hours": yaml.safe_load(hours)}
    assert "ligne" in refusal(read_structure, as_yaml(document))


def test_a_key_is_what_is_written() -> None:
    read = read_yaml("no: a\n15: b\n2026-01-01: c\n~: d\n1.50: e\n", "f.yaml")
    assert read.data == {"no": "a", "15": "b", "2026-01-01": "c", "~": "d", "1.50": "e"}


@settings(max_examples=60)
@given(bent(yaml.safe_load(DIALOGUE)))
def test_a_dialogue_that_was_read_comes_to_its_end(document: Any) -> None:
    """From every step some way on leads to the end, and no way leads round without a question."""
    try:
        dialogue = read_dialogue(as_yaml(document), "f.yaml")
    except Misread:
        return
    for name in dialogue.steps:
        assert _walked(dialogue, name) <= len(dialogue.steps)


def _walked(dialogue: Dialogue, name: str) -> int:
    """How many steps follow each other without a question, on the longest way from here."""
    if name == END or dialogue.steps[name].ask is not None:
        return 0
    return 1 + max(_walked(dialogue, way) for _, way in dialogue.steps[name].ways_on())


@settings(max_examples=12)
@given(file=st.sampled_from(["menu.yaml", "notes.yaml", "check_in.yaml"]), text=torn(DIALOGUE))
def test_a_folder_of_dialogues_is_loaded_whole_or_refused(
    tmp_path_factory: pytest.TempPathFactory, file: str, text: str
) -> None:
    folder = tmp_path_factory.mktemp("content")
    (folder / "dialogues").mkdir()
    (folder / "dialogues" / file).write_text(text, encoding="utf-8", errors="replace")
    with suppress(Misread):
        load_content(folder)


def test_a_folder_holds_files_and_nothing_that_waits(tmp_path: Path) -> None:
    """A pipe in the place of a file would keep the service from starting, for ever."""
    (tmp_path / "dialogues").mkdir()
    os.mkfifo(tmp_path / "dialogues" / "menu.yaml")
    (tmp_path / "words" / "fr").mkdir(parents=True)
    (tmp_path / "words" / "fr" / "house.ftl").symlink_to("/dev/zero")
    (tmp_path / "helplines.yaml").mkdir()
    with pytest.raises(Misread) as refused:
        load_content(tmp_path)
    assert [mistake.what for mistake in refused.value.mistakes] == ["ce n'est pas un fichier"] * 3


@pytest.mark.parametrize(
    "raw", [b"\xff\xfe\x00", b"dialogue: \x80", b"\xef\xbb\xbfdialogue: x", b"\x00" * 4096]
)
def test_bytes_that_are_no_text_are_refused(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "dialogues").mkdir()
    (tmp_path / "dialogues" / "menu.yaml").write_bytes(raw)
    with pytest.raises(Misread, match=r"menu\.yaml, ligne \d+ : "):
        load_content(tmp_path)
