### draft
one =
    📅 <b>Una cita por internet · 1 de 4</b>
    Prepare sus papeles y su correo electrónico.
    Apunte los días en que está libre.
two =
    🔎 <b>2 de 4</b>
    Busque el sitio escrito en su carta.
    ¿Duda del sitio? Pregunte aquí.
three =
    🕘 <b>3 de 4</b>
    Elija el lugar, el día y la hora.
    Lea otra vez. Luego toque «Confirmer».
four =
    💾 <b>4 de 4</b>
    Haga una foto de la pantalla, con la fecha.
    ¿Ya no puede ir? Anule en el mismo sitio.
first_question =
    Una pequeña pregunta. ¿Qué hacer antes de confirmar?
    .right = Leer otra vez el día y la hora
    .other = Cerrar la página
first_answer = Se lee otra vez el lugar, el día y la hora. Luego se confirma.
second_question =
    Una pequeña pregunta. Ya no puede ir. ¿Qué hacer?
    .other = No decir nada
    .right = Anular en el sitio
second_answer = Se anula en el mismo sitio. La cita sirve a otra persona.
badge =
    🎓 <b>Lección hecha: Una cita por internet</b>
    .picture = Una medalla con un calendario
named =
    🎓 <b>{ $name }, lección hecha: Una cita por internet</b>
    .picture = Una medalla con un calendario
