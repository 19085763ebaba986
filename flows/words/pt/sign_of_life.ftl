### draft
### Un petit signe pendant une suspension sans fin connue. Aucun reproche, aucune date promise.

-talk = 🗣 Falar com alguém

sign =
    Olá, { $name }. Só um pequeno olá da nossa parte.
    { $reason ->
        [equipment] Faltava material. Como está isso agora?
        [connection] Faltava internet. Como está isso agora?
        [digital_fear] Usar o computador aprende-se. Não há pressa.
        [childcare] Os filhos estão primeiro. Não há pressa.
        [health] A saúde está primeiro. Leve o tempo que precisar.
        [service] Havia coisas que não estavam bem aqui. Queremos ouvir a sua opinião.
       *[other] Não tem de fazer nada.
    }
    Como está?
    .fine = 👍 Estou bem
    .not_great = 🙁 Não muito bem
    .back = 📅 Falar do meu regresso
    .talk = { -talk }

slot =
    Uma pessoa pode ligar-lhe para falar disso.
    Que momento prefere?
    .morning = 🌅 De manhã
    .afternoon = 🌇 À tarde
    .any = 🕘 Tanto faz
    .not_now = ✋ Não, agora não
    .talk = { -talk }

fine =
    Obrigado, { $name }. Tenha um bom dia.

bye =
    Está bem, { $name }. Leve o tempo que precisar.
    Pode escrever aqui quando quiser.

passed =
    { $is_open ->
        [yes] Obrigado, { $name }. Foi enviado. Ainda não foi lido.
       *[no] Obrigado, { $name }. A equipa recebe a sua mensagem { $opening }.
    }
    Pode acrescentar algo aqui.

heard =
    Obrigado, { $name }. As suas palavras ficam guardadas para { $referent }.
