### draft
# Les gestes de santé : courts, exacts, jamais de reproche. `.picture` dit ce que montre le dessin.

-why = 💡 Porquê?
-known = 👍 Já faço isso
-ill = 🤒 Estou doente
-enough = 🔕 Chega de mensagens sobre isto

mask =
    Tosse, febre, nariz a pingar?
    Ponha uma máscara logo aos primeiros sinais.
    .picture = Um rosto com uma máscara
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
mask_why = A máscara trava as gotas com o vírus.
mask_quiz =
    Uma pequena pergunta. Quando se põe a máscara?
    .picture = Um rosto com uma máscara
    .right = Logo aos primeiros sinais
    .other = Só com febre
mask_answer = Põe-se a máscara logo aos primeiros sinais: tosse, febre, nariz a pingar.

hands =
    Lave as mãos muitas vezes.
    Ao chegar, antes de comer, depois de ir ao WC.
    .picture = Duas mãos debaixo de água, e sabão
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
hands_why = As mãos apanham o vírus nos objetos. Depois tocam no rosto.
hands_quiz =
    Uma pequena pergunta. Quando se lavam as mãos?
    .picture = Duas mãos debaixo de água, e sabão
    .other = Uma vez por dia
    .right = Muitas vezes, e antes de comer
hands_answer = Lavam-se as mãos muitas vezes: ao chegar, antes de comer, depois de ir ao WC.

window =
    Abra a janela, mesmo no inverno.
    Pelo menos 10 minutos, todos os dias.
    .picture = Uma janela aberta, o ar entra
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
window_why = O ar fresco leva os vírus para fora.
window_quiz =
    Uma pequena pergunta. Quanto tempo se abre a janela?
    .picture = Uma janela aberta, o ar entra
    .other = 1 minuto
    .right = 10 minutos, todos os dias
    .summer = Só no verão
window_answer = Pelo menos 10 minutos, todos os dias, mesmo no inverno. O ar fresco leva os vírus para fora.

soap =
    Lave as mãos 30 segundos com sabão.
    Não há água? Use gel.
    .picture = Sabão, uma mão, bolhas
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
soap_why = O sabão precisa de tempo. Depressa demais, ficam vírus.
soap_quiz =
    Uma pequena pergunta. Quanto tempo com o sabão?
    .picture = Sabão, uma mão, bolhas
    .other = 5 segundos
    .right = 30 segundos
soap_answer = 30 segundos. Em menos tempo, ficam vírus.

cup =
    Cada pessoa com o seu copo, garrafa e talheres.
    Não se emprestam.
    .picture = Duas mãos numa garrafa, com um risco vermelho
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
cup_why = A saliva leva o vírus.
cup_quiz =
    Uma pequena pergunta. Pode-se beber da garrafa de um amigo?
    .picture = Duas mãos numa garrafa, com um risco vermelho
    .right = Não, cada um com a sua
    .other = Sim, entre amigos
cup_answer = Cada pessoa com a sua garrafa e o seu copo. A saliva leva o vírus.

heat_water =
    Está muito calor.
    Beba um copo de água a cada 20 minutos, mesmo sem sede.
    Nada de álcool.
    .picture = O sol e um grande copo de água
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_water_why = A sede vem tarde demais. Já falta água ao corpo.
heat_water_quiz =
    Uma pequena pergunta. Está muito calor: quando beber?
    .picture = O sol e um grande copo de água
    .other = Quando tenho sede
    .right = A cada 20 minutos
heat_water_answer = Um copo de água a cada 20 minutos. A sede vem tarde demais.

heat_hat =
    Está muito calor.
    Use chapéu e roupa clara, larga, de algodão.
    E protetor solar.
    .picture = Uma pessoa ao sol, com um chapéu
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_hat_why = Com esta roupa, o corpo arrefece melhor.
heat_hat_quiz =
    Uma pequena pergunta. Está muito calor: que roupa?
    .picture = Uma pessoa ao sol, com um chapéu
    .right = Clara e larga
    .other = Escura e apertada
