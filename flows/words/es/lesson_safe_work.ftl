### draft
one =
    🦺 <b>Los gestos en el trabajo · 1 de 4</b>
    Póngase el equipo que le dan.
    Guantes, casco, zapatos: cada vez.
two =
    🧰 <b>2 de 4</b>
    ¿Guantes rotos, casco roto?
    Dígalo al encargado antes de empezar.
three =
    📦 <b>3 de 4</b>
    Para levantar: piernas dobladas, espalda recta.
    Tenga la carga cerca de usted.
four =
    🤝 <b>4 de 4</b>
    ¿Pesa mucho? Llévelo entre dos, o con un carro.
    ¿Un accidente, aunque sea pequeño? Dígalo el mismo día.
first_question =
    Una pequeña pregunta. ¿Cómo levantar una caja?
    .right = Con las piernas dobladas
    .other = Con la espalda doblada
first_answer = Piernas dobladas, espalda recta, la caja cerca.
second_question =
    Una pequeña pregunta. Se corta un poco el dedo. ¿Qué hacer?
    .other = No decir nada
    .right = Decirlo el mismo día
second_answer = Aunque sea pequeño, un accidente se dice el mismo día.
badge =
    🎓 <b>Lección hecha: Los gestos en el trabajo</b>
    .picture = Una medalla con un casco
named =
    🎓 <b>{ $name }, lección hecha: Los gestos en el trabajo</b>
    .picture = Una medalla con un casco
