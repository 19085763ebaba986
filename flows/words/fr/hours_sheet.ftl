### Le relevé d’heures. Ne jamais dire que quelqu’un l’a vu.

handed =
    Bonjour { $name }. C’est bientôt la paie.
    Votre relevé d’heures est-il donné ?
    Dernier jour : { $due_on }.
    .done = ✅ Oui, c’est fait
    .photo = 📷 J’envoie une photo
    .not_yet = ⏳ Pas encore
    .help = ✋ J’ai besoin d’aide
    .talk = 🗣 Parler à quelqu’un

photo =
    Prenez toute la feuille en photo.
    Envoyez la photo ici.
    .later = ⏳ Plus tard
    .help = ✋ J’ai besoin d’aide
    .talk = 🗣 Parler à quelqu’un

thanks =
    Merci { $name }. Gardez une photo pour vous.

later =
    D’accord. Vos heures sont payées avec cette feuille.
    Dernier jour : { $due_on }.
    Vous pouvez envoyer la photo ici.

blocked =
    Qu’est-ce qui bloque ? Écrivez ici, ou parlez.
    .later = ⏳ Plus tard
    .talk = 🗣 Parler à quelqu’un

helped =
    Merci { $name }. C’est gardé pour { $pay_contact }.

received =
    Merci { $name }. La photo est gardée pour { $pay_contact }.
    Gardez aussi la feuille.
