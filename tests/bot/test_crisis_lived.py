"""Crisis mode over real HTTP: a lead begins it with two presses, everybody hears of it, and what is kept says who and when."""

from tests.harness.stage import Stage

BEGIN, END, YES = "🚨 Commencer le mode crise", "✅ Finir le mode crise", "✅ Oui, je confirme"
EPIDEMIC = "🦠 Épidémie"


async def _kept(lien: Stage) -> list[tuple[bool, int, int | None]]:
    rows = await lien.rows("SELECT until, begun_by, ended_by FROM crises ORDER BY id")
    return [(row.until is not None, row.begun_by, row.ended_by) for row in rows]


async def test_a_lead_begins_and_ends_it_and_the_team_lives_it(lien: Stage) -> None:
    people = lien.people
    await people.write(lien.karim, "/crise")
    await people.press(lien.karim, BEGIN)
    await people.press(lien.karim, EPIDEMIC)
    for chat in (lien.claire, lien.team):
        said = await people.hears(chat, "Le mode crise commence")
        assert "Décidé par Karim Benali" in said["text"]
    await lien.settled()
    assert await _kept(lien) == [(False, 2, None)]
    await people.write(lien.karim, "/crise")
    await people.press(lien.karim, END)
    await people.press(lien.karim, YES)
    await people.hears(lien.team, "Le mode crise est fini")
    await lien.settled()
    assert await _kept(lien) == [(True, 2, 2)]


async def test_who_is_no_lead_learns_who_is_and_changes_nothing(lien: Stage) -> None:
    await lien.people.write(lien.claire, "/crise")
    await lien.people.hears(lien.claire, "Qui peut le changer : Karim Benali.")
    await lien.settled()
    assert await _kept(lien) == []
