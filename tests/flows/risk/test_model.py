"""The model beside the rules: what it hears that no rule says, what it lets pass, and that it is always the same."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import flows
from bot.content import load_detector
from bot.risk_training import EXAMPLES, known_ideas, mark_of, read_examples, train
from flows.flags import Level
from flows.reading import Misread
from flows.risk.detector import Detector, Reading
from flows.risk.ideas import read_ideas
from flows.risk.lexicon import read_lexicon, words_of, words_of_each
from flows.risk.model import read_model
from flows.risk.text import chunks_of, sound_of, sounds_of, tokens_of, tokens_of_each

WEIGHTS = Path(flows.__file__).parent / "data" / "risk_weights.bin"


@pytest.fixture(scope="module")
def detector() -> Detector:
    return load_detector()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("jen pe plu", "j'en peux plus"),
        ("chui", "je suis"),
        ("JVEU", "je veux"),
        ("g", "j'ai"),
        ("mangé", "manger"),
    ],
)
def test_what_sounds_alike_is_the_same(one, other):
    assert [sound_of(word) for word in tokens_of(one)] == [sound_of(word) for word in tokens_of(other)]


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("jveu pu vivre", "suicide"),
        ("g plu rien a mangé depui ier", "food"),
        ("чоловік б'є мене коли п'є", "violence"),
        ("чоловік б'є мене", "violence"),
        ("my husband beats me", "violence"),
        ("kocam beni dövüyor", "violence"),
        ("no quiero vivir", "suicide"),
        ("estamos en la calle con los niños", "housing"),
        ("benti marj3atch mn lmadrasa", "child"),
    ],
)
def test_danger_is_heard_by_ear_and_in_other_languages(detector, text, category):
    assert category in detector.read(text).categories


@pytest.mark.parametrize("text", ["", "2", "000", "🙂", "bonjour", "à demain", "mes papiers", "é" * 4096])
def test_next_to_nothing_worries_nobody(detector, text):
    assert detector.read(text) == Reading()


@pytest.mark.parametrize(
    "unit", ["", " €", " euros", " jours", " mois", " km", " °", "h", "h30", "/12/2026", " décembre"]
)
def test_a_number_a_price_a_date_or_an_hour_alone_worries_nobody(detector, unit):
    said = [f"{number}{unit}" for number in (*range(400), 2010, 2026, 3114, 3919)]
    assert [text for text in said if detector.read(text) != Reading()] == []


@pytest.mark.parametrize(
    "place", ["RER {}", "le {}", "n° {}", "bus {}", "quai {}", "code {}", "ligne {} ?", "il y a {}"]
)
def test_a_number_with_a_word_beside_it_is_a_place_or_a_line_and_worries_nobody(detector, place):
    said = [place.format(number) for number in range(1, 130)]
    assert [text for text in said if detector.read(text) != Reading()] == []


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("j'ai avalé 30 cachets", "suicide"),
        ("40 de fièvre depuis 3 jours", "health"),
        ("il m'a frappée 2 fois", "violence"),
        ("115 sature, on dort dehors", "housing"),
        ("violée 2 fois", "violence"),
        ("overdose ?", "health"),
    ],
)
def test_a_number_hides_no_danger_beside_it(detector, text, category):
    assert category in detector.read(text).categories


WRITTEN = st.text(alphabet=[*"aAeéçnt'’ʼбє’مو\u200c\u0301½ßİ _-.,;:!?…\n\t()/«😭5€"], max_size=40)


@given(WRITTEN)
@example("J’peux pas…don't, aujourd'hui\nrendez-vous")
def test_a_text_cut_at_its_spaces_and_marks_has_the_same_words(text):
    chunks = chunks_of(text)
    assert [token for tokens in tokens_of_each(chunks) for token in tokens] == tokens_of(text)
    assert [pair for pairs in words_of_each(chunks) for pair in pairs] == words_of(text)


@given(st.lists(WRITTEN, max_size=6))
@example(["ent", "hé", "faux", "x", "", "mangent"])
def test_words_sound_the_same_in_any_company(words):
    assert sounds_of(words) == [sound_of(word) for word in words]


SAID = st.sampled_from(
    [
        *"?.!,a\n",
        "je veux mourir",
        "il me frappe",
        "merci",
        "à l'aide",
        "bonjour bonjour",
        "mdr",
        "j'ai plus rien à manger et mes enfants pleurent",
        "Le chantier avance bien et le soleil est là.",
        "не хочу жити",
        "😭",
        "x" * 60,
    ]
)
MESSAGES = st.lists(st.lists(SAID, max_size=9).map(" ".join), max_size=6)


@given(MESSAGES)
@example(["", "je veux mourir", "je veux mourir", "", "?", "merci"])
def test_messages_read_together_are_read_as_each_is_alone(detector, messages):
    assert detector.read_each(messages) == [detector.read(message) for message in messages]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("au bout du rouleau", Level.HIGH),
        ("Harcèlement !!", Level.HIGH),
        ("besoin d'aide", Level.MEDIUM),
    ],
)
def test_words_of_danger_that_are_the_whole_message_stand_whatever_the_model_thinks(detector, text, level):
    assert detector.read(text).level is level


def test_what_a_rule_calls_critical_stands_whatever_the_model_thinks(detector):
    mended = (
        "rules:\n  - category: violence\n    level: critical\n    because: le code convenu avec la personne\n"
        "    expressions: |\n      le dossier bleu est sur la table\n"
    )
    careful = Detector.of([read_lexicon(mended, "fr.yaml")], detector.model)
    text = "Le dossier bleu est sur la table."
    assert detector.read(text).level is None
    assert careful.read(text).level is Level.CRITICAL


def test_what_a_rule_calls_critical_stands_where_the_model_only_doubts(detector):
    text = "je veux mourir mdr mais sinon ça va la formation est top"
    (heard,) = detector.model.hear([chunks_of(text)])
    assert heard.worry < -1
    assert detector.read(text).level is Level.CRITICAL


@pytest.mark.parametrize(
    "text",
    [
        "J'étouffe les courgettes avec un oignon",
        "« Laissez-moi mourir sur scène » c'est Dalida non ?",
        "C'est le dernier message que j'envoie pour les congés, après je passe au bureau",
    ],
)
def test_words_that_are_said_lightly_too_ring_for_nothing_where_the_rest_shows_it(detector, text):
    assert replace(detector, model=None).read(text).level is Level.CRITICAL
    assert detector.read(text) == Reading()


def test_the_model_says_honestly_why(detector):
    reading = detector.read("il cache mes papiers et mon argent")
    assert reading.level is not None
    assert reading.reasons[0].startswith("ressemble à des messages de détresse")


def test_one_sentence_of_danger_is_heard_in_a_long_cheerful_message(detector):
    cheerful = "Le chantier avance bien et le soleil est là. " * 12
    assert detector.read(cheerful).level is None
    assert (
        detector.read(cheerful + "Mon mari est derrière la porte avec un couteau. " + cheerful).level
        is Level.CRITICAL
    )


@pytest.mark.parametrize(
    "text",
    [
        "Mes clés et mon badge sont dans le tiroir, le chien est chez ma tante. Après vendredi il n'y aura plus rien à payer pour moi.",
        "mdr si le tram passait sur moi ce matin ça m'arrangerait bien",
        "vous n'aurez plus à vous occuper de moi après ce week-end, merci pour tout",
    ],
)
def test_a_wish_to_die_is_heard_behind_a_handover_a_joke_or_thanks(detector, text):
    assert "suicide" in detector.read(text).categories


def test_a_handover_before_a_holiday_worries_nobody(detector):
    text = "Je vous ai laissé les clés et mon badge dans le tiroir, et le chien est chez ma tante pendant les vacances. Bonne semaine."
    assert detector.read(text).level is None


def test_the_answer_is_the_same_whatever_came_before(detector):
    texts = [example.text for example in read_examples(EXAMPLES[0])[::160]]
    forwards = [detector.read(text) for text in texts]
    backwards = [load_detector().read(text) for text in reversed(texts)]
    assert forwards == backwards[::-1]


def test_the_same_examples_give_the_same_weights():
    ideas, examples = known_ideas(), read_examples(EXAMPLES[0])[:60]
    assert train(examples, ideas) == train(examples, ideas)


def test_the_weights_shipped_were_learnt_from_the_examples_of_the_repository():
    examples = [example for path in EXAMPLES for example in read_examples(path)]
    head, _, _ = WEIGHTS.read_bytes().partition(b"\n")
    assert json.loads(head)["examples"] == mark_of(examples)


def test_what_strangers_wrote_was_never_learnt_from():
    learnt = {example.text for path in EXAMPLES for example in read_examples(path)}
    strangers = read_examples(EXAMPLES[0].with_name("risk_strangers.csv"))
    assert len(strangers) > 9_000
    assert learnt.isdisjoint(example.text for example in strangers)


def test_the_weights_shipped_are_small_and_readable():
    assert WEIGHTS.stat().st_size <= 6_500_000
    assert read_model(WEIGHTS.read_bytes(), "weights", known_ideas()).weights.rows.size


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        b"{}",
        b'{"scales": [], "leans": []}\nx',
        WEIGHTS.read_bytes()[:-9],
        b'{"seen": 99999999999999999999}\n',
        b'{"seen": -1}\n',
    ],
)
def test_weights_that_cannot_be_read_are_refused(packed):
    with pytest.raises(Misread):
        read_model(packed, "weights", known_ideas())


@pytest.mark.parametrize("line", ["sans mots", "idée:", "deux mots: a"])
def test_an_idea_badly_written_is_refused_with_its_line(line):
    with pytest.raises(Misread) as refused:
        read_ideas(f"# les idées\n{line}\n", "ideas.txt")
    assert str(refused.value).startswith("ideas.txt, ligne 2")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_every_example_is_labelled_with_what_the_house_knows(path):
    examples = read_examples(path)
    assert len(examples) > 600
    assert all(bool(example.level) == bool(example.categories) for example in examples)
    with path.open(encoding="utf-8", newline="") as file:
        assert len({row["id"] for row in csv.DictReader(file)}) == len(examples)


@pytest.mark.parametrize(
    "text",
    [
        "je vais bien merci",
        "au revoir à tous",
        "et celle-ci aussi",
        "merci pour tout",
        "je rentre chez moi",
        "c'est fini pour aujourd'hui",
        "bonne nuit",
        "à demain",
        "oui ça va",
        "je suis un peu fatigué",
        "ok je pars maintenant",
        "dsl du retar jariv",
        "jsui en route",
        "je peux avoir mon planning",
        "quelle heure demain",
        "thank you bye",
        "todo bien gracias",
        "tudo bem obrigado",
        "все добре дякую",
        "спасибо до завтра",
        "teşekkürler iyi günler",
        "الحمد لله بخير",
        "خوبم تشکر",
    ],
)
def test_what_everybody_says_every_day_rings_for_nothing(detector, text):
    assert detector.read(text).level is None


@pytest.mark.parametrize(
    "text",
    ["je ne sais pas", "Je sais plus", "jsp", "je ne l’ai pas", "je ne veux pas", "laisse-moi", "Plus tard."],
)
def test_an_answer_of_every_day_rings_for_nothing(detector, text):
    assert detector.read(text) == Reading()


@pytest.mark.parametrize(
    "text", ["je ne veux pas vivre", "laisse-moi mourir", "je ne sais plus comment tenir, je veux en finir"]
)
def test_and_what_goes_on_from_one_is_heard(detector, text):
    assert detector.read(text).level is Level.CRITICAL
