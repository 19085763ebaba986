"""What a dialogue's file may say, and what is refused, on which line and in which words."""

import pytest

from flows.dialogue import END, read_dialogue
from flows.flags import Level
from flows.reading import Misread

GOOD = """\
dialogue: hello
version: 2
moved: {old: ask}
steps:
  ask:
    ask: ask
    choices:
      - {id: fine, next: bye}
      - {id: bad, raise: {category: distress, level: high}, plan: {kind: hello, in_days: 3}, next: bye}
    free: {accepts: [text, voice], as: words, next: bye}
    wait: {hours: 24, next: end}
  bye:
    say: bye
    next: end
"""


def test_a_dialogue_is_read_as_it_is_written():
    dialogue = read_dialogue(GOOD, "hello.yaml")
    assert (dialogue.name, dialogue.version, dialogue.first) == ("hello", 2, "ask")
    step = dialogue.steps["ask"]
    bad = step.choice("bad")
    assert bad is not None
    assert bad.raises is not None
    assert bad.raises.flag_level is Level.HIGH
    assert bad.plan is not None
    assert bad.plan.in_days == 3
    assert step.free is not None
    assert step.free.name == "words"
    assert step.wait is not None
    assert step.wait.minutes == 24 * 60
    assert dialogue.steps["bye"].next == END


def test_a_dialogue_names_what_it_is_given_and_what_humans_are_to_do():
    text = GOOD.replace("version: 2\n", "version: 2\nfacts: [pay_on]\n").replace(
        "- {id: fine, next: bye}",
        "- {id: fine, errand: pay_late, call: morning, stay_in_touch: false, next: bye}",
    )
    dialogue = read_dialogue(text, "hello.yaml")
    fine = dialogue.steps["ask"].choice("fine")
    assert dialogue.given == ("pay_on",)
    assert fine is not None
    assert (fine.errand, fine.call, fine.stay_in_touch) == ("pay_late", "morning", False)


BROKEN = {
    "an errand on an unknown topic": (
        GOOD.replace("- {id: fine, next: bye}", "- {id: fine, errand: pay_slow, next: bye}"),
        8,
        "« pay_slow » n'est pas un sujet de démarche (choix : hours_sheet, pay_late, pay_amount, pay_hours, pay_payslip, pay_account, pay_other, advance, end_papers, paperwork, dossier, letter, paper_end)",
    ),
    "a call at an unknown moment": (
        GOOD.replace("- {id: fine, next: bye}", "- {id: fine, call: noon, next: bye}"),
        8,
        "« noon » n'est pas possible pour « call » ; choix : 'morning', 'afternoon', 'any' ou 'silence'",
    ),
    "taking leave before the end": (
        GOOD.replace("    say: bye\n", "    say: bye\n    parting: true\n").replace("next: end", "next: more")
        + "  more:\n    say: more\n    next: end\n",
        12,
        "parting n'a de sens que pour ce qui est dit (say) à la fin (next: end)",
    ),
    "a step that does not exist": (
        GOOD.replace("- {id: fine, next: bye}", "- {id: fine, next: by}"),
        8,
        "l'étape « by » n'existe pas (étapes : ask, bye, ou end)",
    ),
    "a step that is never reached": (
        GOOD + "  lost:\n    say: lost\n    next: end\n",
        15,
        "l'étape « lost » n'est jamais atteinte",
    ),
    "steps that turn in circles": (
        GOOD.replace("    say: bye\n    next: end", "    say: bye\n    next: round")
        + "  round:\n    say: round\n    next: bye\n",
        12,
        "depuis l'étape « bye », on ne peut pas finir (impasse)",
    ),
    "a step that does two things": (
        GOOD.replace("    ask: ask\n", "    ask: ask\n    say: ask\n"),
        5,
        "une étape fait une seule chose : say, ask, when ou rotate",
    ),
    "a question that nobody can answer": (
        GOOD + "  quiz:\n    ask: quiz\n",
        15,
        "une question attend des choix (choices), une réponse libre (free) ou un jour (date)",
    ),
    "a text after which nothing is said to come": (
        GOOD.replace("    say: bye\n    next: end\n", "    say: bye\n"),
        12,
        "après say, il faut dire où aller (next)",
    ),
    "a choice given twice": (
        GOOD.replace("id: fine", "id: bad"),
        5,
        "le choix « bad » est donné deux fois",
    ),
    "a flag of an unknown category": (
        GOOD.replace("category: distress", "category: sadness"),
        9,
        "« sadness » n'est pas une catégorie (choix : suicide, violence, child, health, distress, addiction, housing, food, money, rights, work_danger, dropout, help)",
    ),
    "a flag of an unknown level": (
        GOOD.replace("level: high", "level: huge"),
        9,
        "« huge » n'est pas possible pour « level » ; choix : 'critical', 'high' ou 'medium'",
    ),
    "a word that is not known": (
        GOOD.replace("    say: bye\n", "    say: bye\n    tell: bye\n"),
        14,
        "« tell » n'est pas connu ici",
    ),
    "a wait without an end": (
        GOOD.replace("hours: 24", "hours: 0"),
        11,
        "« hours » doit être plus grand que 0.0",
    ),
    "an answer of an unknown sort": (
        GOOD.replace("[text, voice]", "[text, dance]"),
        10,
        "« dance » n'est pas possible pour « accepts » ; choix : 'text', 'voice', 'photo' ou 'document'",
    ),
    "a step moved to nowhere": (
        GOOD.replace("moved: {old: ask}", "moved: {old: gone}"),
        3,
        "l'étape « gone » n'existe pas",
    ),
    "a step written twice": (
        GOOD + "  bye:\n    say: bye\n    next: end\n",
        15,
        "« bye » est écrit deux fois",
    ),
    "conditions without a way for everybody else": (
        GOOD.replace("    say: bye\n    next: end\n", "    when:\n      - {if: {mood: bad}, next: end}\n"),
        12,
        "la dernière branche de when doit valoir pour tous les autres cas (sans if)",
    ),
    "a theme drawn from nothing": (
        GOOD.replace("    say: bye\n    next: end\n", "    rotate: theme\n"),
        12,
        "rotate attend among: {thème: étape}",
    ),
    "no version": (GOOD.replace("version: 2\n", ""), 1, "il manque « version »"),
    "YAML that cannot be read": (
        GOOD.replace("    ask: ask\n", "    ask: [ask\n"),
        7,
        "le fichier n'est pas du YAML lisible : près d'ici, un signe ou un retrait manque ou est de trop",
    ),
}


@pytest.mark.parametrize(("text", "line", "what"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_dialogue_is_refused_with_its_line_and_what_is_wrong(text, line, what):
    with pytest.raises(Misread) as refused:
        read_dialogue(text, "hello.yaml")
    assert f"hello.yaml, ligne {line} : {what}" in str(refused.value).splitlines()


def test_every_mistake_of_a_dialogue_is_named_at_once():
    text = (
        GOOD.replace("- {id: fine, next: bye}", "- {id: fine, next: by}")
        + "  lost:\n    say: lost\n    next: end\n"
    )
    with pytest.raises(Misread) as refused:
        read_dialogue(text, "hello.yaml")
    assert [mistake.line for mistake in refused.value.mistakes] == [8, 15]


def test_a_choice_that_opens_another_dialogue_is_a_way_to_the_end():
    text = "dialogue: door\nversion: 1\nsteps:\n  ask:\n    ask: ask\n    choices:\n      - {id: go, open: hello}\n"
    assert read_dialogue(text, "door.yaml").steps["ask"].choices[0].open == "hello"
