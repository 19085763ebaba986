### draft
# Des signes de maladie : orienter, rassurer, ne rien deviner. Les numéros d’urgence viennent avant la question.

signs =
    Dificuldade em respirar, dor no peito, desmaio?
    Ligue para o 15 ou o 112. Sem falar: SMS para o 114.
    Se não, tem um destes sinais?
    .picture = Uma pessoa a suar, com um termómetro
    .grave = 🆘 Falta de ar, dor no peito, desmaio
    .fever = 🌡 Febre alta há vários dias
    .ill = 🤒 Febre, tosse, muito cansaço
    .baby = 👶 O meu bebé está doente
    .none = 👍 Não, nada disso
    .dont_know = 🤷 Não sei
    .talk = 🗣 Prefiro falar com alguém

fever =
    Uma febre alta que dura: ligue hoje a um médico.
    À noite ou no fim de semana, ligue para o 15.

care =
    Ponha uma máscara. Avise o seu chefe antes de vir.
    Abra a janela. Lave as mãos muitas vezes.
    Evite bebés e pessoas idosas.

doctor =
    Isto dura, ou a sua saúde é frágil? Ligue a um médico.
    Ele dá uma baixa (arrêt)? Envie-a em 48 horas.

baby =
    O seu bebé tosse, bebe mal, respira depressa ou com assobio?
    Ligue a um médico. À noite e no fim de semana, ligue para o 15.

baby_urgent =
    Ligue já para o 15 nestes casos:
    • tem menos de 6 semanas
    • nasceu cedo demais e tem menos de 3 meses
    • tem uma doença do coração ou dos pulmões

baby_care =
    Lave as mãos antes de tocar no seu bebé.
    Tem um resfriado? Ponha uma máscara.

more =
    Sente-se pior? Ligue para o 15.
    Quer falar com alguém?
    .talk = 🗣 Sim, quero
    .no_thanks = 👍 Não é preciso

well =
    Obrigado, { $name }. Cuide-se bem.
    Pode escrever aqui quando quiser.
