### draft
### Porter plainte, être aidé comme victime. Sources : police-nationale.interieur.gouv.fr 2024, savoie.gouv.fr 2018. Revu le 22 novembre 2026.

first =
    🛟 <b>Vítima: apresentar queixa (plainte)</b>
    1. Perigo? Ligue para o 17, ou SMS para o 114.
    2. Vá para um lugar seguro, guarde as provas.
    3. Sabe quem foi: vá à polícia.
rest =
    4. Roubo, estragos, não sabe quem foi? Queixa na internet.
    5. Fraude na internet? Vá a service-public.fr.
    📅 O mais depressa possível; em perigo, agora mesmo.
papers =
    🗂 <b>Os papéis</b>
    As provas: fotos, mensagens, nomes das testemunhas.
    O seu documento de identidade, se o tiver.
    Depois, guarde o «récépissé»: a prova da queixa.
trap =
    ⚠️ Tem medo? Peça a alguém para ir também.
    Os estrangeiros também podem apresentar queixa na internet.
door =
    🔗 masecurite.interieur.gouv.fr, com FranceConnect
    Ajuda às vítimas: ligue para o 116 006.
    Aqui, o seu conselheiro pode ajudar.
