### draft
one =
    🔑 <b>Uma palavra-passe segura · 1 de 4</b>
    Escolha uma palavra-passe longa.
    Misture letras, números e outros sinais.
two =
    🧠 <b>2 de 4</b>
    Nada sobre si: nem nome, nem data de nascimento.
    Pense numa frase. Guarde a primeira letra de cada palavra.
three =
    🗝 <b>3 de 4</b>
    Uma conta, uma palavra-passe.
    Se roubarem uma, as outras ficam fechadas.
four =
    🤐 <b>4 de 4</b>
    Guarde-a para si, aqui e ao telefone.
    Uma mensagem pede um código? É uma burla.
first_question =
    Uma pequena pergunta. Qual é a mais segura?
    .other = O meu nome e um ano
    .right = Muitos sinais misturados
first_answer = Muitos sinais misturados, e nada sobre si. Demora mais a descobrir.
second_question =
    Uma pequena pergunta. Uma mensagem pede o seu código. O que fazer?
    .right = Não responder
    .other = Dar o código
second_answer = O código guarda-se sempre. Essa mensagem é uma burla.
badge =
    🎓 <b>Lição feita: Uma palavra-passe segura</b>
    .picture = Uma medalha com uma chave
named =
    🎓 <b>{ $name }, lição feita: Uma palavra-passe segura</b>
    .picture = Uma medalha com uma chave
