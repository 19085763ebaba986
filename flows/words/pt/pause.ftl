### draft
choose =
    A escolha é sua. É gratuito.
    O seu trabalho e a ajuda que recebe não mudam.
    O que quer?
    .less = 🐢 Menos mensagens
    .more = 🔔 Mensagens como antes
    .week = ⏸ Uma pausa de 1 semana
    .month = ⏸ Uma pausa de 1 mês
    .stop = ✋ Parar tudo
    .go_on = ▶️ Continuar como antes

paused =
    Está em pausa. Não lhe escrevo.
    O que quer?
    .resume = ▶️ Acabar a pausa
    .month = ⏸ Mais 1 mês de pausa
    .stop = ✋ Parar tudo
    .stay = 👍 Ficar em pausa

come_back =
    Neste momento, já não lhe escrevo.
    Quer voltar a receber as minhas mensagens?
    .come_back = ▶️ Sim, quero
    .talk = 🗣 Prefiro falar com alguém
    .stay = ✋ Não, não quero

less =
    Está anotado. Escrevo-lhe metade das vezes.
    Pode escrever aqui quando quiser.

more =
    Está anotado. Volto a escrever como antes.

week =
    Está anotado. Uma semana sem mensagens.
    Pode escrever aqui quando quiser.
    Para acabar a pausa, toque em /menu.

month =
    Está anotado. Um mês sem mensagens.
    Pode escrever aqui quando quiser.
    Para acabar a pausa, toque em /menu.

stopped =
    Está feito. O robô já não envia mensagens. Obrigado por estas conversas.
    O seu trabalho e a ajuda que recebe não mudam.
    Para voltar um dia, toque em /menu.

resumed =
    Que bom que voltou, { $name }.
    Escrevo-lhe no próximo dia aberto.
    Para parar, escreva a palavra: stop.

unchanged =
    Está bem. Nada muda.
    Para ver os botões, toque em /menu.
