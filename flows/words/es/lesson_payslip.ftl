### draft
one =
    🧾 <b>Leer mi nómina · 1 de 4</b>
    Busque el número de horas pagadas.
    Compare con las horas que apuntó.
two =
    💶 <b>2 de 4</b>
    «Brut»: su paga antes de los descuentos.
    «Net à payer»: el dinero que le llega.
three =
    👪 <b>3 de 4</b>
    «Montant net social»: la línea para la CAF.
    Sirve para el RSA y la prime d’activité.
four =
    📁 <b>4 de 4</b>
    Guarde todas sus nóminas.
    ¿Un error? Escriba pronto a quien lleva la paga.
first_question =
    Una pequeña pregunta. ¿Qué dinero le llega?
    .other = Le brut
    .right = Le net à payer
first_answer = «Net à payer». «Brut» es antes de los descuentos.
second_question =
    Una pequeña pregunta. ¿Qué línea para la CAF?
    .right = Le montant net social
    .other = El número de horas
second_answer = La línea «montant net social». Está en cada nómina.
badge =
    🎓 <b>Lección hecha: Leer mi nómina</b>
    .picture = Una medalla con una nómina y una moneda
named =
    🎓 <b>{ $name }, lección hecha: Leer mi nómina</b>
    .picture = Una medalla con una nómina y una moneda
