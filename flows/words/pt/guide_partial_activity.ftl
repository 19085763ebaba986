### draft
### L’activité partielle : des heures sans travail, le contrat continue ; aucun montant. Sources : juritravail.com, efl.fr. Revu le 22 novembre 2026.

first =
    ⏸ <b>«Activité partielle»: horas sem trabalho</b>
    1. O trabalho fica parado algum tempo. O contrato continua.
    2. Leia o seu horário (planning): as horas sem trabalho.
    3. Durante estas horas, não trabalhe.
rest =
    4. Verifique a linha no seu recibo de salário.
    5. Quer uma formação? Pergunte ao seu conselheiro.
    📅 A estrutura paga no dia habitual do salário.
    Uma parte destas horas é paga.
papers =
    🗂 <b>Os papéis</b>
    Nenhum formulário a preencher.
    Guarde o seu horário e o recibo de salário.
trap =
    ⚠️ Faz a atualização na France Travail? Diga estas horas.
    Este dinheiro também conta para a CAF.
door =
    🔗 Uma pergunta sobre os seus direitos no trabalho?
    Ligue para o 0 806 000 126.
    Aqui, o serviço de salários pode ajudar.
