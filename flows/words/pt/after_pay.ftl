### draft
### Après la paie. Dire où va la demande, jamais quand elle sera réglée.

-talk = 🗣 Falar com alguém

received =
    Olá, { $name }. O salário estava previsto: { $pay_on }.
    Já o recebeu?
    .received = 👍 Sim, está tudo bem
    .not_received = ⏳ Não, ainda não
    .problem = ✋ Sim, mas há um problema
    .talk = { -talk }

which =
    Qual é o problema?
    Toque num botão. Ou escreva, ou fale.
    .late = ⏰ Chegou tarde demais
    .amount = 💶 O valor não está certo
    .hours = 🕘 Faltam horas
    .payslip = 📄 Não compreendo o recibo
    .account = 🔒 A minha conta está bloqueada
    .talk = { -talk }

explain =
    Posso explicar aqui um recibo de salário (fiche de paie).
    Quer ver as cinco fichas?
    .cards = 📄 Sim, as fichas
    .not_now = ✋ Não, agora não
    .talk = { -talk }

hardship =
    E enquanto espera?
    Consegue comer e pagar a renda da casa?
    .fine = 👍 Sim, consigo
    .food = 🍞 Não, não como o suficiente
    .rent = 🏠 Não, não consigo pagar a casa
    .dont_know = 🤷 Não sei
    .talk = { -talk }

beyond =
    E sem falar do salário, como está?
    Uma pessoa pode ligar-lhe.
    Toque num botão. Ou escreva, ou fale.
    .nothing = 👍 Estou bem
    .morning = 🌅 Uma chamada, de manhã
    .afternoon = 🌇 Uma chamada, à tarde
    .any = 🕘 Uma chamada, de manhã ou à tarde
    .talk = { -talk }

bye =
    Obrigado, { $name }. Cuide-se bem.
    Pode escrever aqui quando quiser.

passed =
    { $is_open ->
        [yes] Obrigado, { $name }. Foi enviado. Ainda não foi lido.
       *[no] Obrigado, { $name }. A equipa recebe o seu pedido { $opening }.
    }
    Pode acrescentar algo aqui.

heard =
    Obrigado, { $name }. As suas palavras ficam guardadas para { $referent }.
    { $is_open ->
        [yes] A equipa está aqui agora.
       *[no] Uma pessoa volta { $opening }.
    }
