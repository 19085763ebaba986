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
    1. Sur le site caf.fr : « Déclarer mes ressources ».
    2. Comparez avec vos fiches de paie.
    La bonne ligne : « montant net social ».
    3. Changez ce qui est faux, puis validez.
    .clear = 👍 C’est clair, merci
    .help = { -help }
    .talk = { -talk }

bye =
    Merci { $name }. Un doute ? Écrivez ici.

reminded =
    Très bien. Sans validation, la CAF ne paie plus.
    Un doute ? Écrivez ici.

passed =
    { $is_open ->
        [yes] C’est transmis. Ce n’est pas encore lu.
       *[no] L’équipe reçoit votre demande { $opening }.
    }
    Gardez vos fiches de paie près de vous.
