### Un dossier, papier par papier. Rien n'est reproché à qui le laisse ou l'arrête.

gone = Ce dossier n’est plus ouvert. Pour les autres : /menu.

paper =
    <b>{ $dossier_title }</b>
    { $papers }

    Avez-vous ce papier : <b>{ $paper }</b> ?
    { $paper_there ->
        [yes] Vous avez dit : je l’ai.
       *[no] Vous pouvez aussi envoyer une photo ici.
    }
    .have = ✅ Je l’ai
    .lack = ⏭ Pas encore
    .back = ↩️ Papier d’avant
    .whole = 📋 Tout le dossier
    .help = 🙋 Avoir de l’aide

whole =
    <b>{ $dossier_title }</b>
    { $papers }

    { $some_left ->
        [none] Tous les papiers sont là.
        [one] Il manque 1 papier.
       *[more] Il manque { $left } papiers.
    }
    { $has_dossier_day ->
        [yes] 📅 Jour noté : { $dossier_day }.
       *[no] Pas de jour noté.
    }
    .again = ▶️ Reprendre les papiers
    .back = ↩️ Revoir le dernier papier
    .date = 📅 Noter un jour
    .help = 🙋 Donner ce dossier à quelqu’un
    .close = 🏁 Dire où il en est
    .later = 👋 Continuer plus tard

date =
    Quel jour est le rendez-vous, ou la date limite ?
    Touchez l’année, le mois, le jour. Ou écrivez la date.
    .no_date = ✖️ Pas de jour
    .help = 🙋 Avoir de l’aide

close = Où en est ce dossier ?
    .accepted = ✅ Accepté
    .refused = ❌ Refusé
    .waiting = ⏳ J’attends la réponse
    .given_up = 🚪 J’arrête ce dossier
    .back = ⬅️ Retour

answer =
    <b>{ $dossier_title }</b>
    Avez-vous une réponse ?
    .accepted = ✅ Accepté
    .refused = ❌ Refusé
    .not_yet = ⏳ Pas encore
    .reopen = 📄 On demande un papier
    .given_up = 🚪 J’arrête ce dossier
    .help = 🙋 Avoir de l’aide

accepted = Bonne nouvelle, { $name }. Le dossier est fini.

refused = C’est noté. Voulez-vous en parler avec quelqu’un ?
    .help = 🙋 Oui, avoir de l’aide
    .no = ✋ Non, merci

waiting =
    C’est noté. Le dossier reste dans votre liste.
    Touchez-le quand vous avez la réponse.

given_up = C’est noté. Vous pourrez le reprendre : il garde ce que vous avez.

later = D’accord. Rien ne se perd : retrouvez tout dans /menu.
