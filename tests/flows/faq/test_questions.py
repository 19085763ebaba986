"""What is a question, in whatever spelling, and what is not."""

import pytest

from flows.faq.questions import LENGTH_MAX, is_question


@pytest.mark.parametrize(
    "words",
    [
        "il est ou le vestiaire svp",
        "ou je peux garer mon velo",
        "coment je fé pour le badge",
        "kan passe la navete",
        "esque ya un micro onde",
        "je doi ramener koi demain",
        "on peut venir avec ses enfants ?",
        "how do i get there",
        "متى تصل الحافلة صباحا",
        "где лежит мой бейдж",
    ],
)
def test_who_asks_something_is_understood_however_they_spell_it(words: str):
    assert is_question(words)


@pytest.mark.parametrize(
    "words",
    [
        "merci bonne journée",
        "je serai en retard demain",
        "ok ça va",
        "je viens avec mon velo ou a pied",
        "je commence lundi matin",
        "oui ?",
        f"comment {'mot ' * LENGTH_MAX}",
    ],
)
def test_thanks_news_and_what_is_too_short_or_too_long_are_no_question(words: str):
    assert not is_question(words)
