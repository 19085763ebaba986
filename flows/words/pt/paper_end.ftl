### draft
### Un papier finit bientôt. Dire la date, aider ; aucune certitude de droit.

near =
    Olá { $name }. Um papel acaba em breve.
    <b>{ $expiring_paper }</b>: { $until_on }.
    Quer tratar disso agora?
    .done = ✅ Já está feito
    .help = 🙋 Preciso de ajuda
    .guide = 📄 Ler uma ficha
    .guide_health = 📄 Ler uma ficha
    .guide_disability = 📄 Ler uma ficha
    .date = 📅 Mudar a data
    .talk = 🗣 Falar com alguém

renewed =
    Boa notícia. Qual é a nova data de fim?
    Toque no ano, no mês, no dia. Ou escreva a data.
    .not_now = ✋ Ainda não sei
    .talk = 🗣 Falar com alguém

until =
    { $expiring_paper }: qual é a data de fim?
    Toque no ano, no mês, no dia. Ou escreva a data.
    .not_now = ✋ Agora não
    .talk = 🗣 Falar com alguém

noted = Está anotado. { $expiring_paper }: { $expires_on }.

bye = Está bem. Pode voltar: /menu.
