### draft
# La structure ferme, change d’horaires ou rouvre : dire quand un humain est là, et comment le joindre.

closed =
    { $structure } cierra sus puertas por un tiempo.
    El equipo sigue leyéndole aquí, a estas horas:
    { $hours }
    ¿En peligro? Llame al 15 o al 112.

changed =
    El horario de { $structure } cambia en este momento.
    El equipo lee sus mensajes a estas horas:
    { $hours }
    ¿En peligro? Llame al 15 o al 112.

open_again =
    Buena noticia: { $structure } abre de nuevo.
    El equipo lee sus mensajes a estas horas:
    { $hours }

between =
    Puede escribir aquí a cualquier hora. Su mensaje queda guardado.
