### draft
### Avant la fin du contrat : rester en lien après. Ne rien dire de la suite du contrat, que personne n’a promise.

-talk = 🗣 Falar com alguém

touch =
    Olá, { $name }.
    Depois do seu contrato, ainda quer as minhas mensagens, de vez em quando?
    A escolha é sua.
    .stay = 💬 Sim, fiquemos em contacto
    .no_more = 👋 Não, chega de mensagens
    .talk = { -talk }

stay =
    Obrigado, { $name }. Vou escrever de vez em quando.
    Para parar, escreva a palavra: stop.

leave =
    Está anotado. Depois do seu contrato, não escrevo mais.
    Pode sempre escrever aqui.
