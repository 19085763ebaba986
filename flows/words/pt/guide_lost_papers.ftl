### draft
### Papiers d’identité perdus ou volés. Sources : villedeleforest.fr, refugies.info, faxinfo.fr 2024. Revu le 22 novembre 2026.

first =
    🪪 <b>Papéis perdidos ou roubados</b>
    1. Roubados: primeiro, a polícia ou a «gendarmerie».
    2. Cartão ou passaporte perdido: vá à «mairie» (câmara).
    3. «Titre de séjour»: peça outro igual no site ANEF.
rest =
    4. Carta de condução (permis): vá a ants.gouv.fr.
    5. Avise o seu banco. Guarde o recibo.
    📅 Ainda hoje, se for possível.
papers =
    🗂 <b>Os papéis</b>
    Uma foto com menos de 6 meses, uma prova de endereço.
    Certidão de nascimento, se a «mairie» a pedir.
    Cartão de identidade: paga um «timbre» (selo).
trap =
    ⚠️ Um papel declarado perdido é anulado, mesmo encontrado.
    Alguém ficou com o seu passaporte? Fale disso aqui, depressa.
door =
    🔗 administration-etrangers-en-france.interieur.gouv.fr
    Ajuda ANEF: ligue para o 0 806 001 620.
    Aqui, o seu conselheiro pode ajudar.
