### L’acompte : une partie de la paie, plus tôt ; aucune date ni somme promise. Sources : copies du Code du travail, saisirprudhommes.com, payjob.fr. Revu le 22 novembre 2026.

first =
    💶 <b>Demander un acompte</b>
    1. L’acompte : une partie de la paie, plus tôt.
    2. Après le 15, écrivez à la paie.
    3. Dites la somme et la date souhaitée.
rest =
    4. Vérifiez que la paie a le bon RIB.
    5. L’acompte est retiré de la paie du mois.
    📅 Une fois par mois, après le 15.
    Payé au mois ? C’est souvent la moitié de la paie.
papers =
    🗂 <b>Les papiers</b>
    Un message écrit suffit.
    Préparez aussi le RIB de votre banque.
trap =
    ⚠️ En intérim ou payé à l’heure ? Demandez à la paie.
    L’avance paie un travail futur. Elle peut être refusée.
door =
    🔗 Une question sur le droit du travail ?
    Appelez le 0 806 000 126.
    Ici, la paie peut vous aider.
