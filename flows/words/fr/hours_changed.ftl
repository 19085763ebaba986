### Les horaires ont changé.

news =
    🕘 Nos horaires changent.
    L’équipe lit vos messages à ces heures :
    { $hours }

closed =
    { $closures }

between =
    Vous pouvez écrire à toute heure. Votre message est gardé.
    En danger ? Appelez le 15 ou le 112.
