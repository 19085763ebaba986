### draft
### La fiche de paie en cinq cartes. Aucun montant : ils changent chaque année.

-more = ➡️ A seguir
-enough = 👍 Para mim chega
-talk = 🗣 Falar com alguém

hours =
    🕘 <b>1 de 5: as horas</b>
    Procure o número de horas pagas.
    Compare com as horas que anotou.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

gross =
    💶 <b>2 de 5: «brut» e «net»</b>
    «Brut»: o salário antes dos descontos.
    «Net à payer»: o dinheiro que recebe.
    «Montant net social»: a linha para a CAF.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

taken =
    ➖ <b>3 de 5: os descontos</b>
    «Cotisations»: para a saúde, o desemprego, a reforma (retraite).
    O imposto, se o paga.
    Um «acompte» já recebido também é descontado.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

partial =
    ⏸ <b>4 de 5: «activité partielle»</b>
    São horas sem trabalho, porque o trabalho parou.
    Uma parte destas horas é paga.
    É uma linha à parte no recibo.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

bonus =
    🎁 <b>5 de 5: «primes»</b>
    Uma «prime»: dinheiro a mais, numa linha à parte.
    A «prime d’activité» é outra coisa: é a CAF que a paga.

bye =
    Guarde todos os seus recibos de salário.
    Uma pergunta sobre o seu? Escreva aqui.
