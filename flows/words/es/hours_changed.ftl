### draft
### Les horaires ont changé.

news =
    🕘 Nuestro horario cambia.
    El equipo lee sus mensajes a estas horas:
    { $hours }

closed =
    { $closures }

own_hours =
    { $referent } lee a estas horas:
    { $referent_hours }

calm_over =
    Sus horas de calma cubrían todas estas horas.
    Ya no cuentan.
    Para elegir otras, toque /menu.

between =
    Puede escribir a cualquier hora. Su mensaje queda guardado.
    ¿En peligro? Llame al 15 o al 112.
