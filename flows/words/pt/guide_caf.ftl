### draft
### L’aide au logement de la CAF et les changements à dire. Sources : caf.fr, aides-jeunes 2026. Revu le 22 novembre 2026.

first =
    🏠 <b>A CAF e a renda da casa</b>
    1. Calcule a sua ajuda em caf.fr («simulation»).
    2. Peça a ajuda logo que entra na casa.
    3. Peça ao proprietário para preencher a «attestation».
rest =
    4. Uma mudança? Diga depressa à CAF.
    5. Leia as mensagens da CAF.
    📅 A ajuda: logo à entrada. Uma mudança: de imediato.
papers =
    🗂 <b>Os papéis</b>
    «Bail» (contrato da casa), valor da renda, RIB (conta bancária).
    Documento de identidade ou «titre de séjour».
trap =
    ⚠️ Endereço, casal, bebé, trabalho: diga o que muda.
    A ajuda é para a casa onde vive pelo menos 8 meses por ano.
door =
    🔗 caf.fr. Ligue para o 32 30.
    Aqui, o seu conselheiro pode ajudar.
