### draft
### L’acompte : une partie de la paie, plus tôt ; aucune date ni somme promise. Sources : copies du Code du travail, saisirprudhommes.com, payjob.fr. Revu le 22 novembre 2026.

first =
    💶 <b>Pedir um «acompte»</b>
    1. «Acompte»: uma parte do salário, mais cedo.
    2. Depois do dia 15, escreva ao serviço de salários.
    3. Diga o valor e a data que deseja.
rest =
    4. Verifique se o serviço de salários tem o RIB certo.
    5. O «acompte» é descontado do salário do mês.
    📅 Uma vez por mês, depois do dia 15.
    Recebe ao mês? Muitas vezes é metade do salário.
papers =
    🗂 <b>Os papéis</b>
    Basta uma mensagem escrita.
    Prepare também o seu RIB (dados da conta).
trap =
    ⚠️ «Intérim» ou pago à hora? Pergunte ao serviço de salários.
    A «avance» paga um trabalho futuro. Pode ser recusada.
door =
    🔗 Uma pergunta sobre os seus direitos no trabalho?
    Ligue para o 0 806 000 126.
    Aqui, o serviço de salários pode ajudar.
