"""Groups: who hears what, who comes and goes, and the day a group becomes a supergroup."""

import pytest

from bot.sandbox import People, SandboxError


@pytest.fixture
async def claire(people: People) -> int:
    return await people.user("Claire")


@pytest.fixture
async def group(people: People, claire: int) -> int:
    chat = await people.group("Équipe", claire, await people.user("Karim"))
    await people.add(chat, by=claire)
    return chat


async def test_the_bot_learns_that_it_was_added_and_removed(
    bare, people: People, group: int, claire: int
) -> None:
    added, service = await bare.updates()
    assert added["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert service["message"]["new_chat_members"][0]["is_bot"]
    await people.remove(group, by=claire)
    left, removed = (await bare.updates())[2:]
    assert left["message"]["left_chat_member"]["is_bot"]
    assert removed["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    refusal = await bare.refused("sendMessage", chat_id=group, text="encore")
    assert refusal == "403 Forbidden: bot was kicked from the group chat"


async def test_a_bot_with_privacy_hears_commands_mentions_and_replies_only(
    bare, people: People, group: int, claire: int
) -> None:
    await bare.updates(offset=-1)
    said = await bare.do("sendMessage", chat_id=group, text="qui prend ?")
    await people.write(claire, "entre nous", group)
    await people.write(claire, "/equipe CODE", group)
    await people.write(claire, "/equipe@another_bot CODE", group)
    await people.write(claire, "merci @lien_sandbox_bot", group)
    await people.write(claire, "moi", group, reply_to=said["message_id"])
    heard = [update["message"]["text"] for update in (await bare.updates())[1:]]
    assert heard == ["/equipe CODE", "merci @lien_sandbox_bot", "moi"]
    await people.promote(group)
    await people.write(claire, "entre nous", group)
    assert (await bare.updates())[-1]["message"]["text"] == "entre nous"


async def test_a_supergroup_has_another_id_and_the_old_one_points_to_it(
    bare, people: People, group: int, claire: int
) -> None:
    new = await people.upgrade(group)
    old, fresh = (update["message"] for update in (await bare.updates())[2:])
    assert (old["chat"]["id"], old["migrate_to_chat_id"]) == (group, new)
    assert (fresh["chat"]["id"], fresh["migrate_from_chat_id"]) == (new, group)
    answer = await bare.call("sendMessage", chat_id=group, text="où ?")
    assert answer["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert answer["parameters"] == {"migrate_to_chat_id": new}
    assert fresh["message_id"] == 1
    await people.write(claire, "/ici", group)
    assert (await people.messages(new))[-1]["text"] == "/ici"


async def test_only_members_act_in_a_group(people: People, group: int) -> None:
    stranger = await people.user("Inconnu")
    with pytest.raises(SandboxError, match="Inconnu is not in the group Équipe"):
        await people.write(stranger, "coucou", group)
    await people.add(group, stranger)
    await people.write(stranger, "coucou", group)


async def test_a_bot_that_was_never_there_cannot_see_the_group(bare, people: People, claire: int) -> None:
    elsewhere = await people.group("Ailleurs", claire)
    assert await bare.refused("getChat", chat_id=elsewhere) == "400 Bad Request: chat not found"


async def test_any_member_can_press_and_the_press_says_who(bare, people: People, group: int) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Je prends", "callback_data": "take"}]]}
    await bare.do("sendMessage", chat_id=group, text="Signalement", reply_markup=keyboard)
    karim = next(user for user in (await people.state())["users"] if user["first_name"] == "Karim")
    query = await people.press(karim["id"], "Je prends", group)
    assert (await bare.updates())[-1]["callback_query"]["from"] == karim
    await bare.do("answerCallbackQuery", callback_query_id=query, text="À vous")
    assert await people.is_told(query) == "À vous"
