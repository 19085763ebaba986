### draft
### Mes heures de calme.

choose =
    Le escribo en las horas del equipo.
    { $has_calm ->
        [yes] Sus horas de calma: { $calm }.
       *[no] ¿Cuándo quiere calma?
    }
    .before_nine = 🤫 No antes de las 9:00
    .before_ten = 🤫 No antes de las 10:00
    .mornings = 🤫 No por la mañana
    .afternoons = 🤫 No por la tarde
    .evenings = 🤫 No después de las 17:00
    .any = 🕘 A cualquier hora de apertura
    .as_before = ▶️ Dejar como antes

calm =
    Anotado. Sin mensajes { $calm }.
    Puede escribir aquí a cualquier hora.
    Para cambiar, toque /menu.

any_hour =
    Anotado. Le escribo en las horas del equipo.
    Para cambiar, toque /menu.

too_quiet =
    Entonces ya no puedo escribirle.
    El equipo está disponible a estas horas:
    { $hours }
    Elija otro momento, o una pausa en /menu.

unchanged =
    De acuerdo. Nada cambia.
    Para ver los botones, toque /menu.
