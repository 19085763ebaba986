# Les phrases pour les accompagnateurs, en privé et dans le groupe de l’équipe.

welcome =
    Bonjour { $name }. Bienvenue à { $structure }.
    Ici arrivent les signalements et les messages des personnes que vous suivez.
    Répondez à un message pour écrire à la personne. /alertes montre ce qui est ouvert.
desk_help =
    Pour écrire à une personne : répondez à l’un de ses messages (appui long, « Répondre »).
    Ce qui vous attend :
    /alertes : les signalements ouverts
    /priorites : qui contacter en premier, et pourquoi
    /appels : qui appeler
    /demarches : ce qui reste à régler
    Une personne :
    /personne NOM : sa fiche
    /attestation NOM : lui préparer un papier
    L’équipe :
    /absence : vos jours d’absence
    /faq : les réponses pour tous
    /ressources : les idées et les liens
    /crise : le mode crise (la coordination)

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
    .crisis_epidemic = 🦠 Épidémie
    .crisis_heat = 🌡️ Canicule
    .crisis_closure = 🔒 Fermeture soudaine
    .crisis_yes = ✅ Oui, je confirme
    .crisis_no = ✖️ Non, ne rien changer
    .closure_closed = 🔒 Dire aux personnes que la structure ferme
    .closure_changed = 🕘 Dire que les horaires changent
    .closure_open = 🔓 Dire que la structure rouvre
    .closure_nothing = 🤐 Ne rien dire
    .call_okay = 😊 Ça va
    .call_trouble = 😕 Difficulté
    .call_none = 📵 Pas de réponse
    .call_later = 🕓 Plus tard
    .call_morning = ☀️ Le matin
    .call_afternoon = 🌤 L’après-midi
    .call_back = ↩️ Retour
    .call_nothing = ✅ Vu ensemble, rien de plus
    .call_medium_me = 🟡 À suivre, je m’en occupe
    .call_medium_team = 🟡 À suivre, l’équipe
    .call_high_me = 🟠 Aujourd’hui, je m’en occupe
    .call_high_team = 🟠 Aujourd’hui, l’équipe
    .call_critical_me = 🔴 Danger, je m’en occupe
    .call_critical_team = 🔴 Danger, l’équipe
    .paper_dates = 📅 Ses papiers
    .papers_forget = 🗑 Ne plus suivre ce papier
    .papers_back = ↩️ Ses papiers
    .pathway = 🧭 Son parcours
    .pathway_back = ↩️ Retour
    .pathway_suspend = ⏸ Suspendre
    .pathway_suspend_equipment = 📱 Matériel
    .pathway_suspend_connection = 📶 Connexion
    .pathway_suspend_digital_fear = 😟 Peur du numérique
    .pathway_suspend_childcare = 🧒 Garde d’enfant
    .pathway_suspend_health = 🏥 Santé
    .pathway_suspend_service = 🧩 L’accompagnement ne convenait pas
    .pathway_suspend_other = ❔ Autre raison
    .pathway_for_1 = Un mois
    .pathway_for_2 = Deux mois
    .pathway_for_3 = Trois mois
    .pathway_for_6 = Six mois
    .pathway_for_open = Je ne sais pas encore
    .pathway_resume = ▶️ Reprise aujourd’hui
    .pathway_start = 👷 Premier jour de travail
    .pathway_trial = ⏳ Fin de l’essai
    .pathway_contract = 📅 Fin du contrat
    .pathway_phone = ☎️ Suivre par téléphone
    .pathway_chat = 💬 Suivre par la messagerie
    .pathway_exit = 🚪 Sortie
    .pathway_exit_yes = ✅ Oui, sortie aujourd’hui
    .pathway_stay = ↩️ Annuler la sortie
    .errand_take = ✋ Je m’en occupe
    .errand_done = ✅ C’est réglé
    .errand_ref = ↪️ Voir avec le référent
    .errand_accepted = ✅ Accepté
    .errand_refused = ❌ Refusé
    .errand_waiting = ⏳ Réponse attendue
    .errand_sign = ✍️ Je signe
    .errand_refuse = ✖️ Je ne signe pas
    .attest_presence = 📃 Présence (emploi et contrat)
    .attest_pathway = 🧭 Parcours d’insertion
    .attest_work_travel = 🚌 Déplacement pour le travail
    .priority_reached = 📞 Joint
    .priority_tried = 📵 Essayé, pas de réponse
    .priority_later = 🕓 Pas aujourd’hui parce que…
    .priority_on_site = 👷 Vu sur le chantier
    .priority_colleague = 🤝 Suivi par un collègue
    .priority_asked_to_wait = ✋ La personne a demandé d’attendre
    .priority_more_urgent = ⏩ Plus urgent ailleurs
    .faq_new = 💡 Oui, l’écrire
    .faq_no = Non merci
    .faq_write = ➕ Écrire une réponse pour tous
    .faq_keep = ✅ Garder ces mots
    .faq_stop = ✖️ Abandonner
    .faq_publish = ✅ Publier
    .faq_publish_all_the_same = ⚠️ Publier quand même
    .faq_question = ✏️ Changer la question
    .faq_answer = ✏️ Changer la réponse
    .faq_still = ✅ Toujours juste
    .faq_edit = ✏️ Modifier
    .faq_withdraw = 🗑 Retirer
    .resource_share = ➕ Partager un lien, une idée
    .resource_approve = ✅ Publier
    .resource_withdraw = 🗑 Retirer
    .resource_well_being = 🌿 Bien-être
    .resource_culture = 🎭 Culture et sorties
    .resource_learning = 📖 Apprendre seul
    .resource_games = 🎲 Jeux
    .resource_children = 🧒 Enfants
    .resource_digital = 📱 Numérique

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
flag_told_by_phone = Dit au téléphone. Rien ne lui a été envoyé.
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
contact_call = { $day }, appel de { $by }
contact_call_no_answer = { $day }, appel de { $by }, sans réponse
contact_flag_false_alarm = { $day }, fausse alerte, vue par { $by }
contact_priority_reached = { $day }, contact avec { $by }
contact_priority_tried = { $day }, essai de { $by }, sans réponse
reason_transcribed = transcription automatique d’un message vocal, à écouter
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
not_there = { $name } (pas là)
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
errand_untaken = 🧾 <b>Toujours à régler</b> : personne ne l’a pris
errand_waits = 🧾 <b>Cette démarche attend depuis plusieurs jours</b>. Pour : { $by }.
errand_taken = 🔵 Pris par <b>{ $to }</b>
errand_passed = ↪️ Passé à <b>{ $to }</b>
errand_for_you = ↪️ <b>À voir avec vous</b>, demande { $by }
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
topic_paperwork = aide pour des papiers
topic_dossier = dossier à suivre
topic_letter = lettre à expliquer : répondez ici
topic_paper_end = papier à renouveler
topic_pay_card = aide sur la paie
dossier_note = { $title }. Là : { $there }. Manque : { $missing }
dossier_nothing = rien
letter_explained =
    📎 <b>{ $name }</b> · lettre à expliquer ({ $sent })
    Votre réponse l’explique ? Touchez « C’est réglé ».
