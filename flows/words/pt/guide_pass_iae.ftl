### draft
### Le PASS IAE, sa durée, sa prolongation ; une prolongation n’est jamais promise. Sources : les emplois de l’inclusion, 2026. Revu le 22 novembre 2026.

first =
    🎫 <b>O seu PASS IAE</b>
    1. Pergunte a data de fim ao seu conselheiro.
    2. Anote esta data.
    3. Um ano antes do fim, fale do que vem a seguir.
rest =
    4. Precisa de tempo: peça uma «prolongation» (mais meses).
    5. Se for não, peça a razão por escrito.
    📅 Um PASS IAE dura 24 meses. Uma pausa pode alongá-lo.
    O pedido abre 12 meses antes do fim.
papers =
    🗂 <b>Os papéis</b>
    Para saber a data: nenhum papel.
    A estrutura tem um papel sobre o seu PASS IAE.
    Em formação, 50 anos ou mais, deficiência reconhecida? Diga.
trap =
    ⚠️ O PASS IAE e o contrato têm cada um a sua data de fim.
    Depois do fim: muitas vezes 2 anos de espera por outro PASS.
door =
    🔗 A estrutura vê o seu PASS IAE num site:
    «les emplois de l’inclusion».
    Aqui, o seu conselheiro pode ajudar.
