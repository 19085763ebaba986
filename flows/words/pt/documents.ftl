### draft
### « Mes documents ».

list = 🗃 O que enviou. Toque para abrir.

none = Não enviou nada, ou tudo está apagado.
    .letter = ❓ O que quer esta carta?
    .talk = 🗣 Falar com alguém
