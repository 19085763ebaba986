# Pour qui nous ne connaissons pas.

who_we_are =
    Bonjour. Je suis un robot. Je garde le lien entre une structure et les personnes qu’elle accompagne.
    Pour entrer, demandez votre lien personnel à votre structure.
    En danger ? Appelez le 15 ou le 112. Sans parler : SMS au 114.
danger =
    ☎️ <b>Appelez le 112, ou le 15.</b> Sans parler : SMS au 114.
    Idées de mort : le 3114. C’est gratuit, jour et nuit.
    Je suis un robot. Personne ne lit ici.
link_wrong = Ce lien ne marche pas ou ne marche plus. Demandez-en un autre à votre structure.
code_wrong = Ce code ne marche pas ou ne marche plus. « lien team link » en donne un autre.
locked = Trop d’essais. Attendez une heure, puis demandez un nouveau lien.
team_bound = ✅ Ce groupe est l’équipe de <b>{ $structure }</b>. Les signalements arrivent ici, sans nom et sans mots des personnes.
not_for_you = Ce bouton n’est pas pour vous.
