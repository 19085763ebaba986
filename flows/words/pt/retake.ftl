### draft
### Une photo difficile à lire : la reprendre, ou la garder.

photo = Envie aqui a nova foto.
    .keep = 👍 Guardar assim
    .talk = 🗣 Falar com alguém

thanks = Obrigado. A nova foto toma o lugar da outra.

kept = Está bem. A foto fica guardada assim.

gone = Este documento já está apagado.