document_of = 📎 <b>{ $name }</b> · { $title }
topic_attestation = attestation à signer
topic_data_copy = veut une copie de ses données : assurez-vous que c’est bien elle, puis « lien export »
topic_data_erasure = veut que tout soit effacé : assurez-vous que c’est bien elle, proposez une copie, puis « lien erase »
topic_attestation_doubt = attestation à revoir

attestation_says = La personne l’a relue et la trouve juste :
    <i>{ $said }</i>
attestation_signed = ✍️ Signée par <b>{ $by }</b>. La personne la reçoit. Code : { $code }
attestation_refused = ✖️ Pas signée, dit <b>{ $by }</b>
attestation_which = Pour qui ? Écrivez le nom : /attestation Diallo
attestation_for = Quelle attestation pour <b>{ $name }</b> ? La personne la relit avant la signature.
attestation_asked = { $title } : <b>{ $name }</b> la relit. Si tout est juste, elle revient à la signature.
attestation_missing = { $title } pour <b>{ $name }</b> : { $why }.
attestation_lacks = { $what ->
    [start] le premier jour de travail n’est pas noté, ou n’est pas encore venu
    [over] le parcours est fini
    [contract] le contrat noté est fini
   *[suspended] le parcours est suspendu
}
toast_attestation_waits = Cette attestation attend déjà une signature.
toast_attestation_signed = Signée. La personne la reçoit.
toast_say_it_yourself = C’est réglé. Le robot n’écrit pas à cette personne : dites-le vous-même.
toast_attestation_unreachable = Le robot ne peut pas écrire à cette personne : donnez-lui le papier vous-même.

