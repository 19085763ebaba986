### draft
### Le permis de conduire : chercher l’aide avant de signer. Sources : centre-inffo.fr 2026, permismag.com, quivamaider.com, streetconduite.com. Revu le 22 novembre 2026.

first =
    🚗 <b>Tirar a carta de condução (permis)</b>
    1. Fale disso com o seu conselheiro.
    2. Procurem juntos uma ajuda para pagar.
    3. Espere pela resposta antes de assinar.
rest =
    4. Inscreva-se na «auto-école» (escola de condução).
    5. Estude o «code», as regras da estrada, na internet.
    📅 A ajuda pede-se antes da inscrição.
papers =
    🗂 <b>Os papéis</b>
    O seu documento de identidade ou «titre de séjour».
    Uma «photo-signature» digital, para a carta.
    Uma prova de endereço.
trap =
    ⚠️ Ligam-lhe para vender o seu CPF, a conta de formação?
    É uma fraude, como os SMS. Não dê os seus códigos.
door =
    🔗 francetravail.fr, ou ligue para o 39 49.
    O CPF, dinheiro para a formação, tem regras.
    Aqui, o seu conselheiro pode ajudar.
