### draft
### Le lendemain du premier jour.

-talk = 🗣 Falar com alguém

how =
    Olá, { $name }. Sou o robô de { $structure }.
    O seu primeiro dia já passou.
    Como correu?
    .good = 🙂 Bem
    .so_so = 😐 Mais ou menos
    .bad = 🙁 Não correu bem
    .talk = { -talk }

which =
    Obrigado por dizer. O que foi difícil?
    Toque num botão. Ou escreva, ou fale.
    .danger = ⚠️ Há um perigo
    .task = 🧰 O próprio trabalho
    .people = 👥 Um problema com alguém
    .way = 🚌 O caminho ou o horário
    .lost = 🧭 Não sei o que fazer
    .nothing = 🤷 Nada em especial
    .talk = { -talk }

bye =
    Obrigado, { $name }. Tudo de bom.
    Pode escrever aqui quando quiser.

passed =
    { $is_open ->
        [yes] Obrigado, { $name }. Foi enviado. Ainda não foi lido.
       *[no] Obrigado, { $name }. A equipa recebe a sua mensagem { $opening }.
    }
    Pode acrescentar algo aqui.

heard =
    Obrigado, { $name }. As suas palavras ficam guardadas para { $referent }.
    { $is_open ->
        [yes] A equipa está aqui agora.
       *[no] Uma pessoa volta { $opening }.
    }
