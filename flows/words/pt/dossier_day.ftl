### draft
### Le jour noté pour un dossier approche.

near =
    Olá { $name }. O seu processo:
    <b>{ $dossier_title }</b>
    📅 Dia anotado: { $meant_on }.
    { $some_left ->
        [none] Os papéis estão todos.
        [one] Falta 1 papel.
       *[more] Faltam { $left } papéis.
    }
    .open = 📁 Abrir o processo
    .help = 🙋 Preciso de ajuda
    .noted = 👍 Obrigado, anotado
    .talk = 🗣 Falar com alguém

bye = Está bem. Pode voltar: /menu.
