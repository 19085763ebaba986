# Les phrases pour les accompagnateurs, en privé et dans le groupe de l’équipe.

welcome =
    Bonjour { $name }. Bienvenue à { $structure }.
    Ici arrivent les signalements et les messages des personnes que vous suivez.
    Répondez à un message pour écrire à la personne. /alertes montre ce qui est ouvert.
desk_help =
    Pour écrire à une personne : répondez à l’un de ses messages (appui long, « Répondre »).
    /alertes montre les signalements ouverts.

button =
    .take = ✋ Je prends
    .see = 👁 Voir
    .pass = ↪️ Relayer
    .close = ✅ Clore
    .everyone = 👥 Toute l’équipe
    .no_note = Rien à noter
    .contacted = 📞 Personne contactée
    .oriented = 🧭 Orientée vers une aide
    .false_alarm = ⚪ Fausse alerte
    .no_answer = 🔁 Pas encore de réponse

## La carte d’un signalement

card_new =
    { $level ->
        [critical] 🔴 <b>Signalement critique</b>
        [high] 🟠 <b>Signalement</b>
       *[medium] 🟡 <b>Signalement</b>
    }
card_more =
    { $level ->
        [critical] 🔴 <b>Du nouveau, critique</b>
        [high] 🟠 <b>Du nouveau sur un signalement</b>
       *[medium] 🟡 <b>Du nouveau sur un signalement</b>
    }
card_climbed =
    { $level ->
        [critical] 🔴 <b>Personne n’a pris ce signalement critique</b>
        [high] 🟠 <b>Personne n’a pris ce signalement</b>
       *[medium] 🟡 <b>Personne n’a pris ce signalement</b>
    }
card_still_open =
    { $level ->
        [critical] 🔴 <b>Signalement critique toujours ouvert</b>
        [high] 🟠 <b>Signalement toujours ouvert</b>
       *[medium] 🟡 <b>Signalement toujours ouvert</b>
    }
card_came_back =
    { $level ->
        [critical] 🔴 <b>Signalement critique pris, puis sans suite</b>
        [high] 🟠 <b>Signalement pris, puis sans suite</b>
       *[medium] 🟡 <b>Signalement pris, puis sans suite</b>
    }
card_passed =
    { $level ->
        [critical] 🔴 <b>Signalement critique relayé : { $to }</b>
        [high] 🟠 <b>Signalement relayé : { $to }</b>
       *[medium] 🟡 <b>Signalement relayé : { $to }</b>
    }
card_taken = 🔵 Pris par <b>{ $by }</b>
card_closed = ✅ Clos par <b>{ $by }</b>
card_yours = 🔵 <b>C’est à vous.</b> Sans suite, il revient à l’équipe { $due }.
card_seen = 👁 <b>Signalement</b>

flag_who =
    <b>{ $name }</b> · { $level ->
        [critical] à voir tout de suite
        [high] à voir aujourd’hui
       *[medium] à voir sous deux jours
    }
flag_about = Sujet : { $categories }
flag_why = Pourquoi : { $reasons }
flag_words = « { $words } »
flag_answers = 💬 <b>{ $name }</b> précise : { $answers }
flag_since = Depuis : { $when }
flag_told = Envoyé à la personne : le { $number }
flag_told_nothing = La personne ne sait rien de ce signalement.
flag_contacts = Derniers contacts : { $contacts }
flag_reach =
    { $silently ->
        [yes] 🔇 <b>N’appelez pas : écrivez.</b>{"\u000A"}
       *[no] {""}
    }{ $phone ->
        [none] 💬 Répondez ici pour lui écrire
       *[other] 📞 { $phone }
    }{ $language ->
        [none] {""}
       *[other] {" "}· lit en { $language }
    }
contact_check_in_done = { $day }, nouvelles données
contact_human_asked = { $day }, demande d’aide
contact_flag_contacted = { $day }, contact avec { $by }
contact_flag_oriented = { $day }, orientation par { $by }
contact_flag_no_answer = { $day }, essai de { $by }, sans réponse
contact_flag_false_alarm = { $day }, fausse alerte, vue par { $by }
reason_answer = réponse « { $answer } »
reason_silent = deux prises de nouvelles sans réponse, alors que la personne répondait
reason_mood_falls = l’humeur baisse depuis trois prises de nouvelles
reason_blocked = la personne a bloqué le robot, peu après un signalement
reason_unread = le robot n’a pas pu lire ce message, demandez à la personne

category_suicide = idées de mort
category_violence = violences
category_child = enfant en danger
category_health = santé
category_distress = détresse
category_addiction = addiction
category_housing = logement
category_food = nourriture
category_money = argent
category_rights = droits et papiers
category_work_danger = danger au travail
category_dropout = envie d’arrêter
category_help = demande d’aide

## Prendre, relayer, clore

toast_taken = C’est à vous.
toast_taken_by = { $by } l’a déjà pris.
toast_yours_already = Vous l’avez déjà pris.
toast_take_first = Prenez d’abord ce signalement.
toast_closed = Ce signalement est clos.
toast_not_yours = Ce bouton n’est pas pour vous.
toast_sent_private = Je vous l’envoie en privé.
toast_open_private = Ouvrez d’abord votre lien personnel.
toast_passed = Relayé : { $to }.
everyone = toute l’équipe
ask_colleague = <b>{ $name }</b> : à qui relayer ce signalement ?
passed = <b>{ $name }</b> : signalement relayé, { $to }.
ask_outcome = Qu’est-ce que cela a donné pour <b>{ $name }</b> ?
ask_note = <b>{ $name }</b> : une ligne pour le journal ? Écrivez-la ici.
closed = <b>{ $name }</b> : signalement clos. C’est au journal.
kept_yours = C’est au journal. <b>{ $name }</b> : le signalement reste à vous. Sans suite, il revient { $due }.
desk_lost_flag = <b>{ $name }</b> : ce signalement n’est plus entre vos mains. Rien n’a été clos.
alerts_none = Aucun signalement ouvert.
alerts = Signalements ouverts : { $count }

## Les mots de la personne

relayed_words = ✉️ <b>{ $name }</b>{"\u000A"}{ $words }
relayed_edit = ✏️ <b>{ $name }</b> a corrigé un message{"\u000A"}{ $words }
relayed_piece = ✉️ <b>{ $name }</b> envoie { $piece }{"\u000A"}{ $words }
answered_words = 💬 <b>{ $name }</b> répond{"\u000A"}{ $words }
answered_piece = 💬 <b>{ $name }</b> répond par { $piece }{"\u000A"}{ $words }
piece_photo = une photo
piece_voice = un message vocal
piece_document = un document
piece_video = une vidéo
piece_audio = un fichier audio
piece_location = sa position
piece_contact = un contact
piece_sticker = un autocollant
piece_other = un message que je ne sais pas lire
write_sent = Envoyé à <b>{ $name }</b>.
write_waits = <b>{ $name }</b> recevra votre message { $when }.
write_no_consent = <b>{ $name }</b> ne souhaite pas de messages ici. Rien n’est parti. Vous pouvez appeler.
write_blocked = <b>{ $name }</b> a bloqué le robot. Rien n’est parti. Vous pouvez appeler.
person_blocked = <b>{ $name }</b> ne reçoit plus les messages du robot. Ce n’est pas une faute. Un appel peut aider.
delivery_unknown = Un message pour <b>{ $name }</b> est peut-être arrivé, peut-être pas. Je ne le renvoie pas.
delivery_refused = Un message pour <b>{ $name }</b> n’a pas pu partir.
