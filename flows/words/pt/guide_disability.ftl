### draft
### La RQTH, reconnaissance du handicap au travail. Sources : dyade-avocats.fr, blogs.mediapart.fr, ikwol.fr, service-public.fr F14100, les emplois de l’inclusion. Revu le 22 novembre 2026.

first =
    ♿ <b>RQTH: a deficiência no trabalho</b>
    1. Preencha o «dossier» da MDPH, casa da deficiência.
    2. Um médico faz o certificado.
    3. Envie tudo. Guarde a prova.
rest =
    4. Uma comissão da MDPH decide.
    5. Renove 6 meses antes do fim.
    📅 Conte com 4 a 6 meses de espera.
papers =
    🗂 <b>Os papéis</b>
    O papel «cerfa 15692», um documento de identidade.
    O certificado do médico, «cerfa 15695», com menos de um ano.
    Uma prova de endereço com menos de 3 meses.
trap =
    ⚠️ A sua saúde é privada: não precisa de a escrever aqui.
    Falar disso ao patrão? Quem decide é você.
door =
    🔗 A MDPH do seu «département» (a sua zona)
    A RQTH pode ajudar a alongar o PASS IAE.
    Aqui, o seu conselheiro pode ajudar.
