### draft
### Après un danger : savoir si la personne est à l’abri. Ne rien écrire qui puisse lui nuire si un autre lit.

safe =
    ¿Está a salvo ahora?
    .fine = ✅ Sí, por el momento
    .unsafe = 🆘 No, no estoy a salvo
    .cannot_talk = 🤫 No puedo hablar

# Un autre peut lire : la question reste banale.
discreet =
    ¿Todo bien ahora?
    .fine = Sí, todo bien
    .unsafe = No, no va bien
    .cannot_talk = No puedo hablar

watchful = De acuerdo. Si eso cambia, llame al número. O escriba aquí.
silent =
    De acuerdo. Por SMS, sin hablar: el 114. Es gratis, día y noche.
    Puede borrar esta conversación.
added = Queda guardado con su mensaje. Todavía nadie lo ha leído.
