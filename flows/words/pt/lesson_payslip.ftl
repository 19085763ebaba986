### draft
one =
    🧾 <b>Ler o meu recibo de salário · 1 de 4</b>
    Procure o número de horas pagas.
    Compare com as horas que escreveu.
two =
    💶 <b>2 de 4</b>
    «Brut»: o seu salário antes dos descontos.
    «Net à payer»: o dinheiro que recebe.
three =
    👪 <b>3 de 4</b>
    «Montant net social»: a linha para a CAF.
    Serve para o RSA e a prime d’activité.
four =
    📁 <b>4 de 4</b>
    Guarde todos os seus recibos.
    Um erro? Escreva depressa a quem trata dos salários.
first_question =
    Uma pequena pergunta. Que dinheiro recebe?
    .other = Le brut
    .right = Le net à payer
first_answer = «Net à payer». «Brut» é antes dos descontos.
second_question =
    Uma pequena pergunta. Que linha para a CAF?
    .right = Le montant net social
    .other = O número de horas
second_answer = A linha «montant net social». Está em cada recibo.
badge =
    🎓 <b>Lição feita: Ler o meu recibo de salário</b>
    .picture = Uma medalha com um recibo e uma moeda
named =
    🎓 <b>{ $name }, lição feita: Ler o meu recibo de salário</b>
    .picture = Uma medalha com um recibo e uma moeda
