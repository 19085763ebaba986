"""A link with the whole service: shared by a caseworker, let in by a lead, found by a person, useful, withdrawn."""

from tests.harness.stage import Stage

LINK = "Jardin partagé le samedi : https://exemple.fr/jardin"


async def test_a_link_is_proposed_let_in_found_useful_and_withdrawn(lien: Stage) -> None:
    people = lien.people
    await people.write(lien.claire, "/ressources")
    await people.press(lien.claire, "➕ Partager un lien, une idée")
    await people.press(lien.claire, "🌿 Bien-être")
    await people.hears(lien.claire, "Écrivez le lien")
    await people.write(lien.claire, LINK)
    await people.hears(lien.claire, "C’est proposé")
    await people.hears(lien.karim, "Claire Fontaine propose")
    await _looks(lien)
    await people.hears(lien.amina, "L’équipe n’a encore rien partagé")
    await people.write(lien.karim, "/ressources")
    await people.press(lien.karim, "✅ Publier")
    await lien.settled()
    await _looks(lien)
    await people.press(lien.amina, "🌿 Bien-être")
    await people.hears(lien.amina, "https://exemple.fr/jardin")
    for _ in range(2):
        press = await people.press(lien.amina, "👍 Utile")
        assert await people.is_told(press) == "Merci, c’est noté."
    await lien.settled()
    await people.write(lien.claire, "/ressources")
    await people.hears(lien.claire, "Utile à une personne")
    await people.press(lien.karim, "🗑 Retirer")
    await lien.settled()
    assert [tuple(row) for row in await lien.rows("SELECT state, decided_by FROM resources")] == [
        ("withdrawn", 2)
    ]


async def _looks(lien: Stage) -> None:
    await lien.people.write(lien.amina, "/menu")
    await lien.people.press(lien.amina, "🎓 Apprendre et se détendre")
    await lien.people.press(lien.amina, "📌 Idées et liens de l’équipe")
