### Un deuxième essai après un silence. Aucun reproche : ne pas répondre est permis.

again =
    Bonjour { $name }. Je passe juste voir.
    Un seul bouton suffit.
    .fine = 👍 Ça va
    .not_great = 🙁 Pas trop
    .call_me = 📞 Je veux qu’on m’appelle

fine =
    Merci { $name }. Bonne journée.

passed =
    { $is_open ->
        [yes] Merci { $name }. C’est transmis. Ce n’est pas encore lu.
       *[no] Merci { $name }. L’équipe reçoit votre message { $opening }.
    }
    Vous pouvez ajouter un mot ici.

heard =
    Merci { $name }. Vos mots sont gardés pour { $referent }.
