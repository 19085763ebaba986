"""Questions as people type them, written by somebody who had not seen the examples: the right card is among those found."""

import csv
from pathlib import Path

import pytest

from bot.content import load_content
from flows.guides.offering import DOORS
from flows.guides.search import FAR, NOTHING, Examples, Finder, Found, read_examples
from flows.guides.shelf import title_of, topics
from flows.reading import Misread

QUESTIONS = Path(__file__).parents[2] / "data" / "guide_questions.csv"
IN_OTHER_LANGUAGES = QUESTIONS.with_name("guide_questions_elsewhere.csv")
CONTENT = load_content()
FINDER = CONTENT.finder


def questions(path: Path = QUESTIONS) -> list[tuple[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [(row["text"], row["topic"]) for row in csv.DictReader(file)]


ASKED = [(text, topic) for text, topic in questions() if topic != "none"]
ELSEWHERE = [(text, topic) for text, topic in questions(IN_OTHER_LANGUAGES) if topic != "none"]
EVERYDAY = [text for text, topic in questions() if topic == "none"]


def test_the_right_card_is_among_the_three_closest_for_95_of_100_questions() -> None:
    assert len(ASKED) >= 150
    found = [topic in [near for near, _ in FINDER.ranked(text)[:3]] for text, topic in ASKED]
    assert sum(found) / len(found) >= 0.95


def test_every_card_is_asked_for_in_the_questions_and_has_examples() -> None:
    cards = {name.removeprefix("guide_") for name in CONTENT.dialogues if name.startswith("guide_")}
    assert {topic for _, topic in ASKED} == cards == set(FINDER.examples) - {NOTHING, *DOORS}


@pytest.mark.parametrize("language", sorted(FINDER.elsewhere))
def test_every_language_speaks_of_every_card_and_door_and_of_what_is_none(language: str) -> None:
    assert set(FINDER.elsewhere[language]) == set(FINDER.examples)


def test_in_other_languages_the_right_card_is_among_the_three_closest_for_95_of_100_questions() -> None:
    assert len(ELSEWHERE) >= 100
    found = [topic in [near for near, _ in FINDER.ranked(text)[:3]] for text, topic in ELSEWHERE]
    offered = [topic in FINDER.find(text).topics for text, topic in ELSEWHERE]
    assert sum(found) / len(found) >= 0.95
    assert sum(offered) / len(offered) >= 0.95


def test_in_other_languages_what_is_sure_is_right_and_everyday_words_seldom_bring_a_card() -> None:
    said = [(FINDER.find(text), topic) for text, topic in ELSEWHERE]
    sure = [found.topics[0] == topic for found, topic in said if found.sure]
    assert len(sure) > 40
    assert sum(sure) / len(sure) >= 0.95
    everyday = [FINDER.find(text) for text, topic in questions(IN_OTHER_LANGUAGES) if topic == "none"]
    assert sum(bool(one.topics) for one in everyday) <= len(everyday) / 5
    assert not any(one.sure for one in everyday)


def test_the_lists_of_other_languages_hardly_change_what_french_words_bring() -> None:
    with QUESTIONS.with_name("risk_more.csv").open(encoding="utf-8", newline="") as rows:
        french = [row["text"] for row in csv.DictReader(rows) if row["lang"].startswith("fr")]
    alone = Finder(FINDER.examples)
    assert len(french) > 1500
    assert sum(alone.find(text) != FINDER.find(text) for text in french) <= len(french) / 25


def test_what_a_card_is_called_in_any_language_finds_it() -> None:
    missed = [
        (language, topic)
        for language in CONTENT.words.languages
        for topic in topics(CONTENT)
        if topic not in FINDER.find(title_of(CONTENT, f"guide_{topic}", language)).topics
    ]
    assert missed == []


@pytest.mark.parametrize(
    ("text", "door"),
    [
        ("je peux avoir une atestation de travail", "attestations"),
        ("vous pouvez me donner une preuve que je bosse ici", "attestations"),
        ("мені потрібна довідка для господаря", "attestations"),
        ("jai recu une lettre bizarre que veulent ils", "letter"),
        ("пришло какое-то письмо не понимаю", "letter"),
        ("وصلتني رسالة ولم أفهمها", "letter"),
        ("quels papiers je dois amener pour le dossier", "dossiers"),
        ("necesito ayuda para juntar mi expediente", "dossiers"),
        ("est ce que je peux parler avec une vraie personne", "human"),
        ("birisiyle konuşmak istiyorum lütfen", "human"),
    ],
)
def test_what_is_no_card_and_can_be_asked_for_here_has_its_door(text: str, door: str) -> None:
    assert FINDER.find(text).topics[0] == door


def test_where_it_says_that_it_is_sure_it_is_right_95_times_of_100() -> None:
    said = [(FINDER.find(text), topic) for text, topic in ASKED]
    sure = [found.topics[0] == topic for found, topic in said if found.sure]
    assert len(sure) > 40
    assert sum(sure) / len(sure) >= 0.95


def test_everyday_words_seldom_bring_a_card_and_never_a_sure_one() -> None:
    found = [FINDER.find(text) for text in EVERYDAY]
    assert sum(bool(one.topics) for one in found) <= len(EVERYDAY) / 5
    assert not any(one.sure for one in found)


@pytest.mark.parametrize("text", ["", " ", "🙂", "???", "x" * 4096, "zzz qqq"])
def test_what_says_nothing_finds_nothing(text: str) -> None:
    assert FINDER.find(text) == Found()


def test_the_same_words_without_accents_and_by_ear_find_the_same_card() -> None:
    assert FINDER.find("mon titre de séjour est expiré").topics[0] == "residence_permit"
    assert FINDER.find("titre sejour expire").topics[0] == "residence_permit"
    assert FINDER.find("jai pa recu la caf").topics[0] == "caf"


def test_an_example_more_brings_its_card_nearer() -> None:
    one = Finder({"a": Examples(words=("banane",)), "b": Examples(words=("cerise",))})
    more = Finder({"a": Examples(words=("banane", "abricot")), "b": Examples(words=("cerise",))})
    assert one.ranked("abricot") == [] or one.ranked("abricot")[0][1] < FAR
    assert more.find("abricot").topics == ("a",)


def test_examples_that_cannot_be_read_are_named_with_their_line() -> None:
    with pytest.raises(Misread) as misread:
        read_examples("caf:\n  phrases: [x]\n", "guide_words.yaml")
    assert "guide_words.yaml" in str(misread.value)


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        ("c ou les vestiaire", ["vestiaire"]),
        ("la navette elle passe a kel heure", ["navette"]),
        ("esque ya un endroit pour garer le velo", ["velo"]),
        ("comment je fais pour prendre un jour de conger", ["conge"]),
        ("merci bonne journée", []),
        ("mon fils est malade", []),
        ("comment faire pour le permis", []),
        ("je peux vous appeler cet après midi ?", []),
    ],
)
def test_a_question_is_near_another_one_by_what_it_is_about_and_not_by_the_small_words(
    asked: str, near: list[str]
):
    others = {
        "vestiaire": "Où est le vestiaire du chantier ?",
        "navette": "À quelle heure passe la navette le matin ?",
        "velo": "Peut-on garer son vélo à l'atelier ?",
        "conge": "Comment demander un jour de congé ?",
    }
    assert list(FINDER.nearest(asked, others)) == near


def test_where_no_card_says_which_words_are_rare_nothing_is_near_anything():
    others = {1: "Où est le vestiaire ?"}
    assert Finder().nearest("c ou le vestiaire", others) == ()
    assert FINDER.nearest("", others) == ()
