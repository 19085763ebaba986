### draft
### La fiche de paie en cinq cartes. Aucun montant : ils changent chaque année.

-more = ➡️ Seguir
-enough = 👍 Con esto me basta
-talk = 🗣 Hablar con alguien

hours =
    🕘 <b>1 de 5: las horas</b>
    Busque el número de horas pagadas.
    Compare con las horas que usted anotó.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

gross =
    💶 <b>2 de 5: «brut» y «net»</b>
    «Brut»: su sueldo antes de los descuentos.
    «Net à payer»: el dinero que le llega.
    «Montant net social»: la línea para la CAF.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

taken =
    ➖ <b>3 de 5: los descuentos</b>
    Las «cotisations»: para la salud, el desempleo, la jubilación.
    El impuesto, si usted paga.
    Un «acompte» ya recibido también se descuenta.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

partial =
    ⏸ <b>4 de 5: la «activité partielle»</b>
    Son horas sin trabajo, porque el trabajo se detuvo.
    Se paga una parte de esas horas.
    Es una línea aparte en el recibo.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

bonus =
    🎁 <b>5 de 5: las «primes»</b>
    Una «prime»: dinero extra, en una línea aparte.
    La «prime d’activité» es otra cosa: la paga la CAF.

bye =
    Guarde todos sus recibos de sueldo.
    ¿Una pregunta sobre el suyo? Escriba aquí.
