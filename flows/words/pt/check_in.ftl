### draft
### La prise de nouvelles. Chaque question a « Je ne sais pas » et « Je préfère parler à quelqu’un ».

-dont_know = 🤷 Não sei
-talk = 🗣 Prefiro falar com alguém

mood =
    Olá, { $name }. Sou o robô de { $structure }.
    Como está neste momento?
    .very_good = 😀 Muito bem
    .good = 🙂 Bem
    .so_so = 😐 Mais ou menos
    .bad = 🙁 Não estou bem
    .very_bad = 😢 Muito mal

heavy =
    Obrigado por dizer. É importante.
    O que custa mais?
    Toque num botão. Ou escreva, ou fale.
    .work = 👷 Trabalho
    .money = 💶 Dinheiro
    .home = 🏠 Casa
    .health = 🩺 Saúde
    .family = 👪 Família
    .alone = 🪑 A solidão
    .dont_know = { -dont_know }
    .talk = 🗣 Falar com alguém

call =
    Quer que uma pessoa entre em contacto?
    .call_me = 📞 Sim, por telefone
    .write_me = ✉️ Sim, por mensagem
    .not_now = ✋ Não, agora não

very_heavy =
    Obrigado por dizer. Pensa em morrer?
    Ligue para o 3114. É gratuito, de dia e de noite.
    O que quer agora?
    .danger = 🆘 Estou em perigo agora
    .die = 🆘 Penso em morrer
    .call_me = 📞 Queria uma chamada
    .not_now = ✋ Nada por agora
    .talk = { -talk }

work =
    Pense nos seus últimos dias de trabalho.
    Há alguma coisa difícil?
    .good = 👍 Não, está a correr bem
    .trouble = ✋ Sim, há um problema
    .dont_know = { -dont_know }
    .talk = { -talk }

work_trouble =
    Qual é o problema?
    .danger = ⚠️ Há um perigo
    .people = 👥 Um problema com alguém
    .body = 🩺 Dói-me o corpo
    .leave = 🚪 Quero deixar este trabalho
    .dont_know = { -dont_know }

health =
    Vamos falar da sua saúde.
    Tem dores? Dorme mal?
    .good = 👍 Não, estou bem
    .trouble = ✋ Sim, há um problema
    .dont_know = { -dont_know }
    .talk = { -talk }

health_trouble =
    Qual é o problema?
    .breath = 🆘 Dor no peito, falta de ar
    .fever = 🌡 Febre há vários dias
    .pain = 🩹 Tenho dores
    .sleep = 🌙 Durmo mal
    .doctor = 🩺 Não encontro médico
    .dont_know = { -dont_know }

home =
    Vamos falar da sua casa.
    A sua casa é quente e sossegada?
    .good = 👍 Sim, está bem
    .trouble = ✋ Não, há um problema
    .dont_know = { -dont_know }
    .talk = { -talk }

home_trouble =
    Qual é o problema?
    .outside_children = 🆘 Na rua esta noite, com crianças
    .outside = 🌙 Durmo na rua ou no carro
    .leave = 🚪 Querem pôr-me fora de casa
    .cold = ❄️ Sem aquecimento, ou um perigo
    .dont_know = { -dont_know }

money =
    Vamos falar de dinheiro.
    Consegue comer e pagar as contas este mês?
    .good = 👍 Sim, consigo
    .trouble = ✋ Não, é difícil
    .dont_know = { -dont_know }
    .talk = { -talk }

money_trouble =
    O que falta?
    .food = 🍞 Não como o suficiente
    .pay = 💶 O meu salário não chegou
    .bill = 🧾 Não consigo pagar uma conta
    .account = 🔒 A minha conta está bloqueada
    .dont_know = { -dont_know }

family =
    Vamos falar das pessoas próximas.
    Sente-se bem com elas?
    .good = 👍 Sim, está tudo bem
    .trouble = ✋ Não, nem sempre
    .dont_know = { -dont_know }
    .talk = { -talk }

family_trouble =
    O que se passa?
    .danger = 🆘 Estão a bater-me, agora
    .fear = ✋ Tenho medo de alguém
    .child = 🧒 Tenho medo por uma criança
    .alone = 🪑 Não tenho com quem falar
    .dont_know = { -dont_know }

papers =
    Vamos falar dos seus papéis.
    Está tudo bem com eles?
    .good = 👍 Sim, está tudo bem
    .trouble = ✋ Não, tenho um problema
    .dont_know = { -dont_know }
    .talk = { -talk }

papers_trouble =
    Qual é o problema?
    .over = ⏰ O meu papel já não é válido
    .soon = 📅 Um papel acaba este mês
    .taken = 🔒 Alguém ficou com os meus papéis
    .lost = 🔎 Perdi um papel
    .dont_know = { -dont_know }

digital =
    Vamos falar do telefone e da internet.
    Há alguma coisa que não consegue fazer?
    .good = 👍 Não, está tudo bem
    .trouble = ✋ Sim, quero ajuda
    .dont_know = { -dont_know }
    .talk = { -talk }

digital_trouble =
    Que ajuda seria útil?
    .credit = 📱 O telefone ou o plano (forfait)
    .site = 📄 Tratar de algo na internet
    .learn = 💡 Aprender a fazer
    .dont_know = { -dont_know }

future =
    Vamos falar do que vem a seguir.
    Tem uma ideia para depois?
    .idea = 💡 Sim, tenho uma ideia
    .trouble = ✋ Não, e isso preocupa-me
    .dont_know = { -dont_know }
    .talk = { -talk }

future_trouble =
    Qual é a preocupação?
    .job = 👷 Encontrar trabalho
    .courage = 🔋 Já não tenho forças
    .leave = 🚪 Quero parar tudo aqui
    .dont_know = { -dont_know }

need =
    Precisa de alguma coisa?
    Toque num botão. Ou escreva, ou fale.
    .nothing = 👍 Não, nada
    .paper = 📄 Ajuda com um papel
    .call = 📞 Uma chamada
    .talk = 🗣 Falar com alguém

bye =
    Obrigado, { $name }. Cuide-se bem.
    Pode escrever aqui quando quiser.

passed =
    { $is_open ->
        [yes] Obrigado, { $name }. Foi enviado. Ainda não foi lido.
       *[no] Obrigado, { $name }. A equipa recebe a sua mensagem { $opening }.
    }
    Pode escrever aqui quando quiser.

heard =
    Obrigado, { $name }. As suas palavras ficam guardadas para { $referent }.
    { $is_open ->
        [yes] A equipa está aqui agora.
       *[no] Uma pessoa volta { $opening }.
    }
    Cuide-se bem.

reach =
    Pode receber uma chamada sem correr risco?
    .call = 📞 Sim, podem ligar-me
    .write = ✉️ Não, só por escrito
    .dont_know = 🤷 Não sei se há risco

danger_passed =
    { $is_open ->
        [yes] A equipa está aqui agora.
       *[no] A equipa não está. Volta: { $opening }.
    }
    O perigo está aí? Ligue para o número acima.
    Sem falar: SMS para o 114.
