"""Labelled examples and lines for `lien risk`, whatever is in them: read, or refused in one sentence that says where."""

import csv
import io
import json
import math
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks import risk as benchmark
from bot.cli import main
from bot.risk_training import EXAMPLES, read_examples
from flows.reading import Misread
from tests.bot.cli.conftest import cli, folder
from tests.hostile.bent import torn

__all__ = ["cli", "folder"]

TABLE = "".join(EXAMPLES[0].read_text(encoding="utf-8").splitlines(keepends=True)[:6])
ONE_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def refusal(path: Path, table: str | bytes) -> str:
    """What is said of a table; nothing when it was read."""
    path.write_bytes(table if isinstance(table, bytes) else table.encode(errors="surrogatepass"))
    try:
        read_examples(path)
    except Misread as misread:
        (mistake,) = misread.mistakes
        assert 1 <= mistake.line <= path.read_bytes().count(b"\n") + path.read_bytes().count(b"\r") + 2
        assert "\n" not in mistake.what
        return str(mistake)
    return ""


@settings(ONE_FOLDER, max_examples=150)
@given(table=torn(TABLE))
def test_a_torn_table_is_read_or_refused_in_one_sentence(tmp_path: Path, table: str) -> None:
    refusal(tmp_path / "t.csv", table)


@settings(ONE_FOLDER, max_examples=100)
@given(table=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_as_a_table(tmp_path: Path, table: bytes) -> None:
    refusal(tmp_path / "t.csv", table)


@settings(ONE_FOLDER, max_examples=100)
@given(
    rows=st.lists(
        st.tuples(
            st.text(st.characters(codec="utf-8")),
            st.sampled_from(("none", "critical")),
            st.sampled_from(("", "suicide;violence")),
        )
    )
)
def test_a_table_that_is_sound_is_read_whole_whatever_people_wrote(
    tmp_path: Path, rows: list[tuple[str, str, str]]
) -> None:
    written = io.StringIO(newline="")
    csv.writer(written).writerows([("text", "level", "categories"), *rows])
    assert refusal(tmp_path / "t.csv", written.getvalue()) == ""
    assert [example.text for example in read_examples(tmp_path / "t.csv")] == [text for text, *_ in rows]


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (b"", "ligne 1 : il manque la colonne « text »"),
        (b"id,text,lang\n", "ligne 1 : il manque la colonne « categories »"),
        (b"text,categories,level\nx,,none\nx,,grave\n", "ligne 3 : « grave » n'est pas un niveau"),
        (b"text,categories,level\nx,none\n", "ligne 2 : cette ligne n'a pas autant de cases"),
        (b"text,categories,level\nje, tu,,none\n", "ligne 2 : cette ligne n'a pas autant de cases"),
        (
            b'text,categories,level\n"x,,none\n',
            "ligne 2 : à partir d'ici, le fichier n'est pas du CSV lisible",
        ),
        (b"text,categories,level\n" + b"x" * 200_000 + b",,none\n", "ligne 2 : à partir d'ici"),
        (b"text,categories,level\n\xff,,none\n", "ligne 1 : le fichier n'est pas en UTF-8"),
    ],
)
def test_a_table_is_refused_where_it_is_wrong(tmp_path: Path, table: bytes, said: str) -> None:
    assert said in refusal(tmp_path / "t.csv", table)


@pytest.mark.parametrize("name", ["nowhere.csv", "."])
def test_the_benchmark_says_what_is_wrong_and_nothing_more(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["risk.py", str(tmp_path / name)])
    with pytest.raises(SystemExit, match="le fichier ne peut pas être lu"):
        benchmark.main()


def answered(lines: bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """The code, the answers and the complaints of `lien risk`."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines)))
    capsys.readouterr()
    with pytest.raises(SystemExit) as left:
        main(["risk"])
    captured = capsys.readouterr()
    answers = [json.loads(line, parse_constant=_never) for line in captured.out.split("\n") if line]
    return left.value.code, answers, captured.err.splitlines()


def _never(constant: str) -> None:
    raise AssertionError(f"{constant} is no JSON")


SOUND = st.builds(
    lambda number, text: json.dumps({"id": number, "text": text}).encode(),
    st.one_of(st.integers(), st.text(st.characters(codec=None)), st.none()),
    st.text(st.characters(codec=None), max_size=30),
)
STRANGE = st.one_of(
    st.binary(max_size=30).map(lambda raw: raw.replace(b"\n", b"")),
    st.sampled_from(
        [
            b"{", b"[]", b'"x"', b"null", b"NaN", b'{"id": NaN, "text": "x"}', b'{"id": [-Infinity], "text": "x"}',
            b'{"id": 1e999, "text": "x"}', b'{"id": ' + b"9" * 6000 + b', "text": ""}', b"[" * 100_000,
            b'{"id": ' + b"[" * 5000 + b"]" * 5000 + b', "text": "x"}', b'{"id": 1, "text": null}', b'{"id": 1, "text": {}}',
            b'{"text": "x"}', b"\x00", b"\xff\xfe{\x00}\x00", b'{"id": 1, "id": 2, "text": "a", "text": 3}', b"\x1a", b"   {   ",
        ]
    ),
)  # fmt: skip


@settings(ONE_FOLDER, max_examples=15)
@given(
    lines=st.lists(
        st.one_of(SOUND.map(lambda line: (True, line)), STRANGE.map(lambda line: (False, line))), max_size=12
    )
)
def test_every_line_is_answered_or_named_and_the_rest_goes_on(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    lines: list[tuple[bool, bytes]],
) -> None:
    code, answers, complaints = answered(b"\n".join(line for _, line in lines), monkeypatch, capsys)
    asked = [line for _, line in lines if line.strip()]
    assert len(answers) + len(complaints) == len(asked)
    assert code == bool(complaints)
    named = {int(said.removeprefix("Ligne ").partition(" : ")[0]) for said in complaints}
    assert len(named) == len(complaints)
    sound = [json.loads(line)["id"] for ok, line in lines if ok]
    given_back = [answer["id"] for answer in answers]
    kept = iter(given_back)
    assert all(any(one == other for other in kept) for one in sound)
    for number, (ok, _) in enumerate(lines, start=1):
        assert not (ok and number in named)


def test_what_cannot_be_given_back_is_named_and_the_rest_goes_on(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    strange = [
        b'{"id": NaN, "text": ""}',
        b'{"id": 1e999, "text": ""}',
        b'{"id": {"a": [Infinity]}, "text": ""}',
    ]
    assert math.isnan(json.loads(strange[0])["id"])
    good = b'{"id": "bon", "text": "je veux mourir"}'
    code, answers, complaints = answered(b"\n".join([*strange, good]), monkeypatch, capsys)
    assert code == 1
    assert [(answer["id"], answer["level"]) for answer in answers] == [("bon", "critical")]
    assert [said[:9] for said in complaints] == ["Ligne 1 :", "Ligne 2 :", "Ligne 3 :"]


def test_without_anything_to_read_it_says_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(SystemExit) as left:
        main(["risk"])
    assert left.value.code == 0
    assert capsys.readouterr().out == ""