## Les appels à passer

call_new = 📞 <b>À appeler</b>
call_again = 📞 <b>Toujours à appeler</b>
call_due = 📞 <b>C’est le moment d’appeler</b>
call_waits = 📞 <b>Cet appel attend depuis plusieurs jours</b>. Pour : { $by }.
call_nobody_answers = 📵 <b>Pas de réponse</b> après { $tries } essais. Dernier essai : { $by }.
call_unsaid = 😕 <b>Difficulté notée par { $by }</b>, sans suite depuis.
call_who =
    <b>{ $name }</b>
    Pourquoi maintenant : { $why }
call_asked =
    <b>{ $name }</b> demande un appel
    Moment : { $slot ->
        [morning] le matin
        [afternoon] l’après-midi
       *[any] quand vous voulez
    }
call_no_number =
    📵 Aucun numéro noté. Demandez à l’accueil.{ $language ->
        [none] {""}
       *[other] {" "}· lit en { $language }
    }
call_sheet =
    À demander, au-delà de « ça va ? » :
    1. { $one }
    2. { $two }
    3. { $three }
call_which = De quoi s’agit-il ?
call_grave = Est-ce grave ? Qui s’en occupe ?
call_okay = 😊 <b>Ça va</b>, noté par { $by }
call_trouble = 😕 <b>Difficulté</b>, notée par { $by }
call_tried = 📵 <b>Pas de réponse</b>, noté par { $by }. On redemande { $when }.
call_given_up = 📵 <b>Pas de réponse</b>, noté par { $by }. La coordination le sait.
call_later = 🕓 <b>Plus tard</b>, noté par { $by }. On redemande { $when }.
call_heard_since = ⚪ <b>Plus besoin d’appeler</b> : la personne a donné signe de vie.
call_not_to_be_made = ⚪ <b>Appel retiré</b> : la personne est sortie, ou ne le souhaite pas.
calls = Appels à passer : { $count }
calls_none = Aucun appel à passer.
toast_call_noted = C’est noté.
toast_call_noted_already = Vous l’avez déjà noté.
toast_call_noted_by = { $by } l’a déjà noté.
toast_call_dropped = Cet appel n’est plus à passer.
toast_call_tried = Vous l’avez déjà essayé aujourd’hui. On redemande un autre jour.
reason_call = dit au téléphone à { $by }

call_why_other = prise de nouvelles
call_why_check_in = prise de nouvelles
call_why_check_in_again = pas de réponse la dernière fois
call_why_silence = deux essais sans réponse
call_why_closure_news =
    { $news ->
        [closed] la structure ferme, le lui dire, avec les heures où l’on répond
        [open] la structure ouvre à nouveau, le lui dire
       *[other] les horaires changent, les lui dire
    }
call_why_hours_changed = nos horaires changent, les lui dire
call_why_comeback = retour de suspension le { $day }
call_why_sign_of_life =
    { $reason ->
        [equipment] suspension sans fin notée (matériel), un signe de vie
        [connection] suspension sans fin notée (connexion), un signe de vie
        [digital_fear] suspension sans fin notée (peur du numérique), un signe de vie
        [childcare] suspension sans fin notée (garde d’enfant), un signe de vie
        [health] suspension sans fin notée (santé), un signe de vie
        [service] suspension sans fin notée (ce qui n’allait pas chez nous), un signe de vie
       *[other] suspension sans fin notée, un signe de vie
    }
