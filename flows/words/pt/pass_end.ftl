### draft
### La fin du PASS IAE approche. Le PASS n’est pas le contrat ; une prolongation n’est jamais promise.

-talk = 🗣 Falar com alguém
-call = 📞 Receber uma chamada

soon =
    Olá, { $name }. { $ahead ->
        [three_months] O seu PASS IAE acaba daqui a 3 meses.
        [two_months] O seu PASS IAE acaba daqui a 2 meses.
        [one_month] O seu PASS IAE acaba daqui a 1 mês.
       *[other] O seu PASS IAE tem uma data de fim.
    }
    Último dia: { $pass_until_on }.
    É o momento de falar disso com { $referent }.
    .what = 💡 O que é o PASS IAE?
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 Está bem, anotado

what =
    O PASS IAE: o seu direito a este percurso.
    É seu. Não é o seu contrato.
    Em certos casos, pode-se pedir mais tempo.
    .call = { -call }
    .talk = { -talk }
    .clear = 👍 Está claro

slot =
    Que momento prefere para uma chamada?
    .morning = 🌅 De manhã
    .afternoon = 🌇 À tarde
    .any = 🕘 Tanto faz
    .not_now = ✋ Não, agora não
    .talk = { -talk }

bye =
    Está bem. Pode escrever aqui quando quiser.

passed =
    { $is_open ->
        [yes] Foi enviado. Ainda não foi lido.
       *[no] Está anotado. A equipa recebe o seu pedido { $opening }.
    }
