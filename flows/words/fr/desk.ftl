# Les phrases pour les accompagnateurs, en privé et dans le groupe de l’équipe.

welcome =
    Bonjour { $name }. Bienvenue à { $structure }.
    Ici arrivent les signalements et les messages des personnes que vous suivez.
    Répondez à un message pour écrire à la personne. /alertes montre ce qui est ouvert.
desk_help =
    Pour écrire à une personne : répondez à l’un de ses messages (appui long, « Répondre »).
    /alertes montre les signalements ouverts. /demarches : ce qui reste à régler. /absence : vos jours d’absence. /crise : le mode crise.

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
    .urgent = 🔴 C’est urgent, envoyer maintenant
    .away_today = Aujourd’hui
    .away_week = Jusqu’à dimanche
    .away_7 = Une semaine
    .away_14 = Deux semaines
    .away_back = 👋 Je suis de retour
    .away_cancel = ✖️ Annuler cette absence
    .crisis_begin = 🚨 Commencer le mode crise
    .crisis_end = ✅ Finir le mode crise
    .crisis_yes = ✅ Oui, je confirme
    .crisis_no = ✖️ Non, ne rien changer
    .errand_take = ✋ Je m’en occupe
    .errand_done = ✅ C’est réglé
    .errand_ref = ↪️ Voir avec le référent

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
card_instead = { $name } n’est pas là : ceci vous arrive à sa place.

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

## Les démarches

errand_new = 🧾 <b>À régler</b>
errand_again = 🧾 <b>Toujours à régler</b> : la personne le redit
errand_taken = 🔵 Pris par <b>{ $to }</b>
errand_passed = ↪️ Passé à <b>{ $to }</b>
errand_settled = ✅ Réglé par <b>{ $by }</b>
errand_who = <b>{ $name }</b> · { $subject }
errands = Démarches à régler : { $count }
errands_none = Aucune démarche à régler.
toast_errand_done = C’est réglé. La personne le saura.
toast_errand_settled = C’est déjà réglé.
toast_no_referent = Cette personne n’a pas de référent joignable ici.
toast_you_are_referent = Le référent, c’est vous.
topic_hours_sheet = relevé d’heures
topic_pay_late = paie pas reçue
topic_pay_amount = montant de la paie
topic_pay_hours = heures payées
topic_pay_payslip = fiche de paie à expliquer
topic_pay_account = compte bancaire bloqué
topic_pay_other = autre souci de paie
topic_advance = demande d’acompte
topic_end_papers = papiers de fin de contrat
call_asked =
    📞 <b>{ $name }</b> demande un appel
    Moment : { $slot ->
        [morning] le matin
        [afternoon] l’après-midi
       *[any] quand vous voulez
    }
    { $reach }

## Les mots de la personne

relayed_words = ✉️ <b>{ $name }</b>{"\u000A"}{ $words }
relayed_edit = ✏️ <b>{ $name }</b> a corrigé un message{"\u000A"}{ $words }
relayed_piece = ✉️ <b>{ $name }</b> envoie { $piece }{"\u000A"}{ $words }
answered_words = 💬 <b>{ $name }</b> répond{"\u000A"}{ $words }
answered_piece = 💬 <b>{ $name }</b> répond par { $piece }{"\u000A"}{ $words }
answered_about = 🧾 <b>{ $name }</b> · { $subject }{"\u000A"}{ $words }
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
urgent_sent = 🔴 Votre message à <b>{ $name }</b> part maintenant. C’est noté comme urgent dans le journal.
toast_left = Ce message est déjà parti.
toast_held_back = Ce message ne partira pas : la personne ne reçoit plus de messages ici.
write_no_consent = <b>{ $name }</b> ne souhaite pas de messages ici. Rien n’est parti. Vous pouvez appeler.
write_blocked = <b>{ $name }</b> a bloqué le robot. Rien n’est parti. Vous pouvez appeler.
person_blocked = <b>{ $name }</b> ne reçoit plus les messages du robot. Ce n’est pas une faute. Un appel peut aider.
delivery_unknown = Un message pour <b>{ $name }</b> est peut-être arrivé, peut-être pas. Je ne le renvoie pas.
delivery_refused = Un message pour <b>{ $name }</b> n’a pas pu partir.

## Absences

absence_ask =
    Quand serez-vous absent ?
    Vous pouvez aussi écrire les dates : /absence 2026-12-24 2027-01-03
absence_day = le { $first }
absence_days = du { $first } au { $last }
absence_listed = 📅 Déjà noté : { $when }. Relais : { $cover }.
absence_noted =
    📅 Absence notée { $when }.
    Qui prend le relais ? Sans choix, c’est toute l’équipe.
absence_covered = 📅 Absence notée { $when }. Relais : <b>{ $cover }</b>.
absence_over = C’est noté. Cette absence ne compte plus.
absence_wrong = Je n’ai pas compris ces dates. Écrivez par exemple : /absence 2026-12-24 2027-01-03
cover_begins =
    📅 <b>{ $name }</b> s’absente { $when }. Vous prenez le relais.
    Ses signalements et les mots des personnes suivies vous arrivent aussi.
cover_ends = 📅 L’absence de <b>{ $name }</b> est finie. Merci pour le relais.
cover_over = 📅 <b>{ $name }</b> est là. Vous n’avez plus à prendre le relais.

## Le mode crise

crisis_state =
    { $since ->
        [none] ⚪ <b>Mode crise : arrêté.</b>
       *[other] 🚨 <b>Mode crise : en cours</b>, depuis { $since }.
    }
    Il sert quand une épidémie, la chaleur ou une fermeture touche toute la structure : les gestes viennent plus souvent, et chaque personne est interrogée sur ses symptômes.
crisis_who =
    { $since ->
        [none] ⚪ <b>Mode crise : arrêté.</b>
       *[other] 🚨 <b>Mode crise : en cours</b>, depuis { $since }.
    }
    { $leads ->
        [none] Aucune personne de la coordination n’est enregistrée ici pour le changer.
       *[other] Qui peut le changer : { $leads }.
    }
crisis_confirm =
    { $verb ->
        [begin] Commencer le mode crise pour toute la structure ? L’équipe le saura.
       *[end] Finir le mode crise pour toute la structure ? L’équipe le saura.
    }
crisis_unchanged =
    { $since ->
        [none] ⚪ Rien ne change. <b>Mode crise : arrêté.</b>
       *[other] 🚨 Rien ne change. <b>Mode crise : en cours</b>, depuis { $since }.
    }
crisis_changed =
    { $verb ->
        [begin] 🚨 <b>Le mode crise commence</b>, { $when }. Décidé par { $by }.
       *[end] ✅ <b>Le mode crise est fini</b>, { $when }. Décidé par { $by }. Il avait commencé { $since }.
    }
toast_crisis_already =
    { $verb ->
        [begin] Le mode crise est déjà en cours.
       *[end] Le mode crise est déjà fini.
    }