call_why_first_day = premier jour le { $day }
call_why_contract_end = fin de contrat le { $day }
call_why_trial_end = fin de la période d’essai le { $day }
call_why_pass_end = fin du PASS IAE le { $day }
call_why_after_contract = contrat fini le { $day }
call_why_hours_sheet = relevé d’heures à rendre le { $day }
call_why_after_pay = la paie du { $day }
call_why_benefits = déclaration à la CAF (RSA, prime d’activité) à faire le { $day }
call_why_paper_end = papier qui finit le { $day }
call_why_dossier_day = dossier : rendez-vous ou date limite le { $day }

call_ask_comeback = Qu’est-ce qui aiderait pour revenir ?
call_ask_sign_of_life = Depuis l’arrêt, qu’est-ce qui a changé, et qu’est-ce qui aiderait ?
call_ask_first_day = Comment se sont passés les premiers jours, et avec qui ?
call_ask_trial_end = Qu’est-ce qui plaît dans ce travail, et qu’est-ce qui pèse ?
call_ask_contract_end = Après ce contrat : une piste, une envie, une peur ?
call_ask_after_contract = Depuis la fin du contrat : les papiers sont là, et l’argent ?
call_ask_pass_end = La fin du PASS approche : qu’est-ce qui reste à faire ensemble ?
call_ask_hours_sheet = Le relevé d’heures est-il rendu ? Faut-il de l’aide ?
call_ask_after_pay = La paie est-elle arrivée ? Le montant est-il juste ?
call_ask_benefits = La déclaration à la CAF est-elle faite ? Faut-il de l’aide ?
call_ask_symptoms = De la fièvre, de la toux, une grande fatigue ? Du mal à respirer : le 15, tout de suite.
call_ask_work = Au travail, qu’est-ce qui s’est bien passé, et qu’est-ce qui fatigue ?
call_ask_health = Le sommeil, le corps, le moral : qu’est-ce qui gêne en ce moment ?
call_ask_home = À la maison, est-ce calme, chauffé, sûr ?
call_ask_money = Ce mois-ci, faut-il choisir entre manger, payer le loyer, se déplacer ?
call_ask_family = Qui est là autour, et qui compte sur vous ?
call_ask_papers = Un courrier ou un papier reste-t-il sans réponse ?

## Les mots de la personne

relayed_words = ✉️ <b>{ $name }</b>{"\u000A"}{ $words }
relayed_edit = ✏️ <b>{ $name }</b> a corrigé un message{"\u000A"}{ $words }
relayed_piece = ✉️ <b>{ $name }</b> envoie { $piece }{"\u000A"}{ $words }
transcribed = 🎙 <b>{ $name }</b> · transcription automatique de son message vocal (peut se tromper){"\u000A"}{ $words }
answered_words = 💬 <b>{ $name }</b> répond{"\u000A"}{ $words }
answered_piece = 💬 <b>{ $name }</b> répond par { $piece }{"\u000A"}{ $words }
answered_about = 🧾 <b>{ $name }</b> · { $subject }{"\u000A"}{ $words }
piece_photo = une photo
piece_voice = un message vocal
piece_document = un document
piece_video = une vidéo
piece_video_note = un message vidéo
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
    Quels sont vos jours d’absence ?
    Vous pouvez aussi écrire les dates : /absence 24/12/2026 03/01/2027
absence_day = le { $first }
absence_days = du { $first } au { $last }
absence_listed = 📅 Déjà noté : { $when }. Relais : { $cover }.
absence_noted =
    📅 Absence notée { $when }.
    Qui prend le relais ? Sans choix, c’est toute l’équipe.
absence_covered = 📅 Absence notée { $when }. Relais : <b>{ $cover }</b>.
absence_over = C’est noté. Cette absence ne compte plus.
absence_wrong = Je n’ai pas compris ces dates. Écrivez par exemple : /absence 24/12/2026 03/01/2027
cover_begins =
    📅 <b>{ $name }</b> s’absente { $when }. Vous prenez le relais.
    Ses signalements et les mots des personnes suivies vous arrivent aussi.
