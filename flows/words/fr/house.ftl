# Les phrases de la maison, dites à la personne hors de tout dialogue.

## Moments et horaires

when_now = maintenant
when_today = aujourd’hui à { $time }
when_tomorrow = demain à { $time }
when_day = { $day } à { $time }
when_unknown = à une date que je ne connais pas encore
from_day_to_day = { $first } à { $last }
from_to = { $start } à { $end }
and = { $one } et { $two }
hours_line = { $days } : { $spans }
your_team = votre équipe
closed_day = Fermé le { $first }.
closed_days = Fermé du { $first } au { $last }.
quiet_before = avant { $end }
quiet_after = après { $start }
quiet_between = de { $start } à { $end }

## Ce que l’on touche

picture = 🖼 { $description }
answered = ▸ <b>{ $answer }</b>
noted = ▸ <b>C’est noté.</b>
open =
    .check_in = 🙂 Donner des nouvelles
    .human = 🗣 Parler à quelqu’un
    .menu = 📋 Voir le menu
    .pause = ▶️ Reprendre ou changer
    .language = 🌍 Changer de langue
    .welcome = 👋 Lire et choisir
aloud =
    .listen = 🔊 Écouter
aloud_choices = Les boutons : { $labels }.
no_voice = Je n’ai pas de voix dans votre langue.
not_aloud = Je n’ai pas pu lire à voix haute.
way_out =
    .back = ⬅️ Retour
    .menu = 📋 Menu
    .human = 🗣 Parler à quelqu’un
years =
    .later = ➡️ Plus tard
    .earlier = ◀️ Corriger
late_tap = Cette question est passée.
unknown_button = Ce bouton ne marche plus. Écrivez /menu.

commands = Ce que l’on peut demander
    .menu = Voir les boutons
    .aide = Avoir de l’aide
    .pause = Faire une pause
    .stop = Tout arrêter
    .langue = Changer de langue
    .mes_donnees = Savoir ce qui est gardé

## Dialogues

resumed = Reprenons là où nous étions.
restarted = Mes questions ont changé. Reprenons au début.
language_set = C’est noté. J’écris en français.
language_offer = Je peux vous écrire en français.
    .yes = 👍 En français ?
    .no = ✋ Non merci

## Ce que la personne écrit

guide_found = 📄 J’ai une fiche sur ce sujet. Voulez-vous la lire ?
guides_perhaps =
    📄 Je ne suis pas sûr d’avoir bien compris.
    Une de ces fiches vous aide peut-être :
guides_beside = 📄 À lire peut-être :
guides_none = Je n’ai pas trouvé de fiche sur ce sujet.
    .see = 📄 Voir les fiches
doors_found = 👉 Vous pouvez le demander ici :
faq_found = 💬 Votre structure a peut-être déjà répondu :
faq_answer =
    💬 <b>Réponse de votre structure</b>
    <b>{ $question }</b>
    { $answer }
    .helped = 👍 Ça m’a aidé
    .human = 🗣 Parler à quelqu’un
faq_thanks = Merci, c’est noté.
faq_gone = Cette réponse n’est plus là. Écrivez votre question.
resource = 📌 { $body }
    .useful = 👍 Utile
resource_gone = Ce lien n’est plus là.
resource_noted = Merci, c’est noté.
relayed = C’est envoyé à { $referent }. Ce n’est pas encore lu.
relayed_later = C’est envoyé à { $referent }, de retour { $back }. Ce n’est pas encore lu.
relayed_cover =
    { $referent } est de retour { $back }.
    En attendant, { $cover } reçoit aussi vos messages. Ce n’est pas encore lu.
relayed_team = C’est envoyé à l’équipe. Ce n’est pas encore lu.
kept = Votre message est gardé. Personne ne peut encore le lire ici.
    En danger, appelez le 15 ou le 112.
closed =
    🌙 Personne ne lit en ce moment.
    Un humain revient { $opening }. Votre message est gardé.
    En danger ? Appelez le 15 ou le 112. Sans parler : SMS au 114.
