# Des signes de maladie : orienter, rassurer, ne rien deviner. Les numéros d’urgence viennent avant la question.

signs =
    Mal à respirer, mal à la poitrine, malaise ?
    Appelez le 15 ou le 112. Sans parler : SMS au 114.
    Sinon, avez-vous un de ces signes ?
    .picture = Une personne qui transpire, avec un thermomètre
    .grave = 🆘 Mal à respirer, à la poitrine, malaise
    .fever = 🌡 Forte fièvre depuis plusieurs jours
    .ill = 🤒 Fièvre, toux, grande fatigue
    .baby = 👶 Mon bébé est malade
    .none = 👍 Non, rien de tout cela
    .dont_know = 🤷 Je ne sais pas
    .talk = 🗣 Je préfère parler à quelqu’un

fever =
    Une fièvre forte qui dure : appelez un médecin aujourd’hui.
    Le soir ou le week-end, appelez le 15.

care =
    Mettez un masque. Prévenez votre chef avant de venir.
    Ouvrez la fenêtre. Lavez-vous les mains souvent.
    Évitez les bébés et les personnes âgées.

doctor =
    Cela dure, ou vous êtes fragile ? Appelez un médecin.
    Il donne un arrêt ? Vous avez 2 jours pour l’envoyer.

baby =
    Votre bébé tousse, boit mal, son souffle est rapide ou siffle ?
    Appelez un médecin. Le soir et le week-end, appelez le 15.

baby_urgent =
    Appelez le 15 tout de suite dans ces cas :
    • il a moins de 6 semaines
    • né trop tôt, il a moins de 3 mois
    • il a une maladie du cœur ou des poumons

baby_care =
    Lavez vos mains avant de toucher votre bébé.
    Vous avez un rhume ? Mettez un masque.

more =
    Vous allez plus mal ? Appelez le 15.
    Voulez-vous parler à quelqu’un ?
    .talk = 🗣 Oui, je veux bien
    .no_thanks = 👍 Non merci

well =
    Merci { $name }. Prenez soin de vous.
    Vous pouvez écrire ici quand vous voulez.
