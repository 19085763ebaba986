### draft
### Bienvenue. Pour chaque texte : une idée par phrase, 12 mots au plus.

# La première question se lit dans les deux langues.
language =
    Olá, { $name }.
    Que língua quer ler?
    Quelle langue voulez-vous lire ?
    .fr = Français
    .en = English
    .es = Español
    .pt = Português
    .ar = العربية
    .uk = Українська
    .ru = Русский
    .tr = Türkçe

hello =
    Olá, { $name }. Sou um robô.
    Trabalho para { $structure }.
    Estou aqui para ficarmos em contacto.

who_reads =
    São pessoas que leem as suas mensagens.
    O seu contacto: { $referent }.
    A equipa lê, e eu escrevo, a estas horas:
    { $hours }

agree =
    Quero perguntar aqui como está. Pode dizer que não.
    O seu trabalho e a ajuda que recebe não mudam.
    Está de acordo?
    .accept = ✅ Sim, estou de acordo
    .refuse = ✋ Não, não quero
    .talk = 🗣 Quero falar disso com alguém

accepted =
    Obrigado, { $name }. Escrevo-lhe no próximo dia aberto.
    Também pode escrever ou falar aqui.
    Não substituo os serviços de urgência. Em perigo, ligue para o 112.

how_to_stop =
    Quer parar? Escreva a palavra: stop.
    As mensagens acabam logo.
    Para ver os botões, toque em /menu.

refused =
    Está anotado. O robô já não envia mensagens.
    O seu trabalho e a ajuda que recebe não mudam.
    Mudou de ideias? Toque em /menu.
