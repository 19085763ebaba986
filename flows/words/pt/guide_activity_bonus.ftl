### draft
### La prime d’activité et le RSA, la déclaration tous les 3 mois ; aucun montant. Sources : caf.fr février 2025. Revu le 22 novembre 2026.

first =
    ➕ <b>«Prime d’activité», RSA: ajudas da CAF</b>
    1. Abra caf.fr ou a aplicação Caf.
    2. Toque em «Déclarer mes ressources»: declarar rendimentos.
    3. Compare os valores já escritos com os recibos de salário.
rest =
    4. Um erro? Corrija, com uma prova.
    5. Confirme («Valider»), depois guarde a prova.
    📅 A cada 3 meses. A data está na sua conta.
papers =
    🗂 <b>Os papéis</b>
    Os recibos de salário: a linha «montant net social».
    A pensão de alimentos ou a ajuda da família, se houver.
trap =
    ⚠️ Se não confirmar, o pagamento pode parar.
    Um salário esquecido pode criar uma dívida.
door =
    🔗 caf.fr, ou msa.fr para a agricultura.
    Para a CAF, ligue para o 32 30.
    Aqui, o seu conselheiro pode ajudar.
