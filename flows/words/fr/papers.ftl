# Les attestations : ce qu’elles disent, lu dans la conversation puis imprimé mot pour mot, et ce que le robot dit d’elles.

title = { $kind ->
    [work_travel] Attestation de déplacement pour le travail
    [crisis_travel] Attestation de sortie
    [presence] Attestation de présence
   *[pathway] Attestation de parcours d’insertion
}

work_travel =
    { $structure } emploie { $name }.
    { $name } se déplace pour ce travail, du { $from } au { $until }.
    { $places ->
        [none] Les lieux de travail sont écrits plus bas.
       *[other] Lieux de travail : { $places }.
    }
    Ces trajets ne peuvent pas attendre. Ce travail ne se fait pas à distance.

crisis_travel =
    Je m’appelle { $name }.
    Je sors de chez moi { $reason ->
        [work] pour aller travailler
        [care] pour aller chez le docteur
       *[food] pour acheter à manger
    }.

presence =
    { $name } travaille à { $structure }.
    Son premier jour de travail : le { $started }.
    { $until ->
        [none] Son contrat est en cours.
       *[other] Son contrat va jusqu’au { $until }.
    }

pathway =
    { $name } suit un parcours d’insertion avec { $structure }.
    Son premier jour : le { $started }.
    { $pass_until ->
        [none] Son parcours est en cours.
       *[other] Son PASS IAE va jusqu’au { $pass_until }.
    }
    { $referent ->
        [none] L’équipe de { $structure } l’accompagne.
       *[other] { $referent } l’accompagne.
    }

own_word = Je certifie que c’est vrai.
done = { $city ->
    [none] Fait le { $on }
   *[other] Fait à { $city }, le { $on }
}{ $time ->
    [none] .
   *[other] {" "}à { $time }.
}
signed_by = Signé par { $by }, pour { $structure }.
frame_stamp = Cachet de la structure
frame_own = Signature
code = Code de vérification : { $code }
how_to_check = Ce papier se vérifie. Donnez ce code à { $structure }.
note = Traduction. Seul le texte en français compte.
blank_born = Date et lieu de naissance
blank_home = Adresse
blank_work = Travail
blank_places = Lieux de travail
blank_transport = Moyen de transport

check =
    { $by ->
        [none] Voici ce que dira votre papier.
       *[other] { $by } prépare un papier pour vous.
    }

    { $said }

    Est-ce que c’est juste ?
    .right = ✅ Oui, c’est juste
    .wrong = ✖️ Il y a une erreur

checked =
    Merci. <b>Il reste à le faire signer.</b>
    Le papier arrive ici après la signature.

doubted =
    Merci. Ce papier n’est pas signé.
    Écrivez ici ce qui est faux.

missing =
    Je ne peux pas écrire ce papier.
    { $what ->
        [start] Votre premier jour : pas encore noté, ou pas encore venu.
        [over] Votre parcours est noté comme fini.
        [contract] Votre contrat est noté comme fini.
       *[suspended] Votre parcours est en pause.
    }

pending =
    Ce papier attend déjà une signature.
    Une question ? Écrivez ici.

crisis_over =
    Ce papier sert seulement quand les sorties sont limitées.
    Pour un autre papier, écrivez /menu.

ready =
    Votre papier est là. <b>{ $by } l’a signé.</b>
    Son code : { $code }.
    Gardez ce papier. Quelqu’un peut vérifier le code.

ready_own =
    Votre papier est là. Son code : { $code }.
    Montrez-le sur le téléphone, ou signez-le sur papier.
    Il est gratuit. Ne payez jamais pour ce papier.

refused =
    <b>{ $by }</b> n’a pas signé votre papier.
    Une question ? Écrivez ici.

withdrawn =
    Ce papier n’est plus valable : { $title }, code { $code }.
    Ne le montrez plus. Une question ? Écrivez ici.