apology =
    Pardon, quelque chose n’a pas marché chez nous.
    Votre message est gardé. Je n’ai pas pu le lire.
    En danger ? Appelez le 15 ou le 112. Sans parler : SMS au 114.
from_caseworker = <b>{ $by }</b> : { $words }
my_data =
    Je garde votre prénom, votre nom, vos réponses et vos messages. Tout est chiffré.
    { $referent } peut les lire. Vous pouvez demander une copie, ou que tout soit effacé.
    .copy = 📄 Demander une copie
    .erase = 🗑 Demander à tout effacer
my_voice = Un programme écrit ce que disent vos messages vocaux. Il peut se tromper.

## Arrêt

stopped =
    C’est fait. Le robot ne vous écrit plus.
    Votre travail et votre aide ne changent pas.
    Pour revenir un jour, touchez « Reprendre », ou /menu.

## Signalements : ce que la personne en sait

emergency = En danger ? Appelez le 15 ou le 112. Sans parler : SMS au 114.
critical_suicide =
    ☎️ <b>Appelez le 3114.</b> C’est gratuit, jour et nuit.
    Si vous êtes en danger maintenant : le 15.
critical_violence =
    ☎️ <b>Appelez le 17.</b> Sans parler : SMS au 114.
    C’est gratuit, jour et nuit.
critical_child =
    ☎️ <b>Appelez le 119.</b> C’est gratuit, jour et nuit.
    Danger maintenant : le 17, ou le 15.
critical_health =
    ☎️ <b>Appelez le 15.</b> Sans parler : SMS au 114.
    C’est gratuit, jour et nuit.
critical_housing =
    ☎️ <b>Appelez le 115.</b> C’est gratuit, jour et nuit.
    Insistez si c’est long. Danger maintenant : le 112.
critical_other =
    ☎️ <b>Appelez le 112.</b> Sans parler : SMS au 114.
    C’est gratuit, jour et nuit.
copy =
    .number = 📋 Copier le { $number }
flag_raised = J’ai prévenu { $referent } et l’équipe. Personne n’a encore lu. Je vous dis quand quelqu’un prend votre message.
flag_raised_on_call = J’ai prévenu la personne de garde. Elle n’a pas encore lu. Je vous dis quand elle prend votre message. L’équipe revient { $opening }.
flag_raised_referent = J’ai prévenu { $referent }. Personne n’a encore lu. Je vous dis quand quelqu’un prend votre message.
flag_raised_team = J’ai prévenu l’équipe. Personne n’a encore lu. Je vous dis quand quelqu’un prend votre message.
flag_raised_nobody =
    Votre message est gardé. Ici, je ne peux encore prévenir personne.
    En danger ? Appelez le 15 ou le 112. Sans parler : SMS au 114.
flag_raised_closed = L’équipe n’est pas là pour l’instant. Elle revient { $opening }. Elle recevra alors votre message.
# Vers qui se tourner aussi. Sans nom quand un autre peut lire par-dessus l’épaule.
orientation =
    Le { $number } répond aussi{ $always ->
        [yes] , jour et nuit
       *[no] {""}
    }{ $label ->
        [none] {""}
       *[other] {" "}({ $label })
    }.
closing_soon = L’équipe ferme bientôt. Sans réponse avant, elle revient { $back }.
flag_joined = C’est noté. Je l’ajoute à votre message. Ce n’est pas encore lu.
flag_climbed =
    Personne n’a encore pris votre message.
    { $rung ->
        [1] Je viens de prévenir toute l’équipe.
       *[2] Je viens de prévenir les responsables.
    }
    { $level ->
        [critical] En danger ? Appelez le 15 ou le 112. Sans parler : SMS au 114.
       *[other] Je continue.
    }
flag_came_back = Votre message attend toujours. Je viens de prévenir l’équipe encore une fois.
flag_taken = <b>{ $by }</b> a pris votre message, et s’en occupe.
flag_tried = <b>{ $by }</b> a essayé de vous joindre. Votre message attend toujours.
flag_closed = <b>{ $by }</b> a fini de suivre votre message. Encore besoin ? Écrivez-moi, ou /menu.

