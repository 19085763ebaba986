### draft
### L’acompte (Code du travail, L3242-1). Un droit pour qui est payé au mois ; aucune date ni somme promise.

-ask = 💶 Peço um acompte
-talk = 🗣 Falar com alguém

right =
    Olá, { $name }. Precisa de dinheiro antes do salário?
    Se recebe ao mês, o «acompte» é um direito.
    .ask = { -ask }
    .how = 💡 O que é um acompte?
    .no_thanks = 👍 Não é preciso
    .talk = { -talk }

how =
    «Acompte»: uma parte do salário, mais cedo.
    Depois de 15 dias de trabalho, é metade do salário do mês.
    Uma vez por mês. Depois, é descontado do salário.
    .ask = { -ask }
    .no_thanks = 👍 Não é preciso
    .talk = { -talk }

amount =
    Quanto quer, e para quando?
    Toque num botão, escreva, ou fale.
    .half = 💶 Metade do meu salário
    .less = 🪙 Menos de metade
    .dont_know = 📞 Não sei: telefonem-me
    .talk = { -talk }

when =
    Para quando?
    Toque num botão, escreva, ou fale.
    .soon = ⏱ O mais cedo possível
    .month = 📅 Antes do fim do mês
    .dont_know = 🤷 Ainda não sei
    .talk = { -talk }

asked =
    { $is_open ->
        [yes] Está anotado. { $pay_contact } tem o seu pedido.
       *[no] Está anotado. { $pay_contact } recebe o seu pedido { $opening }.
    }

bye =
    Está bem. Pode pedir noutro mês.
