### draft
### La fin du contrat approche. Dire la date et les choix ; ne promettre ni suite ni renouvellement.

-talk = 🗣 Falar com alguém
-call = 📞 Receber uma chamada

soon =
    Olá, { $name }. { $ahead ->
        [three_months] O seu contrato acaba daqui a 3 meses.
        [two_months] O seu contrato acaba daqui a 2 meses.
        [one_month] O seu contrato acaba daqui a 1 mês.
       *[other] O seu contrato tem uma data de fim.
    }
    Último dia: { $contract_until_on }.
    { $ahead ->
        [three_months] É um bom momento para pensar no que vem a seguir.
        [two_months] Vamos ver o que vem a seguir, passo a passo.
       *[one_month] O que vem a seguir prepara-se com alguém.
    }
    .wish = 🧭 Dizer o que quero depois
    .papers = 📄 Os papéis a preparar
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 Está bem, anotado

wish =
    O que gostaria depois deste contrato?
    Não é um compromisso.
    .go_on = 🔁 Continuar aqui, se possível
    .job = 👷 Encontrar outro trabalho
    .training = 🎓 Fazer uma formação
    .rest = 🌿 Descansar um pouco
    .dont_know = 🤷 Ainda não sei
    .talk = { -talk }

papers =
    Prepare: documento de identidade ou «titre de séjour», RIB (conta bancária), CV, contrato.
    No fim, têm de lhe dar 3 papéis:
    • o «certificat de travail»
    • o «solde de tout compte»
    • a «attestation» para a France Travail
    .call = { -call }
    .clear = 👍 Está claro
    .talk = { -talk }

slot =
    Quer falar disso por telefone?
    Que momento prefere?
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
