### Se former : projet, CPF, arnaques. Sources : juritravail.com, blohorn-avocats.fr 2026, aides-jeunes, fun-mooc.fr. Revu le 22 novembre 2026.

first =
    🎓 <b>Suivre une formation</b>
    1. Parlez à votre conseiller de ce que vous voulez faire.
    2. Regardez votre CPF : l’argent pour vous former.
    3. Cherchez ensemble le bon cours.
rest =
    4. Demandez qui paie le reste.
    5. Inscrivez-vous vous-même, sur le site officiel.
    📅 Dès que possible, et toujours avant de signer.
papers =
    🗂 <b>Les papiers</b>
    Le devis : le prix écrit par le centre de formation.
    France Travail lit le devis avant d’aider.
trap =
    ⚠️ Un appel vend votre CPF, votre compte formation ?
    C’est une arnaque, comme les SMS. Gardez vos codes.
door =
    🔗 moncompteformation.gouv.fr
    Cours gratuits en ligne : fun-mooc.fr
    Ici, votre conseiller peut vous aider.
