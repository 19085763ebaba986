### draft
### Lire à voix haute.

choose =
    Posso ler as minhas mensagens em voz alta. Quando?
    .always = 🔊 Sempre
    .asked = 👆 Quando toco no botão
    .never = 🔇 Nunca

always =
    Anotado. Depois de cada mensagem, envio também a minha voz.
    Para mudar, toque em /menu.

asked =
    Anotado. Para ouvir uma mensagem, toque em 🔊.
    Para mudar, toque em /menu.

never =
    Anotado. Já não leio em voz alta.
    Para mudar, toque em /menu.

no_voice =
    Não tenho voz na sua língua.
    Eu escrevo, e pode responder com uma mensagem de voz.
