### draft
### Après la fin du contrat. Sans le choix de rester en lien, plus rien n’est envoyé.

-talk = 🗣 Falar com alguém

how =
    Olá, { $name }. O seu contrato acabou: { $contract_until_on }.
    Como está?
    .fine = 🙂 Bastante bem
    .so_so = 😐 Mais ou menos
    .hard = 🙁 Está difícil
    .talk = { -talk }

slot =
    Obrigado por dizer.
    Se alguém lhe ligar, que momento prefere?
    .morning = 🌅 De manhã
    .afternoon = 🌇 À tarde
    .any = 🕘 Tanto faz
    .not_now = ✋ Sem chamada por agora
    .talk = { -talk }

papers =
    Tem os seus 3 papéis do fim do contrato?
    • O «certificat de travail»
    • o «solde de tout compte»
    • a «attestation» para a France Travail
    .all = ✅ Sim, os três
    .missing = 📄 Falta algum
    .dont_know = 🤷 Não sei
    .talk = { -talk }

touch =
    Ainda quer as minhas mensagens, de vez em quando?
    A escolha é sua.
    .stay = 💬 Sim, fiquemos em contacto
    .leave = 👋 Não, chega de mensagens
    .talk = { -talk }

stay =
    Obrigado, { $name }. Vou escrever de vez em quando.
    Para parar, escreva a palavra: stop.

leave =
    Está anotado. Tudo de bom, { $name }.
    Pode sempre escrever aqui.
