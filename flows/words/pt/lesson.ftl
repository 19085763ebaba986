### draft
-more = ➡️ Continuar
-later = ⏸ Mais tarde
-unsure = 🤷 Não sei

one =
    .more = { -more }
    .later = { -later }
two =
    .more = { -more }
    .later = { -later }
three =
    .more = { -more }
    .later = { -later }
four =
    .more = { -more }
    .later = { -later }

first_question =
    .unsure = { -unsure }
second_question =
    .unsure = { -unsure }

again = Vamos continuar onde estava.
later = Está bem. Guardo o seu lugar. Toque em /menu e depois «Aprender».
right = 👍 Sim, é isso. Obrigado!
almost = Obrigado por responder. A resposta certa está aqui:
after =
    A lição acabou. Este cartão é seu. Guarde-o ou mostre-o.
    .named = ✍️ O mesmo, com o meu nome
    .others = 📚 Outras lições
    .enough = 👍 Está bem, obrigado
bye = Até breve. As lições ficam em /menu.