cover_ends = 📅 L’absence de <b>{ $name }</b> est finie. Merci pour le relais.
cover_over = 📅 <b>{ $name }</b> est là. Vous n’avez plus à prendre le relais.

## Le mode crise

crisis_state =
    { $since ->
        [none] ⚪ <b>Mode crise : arrêté.</b>
       *[other]
            🚨 <b>Mode crise : en cours</b>, depuis { $since } : { $kind ->
                [heat] canicule
                [closure] fermeture soudaine
               *[epidemic] épidémie
            }.
    }
    Épidémie : les gestes viennent plus souvent, et chaque personne est interrogée sur ses symptômes.
    Canicule : les gestes contre la chaleur, plus souvent. Fermeture soudaine : chaque personne apprend ce que vous choisissez.
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
        [begin] Quelle crise commence pour toute la structure ? L’équipe le saura.
       *[end] Finir le mode crise pour toute la structure ? L’équipe le saura.
    }
crisis_unchanged =
    { $since ->
        [none] ⚪ Rien ne change. <b>Mode crise : arrêté.</b>
       *[other] 🚨 Rien ne change. <b>Mode crise : en cours</b>, depuis { $since }.
    }
crisis_changed =
    { $verb ->
        [begin]
            🚨 <b>Le mode crise commence</b>, { $when } : { $kind ->
                [heat] canicule
                [closure] fermeture soudaine
               *[epidemic] épidémie
            }. Décidé par { $by }.
       *[end] ✅ <b>Le mode crise est fini</b>, { $when }. Décidé par { $by }. Il avait commencé { $since }.
    }
toast_crisis_already =
    { $verb ->
        [begin] Le mode crise est déjà en cours.
       *[end] Le mode crise est déjà fini.
    }
closure_offer =
    📣 <b>Que dire aux personnes suivies ?</b>
    Un seul message à chacune, aux heures ouvertes, avec les horaires où l’équipe lit.
closure_told =
    { $news ->
        [closed] 📣 C’est noté : chaque personne apprend que la structure ferme.
        [changed] 📣 C’est noté : chaque personne apprend que les horaires changent.
        [open] 📣 C’est noté : chaque personne apprend que la structure rouvre.
       *[nothing] 🤐 C’est noté : rien n’est dit aux personnes.
    }
toast_closure_already = C’est déjà décidé : chaque personne l’apprend une fois.
toast_closure_past = Trop tard : le mode crise a changé depuis. Voyez /crise.

## À contacter en premier

priorities_morning = ☀️ <b>À contacter en premier aujourd’hui</b>
priorities_rest = Toute la liste, et de quoi noter : /priorites
priorities = 📋 <b>À contacter en premier aujourd’hui</b>
priorities_shared = 👥 <b>À partager dans l’équipe</b>
priorities_none = Aucune personne à contacter en premier aujourd’hui.
priorities_not_yet = La liste du jour se fait à l’ouverture : { $when }.
priority_line = { $rank }. <b>{ $name }</b> : { $reasons }
priority_line_done = { $rank }. <b>{ $name }</b> : ✔️ { $verdict } ({ $by })
priority_done = ✔️ { $verdict } ({ $by })
priority_who =
    👤 <b>{ $name }</b>{ $referent ->
        [none] {""}
       *[other] {" "}· accompagnement : { $referent }
    }
priority_listed = Sur la liste du jour, n° { $rank }
priority_why = Pourquoi : { $reasons }
priority_flag =
    { $level ->
        [critical] 🔴 Signalement critique ouvert : /alertes
        [high] 🟠 Signalement ouvert, à voir aujourd’hui : /alertes
       *[medium] 🟡 Signalement ouvert : /alertes
    }
