### La fin du PASS IAE approche. Le PASS n’est pas le contrat ; une prolongation n’est jamais promise.

-talk = 🗣 Parler à quelqu’un
-call = 📞 Recevoir un appel

soon =
    Bonjour { $name }. { $ahead ->
        [three_months] Votre PASS IAE finit dans 3 mois.
        [two_months] Votre PASS IAE finit dans 2 mois.
        [one_month] Votre PASS IAE finit dans 1 mois.
       *[other] Votre PASS IAE a une date de fin.
    }
    Dernier jour : { $pass_until_on }.
    C’est le moment d’en parler avec { $referent }.
    .what = 💡 C’est quoi, le PASS IAE ?
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 Merci, c’est noté

what =
    Le PASS IAE : votre droit au parcours.
    Il est à vous. Ce n’est pas votre contrat.
    Dans certains cas, on peut demander une prolongation.
    .call = { -call }
    .talk = { -talk }
    .clear = 👍 C’est clair, merci

slot =
    Quel moment vous va pour un appel ?
    .morning = 🌅 Le matin
    .afternoon = 🌇 L’après-midi
    .any = 🕘 Les deux me vont
    .not_now = ✋ Non, pas maintenant
    .talk = { -talk }

bye =
    D’accord. Vous pouvez écrire ici quand vous voulez.

passed =
    { $is_open ->
        [yes] C’est transmis. Ce n’est pas encore lu.
       *[no] C’est noté. L’équipe reçoit votre demande { $opening }.
    }