heat_hat_answer = Clara, larga, de algodão, e um chapéu. O corpo arrefece melhor.

heat_early =
    Vai estar muito calor.
    Faça o trabalho pesado de manhã cedo.
    .picture = Um despertador, uma pá, o sol nasce
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_early_why = A tarde é o momento mais perigoso.
heat_early_quiz =
    Uma pequena pergunta. Vai estar muito calor: quando fazer o trabalho pesado?
    .picture = Um despertador, uma pá, o sol nasce
    .right = De manhã cedo
    .other = À tarde
heat_early_answer = De manhã cedo. A tarde é o momento mais perigoso.

heat_shade =
    Está muito calor.
    Faça as pausas à sombra.
    Molhe os braços, o rosto, a nuca.
    .picture = Uma pessoa à sombra de uma árvore
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_shade_why = O calor do corpo desce.
heat_shade_quiz =
    Uma pequena pergunta. Está muito calor: onde fazer a pausa?
    .picture = Uma pessoa à sombra de uma árvore
    .other = Ao sol
    .right = À sombra
heat_shade_answer = À sombra. Molhe também os braços, o rosto, a nuca.

heat_watch =
    Está muito calor.
    Vigie os seus colegas, e a sua própria saúde.
    .picture = Um colega vermelho, com calor demais
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_watch_why =
    Quem está mal nem sempre o sente.
    Pele vermelha e quente, palavras estranhas, desmaio?
    É grave: ligue para o 15 ou o 112.
heat_watch_quiz =
    Uma pequena pergunta. Um golpe de calor: quem o vê?
    .picture = Um colega vermelho, com calor demais
    .right = Muitas vezes, um colega
    .other = A própria pessoa
heat_watch_answer =
    Muitas vezes, um colega. Quem está mal nem sempre o sente.
    Pele vermelha e quente, palavras estranhas, desmaio? Ligue para o 15 ou o 112.

lunch_fridge =
    Ponha a sua comida no frigorífico em menos de 2 horas.
    .picture = Uma caixa de comida num frigorífico aberto
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
lunch_fridge_why = Os micróbios crescem com o calor.
lunch_fridge_quiz =
    Uma pequena pergunta. Quando se põe a comida no frigorífico?
    .picture = Uma caixa de comida num frigorífico aberto
    .right = Em menos de 2 horas
    .other = Ao meio-dia, antes de comer
lunch_fridge_answer = Em menos de 2 horas. Os micróbios crescem com o calor.

lunch_hands =
    Lave as mãos antes de comer.
    E também depois de tocar em terra, lixo ou animais.
    .picture = Uma mão debaixo de água, junto a um prato
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
lunch_hands_why = Os micróbios ficam fora da boca.
lunch_hands_quiz =
    Uma pequena pergunta. Tocou em terra. E antes de comer?
    .picture = Uma mão debaixo de água, junto a um prato
    .right = Lavo as mãos
    .other = Limpo as mãos sem água
lunch_hands_answer = Lavam-se as mãos. Assim, os micróbios não vão para a boca.

sick_stay =
    Está doente?
    Ponha uma máscara. Avise o seu chefe antes de vir.
    .picture = Uma pessoa doente na cama, ao telefone
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
sick_stay_why = Isso protege os colegas, sobretudo os mais frágeis.
sick_stay_quiz =
    Uma pequena pergunta. Doente de manhã: o que fazer primeiro?
    .picture = Uma pessoa doente na cama, ao telefone
    .right = Avisar o meu chefe
    .other = Vir sem dizer nada
sick_stay_answer = Avise o seu chefe antes de vir. Isso protege os colegas.

thanks = Obrigado. Cuide-se bem.
known = Muito bem, e obrigado. Vou dar-lhe outras dicas.
enough =
    Está anotado. Já não envio estas dicas.
    Para as voltar a receber um dia, toque em /menu.
right = 👍 Sim, é isso. Obrigado!
almost = Obrigado por responder. A resposta certa está aqui:
