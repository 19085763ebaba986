### draft
### Le relevé d’heures, pour être payé à temps. Sources : support.mistertemp.com, groupelip.com. Revu le 22 novembre 2026.

first =
    🕘 <b>A folha de horas (relevé d’heures)</b>
    1. Anote as suas horas todos os dias.
    2. Peça ao cliente para assinar.
    3. Envie uma foto à estrutura.
rest =
    4. Guarde a foto no seu telefone.
    📅 Todas as semanas, ou no fim da missão.
    Pergunte o último dia ao serviço de salários.
papers =
    🗂 <b>Os papéis</b>
    A folha de horas, com a assinatura do cliente.
    Uma foto nítida da folha inteira.
trap =
    ⚠️ A folha chega tarde?
    Estas horas podem ser pagas no mês seguinte.
door =
    🔗 Faltam horas: escreva primeiro ao serviço de salários.
    Uma pergunta sobre direitos: ligue para o 0 806 000 126.
    Aqui, o serviço de salários e o seu chefe podem ajudar.
