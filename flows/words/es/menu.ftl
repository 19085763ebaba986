### draft
menu = ¿Qué quiere hacer?
    .human = 🗣 Hablar con alguien
    .news = 🙂 Decir cómo estoy
    .present = 👋 Conocer este robot
    .resume = ▶️ Terminar mi pausa
    .come_back = ▶️ Recibir mensajes otra vez
    .papers = 🗂 Mis papeles
    .guides = 📄 Ayuda con los documentos
    .learn = 🎓 Aprender y relajarse
    .hours = 🕘 Ver los horarios
    .language = 🌍 Cambiar de idioma
    .aloud = 🔊 Escuchar los mensajes
    .pause = ⏸ Hacer una pausa o parar
    .settings = ⚙️ Mis ajustes

hours =
    El equipo lee sus mensajes a estas horas:
    { $hours }
    { $is_open ->
        [yes] El equipo está disponible ahora.
       *[no] La próxima vez: { $opening }.
    }

own_hours =
    { $referent } lee a estas horas:
    { $referent_hours }

closed =
    { $closures }

we_write =
    Le escribo en las horas del equipo.
    { $has_calm ->
        [yes] Sus horas de calma: { $calm }.
       *[no] ¿Quiere horas de calma? Toque /menu.
    }

between =
    Puede escribir a cualquier hora. Su mensaje queda guardado.
    ¿En peligro? Llame al 15 o al 112. Si no puede hablar: envíe un SMS al 114.

resumed =
    Qué gusto tenerle de vuelta, { $name }.
    Le escribiré a partir del próximo día de apertura.
    Si quiere parar, escriba la palabra: stop.
