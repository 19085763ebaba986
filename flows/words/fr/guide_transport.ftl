### Aller au travail : abonnement, tarif solidaire, aide à la mobilité. Sources : lescdf.fr, lhotellerie-restauration.fr, cap-metiers.pro 2024, moneyfortis.com 2025. Revu le 22 novembre 2026.

first =
    🚌 <b>Aller au travail</b>
    1. Dites votre trajet et vos horaires à votre conseiller.
    2. Donnez votre pass ou la facture à la paie.
    3. Demandez le tarif solidaire au guichet des bus.
rest =
    4. Long trajet ? Demandez l’aide de France Travail.
    5. Pensez au covoiturage et au vélo.
    📅 L’aide se demande avant de commencer.
papers =
    🗂 <b>Les papiers</b>
    L’abonnement ou la facture : bus, train, vélo public.
    En intérim, un papier signé par vous peut suffire.
trap =
    ⚠️ La structure paie une part de l’abonnement.
    Tickets à l’unité : vous les payez.
door =
    🔗 francetravail.fr, ou appelez le 39 49.
    L’aide : plus de 60 km ou 2 heures, aller et retour.
    Ici, la paie et votre conseiller peuvent vous aider.
