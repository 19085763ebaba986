### Les dates de fin des papiers.

known =
    📅 Vos dates :
    { $expiries }

which = Quel papier ? On note sa date de fin.
    .residence_permit = 🪪 Titre de séjour
    .health_cover = 🩺 Aide pour la santé (C2S)
    .disability = ♿ RQTH, handicap
    .identity_card = 🪪 Carte d’identité
    .passport = 📘 Passeport
    .no = ✋ Aucun

until =
    { $expiring_paper } : quelle date de fin ?
    Touchez l’année, le mois, le jour. Ou écrivez la date.
    .forget = 🗑 Ne plus me le rappeler
    .back = ⬅️ Un autre papier
    .talk = 🗣 Parler à quelqu’un

noted =
    C’est noté. { $expiring_paper } : { $expires_on }.
    { $reminded ->
        [yes] Je vous en parle avant cette date.
       *[no] Vous retrouvez la date dans /menu.
    }

now =
    C’est noté. { $expiring_paper } : { $expires_on }.
    C’est le moment de faire la demande.
    Voulez-vous de l’aide ?
    .help = 🙋 J’ai besoin d’aide
    .guide = 📄 Lire la fiche
    .guide_health = 📄 Lire la fiche
    .guide_disability = 📄 Lire la fiche
    .no = ✋ Non, merci

forgotten = C’est noté. Je ne parle plus de ce papier.

bye = D’accord. Vous pouvez revenir : /menu.
