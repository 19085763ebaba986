### draft

title = { $kind ->
    [work_travel] Certificado del empleador para ir al trabajo
    [crisis_travel] Certificado de salida
    [presence] Certificado de presencia
   *[pathway] Certificado de itinerario de inserción
}

work_travel =
    { $structure } emplea a { $name }.
    { $name } se desplaza para este trabajo, del { $from } al { $until }.
    { $places ->
        [none] Los lugares de trabajo están escritos más abajo.
       *[other] Lugares de trabajo: { $places }.
    }
    Estos trayectos no pueden esperar. Este trabajo no se hace a distancia.

crisis_travel =
    Me llamo { $name }.
    Salgo de mi casa { $reason ->
        [work] para ir a trabajar
        [care] para ir al médico
       *[food] para comprar comida
    }.

presence =
    { $name } trabaja en { $structure }.
    Su primer día de trabajo: el { $started }.
    { $until ->
        [none] Su contrato está en curso.
       *[other] Su contrato va hasta el { $until }.
    }

pathway =
    { $name } sigue un itinerario de inserción con { $structure }.
    Su primer día: el { $started }.
    { $pass_until ->
        [none] Su itinerario está en curso.
       *[other] Su PASS IAE va hasta el { $pass_until }.
    }
    { $referent ->
        [none] Recibe el apoyo del equipo de { $structure }.
       *[other] Recibe el apoyo de { $referent }.
    }

own_word = Certifico que es verdad.
done = { $city ->
    [none] Hecho el { $on }
   *[other] Hecho en { $city }, el { $on }
}{ $time ->
    [none] .
   *[other] {" "}a las { $time }.
}
signed_by = Firmado por { $by }, por { $structure }.
frame_stamp = Sello de la estructura
frame_own = Firma
code = Código: { $code }
how_to_check = Este papel se puede comprobar. Dé este código a { $structure }.
note = Traducción. Solo cuenta el texto en francés.
blank_born = Fecha y lugar de nacimiento
blank_home = Dirección
blank_work = Trabajo
blank_places = Lugares de trabajo
blank_transport = Medio de transporte

check =
    { $by ->
        [none] Esto es lo que dirá su papel.
       *[other] { $by } prepara un papel para usted.
    }

    { $said }

    ¿Es correcto?
    .right = ✅ Sí, es correcto
    .wrong = ✖️ Hay un error

checked =
    Gracias. <b>Falta la firma.</b>
    El papel llega aquí después de la firma.

doubted =
    Gracias. Este papel no está firmado.
    Escriba aquí lo que está mal.

missing =
    No puedo escribir este papel.
    { $what ->
        [start] Su primer día no está anotado, o no ha llegado.
        [over] Su recorrido está anotado como terminado.
        [contract] Su contrato está anotado como terminado.
       *[suspended] Su recorrido está en pausa.
    }

pending =
    Este papel ya espera una firma.
    ¿Una pregunta? Escriba aquí.

crisis_over =
    Este papel solo sirve cuando las salidas están limitadas.
    Para otro papel, escriba /menu.

ready =
    Su papel está aquí. <b>{ $by } lo ha firmado.</b>
    Su código: { $code }.
    Guarde este papel. Alguien puede comprobar el código.

ready_own =
    Su papel está aquí. Su código: { $code }.
    Muéstrelo en el teléfono, o fírmelo en papel.
    Es gratis. No pague nunca por este papel.

refused =
    <b>{ $by }</b> no ha firmado su papel.
    ¿Una pregunta? Escriba aquí.

withdrawn =
    Este papel ya no vale: { $title }, código { $code }.
    No lo muestre más. ¿Una pregunta? Escriba aquí.
