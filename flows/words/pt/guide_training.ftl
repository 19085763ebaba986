### draft
### Se former : projet, CPF, arnaques. Sources : juritravail.com, blohorn-avocats.fr 2026, aides-jeunes, fun-mooc.fr. Revu le 22 novembre 2026.

first =
    🎓 <b>Fazer uma formação</b>
    1. Fale do seu projeto com o seu conselheiro.
    2. Veja a sua conta CPF: o dinheiro para a sua formação.
    3. Escolha uma formação com o seu conselheiro.
rest =
    4. Pergunte quem paga o resto.
    5. Inscreva-se diretamente no site oficial.
    📅 O mais depressa possível, e sempre antes de assinar.
papers =
    🗂 <b>Os papéis</b>
    O «devis»: o preço escrito pelo centro de formação.
    A France Travail lê o «devis» antes de ajudar.
trap =
    ⚠️ Ligam-lhe para vender o seu CPF, a conta de formação?
    É uma fraude, como os SMS. Não dê os seus códigos.
door =
    🔗 moncompteformation.gouv.fr
    Cursos gratuitos na internet: fun-mooc.fr
    Aqui, o seu conselheiro pode ajudar.
