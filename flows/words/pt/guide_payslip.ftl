### draft
### Lire et garder sa fiche de paie ; aucun montant. Sources : CAF 94, janvier 2025. Revu le 22 novembre 2026.

first =
    🧾 <b>O seu recibo de salário (fiche de paie)</b>
    1. Veja as horas pagas.
    2. Compare com as horas que anotou.
    3. «Net à payer»: o dinheiro que recebe.
rest =
    4. «Montant net social»: a linha para a CAF.
    5. Um erro? Escreva depressa ao serviço de salários.
    📅 Um recibo por mês. A estrutura marca o dia do salário.
papers =
    🗂 <b>Os papéis</b>
    O seu recibo de salário e as horas que anotou.
    Guarde todos os seus recibos de salário.
trap =
    ⚠️ Para a CAF, use o «montant net social».
    O salário não chegou? Escreva nesse dia ao serviço de salários.
door =
    🔗 Uma pergunta sobre os seus direitos no trabalho?
    Ligue para o 0 806 000 126.
    Aqui, o serviço de salários pode ajudar.
