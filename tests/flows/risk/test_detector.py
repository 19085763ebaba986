"""The first detector: what it sees, what it lets pass, why, and how long it takes."""

from pathlib import Path

import pytest

import flows
from flows.flags import Level
from flows.reading import Misread
from flows.risk.detector import Detector, Reading
from flows.risk.lexicon import read_lexicon

LEXICONS = Path(flows.__file__).parent / "lexicon"


@pytest.fixture(scope="module")
def detector() -> Detector:
    return Detector.of(
        read_lexicon((LEXICONS / f"{language}.yaml").read_text(encoding="utf-8"), language)
        for language in ("fr", "en", "cries")
    )


@pytest.mark.parametrize(
    ("text", "category", "level"),
    [
        ("je veux mourir", "suicide", Level.CRITICAL),
        ("JE VEUX MOURIRRRR", "suicide", Level.CRITICAL),
        ("jveu mourire", "suicide", Level.CRITICAL),
        ("g trop envie den finir", "suicide", Level.CRITICAL),
        ("I want to die", "suicide", Level.CRITICAL),
        ("mon frère veut se tuer", "suicide", Level.HIGH),
        ("à 17 ans j’ai fait une TS", "suicide", Level.MEDIUM),
        ("il est derrière la porte avec un couteau", "violence", Level.CRITICAL),
        ("Il m'a encore frappée.", "violence", Level.HIGH),
        ("he has a gun", "violence", Level.CRITICAL),
        ("mon fils a disparu", "child", Level.CRITICAL),
        ("mal à la poitrine depuis ce matin", "health", Level.CRITICAL),
        ("I can’t breathe", "health", Level.CRITICAL),
        ("je fais une crise d'angoisse", "distress", Level.HIGH),
        ("j'ai rechuté hier", "addiction", Level.HIGH),
        ("je dors dans ma voiture", "housing", Level.HIGH),
        ("rien à manger depuis hier", "food", Level.HIGH),
        ("mon compte est bloqué", "money", Level.HIGH),
        ("j'ai reçu une OQTF", "rights", Level.HIGH),
        ("accident de travail ce matin", "work_danger", Level.HIGH),
        ("je reviendrai plus", "dropout", Level.HIGH),
        ("pouvez-vous me rappeler ?", "help", Level.MEDIUM),
    ],
)
def test_plain_words_of_danger_are_seen(detector, text, category, level):
    reading = detector.read(text)
    assert category in reading.categories
    assert reading.level is level


@pytest.mark.parametrize(
    "text",
    [
        "", "bonjour", "🙂", "je suis mort de rire", "morte de fatigue ce soir", "ça me tue ce film", "mdr",
        "mon tel est mort", "j'ai tué le temps", "un coup de main svp", "un coup de fil demain", "coup de barre",
        "merci beaucoup à demain", "I am dead tired", "my phone is dead", "c'est quand la paie ?",
        "quelles pièces pour la carte vitale ?",
        "la deuxième fois",
        "LA TROISIEME FOIS",
    ],
)  # fmt: skip
def test_idioms_and_everyday_words_raise_nothing(detector, text):
    assert detector.read(text) == Reading()


@pytest.mark.parametrize(
    "text",
    ["je ne veux pas mourir hein", "il ne me frappe pas", "il me frappe jamais", "I do not want to die"],
)
def test_what_is_denied_is_not_raised(detector, text):
    assert detector.read(text).level is None


@pytest.mark.parametrize(
    "text",
    [
        "il ne me frappe pas, il m'empêche juste de sortir",
        "il n'arrête pas de me frapper",
        "il me frappe pas que le soir",
    ],
)
def test_a_denial_does_not_hide_the_danger_beside_it(detector, text):
    reading = detector.read(text)
    assert "violence" in reading.categories
    assert reading.level is Level.HIGH


def test_a_danger_beside_an_idiom_is_still_seen(detector):
    assert detector.read("mort de rire, sauf que je veux mourir").level is Level.CRITICAL


