### draft
menu = O que quer fazer?
    .human = 🗣 Falar com alguém
    .news = 🙂 Dizer como estou
    .present = 👋 Conhecer este robô
    .resume = ▶️ Acabar a minha pausa
    .come_back = ▶️ Voltar a receber mensagens
    .papers = 🗂 Os meus papéis
    .guides = 📄 Ajuda com os papéis
    .learn = 🎓 Aprender e descontrair
    .hours = 🕘 Ver o horário
    .language = 🌍 Mudar de língua
    .aloud = 🔊 Ouvir as mensagens
    .pause = ⏸ Fazer uma pausa ou parar
    .settings = ⚙️ As minhas definições

hours =
    A equipa lê as suas mensagens a estas horas:
    { $hours }
    { $is_open ->
        [yes] Está aqui agora.
       *[no] A próxima vez: { $opening }.
    }

own_hours =
    { $referent } lê a estas horas:
    { $referent_hours }

closed =
    { $closures }

we_write =
    Escrevo-lhe no horário da equipa.
    { $has_calm ->
        [yes] As suas horas de sossego: { $calm }.
       *[no] Quer sossego? Toque em /menu.
    }

between =
    Pode escrever a qualquer hora. A sua mensagem fica guardada.
    Em perigo? Ligue para o 15 ou o 112. Sem falar: SMS para o 114.

resumed =
    Que bom que voltou, { $name }.
    Escrevo-lhe no próximo dia aberto.
    Para parar, escreva a palavra: stop.
