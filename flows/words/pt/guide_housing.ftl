### draft
### Le logement : abri, HLM, garant, dépôt, adresse, loyer impayé. Sources : refugies.info, unccas.org, aides-jeunes, toutsurmesfinances.com, info-tpe.fr, adil61.org. Revu le 22 novembre 2026.

first =
    🏠 <b>Encontrar ou manter uma casa</b>
    1. Na rua esta noite? Ligue para o 115.
    2. Peça uma habitação social, ou HLM.
    3. Antes de assinar, veja Visale: um fiador gratuito.
rest =
    4. Caução a pagar? Peça o empréstimo Loca-Pass.
    5. Sem endereço? Vá ao CCAS, ajuda social da cidade.
    📅 Loca-Pass: no máximo 2 meses depois da entrada.
papers =
    🗂 <b>Os papéis</b>
    O seu documento de identidade ou «titre de séjour».
    O seu contrato e os recibos de salário.
    A lista muda: pergunte ao seu conselheiro.
trap =
    ⚠️ Renda da casa por pagar? Ligue depressa para o 0 805 160 075.
    Faça-o logo no primeiro mês. Continue a pagar.
door =
    🔗 demande-logement-social.gouv.fr e visale.fr
    Caução, renda em atraso, direito a uma casa? Veja a ficha «Ajudas para a renda».
    Aqui, o seu conselheiro pode ajudar.
