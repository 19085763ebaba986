"""Words in Fluent, whatever is in them: refused when they are read, or said without an error whatever goes into them."""

import html
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content import SHIPPED, load_content
from flows.reading import Misread
from flows.spoken import clock, day
from flows.structure import read_structure
from flows.variants import arguments, pattern_of
from flows.words import Words, keys, read_wording
from tests.harness.house import STRUCTURE, TUESDAY_MORNING, at, content
from tests.hostile.bent import torn, work_of

SHOWN = (SHIPPED / "words" / "fr" / "check_in.ftl").read_text(encoding="utf-8")
# What people write, and what they are called: nothing of it is ever Fluent, or markup.
WORDS = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        ["{ $name }", '{ "x" }', "{ -robot }", "}{", "*[other] x", "<b>gras", "</b></a>", "&amp;lt;", "a = b", "\n.x = y", "%s {0}", "\x00"]
    ),
)  # fmt: skip
NAMES = "abcd"
NAME = st.sampled_from(NAMES)


def pieces(named: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Pieces of a text that name these other texts: most can be said, a few cannot."""
    sound = st.one_of(
        st.text("xyz <>&é.", min_size=1, max_size=5),
        NAME.map("{{ ${} }}".format),
        named.map("{{ {} }}".format),
        named.map("{{ -{} }}".format),
        st.builds('{{ -{}({}: "x") }}'.format, named, NAME),
        st.builds("{{ ${} ->\n   [one] {{ {} }}\n  *[other] {{ ${} }}\n }}".format, NAME, named, NAME),
        st.sampled_from(['{ "\\u0041" }', '{ "\\uD83D" }', "{ 1 }", "{ { { 1.50 } } }"]),
    )
    unsound = st.one_of(
        st.builds("{{ {}.{} }}".format, named, NAME),
        st.builds("{{ -{}(${}) }}".format, named, NAME),
        st.builds("{{ {}(${}) }}".format, st.sampled_from(["NUMBER", "DATETIME", "EVAL"]), NAME),
        st.builds("{{ -{}.{} ->\n   [x] y\n  *[other] z\n }}".format, named, NAME),
        st.sampled_from(['{ "\\U110000" }', "{ 99999999999999999999 }", "{ }", "{"]),
    )
    return st.integers(0, 30).flatmap(lambda chance: unsound if chance == 17 else sound)


@st.composite
def files(draw: st.DrawFn) -> str:
    """A file whose texts name those after them, as a rule."""
    lines = []
    for place, name in enumerate(NAMES):
        after = NAMES[place + 1 :] or "{ 2 }"
        named = st.sampled_from(after if after in NAMES and draw(st.integers(0, 15)) != 9 else NAMES)
        text = st.lists(pieces(named) if after in NAMES else st.just("z"), min_size=1, max_size=3).map(
            "".join
        )
        lines.append(f"{name} = {draw(text)}\n    .{draw(NAME)} = {draw(text)}\n")
        lines.append(f"-{name} = {draw(text)}\n")
    return "".join(lines)


def words_of(*texts: str) -> Words | None:
    """The words, one file over the other; None when they were refused, in French, with a line."""
    try:
        return Words.of([read_wording(text, "f.ftl", "fr", "f") for text in texts])
    except Misread as misread:
        for mistake in misread.mistakes:
            assert re.match(r"f\.ftl, ligne [1-9]\d* : \S", str(mistake))
    return None


def said(words: Words, given_words: Mapping[str, str]) -> list[str]:
    """Everything that these words can say, with what each text asks for."""
    spoken = []
    for wording in words.wordings.values():
        for key, attribute in keys(wording):
            pattern = pattern_of(wording, key, attribute)
            assert pattern is not None
            asked = {name: given_words.get(name, "mot") for name in arguments(wording, pattern)}
            if attribute is None:
                spoken.append(words.text("fr", wording.name, key, **asked))
            else:
                spoken.append(words.label("fr", wording.name, key, attribute, **asked))
    return spoken


@settings(max_examples=120)
@given(files(), st.dictionaries(NAME, WORDS))
def test_what_was_read_is_said_without_an_error(text: str, given_words: dict[str, str]) -> None:
    words = words_of(text)
    if words is not None:
        assert len(said(words, given_words)) == 2 * len(NAMES)


@settings(max_examples=80)
@given(files(), files(), st.dictionaries(NAME, WORDS))
def test_so_is_what_was_written_over_it(earlier: str, later: str, given_words: dict[str, str]) -> None:
    words = words_of(earlier, later)
    if words is not None:
        assert len(said(words, given_words)) >= 2 * len(NAMES)


@settings(max_examples=60)
@given(torn(SHOWN))
def test_a_torn_file_is_refused_or_said(text: str) -> None:
    words = words_of(text)
    if words is not None:
        said(words, {})


@settings(max_examples=100)
@given(st.text(st.characters(codec=None)))
def test_any_text_at_all_is_refused_or_said(text: str) -> None:
    words = words_of(text)
    if words is not None:
        said(words, {})


@settings(max_examples=150)
@given(WORDS, WORDS)
def test_words_stay_words(one: str, two: str) -> None:
    words = words_of("-robot = robot\na = <b>{ $one }</b> et { $two }\n    .b = { $one }\n")
    assert words is not None
    plain = f"<b>{html.escape(one, quote=False)}</b> et {html.escape(two, quote=False)}"
    assert words.text("fr", "f", "a", one=one, two=two) == plain
    assert words.label("fr", "f", "a", "b", one=one) == one


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("x = y\na = { a }\n", 2, "se nomment en rond"),
        ("a = { b }\nb = { -c }\n-c = { a }\n", 1, "se nomment en rond"),
        ("a = b\n    .c = { a.c }\n", 1, "se nomment en rond"),
        ("a = { nobody }\n", 1, "« nobody » n'existe pas"),
        ("a = { -nobody }\n", 1, "« -nobody » n'existe pas"),
        ("a = { b.c }\nb = x\n", 1, "« b » n'existe pas"),
        ("a = { b }\nb =\n    .c = x\n", 1, "« b » n'existe pas"),
        ("a = { NUMBER($n) }\n", 1, "les fonctions comme « NUMBER »"),
        ("a = { -b($n) }\n-b = x\n", 1, "ne reçoit que des mots qui ont un nom"),
        ('a = { "\\U110000" }\n', 1, "n'est pas un signe"),
        (f"a = {{ {'9' * 5000} }}\n", 1, "chiffres"),
        (f"a = {{ $x ->\n  [{'9' * 5000}] b\n *[other] c\n }}\n", 1, "chiffres"),
        ("a = { $x ->\n  [one] b\n }\n", 3, "n'est pas du Fluent lisible"),
        (f"a = {'{ ' * 13}1{' }' * 13}\n", 1, "niveaux"),
        (f"a = {'{ ' * 5000}1{' }' * 5000}\n", 1, "accolades"),
        (f"a = {'{ $x }' * 1001}\n", 1, "morceaux"),
        (f"a = {'x' * 2501}\nb = {{ a }}\n", 2, "trop long pour être mis dans un autre texte"),
    ],
)
def test_what_would_fail_when_it_is_said_is_refused_when_it_is_read(text: str, line: int, what: str) -> None:
    with pytest.raises(Misread) as refused:
        Words.of([read_wording(text, "f.ftl", "fr", "f")])
    first = refused.value.mistakes[0]
    assert (first.line, what in first.what) == (line, True), first


def test_a_ring_that_closes_across_two_files_is_found() -> None:
    assert words_of("a = { b }\nb = x\n", "b = y\n") is not None
    assert words_of("a = { b }\nb = x\n", "b = { a }\n") is None


@pytest.mark.parametrize(
    "laughs",
    [
        "a0 = x\n" + "".join(f"a{n} = {f'{{ a{n - 1} }}' * 10}\n" for n in range(1, 40)),
        "".join(f"a{n} = {f'{{ a{n - 1} }}' * 10}\n" for n in range(40, 0, -1)) + "a0 = x\n",
        "a0 = x\n" + "".join(f"a{n} = {{ a{n - 1} }}\n" for n in range(1, 900)),
        "a0 = x\n" + "".join(f"a{n} = {{ a{n - 1} }}\n" for n in range(1, 200)),
        "".join(f"a{n} = {{ a{n - 1} }}\n" for n in range(900, 0, -1)) + "a0 = x\n",
        "a0 = x\n"
        + "".join(
            f"a{n} = {{ $x ->\n  [one] {{ a{n - 1} }}\n *[other] {{ a{n - 1} }}\n }}\n" for n in range(1, 40)
        ),
    ],
    ids=[
        "tenfold",
        "tenfold backwards",
        "a long chain",
        "a chain that the parts allow",
        "a long chain backwards",
        "in branches",
    ],
)
def test_texts_that_name_each_other_again_and_again_are_refused_before_they_are_written_out(
    laughs: str,
) -> None:
    found: list[Words | None] = []
    assert work_of(lambda: found.append(words_of(laughs))) < 1000 * laughs.count("\n") * 4
    assert found == [None]


def folder_with(folder: Path, **files: str) -> Path:
    """A structure's own folder with these French words."""
    (folder / "words" / "fr").mkdir(parents=True)
    for name, text in files.items():
        (folder / "words" / "fr" / f"{name}.ftl").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("house", "noted = { $secret }\n"),
        ("desk", "flag_words = { $nobody }\n"),
        ("check_in", "mood = { $nobody }\n"),
        ("house", "noted = { noted }\n"),
    ],
)
def test_a_folder_that_asks_for_what_nobody_gives_is_refused(tmp_path: Path, name: str, text: str) -> None:
    with pytest.raises(Misread, match=rf"{name}\.ftl, ligne 1 : "):
        load_content(folder_with(tmp_path, **{name: text}))


