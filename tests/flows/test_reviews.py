"""Cards of help with paperwork are read again twice a year."""

from datetime import date

import pytest

from flows.reviews import reviewed_on, to_review

REVIEWED = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("### La CAF. Sources : caf.fr. Revu le 22 novembre 2026.\nfirst = CAF\n", REVIEWED),
        ("### Revue le 1er mars 2027.\n", date(2027, 3, 1)),
        ("# Revu le 22 novembre 2026.\n# Revu le 3 août 2027.\n", date(2027, 8, 3)),
        ("### La CAF.\nfirst = Revu le 22 novembre 2026.\n", None),
        ("### Revu le 31 février 2027.\n", None),
        ("", None),
    ],
)
def test_a_card_says_in_its_first_comment_when_it_was_last_reviewed(text, on):
    assert reviewed_on(text) == on


def test_a_card_is_good_for_six_months_and_not_for_longer():
    assert to_review({"guide_caf": REVIEWED}, date(2027, 5, 20)) == {}
    old = to_review({"guide_caf": REVIEWED, "guide_taxes": date(2027, 5, 1)}, date(2027, 5, 30))
    assert list(old) == ["guide_caf"]
    assert "revue le 22/11/2026, il y a plus de six mois" in old["guide_caf"]


def test_a_card_that_nobody_ever_reviewed_is_named():
    assert "ne dit pas quand" in to_review({"guide_caf": None}, REVIEWED)["guide_caf"]
