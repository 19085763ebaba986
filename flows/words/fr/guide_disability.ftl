### La RQTH, reconnaissance du handicap au travail. Sources : dyade-avocats.fr, blogs.mediapart.fr, ikwol.fr, service-public.fr F14100, les emplois de l’inclusion. Revu le 22 novembre 2026.

first =
    ♿ <b>RQTH : le handicap au travail</b>
    1. Faites le dossier de la MDPH, maison du handicap.
    2. Un médecin fait le certificat.
    3. Envoyez le tout. Gardez la preuve.
rest =
    4. Une commission de la MDPH décide.
    5. Renouvelez 6 mois avant la fin.
    📅 Comptez 4 à 6 mois d’attente.
papers =
    🗂 <b>Les papiers</b>
    Le papier cerfa 15692, une pièce d’identité.
    Le certificat du médecin, cerfa 15695, de moins d’un an.
    Une preuve d’adresse de moins de 3 mois.
trap =
    ⚠️ Votre santé est privée : inutile de l’écrire ici.
    En parler à l’employeur ? C’est vous qui décidez.
door =
    🔗 La MDPH de votre département
    La RQTH peut aider à allonger le PASS IAE.
    Ici, votre conseiller peut vous aider.
