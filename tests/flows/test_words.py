"""The words: escaped once, lent from French, overridden one by one."""

import pytest

from flows.reading import Misread
from flows.words import UnknownWords, Words, keys, read_wording

FRENCH = """\
-robot = robot
hello = Bonjour { $name }. Je suis un { -robot }.
    .yes = Oui { $name }
    .no = Non
bye = <b>Au revoir</b>
"""


def french(text: str = FRENCH, source: str = "hello.ftl"):
    return read_wording(text, source, "fr", "hello")


def test_a_name_can_never_become_markup():
    said = Words.of([french()]).text("fr", "hello", "hello", name="<b>Awa & co</b>")
    assert said == "Bonjour &lt;b&gt;Awa &amp; co&lt;/b&gt;. Je suis un robot."


def test_a_button_is_plain_text():
    assert Words.of([french()]).label("fr", "hello", "hello", "yes", name="A & B") == "Oui A & B"


def test_a_language_that_lacks_a_text_lends_the_french_one():
    english = read_wording("hello = Hello { $name }.\n", "en.ftl", "en", "hello")
    words = Words.of([french(), english])
    assert words.text("en", "hello", "hello", name="Awa") == "Hello Awa."
    assert words.label("en", "hello", "hello", "no") == "Non"
    assert words.text("ar", "hello", "bye") == "<b>Au revoir</b>"
    assert not words.has("en", "hello", "bye")


def test_a_text_that_no_language_has_is_a_bug():
    with pytest.raises(UnknownWords, match=r"hello\.ftl: gone"):
        Words.of([french()]).text("fr", "hello", "gone")


def test_a_text_that_asks_for_what_nobody_gives_is_a_bug():
    with pytest.raises(UnknownWords):
        Words.of([french()]).text("fr", "hello", "hello")


def test_a_structure_overrides_one_text_and_keeps_its_buttons_and_all_the_rest():
    own = french("hello = Salut { $name } !\n", "own.ftl")
    words = Words.of([french(), own])
    assert words.text("fr", "hello", "hello", name="Awa") == "Salut Awa !"
    assert words.label("fr", "hello", "hello", "no") == "Non"
    assert words.text("fr", "hello", "bye") == "<b>Au revoir</b>"


def test_a_structure_overrides_one_button_and_keeps_its_text():
    words = Words.of([french(), french("hello =\n    .no = Pas maintenant\n", "own.ftl")])
    assert words.label("fr", "hello", "hello", "no") == "Pas maintenant"
    assert words.label("fr", "hello", "hello", "yes", name="Awa") == "Oui Awa"
    assert words.text("fr", "hello", "hello", name="Awa").startswith("Bonjour Awa")


def test_a_structure_overrides_one_term_and_every_text_follows():
    words = Words.of([french(), french("-robot = assistant\n", "own.ftl")])
    assert words.text("fr", "hello", "hello", name="Awa").endswith("Je suis un assistant.")


def test_an_overridden_text_is_mended_where_it_was_overridden():
    words = Words.of([french(), french("# la nôtre\nbye = Salut\n", "own.ftl")])
    places = words.wordings["fr", "hello"].places
    assert places["bye"] == ("own.ftl", 2)
    assert places["hello"] == ("hello.ftl", 2)


def test_overriding_leaves_the_earlier_wording_as_it_was():
    shipped = french()
    Words.of([shipped, french("bye = Salut\n", "own.ftl")])
    assert Words.of([shipped]).text("fr", "hello", "bye") == "<b>Au revoir</b>"


def test_a_draft_stays_a_draft_until_somebody_takes_the_mark_away():
    assert read_wording("### draft\nhello = ...\n", "ar.ftl", "ar", "hello").draft
    assert not french().draft
    assert Words.of([french(), french("### draft\nbye = Salut\n")]).wordings["fr", "hello"].draft


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("hello = Bonjour\nbye = { $name\n", 2, "ce texte n'est pas du Fluent lisible"),
        ("hello = Bonjour\nhello = Salut\n", 2, "le texte « hello » est écrit deux fois"),
        ("hello = Bonjour\n\nc'est tout\n", 3, "ce texte n'est pas du Fluent lisible"),
    ],
)
def test_a_broken_file_is_refused_with_its_line(text, line, what):
    with pytest.raises(Misread) as refused:
        french(text)
    assert str(refused.value).startswith(f"hello.ftl, ligne {line} : {what}")


def test_french_comes_first_among_the_languages():
    english = read_wording("hello = Hello\n", "en.ftl", "en", "hello")
    arabic = read_wording("hello = مرحبا\n", "ar.ftl", "ar", "hello")
    assert Words.of([english, arabic, french()]).languages == ("fr", "ar", "en")


def test_every_text_and_button_of_a_file_is_listed():
    assert set(keys(french())) == {("hello", None), ("hello", "yes"), ("hello", "no"), ("bye", None)}