def test_a_danger_buried_in_a_long_message_is_seen(detector):
    text = (
        "Bonjour, la tournée s'est bien passée, merci. " * 40
        + "et puis je veux en finir. "
        + "À demain. " * 40
    )
    assert detector.read(text).level is Level.CRITICAL


def test_several_dangers_are_all_said_at_the_highest_level(detector):
    reading = detector.read("je dors dehors, j'ai rien à manger et je veux mourir")
    assert reading.categories == ("suicide", "housing", "food")
    assert reading.level is Level.CRITICAL


def test_a_reason_shows_the_words_and_the_rule_in_french_the_gravest_first(detector):
    reading = detector.read("mon compte est bloqué, je veux mourir")
    assert reading.reasons == (
        "« je veux mourir » : envie de mourir ou projet de se tuer, dit au présent",
        "« compte est bloque » : plus d'argent, compte bloqué ou aide coupée",
    )


def test_any_characters_at_all_can_be_read(detector):
    for text in ("\x00\ud800", "ﷺ½ß", "e\u0301" * 50, "قف стоп ፀ", "\u202e!", "İı"):
        assert detector.read(text).level is None


RULE = "rules:\n  - category: help\n    level: high\n    because: test\n    expressions: |\n      {}\n"


@pytest.mark.parametrize(
    ("expression", "line", "what"),
    [
        ("aidez .. moi\n      .. moi", 7, "« .. moi » : « .. » se met entre deux mots, deux fois au plus"),
        ("a .. b .. c .. d", 6, "« a .. b .. c .. d » : « .. » se met entre deux mots, deux fois au plus"),
        ("aidez?", 6, "« aidez? » : le premier mot ne peut pas manquer"),
        ("ai* moi", 6, "« ai* moi » : « ai* » est trop court avant l'étoile"),
        ("aidez (moi)", 6, "« aidez (moi) » : écriture attendue : des mots, a|b, mot?, mot*, .."),
    ],
)
def test_an_expression_that_cannot_be_used_is_refused_with_its_line(expression, line, what):
    with pytest.raises(Misread) as refused:
        read_lexicon(RULE.format(expression), "fr.yaml")
    assert str(refused.value) == f"fr.yaml, ligne {line} : {what}"


def test_the_signs_of_an_expression_do_what_they_say():
    detector = Detector.of([read_lexicon(RULE.format("aide|aidez moi? vit* .. merci"), "fr.yaml")])
    for text in ("aide vite merci", "Aidez-moi vite merci", "aidez moi vitesse un deux trois merci"):
        assert detector.read(text).level is Level.HIGH
    for text in (
        "aimez moi vite merci",
        "aidez moi vi merci",
        "aidez moi vite un deux trois quatre merci",
        "merci",
    ):
        assert detector.read(text).level is None


def test_a_detector_without_words_sees_nothing():
    assert Detector().read("je veux mourir") == Reading()


CRIES = (
    "à l'aide",
    "A L'AIDE !!!",
    "a laide",
    "sos sos",
    "help me",
    "help me help me help me",
    "ayúdenme",
    "me ajudem",
    "допоможіть",
    "помогите!!",
    "imdat",
    "YARDIM EDİN",
    "ساعدوني",
    "sa3douni",
    "کمکم کنید",
    "مرسته وکړئ",
    "ሓግዙኒ",
)


@pytest.mark.parametrize("words", CRIES)
def test_a_cry_for_help_that_is_the_whole_message_is_heard_in_every_language(detector, words: str) -> None:
    assert detector.read(words) == Reading(("help",), Level.HIGH, (f"« {words} » : appel à l'aide",))


@pytest.mark.parametrize(
    "words", ["aide", "help", "can you help me with the caf", "sos médecins c'est quel numéro"]
)
def test_who_asks_for_the_menu_or_for_help_with_something_does_not_cry(detector, words: str) -> None:
    assert detector.read(words) == Reading()


def test_a_lexicon_that_warns_of_nothing_is_refused() -> None:
    with pytest.raises(Misread, match="il manque « rules » ou « cries »"):
        read_lexicon("idioms: |\n  mort de rire\n", "fr.yaml")