priority_ask_why = Pourquoi pas aujourd’hui, pour <b>{ $name }</b> ? Un bouton, ou écrivez-le ici.
priority_noted = C’est noté pour <b>{ $name }</b> : { $verdict }.
toast_priority_noted = C’est noté.
toast_priority_already = C’est déjà noté : { $verdict } ({ $by }).
toast_priority_late = C’était la liste du { $day }. Celle d’aujourd’hui : /priorites
priority_late = C’était la liste du { $day } : rien n’est noté. Celle d’aujourd’hui : /priorites
papers_of =
    📅 Les papiers : <b>{ $name }</b>
    { $dates ->
        [none] Aucune date de fin n’est notée.
       *[other] { $dates }
    }
    Un papier à noter ou à changer :
papers_until =
    { $paper }, { $name } : quelle date de fin ?
    { $until ->
        [none] Touchez l’année, le mois, le jour. Ou écrivez la date : 12/03/2027.
       *[other] Notée : { $until }. Pour la changer : touchez, ou écrivez 12/03/2027.
    }
papers_noted =
    ✅ { $paper } : { $day }.
    { $now ->
        [yes] C’est le moment de faire la demande : parlez-en ensemble.{"\u000A"}
       *[no] {""}
    }{ $reminded ->
        [yes] Un message le rappellera à la personne avant cette date.
        [soon] C’est bientôt : aucun rappel n’arriverait à temps.
       *[no] Pas de message de rappel : la personne n’en reçoit pas.
    }
papers_forgotten = 🗑 { $paper } : plus de date, plus de rappel.
papers_unread = Je ne lis pas de date à venir. Par exemple : 12/03/2027.
pathway_of =
    { $noted ->
        [yes] ✅ C’est noté :
        [crossed] ⚠️ Rien n’est noté : une fin (essai, contrat) serait avant le premier jour.{"\u000A"}🧭 Le parcours :
       *[no] 🧭 Le parcours :
    } <b>{ $name }</b>
    { $lines ->
        [none] Rien n’est noté.
       *[other] { $lines }
    }
pathway_line =
    { $what ->
        [exit] sortie le { $day }
        [start] premier jour de travail : { $day }
        [trial] période d’essai jusqu’au { $day }
        [contract] contrat jusqu’au { $day }
        [phone] suivi par téléphone, sans messages
       *[suspended] suspension ({ $reason ->
            [equipment] matériel
            [connection] connexion
            [digital_fear] peur du numérique
            [childcare] garde d’enfant
            [health] santé
            [service] l’accompagnement ne convenait pas
           *[other] autre raison
        }), { $day ->
            [none] sans fin notée
           *[other] jusqu’au { $day }
        }
    }
pathway_why =
    ⏸ Suspension : <b>{ $name }</b>
    Pourquoi ? La raison choisit les mots du retour.
pathway_how_long =
    ⏸ Suspension : <b>{ $name }</b>
    Pour combien de temps, à partir d’aujourd’hui ?
pathway_day =
    { $what ->
        [start] 👷 Premier jour de travail
        [trial] ⏳ Fin de la période d’essai
       *[contract] 📅 Fin du contrat
    } : <b>{ $name }</b>
    Touchez l’année, le mois, le jour.
pathway_exit_sure =
    🚪 Sortie : <b>{ $name }</b>
    Les messages s’arrêtent, sauf pour qui a choisi de garder le lien.
person_which = Écrivez le nom après la commande : /personne Diallo
person_none = Je ne trouve personne de ce nom ici.
person_several = Plusieurs personnes ont un nom proche. Laquelle ?
priority_verdict =
    { $verdict ->
        [reached] joint
        [tried] essayé, pas de réponse
        [on_site] pas aujourd’hui, vu sur le chantier
        [colleague] pas aujourd’hui, suivi par un collègue
        [asked_to_wait] pas aujourd’hui, la personne a demandé d’attendre
        [more_urgent] pas aujourd’hui, plus urgent ailleurs
       *[in_words] pas aujourd’hui, raison écrite
    }
