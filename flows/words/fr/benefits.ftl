### La déclaration à la CAF. Aucun montant, aucune promesse de droit.

-help = ✋ Je veux de l’aide
-talk = 🗣 Parler à quelqu’un

soon =
    Bonjour { $name }. La déclaration à la CAF approche.
    C’est pour le RSA et la prime d’activité.
    Dernier jour : { $due_on }.
    .done = ✅ C’est déjà fait
    .how = 💡 Comment faire ?
    .help = { -help }
    .talk = { -talk }

how =
    1. Ouvrez caf.fr ou l’application Caf.
    2. Touchez « Déclarer mes ressources ».
    3. Comparez avec le « montant net social » de vos fiches.
    4. Corrigez si c’est faux, puis validez.
    5. Gardez la preuve.
    .clear = 👍 C’est clair, merci
    .help = { -help }
    .talk = { -talk }

bye =
    Très bien. Sans validation, l’argent s’arrête.
    Un doute ? Écrivez ici.

passed =
    { $is_open ->
        [yes] { $referent } a votre demande.
       *[no] L’équipe reçoit votre demande { $opening }.
    }
    Gardez vos fiches de paie près de vous.
