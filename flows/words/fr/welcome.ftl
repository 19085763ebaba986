### Bienvenue. Pour chaque texte : une idée par phrase, 12 mots au plus.

# La première question se lit dans les deux langues.
language =
    Bonjour { $name }.
    Quelle langue voulez-vous lire ?
    Which language do you want to read?
    .fr = Français
    .en = English
    .es = Español
    .pt = Português
    .ar = العربية
    .uk = Українська
    .ru = Русский
    .tr = Türkçe

hello =
    Bonjour { $name }. Je suis un robot.
    Je travaille pour { $structure }.
    Je sers à garder le lien avec vous.

who_reads =
    Des humains lisent vos messages.
    Votre contact : { $referent }.
    L’équipe lit, et je vous écris, à ces heures :
    { $hours }

agree =
    Je veux prendre de vos nouvelles ici. Vous pouvez dire non.
    Votre travail et votre aide ne changent pas.
    Êtes-vous d’accord ?
    .accept = ✅ Oui, je suis d’accord
    .refuse = ✋ Non, je ne veux pas
    .talk = 🗣 Je veux en parler à quelqu’un

accepted =
    Merci { $name }. Je vous écris dès le prochain jour ouvert.
    Vous pouvez aussi écrire ou parler ici.
    Je ne remplace pas les secours. En danger, appelez le 112.

how_to_stop =
    Vous voulez arrêter ? Écrivez le mot : stop.
    Tout s’arrête aussitôt.
    Pour voir les boutons, touchez /menu.

refused =
    C’est noté. Le robot ne vous écrit plus.
    Votre travail et votre aide ne changent pas.
    Vous changez d’avis ? Touchez /menu.
