### draft
### Parler à quelqu’un. Ne jamais promettre un appel ni une heure que personne n’a promis.

urgency =
    Quer falar com alguém. Faz bem em dizer.
    É para quando?
    .danger = 🆘 Estou em perigo agora
    .today = ⏰ É urgente, hoje
    .week = 📅 Esta semana
    .never_mind = ↩️ Não, afinal não

danger =
    Qual é o perigo?
    .violence = ✋ Ameaçam-me ou batem-me
    .health = 🩺 Um problema grave de saúde
    .suicide = 🆘 Penso em morrer
    .child = 🧒 Uma criança está em perigo
    .other = ❓ Outra coisa

about =
    De que quer falar?
    Toque num botão. Ou escreva, ou fale.
    .work = 👷 Trabalho
    .health = 🩺 Saúde
    .money = 💶 Dinheiro
    .home = 🏠 Casa
    .papers = 📄 Papéis
    .family = 👪 Família
    .other = ❓ Outra coisa
    .unsaid = 🤐 Não quero dizer

how =
    O que prefere?
    .call = 📞 Uma chamada
    .write = ✉️ Uma mensagem
    .meet = 🤝 Um encontro marcado
    .dont_know = 🤷 Não sei

moment =
    Que momento é melhor?
    .morning = 🌅 De manhã
    .afternoon = 🌇 À tarde
    .any = 🕘 Tanto faz

passed =
    { $is_open ->
        [yes] Foi enviado. Ainda não foi lido.
       *[no] Está anotado. A equipa recebe o seu pedido { $opening }.
    }
    Pode acrescentar algo aqui.

never_mind =
    Está bem. Pode voltar quando quiser.
    Toque em /menu, depois em «Falar com alguém».
