### draft
one =
    📅 <b>Uma marcação pela internet · 1 de 4</b>
    Prepare os seus papéis e o seu e-mail.
    Escreva os dias em que está livre.
two =
    🔎 <b>2 de 4</b>
    Procure o site escrito na sua carta.
    Tem dúvidas sobre o site? Pergunte aqui.
three =
    🕘 <b>3 de 4</b>
    Escolha o lugar, o dia e a hora.
    Leia outra vez. Depois toque em «Confirmer».
four =
    💾 <b>4 de 4</b>
    Tire uma foto do ecrã, com a data.
    Já não pode ir? Anule no mesmo site.
first_question =
    Uma pequena pergunta. O que fazer antes de confirmar?
    .right = Ler outra vez o dia e a hora
    .other = Fechar a página
first_answer = Lê-se outra vez o lugar, o dia e a hora. Depois confirma-se.
second_question =
    Uma pequena pergunta. Já não pode ir. O que fazer?
    .other = Não dizer nada
    .right = Anular no site
second_answer = Anula-se no mesmo site. O lugar serve a outra pessoa.
badge =
    🎓 <b>Lição feita: Uma marcação pela internet</b>
    .picture = Uma medalha com um calendário
named =
    🎓 <b>{ $name }, lição feita: Uma marcação pela internet</b>
    .picture = Uma medalha com um calendário