## Démarches : ce que la personne en sait

errand_opened =
    { $is_open ->
        [yes] C’est envoyé à { $to }. Ce n’est pas encore lu.
       *[no] C’est noté. { $to } le reçoit { $opening }.
    }
errand_opened_team =
    { $is_open ->
        [yes] C’est envoyé à l’équipe. Ce n’est pas encore lu.
       *[no] C’est noté. L’équipe le reçoit { $opening }.
    }
errand_settled =
    <b>{ $by }</b> a noté : c’est réglé ({ $topic ->
        [hours_sheet] relevé d’heures
        [pay_late] paie pas reçue
        [pay_amount] montant de la paie
        [pay_hours] heures payées
        [pay_payslip] fiche de paie
        [pay_account] compte en banque
        [advance] acompte
        [end_papers] papiers de fin de contrat
        [paperwork] aide pour vos papiers
        [dossier] votre dossier
        [letter] votre lettre
        [paper_end] papier qui finit
        [pay_card] question sur la paie
        [attestation_doubt] attestation
        [data_copy] copie de vos données
        [data_erasure] effacement de vos données
       *[pay_other] votre paie
    }).
    Ce n’est pas réglé pour vous ? Écrivez ici.

## Dossiers et documents

paper_name = { $paper ->
         [identity] Pièce d’identité
         [address] Preuve d’adresse
         [payslips] Fiches de paie
         [contract] Contrat de travail
         [bank_details] RIB
         [bank_refusal] Refus de la banque
         [lease] Bail
         [rent] Montant du loyer
         [family_help] Pension ou aide reçue
         [family_book] Livret de famille
         [schedule] Planning
         [caf_certificate] Attestation de la CAF
         [disability_form] Papier cerfa 15692
         [medical_form] Certificat du médecin
         [signature_photo] Photo-signature numérique
         [ofii] Titre de séjour ou contrat OFII
         [photo] Photo de moins de 6 mois
         [birth_certificate] Acte de naissance
         [passport] Passeport
         [old_card] Ancienne carte
         [tax_notice] Avis d’impôt
         [quote] Devis de la formation
         [travel_proof] Abonnement ou facture
         [work_certificate] Certificat de travail
         [final_settlement] Solde de tout compte
         [employer_certificate] Attestation pour France Travail
         [tax_number] Numéro fiscal des impôts
         [residence_permit] Titre de séjour
         [health_cover] Aide pour la santé (C2S)
         [disability] RQTH, handicap
         [identity_card] Carte d’identité
         [hours_sheet] Relevé d’heures
         [letter] Lettre
        *[sent] Document
    }
document_button =
    .open = 📄 { $title }
dossier_button =
    .open = { $title } · { $stands ->
        [none] complet
        [one] manque 1 papier
        [waiting] réponse attendue
       *[more] manque { $left } papiers
    }
dossier_taken = <b>{ $by }</b> a pris votre dossier, et s’en occupe.
dossier_result =
    <b>{ $by }</b> a noté pour votre dossier : { $result ->
        [accepted] accepté
        [refused] refusé
       *[waiting] réponse attendue
    }.
    Ce n’est pas juste ? Écrivez ici.
found_again = 📎 C’est une lettre difficile à comprendre ?
    .explain = ❓ Que veut cette lettre ?
sheet_or_not = 📎 C’est votre relevé d’heures ?
    .yes = ✅ Oui
    .no = ✋ Non, autre chose
sheet_received =
    Merci { $name }. La photo est gardée pour { $pay_contact }.
    Gardez aussi la feuille.
photo_dark =
    📷 La photo est un peu sombre.
    Près d’une fenêtre, ça ira mieux.
photo_blurred =
    📷 La photo est un peu floue.
    Posez le papier, et tenez le téléphone à deux mains.
photo_small =
    📷 La photo est un peu petite.
    Plus près du papier, ça ira mieux.
photo =
    .again = 📷 Reprendre la photo
    .keep = 👍 Garder quand même