def test_a_folder_may_say_less_than_the_shipped_words(tmp_path: Path) -> None:
    own = load_content(folder_with(tmp_path, house="link_wrong = Ce lien ne marche pas.\n"))
    assert own.words.text("fr", "house", "link_wrong") == "Ce lien ne marche pas."


@pytest.mark.parametrize("language", ["fr.utf8", "a b", "_", "fr_FR_x_y", "français", "FR", "zzzz"])
def test_a_folder_that_is_no_language_is_refused(tmp_path: Path, language: str) -> None:
    (tmp_path / "words" / language).mkdir(parents=True)
    (tmp_path / "words" / language / "house.ftl").write_text("noted = x\n", encoding="utf-8")
    with pytest.raises(Misread, match="ce fichier serait ignoré"):
        load_content(tmp_path)


@settings(max_examples=60)
@given(
    st.one_of(
        st.text(max_size=12), st.sampled_from(["zz", "rcf", "fr_FR_", "en-GB-oed", "_", "../x", "ar\x00"])
    )
)
def test_any_language_can_be_read_and_spoken(language: str) -> None:
    """The messenger says of each phone what it likes; a language without a calendar borrows the French one."""
    now = at(TUESDAY_MORNING)
    assert clock(now.time(), language)
    assert day(now.date(), language)
    assert read_wording("a = { 1 } { $n }\n", "f.ftl", language, "f").bundle is not None
    assert content().words.text(language, "house", "apology")


def test_a_house_may_offer_a_language_that_has_no_calendar() -> None:
    structure = read_structure(STRUCTURE.replace("[fr, en]", "[fr, rcf]"), "structure.yaml")
    assert structure.languages == ("fr", "rcf")
    assert day(at(TUESDAY_MORNING).date(), "rcf") == "mardi 24 novembre"
