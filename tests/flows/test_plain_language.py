"""The measures of plain French, held against figures computed elsewhere, and the gates."""

import pytest

from flows.plain_language import judge, measure, syllables

# Published before this program: Kandel-Moles of the same sentences, and words a sentence.
CALIBRATED = [
    ("Votre paie arrive le 5.", 110.9, 4.0, 0.0),
    ("Pour aller travailler.", 56.8, 3.0, 0.33),
]
TOLERANCE = 0.5
# Texts whose kind is known, not their figure: a simple card is above 85, an administrative sentence under 50.
CARD = (
    "Vous êtes malade ? Appelez votre chef. Dites : je suis malade. Allez voir un médecin. "
    "Il donne un papier. Envoyez ce papier à votre chef. Gardez une copie."
)
ADMINISTRATIVE = (
    "L'étranger présente à l'appui de sa demande les documents justifiant de son état civil et de sa nationalité, "
    "ainsi que les pièces mentionnées par la réglementation applicable à la délivrance du titre sollicité."
)


@pytest.mark.parametrize(("text", "score", "per_sentence", "long"), CALIBRATED)
def test_the_score_is_that_of_the_calibration_table(text, score, per_sentence, long):
    found = measure(text)
    assert found.score == pytest.approx(score, abs=TOLERANCE)
    assert found.words_per_sentence == per_sentence
    assert found.long_words == pytest.approx(long, abs=0.01)


def test_the_score_tells_simple_from_administrative():
    card, administrative = measure(CARD), measure(ADMINISTRATIVE)
    assert card.score is not None
    assert administrative.score is not None
    assert card.score > 85
    assert administrative.score < 50


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("le", 1), ("votre", 1), ("école", 2), ("idée", 2), ("élève", 2), ("travailler", 3), ("paie", 1), ("Marie", 2),
        ("l'équipe", 2), ("qu'il", 1), ("action", 2), ("créer", 2), ("jouer", 2), ("maïs", 2), ("parlent", 1),
        ("argent", 2), ("logement", 3), ("rendez-vous", 3), ("août", 1), ("pays", 2), ("guerre", 1), ("numéro", 3),
    ],
)  # fmt: skip
def test_syllables_are_those_that_are_said(word, count):
    assert syllables(word) == count


def test_a_colon_parts_what_is_measured_but_makes_no_second_sentence():
    found = measure("Votre contact : Marie.\nElle est là.")
    assert (found.sentences, found.words_per_sentence, found.longest_sentence) == (2, 2.0, 3)


def test_markup_and_emojis_are_not_words():
    assert measure("<b>Bonjour</b> 🙂").words == 1
    assert measure("🙂 !").score is None


def verdicts(text: str, language: str = "fr") -> set[tuple[str, str]]:
    return {(verdict.severity, verdict.what) for verdict in judge(text, language)}


def test_a_plain_card_passes_every_gate():
    assert verdicts("Vous êtes malade ? Appelez votre chef. Allez voir un médecin.") == set()


def test_a_sentence_of_thirteen_words_is_looked_at_and_one_of_sixteen_stopped():
    assert ("warning", "13 mots dans la plus longue phrase (but : 12, au plus 15)") in verdicts(
        "un " * 13 + ". Oui. Non."
    )
    assert ("error", "16 mots dans la plus longue phrase (but : 12, au plus 15)") in verdicts(
        "un " * 16 + ". Oui. Non."
    )


def test_a_bubble_of_six_sentences_is_looked_at_and_one_of_eight_stopped():
    assert ("warning", "6 phrases (but : 5, au plus 7)") in verdicts("Oui. " * 6)
    assert ("error", "8 phrases (but : 5, au plus 7)") in verdicts("Oui. " * 8)


def test_a_bubble_of_351_signs_is_looked_at_and_one_of_501_stopped():
    assert ("warning", "351 signes (but : 350, au plus 500)") in verdicts("." * 351)
    assert ("error", "501 signes (but : 350, au plus 500)") in verdicts("." * 501)


def test_a_hard_text_is_stopped_by_its_score_and_its_long_words():
    found = {(severity, what.split(" ")[0]) for severity, what in verdicts(ADMINISTRATIVE)}
    assert ("error", "lisibilité") in found
    assert any("mots longs" in what for _, what in verdicts(ADMINISTRATIVE))


def test_a_short_text_is_not_judged_by_its_score():
    assert verdicts("Pour aller travailler.") == set()


def test_what_ends_a_sentence_ends_it_in_every_script_and_a_word_is_one_where_its_letters_are_not_joined():
    assert measure("می‌خواهید بنویسید؟ بلی").sentences == 2
    assert measure("می‌خواهید بنویسید").words == 2
    assert measure("ናብ 112 ደውሉ። ነጻ እዩ።").longest_sentence == 2


def test_another_language_is_judged_by_lengths_only():
    assert verdicts("Administrative documentation requirements. " * 3, "en") == set()
    assert ("error", "8 phrases (but : 5, au plus 7)") in verdicts("Yes. " * 8, "en")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Le papier est envoyé par Marie.", "passive"),
        ("La personne qui lit le papier que vous donnez.", "deux « qui »"),
    ],
)
def test_turns_that_are_hard_to_follow_are_looked_at(text, what):
    assert any(severity == "warning" and what in said for severity, said in verdicts(text))


def test_a_plain_question_is_no_subordinate_clause():
    assert verdicts("Qu'est-ce qui est le plus dur ?") == set()
