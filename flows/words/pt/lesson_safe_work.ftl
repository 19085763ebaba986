### draft
one =
    🦺 <b>Os gestos no trabalho · 1 de 4</b>
    Use o equipamento que lhe dão.
    Luvas, capacete, sapatos: sempre.
two =
    🧰 <b>2 de 4</b>
    Luvas rotas, capacete partido?
    Diga ao encarregado antes de começar.
three =
    📦 <b>3 de 4</b>
    Para levantar: pernas dobradas, costas direitas.
    Tenha a carga perto de si.
four =
    🤝 <b>4 de 4</b>
    Pesa muito? Leve a dois, ou com um carrinho.
    Um acidente, mesmo pequeno? Diga no mesmo dia.
first_question =
    Uma pequena pergunta. Como levantar uma caixa?
    .right = Com as pernas dobradas
    .other = Com as costas dobradas
first_answer = Pernas dobradas, costas direitas, a caixa perto.
second_question =
    Uma pequena pergunta. Corta um pouco o dedo. O que fazer?
    .other = Não dizer nada
    .right = Dizer no mesmo dia
second_answer = Mesmo pequeno, um acidente diz-se no mesmo dia.
badge =
    🎓 <b>Lição feita: Os gestos no trabalho</b>
    .picture = Uma medalha com um capacete
named =
    🎓 <b>{ $name }, lição feita: Os gestos no trabalho</b>
    .picture = Uma medalha com um capacete
