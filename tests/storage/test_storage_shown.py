"""What the person asks to hear is what stands in the message now, and nobody else's."""

from flows.effects import Aloud, Button, Rewrite, Say
from flows.events import ChoicePressed
from flows.situation import PersonSituation, Shown
from storage.message_states import MessageKind
from tests.storage.household import AMINA_CHAT, BORIS_CHAT, Household, to_person

KEYBOARD = ((Button("Bien", "q:4:good"),), (Button("🔊 Écouter", "v"),))


async def _to_hear(
    house: Household, message_id: int, chat: int = AMINA_CHAT, data: str = "v"
) -> Shown | None:
    situation = await house.hear(ChoicePressed(data, message_id, "press"), chat)
    assert isinstance(situation, PersonSituation)
    return situation.to_hear


async def _asked(house: Household) -> int:
    """A question that has left; return the messenger's number of it."""
    await house.write(Say(to_person(house.amina), "Comment allez-vous ?", KEYBOARD, question=4))
    (letter,) = await house.send()
    return 500 + letter.id


async def test_a_message_is_heard_as_it_was_sent(house: Household) -> None:
    number = await _asked(house)
    assert await _to_hear(house, number) == Shown("Comment allez-vous ?", KEYBOARD)


async def test_what_replaced_it_is_heard_and_not_what_it_hides_even_before_the_change_has_left(
    house: Household,
) -> None:
    number = await _asked(house)
    await house.write(Rewrite(to_person(house.amina), "C’est noté.", question=4))
    assert await _to_hear(house, number) == Shown("C’est noté.")
    await house.send()
    assert await _to_hear(house, number) == Shown("C’est noté.")
    await house.write(Rewrite(to_person(house.amina), "Autre chose.", message_id=number))
    assert await _to_hear(house, number) == Shown("Autre chose.")


async def test_nobody_hears_what_was_said_to_somebody_else_nor_without_asking(house: Household) -> None:
    number = await _asked(house)
    assert await _to_hear(house, number, BORIS_CHAT) is None
    assert await _to_hear(house, number, data="q:4:good") is None
    assert await _to_hear(house, number + 1) is None


async def test_a_voice_note_keeps_what_it_says_and_the_words_that_stand_in_for_it(house: Household) -> None:
    aloud = Aloud("fr", "Comment allez-vous ?", "Les boutons : Bien.")
    await house.write(Say(to_person(house.amina), "Je n’ai pas pu.", aloud=aloud))
    (letter,) = await house.due()
    assert (letter.kind, letter.aloud, letter.text) == (MessageKind.VOICE, aloud, "Je n’ai pas pu.")
