### draft
### La période d’essai finit bientôt. Savoir à temps ce qui est difficile.

-talk = 🗣 Falar com alguém

work =
    Olá, { $name }. O seu período de experiência (essai) acaba em breve.
    Último dia: { $trial_until_on }.
    Como vai o trabalho?
    .good = 👍 Está a correr bem
    .hard = ✋ Há algo difícil
    .leave = 🚪 Penso em parar
    .talk = { -talk }

which =
    O que é difícil?
    Toque num botão. Ou escreva, ou fale.
    .danger = ⚠️ Há um perigo
    .task = 🧰 O próprio trabalho
    .people = 👥 Um problema com alguém
    .way = 🚌 O caminho ou o horário
    .home = 🏠 Algo em casa
    .dont_know = 🤷 Não sei
    .talk = { -talk }

bye =
    Ainda bem, { $name }. Tudo de bom.
    Pode escrever aqui quando quiser.

passed =
    { $is_open ->
        [yes] Obrigado, { $name }. Foi enviado. Ainda não foi lido.
       *[no] Obrigado, { $name }. A equipa recebe a sua mensagem { $opening }.
    }
    Pode acrescentar algo aqui.
