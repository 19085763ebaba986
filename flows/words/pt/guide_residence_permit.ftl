### draft
### Le renouvellement du titre de séjour ; jamais de certitude de droit. Sources : CESEDA avril 2026, vaucluse.gouv.fr, refugies.info. Revu le 22 novembre 2026.

first =
    🪪 <b>Renovar o «titre de séjour» (residência)</b>
    1. Veja a data de fim do seu cartão.
    2. Crie uma conta no site com o seu «numéro étranger».
    3. Prepare uma foto digital e os seus papéis digitalizados.
rest =
    4. Fazer o pedido é gratuito: faça-o antes da data limite.
    5. Guarde cada papel recebido. Mostre-o ao serviço de salários.
    📅 Muitas vezes: entre 4 e 2 meses antes do fim.
    Outros cartões: nos últimos 2 meses.
papers =
    🗂 <b>Os papéis</b>
    Passaporte, cartão antigo, prova de endereço.
    Contrato, últimos recibos de salário, «avis d’impôt».
    A lista exata está no site.
trap =
    ⚠️ A «attestation de dépôt» só prova o envio.
    Site bloqueado, cartão quase no fim? Diga aqui, depressa.
door =
    🔗 administration-etrangers-en-france.interieur.gouv.fr
    Precisa de ajuda: ligue para o 0 806 001 620.
    Aqui, o seu conselheiro pode ajudar.