journal_line =
    { $kind ->
        [call] appel
        [call_no_answer] appel, pas de réponse
        [message] message écrit
        [urgent_message] message parti sans attendre
        [flag_contacted] signalement clos, personne contactée
        [flag_oriented] signalement clos, personne orientée vers une aide
        [flag_false_alarm] signalement clos, fausse alerte
        [flag_no_answer] signalement, pas de réponse
        [priority_reached] joint
        [priority_tried] essayé, pas de réponse
        [paper_dated] date d’un papier notée
        [pathway_noted] parcours mis à jour
       *[other] ligne du journal
    }
priority_criterion =
    { $criterion ->
        [open_flag] signalement ouvert
        [silence] silence
        [falling_mood] humeur en baisse
        [isolation] isolement
        [contract_ending] fin de contrat
        [suspension] suspension
        [no_digital] loin du numérique
        [objectives] objectifs à fixer
       *[no_human_contact] sans contact humain
    }
priority_reason =
    { $reason ->
        [flag_critical] signalement critique ouvert
        [flag_high] signalement ouvert, à voir aujourd’hui
        [flag_medium] signalement ouvert
        [silence]
            { $count ->
                [one] une prise de nouvelles sans réponse
               *[other] { $count } prises de nouvelles sans réponse
            }
        [mood_falls] humeur en baisse
        [mood_low] humeur basse
        [isolation] personne isolée
        [contract_ahead]
            { $count ->
                [one] fin de contrat dans { $count } jour
               *[other] fin de contrat dans { $count } jours
            }
        [contract_today] fin de contrat aujourd’hui
        [contract_past]
            { $count ->
                [one] contrat fini depuis { $count } jour
               *[other] contrat fini depuis { $count } jours
            }
        [suspended_today] parcours suspendu depuis aujourd’hui
        [suspension]
            { $count ->
                [one] parcours suspendu depuis { $count } jour
               *[other] parcours suspendu depuis { $count } jours
            }
        [no_digital] loin du numérique
        [objectives_old] objectifs revus il y a { $count } mois
        [objectives_never] objectifs jamais fixés ensemble
        [paused]
            { $count ->
                [one] robot en pause encore { $count } jour, un humain peut appeler
               *[other] robot en pause encore { $count } jours, un humain peut appeler
            }
        [contacted_today] déjà un contact humain ce jour
       *[no_human_contact] pas de contact humain depuis { $count } jours
    }

## Les réponses pour tous

faq_propose =
    💡 <b>En faire une réponse pour tous ?</b>
    La question : « { $words } »
    Aucune fiche n’y répond. D’autres la posent peut-être.
faq_declined = D’accord, cette question reste entre vous.
faq_ask_question =
    ✏️ <b>La question</b>
    Écrivez-la comme n’importe qui peut la poser : sans nom, sans détail personnel. En une phrase.{ $words ->
        [none] {""}
       *[other] {"\u000A"}La personne a écrit : « { $words } »
    }{ $stands ->
        [none] {""}
       *[other] {"\u000A"}Pour l’instant : « { $stands } »
    }
faq_ask_answer =
    ✏️ <b>La réponse</b>
    Écrivez-la pour tous : courte, exacte, encore juste dans six mois.{ $stands ->
        [none] {""}
       *[other] {"\u000A"}Vous avez écrit : « { $stands } »
    }
faq_too_long = C’est trop long : { $most } signes au plus. Écrivez plus court.
faq_whole =
    👀 <b>Voici ce que tous pourront lire</b>

    <b>{ $question }</b>
    { $answer }{ $found ->
        [none] {""}
       *[other] {"\u000A"}{"\u000A"}⚠️ Un nom, un numéro ou une adresse s’y trouve : { $found }. Une réponse pour tous n’en contient pas.
    }
faq_published =
    ✅ <b>Publié</b>

    <b>{ $question }</b>
    { $answer }

    Qui pose une question proche la verra. Dans six mois, il faudra la relire. /faq montre toutes les réponses.
