### draft
### Les aides pour le loyer et le DALO. Sources : openfisca-france, aides-jeunes 2026, info-tpe.fr, adil61.org, unccas.org. Revu le 23 novembre 2026.

first =
    🔑 <b>Ajudas para a renda</b>
    1. Caução a pagar: peça o empréstimo Loca-Pass, sem juros.
    2. Renda em atraso: peça o FSL (ajuda do departamento).
    3. Para o FSL, fale com uma assistente social.
rest =
    4. HLM sem resposta: veja o DALO, o direito a uma casa.
    5. DALO: preencha o papel «cerfa 15036». Guarde uma cópia.
    📅 O DALO responde em 3 meses, em 6 em Île-de-France.
papers =
    🗂 <b>Os papéis</b>
    DALO: o papel «cerfa 15036», o pedido HLM, cópias.
    A lista muda: pergunte ao seu conselheiro.
trap =
    ⚠️ Loca-Pass: no máximo 2 meses depois da entrada.
    Sem casa, ou vão pô-lo na rua? Pode pedir o DALO logo.
door =
    🔗 locapass.actionlogement.fr
    Renda por pagar? Ligue depressa para o 0 805 160 075.
    Aqui, o seu conselheiro pode ajudar.
