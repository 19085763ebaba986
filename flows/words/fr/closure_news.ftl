# La structure ferme, change d’horaires ou rouvre : dire quand un humain est là, et comment le joindre.

-help = 🗣 J’ai besoin d’aide
-understood = 👍 J’ai compris

closed =
    { $structure } ferme ses portes pour un temps.
    L’équipe vous lit encore ici, à ces heures :
    { $hours }
    En danger ? Appelez le 15 ou le 112.
    .help = { -help }
    .understood = { -understood }

changed =
    Les horaires de { $structure } changent en ce moment.
    L’équipe lit vos messages à ces heures :
    { $hours }
    En danger ? Appelez le 15 ou le 112.
    .help = { -help }
    .understood = { -understood }

open_again =
    Bonne nouvelle : { $structure } ouvre à nouveau.
    L’équipe lit vos messages à ces heures :
    { $hours }
    .help = { -help }
    .understood = { -understood }

bye =
    Merci { $name }. Prenez soin de vous.
    Vous pouvez écrire ici quand vous voulez.
    Pour parler à quelqu’un, touchez /menu.