faq_given_up = Rien n’est publié.
faq_card =
    💬 <b>{ $question }</b>
    { $answer }

    { $state ->
        [withdrawn] 🗑 Retirée : plus personne ne la voit.
        [old] ⏳ À relire depuis le { $day } : plus personne ne la voit. Par { $by }.
       *[offered] Par { $by }. À relire le { $day }.
    } { $helped ->
        [0] {""}
        [one] Elle a aidé une personne.
       *[other] Elle a aidé { $helped } personnes.
    }
faq_list =
    💬 <b>Les réponses pour tous</b>
    { $count ->
        [one] Il y en a une.
       *[other] Il y en a { $count }. Voici les { $shown } à relire le plus tôt.
    }
faq_none =
    💬 <b>Les réponses pour tous</b>
    Il n’y en a pas encore. Quand vous répondez à une question sans fiche, je vous propose d’en faire une.
faq_review = 🔁 <b>Cette réponse a six mois. Est-elle toujours juste ?</b>
toast_faq_over = Cette réponse n’est plus en cours d’écriture. /faq
toast_faq_published = C’est publié.
toast_faq_still = C’est noté : encore juste pour six mois.
toast_faq_withdrawn = Cette réponse est retirée.
toast_faq_whose = Cette réponse est de { $by } : demandez-lui, ou à la coordination.

## Les idées et les liens

resources_list =
    📌 <b>Les idées et les liens</b>
    { $count ->
        [0] Il n’y en a pas encore.
        [one] Il y en a un.
       *[other] Il y en a { $count }. En voici { $shown }.
    }
resource_card =
    { $rubric }
    { $body }

    { $state ->
        [proposed] ⏳ Attend la coordination. Proposé par { $by }.
        [withdrawn] 🗑 Retiré : plus personne ne le voit.
       *[approved] ✅ Publié. Proposé par { $by }.
    } { $useful ->
        [0] {""}
        [one] Utile à une personne.
       *[other] Utile à { $useful } personnes.
    }
resource_rubric = 📌 Dans quelle rubrique ?
resource_write = ✏️ Écrivez le lien ou l’idée, en une phrase ou deux ({ $most } signes au plus). Toutes les personnes de la structure pourront le lire.
resource_proposed =
    📌 C’est proposé. La coordination le publie, ou non. /ressources{ $found ->
        [none] {""}
       *[other] {"\u000A"}⚠️ Un numéro ou une adresse s’y trouve : { $found }. Est-ce bien pour tous ?
    }
resource_no_lead =
    📌 C’est gardé. Personne de la coordination ne peut être prévenu pour le moment.{ $found ->
        [none] {""}
       *[other] {"\u000A"}⚠️ Un numéro ou une adresse s’y trouve : { $found }. Est-ce bien pour tous ?
    }
resource_shared =
    ✅ C’est publié. /ressources{ $found ->
        [none] {""}
       *[other] {"\u000A"}⚠️ Un numéro ou une adresse s’y trouve : { $found }. Est-ce bien pour tous ?
    }
resource_to_see =
    📌 <b>{ $by } propose un lien ou une idée</b>
    { $body }
    Touchez /ressources pour le publier ou le retirer.
toast_resource_lead = Seule la coordination publie et retire.
toast_resource_approved = C’est publié.
toast_resource_withdrawn = C’est retiré.

point = 📍 <b>Le point</b>, { $when }
point_flags =
    { $count ->
        [0] Aucun signalement ouvert.
        [one] Un signalement ouvert.
       *[other] { $count } signalements ouverts.
    }
point_untaken =
    { $count ->
        [one] ✋ Un n’est pris par personne.
       *[other] ✋ { $count } ne sont pris par personne.
    }
point_critical =
    { $count ->
        [one] 🔴 Un est critique.
       *[other] 🔴 { $count } sont critiques.
    }
point_away =
    🏖 { $name } : absence. { $cover ->
        [everyone] Toute l’équipe prend le relais.
       *[other] Relais : { $cover }.
    }
point_open = 🕗 Ouvert jusqu’à { $until }.
point_closed = 🌙 Fermé. Retour { $opening }.
point_rest = Le détail, dans votre conversation avec le robot : /alertes
point_private = Je réponds à /{ $command } dans votre conversation avec le robot, pas dans le groupe.
