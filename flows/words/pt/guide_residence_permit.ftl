### draft
### Le renouvellement du titre de séjour ; jamais de certitude de droit. Sources : CESEDA avril 2026, vaucluse.gouv.fr, refugies.info. Revu le 22 novembre 2026.

first =
    🪪 <b>Renovar o «titre de séjour» (residência)</b>
    1. Veja a data de fim do seu cartão.
    2. Crie uma conta no site com o seu «numéro étranger».
    3. Prepare uma foto digital e os seus papéis digitalizados.
rest =
    4. Fazer o pedido é gratuito: faça-o antes da data limite.
    5. Guarde o novo papel: mostre-o ao serviço de salários antes do fim do antigo.
    📅 Muitas vezes: entre 4 e 2 meses antes do fim.
    Outros cartões: nos últimos 2 meses.
papers =
    🗂 <b>Os papéis</b>
    • Passaporte, cartão antigo, prova de endereço.
    • Contrato, últimos recibos de salário, «avis d’impôt».
    A lista exata está no site.
    «Récépissé»: pergunte aqui se permite trabalhar.
trap =
    ⚠️ «Attestation de dépôt»: prova o envio, não o direito de ficar.
    • «Attestation de prolongation» com o cartão antigo: prova o direito de ficar.
    • Com estes 2 papéis, pode trabalhar se antes podia.
    Site bloqueado, cartão quase no fim? Diga aqui, depressa.
door =
    🔗 administration-etrangers-en-france.interieur.gouv.fr
    Precisa de ajuda: ligue para o 0 806 001 620.
    Aqui, o seu conselheiro pode ajudar.
