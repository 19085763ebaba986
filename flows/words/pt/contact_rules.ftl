### draft
### Les règles du contact : les horaires, la liberté de répondre, la pause, un humain.

rules =
    Olá, { $name }. Só escrevo a estas horas:
    { $hours }
    Responda quando quiser, ou não responda.
    Para parar tudo, escreva a palavra: stop.
    .fine = 👍 Assim está bem
    .less = 🐢 Um pouco menos vezes
    .pause = ⏸ Fazer uma pausa ou parar
    .talk = 🗣 Falar com alguém

less =
    Está anotado. Vou perguntar como está menos vezes.

bye =
    Obrigado, { $name }. Tudo está também em /menu.
