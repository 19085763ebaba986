### draft
### Ce que l’on règle soi-même.

what = As suas definições. O que quer mudar?
    .quiet = 🤫 As minhas horas de sossego
    .gestures = 🔔 Voltar a receber dicas de saúde
    .aloud = 🔊 Ouvir as mensagens
    .talk = 🗣 Falar com alguém

gestures = Está anotado. Volto a enviar dicas de saúde.
