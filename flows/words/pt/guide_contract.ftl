### draft
### La fin du contrat d’insertion, son renouvellement ; rien n’est promis. Sources : service-public.fr F14100. Revu le 22 novembre 2026.

first =
    ✍️ <b>O seu contrato e o seu fim</b>
    1. Leia a data de fim no contrato.
    2. Peça um encontro 3 a 6 meses antes.
    3. Diga o que conta: formação, idade, deficiência reconhecida.
rest =
    4. Um «avenant» muda a data. Assine-o antes do fim.
    5. Guarde uma cópia de cada papel.
    📅 Contrato de inserção: muitas vezes 4 meses no mínimo.
    No total: muitas vezes 24 meses no máximo.
papers =
    🗂 <b>Os papéis</b>
    O seu contrato e os «avenants»: os papéis acrescentados.
    A data de fim do seu PASS IAE.
trap =
    ⚠️ O contrato acaba sozinho, sem carta.
    Em «intérim», a regra muda. Pergunte ao seu conselheiro.
door =
    🔗 Uma pergunta sobre os seus direitos no trabalho?
    Ligue para o 0 806 000 126.
    Aqui, o seu conselheiro pode ajudar.
