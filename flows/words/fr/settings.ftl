### Ce que l’on règle soi-même.

what = Vos réglages. Que voulez-vous changer ?
    .quiet = 🤫 Mes heures de calme
    .gestures = 🔔 Reprendre les gestes de santé
    .aloud = 🔊 Écouter les messages
    .talk = 🗣 Parler à quelqu’un

gestures = C’est noté. Je vous parlerai à nouveau des gestes de santé.
