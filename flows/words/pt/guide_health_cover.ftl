### draft
### La carte Vitale perdue et la complémentaire santé solidaire. Sources : ameli.fr, complementaire-sante-solidaire.gouv.fr, commentaider.fr. Revu le 22 novembre 2026.

first =
    💳 <b>Carte Vitale e ajuda de saúde</b>
    1. Cartão perdido: diga em ameli.fr.
    2. Até lá, um papel: a «attestation de droits».
    3. Peça o novo cartão.
rest =
    4. Em ameli.fr, faça a «simulation» do seu direito à C2S.
    5. Peça a C2S (complémentaire santé solidaire): paga tratamentos.
    📅 Peça de novo entre 4 e 2 meses antes do fim.
papers =
    🗂 <b>Os papéis</b>
    Uma foto sua, para a nova «carte Vitale».
    Para a ajuda, peça a lista ao seu conselheiro.
trap =
    ⚠️ Com o RSA, esta ajuda é automática.
    O RSA acaba? Tem de fazer o pedido.
    A AME (tratamentos sem «titre de séjour») dura 1 ano: renove 2 meses antes.
door =
    🔗 ameli.fr, ou ligue para o 36 46.
    Todos os seus direitos: mesdroitssociaux.gouv.fr
    Aqui, o seu conselheiro pode ajudar.
