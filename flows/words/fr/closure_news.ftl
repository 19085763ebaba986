# La structure ferme, change d’horaires ou rouvre : dire quand un humain est là, et comment le joindre.

closed =
    { $structure } ferme ses portes pour un temps.
    L’équipe vous lit encore ici, à ces heures :
    { $hours }
    En danger ? Appelez le 15 ou le 112.

changed =
    Les horaires de { $structure } changent en ce moment.
    L’équipe lit vos messages à ces heures :
    { $hours }
    En danger ? Appelez le 15 ou le 112.

open_again =
    Bonne nouvelle : { $structure } ouvre à nouveau.
    L’équipe lit vos messages à ces heures :
    { $hours }

between =
    Vous pouvez écrire ici à toute heure. Votre message est gardé.
