### draft
### Avant le retour. La raison de l’arrêt choisit les mots. Aucun reproche, aucune aide promise : elle est demandée.

-talk = 🗣 Falar com alguém

here =
    Olá, { $name }. Dia do seu regresso: { $back_on }.
    Como está a correr?
    .back = 👍 Já voltei
    .help = ✋ Preciso de ajuda
    .not_yet = 🤷 Ainda não voltei
    .leave = 🚪 Penso que não volto
    .talk = { -talk }

soon =
    Olá, { $name }. O seu regresso está perto: { $back_on }.
    { $reason ->
        [equipment] Faltava material. Já o tem agora?
        [connection] Faltava internet. Está melhor agora?
        [digital_fear] Usar o computador aprende-se. Ao seu ritmo, com alguém.
        [childcare] Os filhos estão primeiro. Tem quem fique com eles?
        [health] A saúde está primeiro. Como vê este regresso?
        [service] Havia coisas que não estavam bem aqui. Queremos ouvir a sua opinião.
       *[other] O seu regresso vai dar-nos alegria.
    }
    Como posso ajudar?
    .ready = 👍 Sim, volto
    .equipment = 📱 Falta-me material
    .connection = 📶 Falta-me internet
    .show_me = 💡 Quero que me mostrem como se faz
    .childcare = 🧒 Procuro quem fique com os filhos
    .health = 🩺 Quero um regresso adaptado
    .service = 💬 Dizer o que não estava bem
    .help = ✋ Preciso de ajuda
    .not_sure = 🤷 Ainda não sei
    .leave = 🚪 Penso que não volto
    .talk = { -talk }

service =
    Obrigado por dizer. O que não estava bem?
    Toque num botão. Ou escreva, ou fale.
    .place = 🏠 O lugar ou o horário
    .people = 👥 As pessoas
    .content = 🧰 O que era proposto
    .talk = { -talk }

slot =
    Uma pessoa pode ligar-lhe para falar disso.
    Que momento prefere?
    .morning = 🌅 De manhã
    .afternoon = 🌇 À tarde
    .any = 🕘 Tanto faz
    .not_now = ✋ Não, agora não
    .talk = { -talk }

ready =
    Obrigado, { $name }. Até breve.
    Um problema antes desse dia? Escreva aqui.

welcome =
    Obrigado, { $name }. O seu regresso dá-nos alegria.
    Um problema? Escreva aqui quando quiser.

bye =
    Está bem, { $name }. Leve o tempo que precisar.
    Pode escrever aqui quando quiser.

passed =
    { $is_open ->
        [yes] Obrigado, { $name }. Foi enviado. Ainda não foi lido.
       *[no] Obrigado, { $name }. A equipa recebe a sua mensagem { $opening }.
    }
    Pode acrescentar algo aqui.
