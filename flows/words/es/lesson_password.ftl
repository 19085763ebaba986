### draft
one =
    🔑 <b>Una contraseña segura · 1 de 4</b>
    Elija una contraseña larga.
    Mezcle letras, cifras y otros signos.
two =
    🧠 <b>2 de 4</b>
    Nada sobre usted: ni nombre, ni fecha de nacimiento.
    Piense en una frase. Guarde la primera letra de cada palabra.
three =
    🗝 <b>3 de 4</b>
    Una cuenta, una contraseña.
    Si roban una, las otras siguen cerradas.
four =
    🤐 <b>4 de 4</b>
    Guárdela para usted, aquí y por teléfono.
    ¿Un mensaje le pide un código? Es una estafa.
first_question =
    Una pequeña pregunta. ¿Cuál es la más segura?
    .other = Mi nombre y un año
    .right = Muchos signos mezclados
first_answer = Muchos signos mezclados, y nada sobre usted. Se tarda más en encontrarlos.
second_question =
    Una pequeña pregunta. Un mensaje le pide su código. ¿Qué hacer?
    .right = No responder
    .other = Dar el código
second_answer = El código se guarda siempre para uno. Ese mensaje es una estafa.
badge =
    🎓 <b>Lección hecha: Una contraseña segura</b>
    .picture = Una medalla con una llave
named =
    🎓 <b>{ $name }, lección hecha: Una contraseña segura</b>
    .picture = Una medalla con una llave
