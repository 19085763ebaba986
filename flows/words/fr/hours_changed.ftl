### Les horaires ont changé.

news =
    🕘 Nos horaires changent.
    L’équipe lit vos messages à ces heures :
    { $hours }

closed =
    { $closures }

own_hours =
    { $referent } lit à ces heures :
    { $referent_hours }

calm_over =
    Vos heures de calme couvraient toutes ces heures.
    Elles ne comptent plus.
    Pour en choisir d’autres, touchez /menu.

between =
    Vous pouvez écrire à toute heure. Votre message est gardé.
    En danger ? Appelez le 15 ou le 112.
