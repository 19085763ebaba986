"""Content made up for one test, over the real one."""

from dataclasses import replace
from textwrap import dedent

from flows.content import Content
from flows.dialogue import read_dialogue
from flows.words import Words, read_wording
from tests.harness.house import content


def with_dialogues(*scripts: tuple[str, str], without: tuple[str, ...] = ()) -> Content:
    """The shipped content with these dialogues besides, each as its YAML and its French words, and `without` some."""
    shipped = content()
    dialogues = {name: dialogue for name, dialogue in shipped.dialogues.items() if name not in without}
    wordings = list(shipped.words.wordings.values())
    for script, words in scripts:
        dialogue = read_dialogue(dedent(script), "made up")
        dialogues[dialogue.name] = dialogue
        wordings.append(read_wording(dedent(words), "made up", "fr", dialogue.name))
    return replace(shipped, dialogues=dialogues, words=Words.of(wordings))


def question(name: str, version: int = 1, choices: str = "sure, never", more: str = "") -> tuple[str, str]:
    """A dialogue of one question, that anybody may play."""
    ids = [choice.strip() for choice in choices.split(",")]
    lines = "\n".join(f"          - {{id: {one}}}" for one in ids)
    script = f"""
    dialogue: {name}
    version: {version}
    for_everyone: true
    {more}
    steps:
      first:
        ask: first
        choices:
{lines}
    """
    labels = "\n".join(f"        .{one} = {name} {one}" for one in ids)
    return script, f"first = Question de {name} ?\n{dedent(labels)}".replace("\n.", "\n    .")
