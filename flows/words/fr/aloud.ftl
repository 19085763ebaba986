### Lire à voix haute.

choose =
    Je peux lire mes messages à voix haute. Quand ?
    .always = 🔊 Toujours
    .asked = 👆 Quand je touche le bouton
    .never = 🔇 Jamais

always =
    C’est noté. Après chaque message, je vous envoie aussi ma voix.
    Pour changer, touchez /menu.

asked =
    C’est noté. Pour écouter un message, touchez 🔊.
    Pour changer, touchez /menu.

never =
    C’est noté. Je ne lis plus à voix haute.
    Pour changer, touchez /menu.

no_voice =
    Je n’ai pas de voix dans votre langue.
    Je vous écris. Vous pouvez répondre par un vocal.
