### draft
### Qui fait quoi. Les noms viennent de la structure.

-talk = 🗣 Falar com alguém

people =
    Olá, { $name }. Quem pode ajudar?
    🧭 { $referent }: papéis, casa, saúde, projeto.
    🧰 O chefe (encadrant): o trabalho, a segurança.
    💶 { $pay_contact }: o salário e as horas.
    .clear = 👍 Está claro
    .call = 📞 Receber uma chamada
    .talk = { -talk }

slot =
    Que momento prefere para uma chamada?
    .morning = 🌅 De manhã
    .afternoon = 🌇 À tarde
    .any = 🕘 Tanto faz
    .not_now = ✋ Não, agora não
    .talk = { -talk }

bye =
    Muito bem. Uma pergunta? Escreva aqui.

passed =
    { $is_open ->
        [yes] Foi enviado. Ainda não foi lido.
       *[no] Está anotado. A equipa recebe o seu pedido { $opening }.
    }
