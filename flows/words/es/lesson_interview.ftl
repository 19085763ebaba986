### draft
one =
    🤝 <b>Preparar una entrevista · 1 de 4</b>
    Lea otra vez el anuncio. ¿Qué hace la empresa?
    Apunte el lugar, la hora y el nombre de la persona.
two =
    🗣 <b>2 de 4</b>
    Prepare 3 cosas que sabe hacer.
    Para cada una, un ejemplo de su trabajo.
three =
    ❓ <b>3 de 4</b>
    Prepare 2 preguntas: sobre el horario, sobre el equipo.
    Hable antes con su consejero o con un amigo.
four =
    👔 <b>4 de 4</b>
    Ese día, llegue un poco antes.
    ¿Llega tarde? Avise enseguida.
first_question =
    Una pequeña pregunta. ¿Qué preparar antes de la entrevista?
    .right = Ejemplos de mi trabajo
    .other = Nada, ya veremos
first_answer = Ejemplos de su trabajo. Muestran lo que sabe hacer.
second_question =
    Una pequeña pregunta. Llega tarde. ¿Qué hacer?
    .other = Volver a casa
    .right = Avisar enseguida
second_answer = Se avisa enseguida. Se dice a qué hora se llega.
badge =
    🎓 <b>Lección hecha: Preparar una entrevista</b>
    .picture = Una medalla con dos personas que hablan
named =
    🎓 <b>{ $name }, lección hecha: Preparar una entrevista</b>
    .picture = Una medalla con dos personas que hablan
