### draft
one =
    🤝 <b>Preparar uma entrevista · 1 de 4</b>
    Leia outra vez o anúncio. O que faz a empresa?
    Escreva o lugar, a hora e o nome da pessoa.
two =
    🗣 <b>2 de 4</b>
    Prepare 3 coisas que sabe fazer.
    Para cada uma, um exemplo do seu trabalho.
three =
    ❓ <b>3 de 4</b>
    Prepare 2 perguntas: sobre o horário, sobre a equipa.
    Fale antes com o seu conselheiro ou um amigo.
four =
    👔 <b>4 de 4</b>
    Nesse dia, chegue um pouco antes.
    Vai chegar tarde? Avise logo.
first_question =
    Uma pequena pergunta. O que preparar antes da entrevista?
    .right = Exemplos do meu trabalho
    .other = Nada, logo se vê
first_answer = Exemplos do seu trabalho. Mostram o que sabe fazer.
second_question =
    Uma pequena pergunta. Está atrasado. O que fazer?
    .other = Voltar para casa
    .right = Avisar logo
second_answer = Avisa-se logo. Diz-se a que horas se chega.
badge =
    🎓 <b>Lição feita: Preparar uma entrevista</b>
    .picture = Uma medalha com duas pessoas a falar
named =
    🎓 <b>{ $name }, lição feita: Preparar uma entrevista</b>
    .picture = Uma medalha com duas pessoas a falar
