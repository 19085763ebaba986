### draft
### Après un danger : savoir si la personne est à l’abri. Ne rien écrire qui puisse lui nuire si un autre lit.

safe =
    Está em segurança agora?
    .fine = ✅ Sim, por agora
    .unsafe = 🆘 Não estou em segurança
    .cannot_talk = 🤫 Não posso falar

# Un autre peut lire : la question reste banale.
discreet =
    Está tudo bem, agora?
    .fine = Sim, tudo bem
    .unsafe = Não, não está bem
    .cannot_talk = Não posso falar

watchful = Está bem. Se isso mudar, ligue para o número. Ou escreva aqui.
silent =
    Está bem. Por SMS, sem falar: o 114. É gratuito, de dia e de noite.
    Pode apagar esta conversa.
added = Fica guardado com a sua mensagem. Ainda não foi lido.
