### Porter plainte, être aidé comme victime. Sources : police-nationale.interieur.gouv.fr 2024, savoie.gouv.fr 2018. Revu le 22 novembre 2026.

first =
    🛟 <b>Victime : porter plainte</b>
    1. Danger ? Appelez le 17, ou SMS au 114.
    2. Mettez-vous à l’abri, gardez les preuves.
    3. Vous savez qui l’a fait : allez à la police.
rest =
    4. Vol, dégâts, auteur inconnu ? Portez plainte en ligne.
    5. Arnaque sur Internet ? Allez sur service-public.fr.
    📅 Dès que possible ; en danger, tout de suite.
papers =
    🗂 <b>Les papiers</b>
    Les preuves : photos, messages, noms des témoins.
    Votre pièce d’identité, si vous l’avez.
    Après, gardez le récépissé : la preuve de la plainte.
trap =
    ⚠️ Vous avez peur ? Demandez une personne avec vous.
    La plainte en ligne est ouverte aux étrangers.
door =
    🔗 masecurite.interieur.gouv.fr, avec FranceConnect
    Aide aux victimes : appelez le 116 006.
    Ici, votre conseiller peut vous aider.
