### draft
### Le relevé d’heures. Ne jamais dire que quelqu’un l’a vu.

handed =
    Olá, { $name }. Falta pouco para o salário.
    Já entregou a folha de horas (relevé d’heures)?
    Último dia: { $due_on }.
    .done = ✅ Sim, está feito
    .photo = 📷 Envio uma foto
    .not_yet = ⏳ Ainda não
    .help = ✋ Preciso de ajuda
    .talk = 🗣 Falar com alguém

photo =
    Tire uma foto da folha inteira.
    Envie a foto aqui.
    .later = ⏳ Mais tarde
    .help = ✋ Preciso de ajuda
    .talk = 🗣 Falar com alguém

thanks =
    Obrigado, { $name }. Guarde também uma foto.

later =
    Está bem. As suas horas são pagas com esta folha.
    Último dia: { $due_on }.
    Pode enviar a foto aqui.

blocked =
    Qual é a dificuldade? Escreva aqui, ou fale.
    .later = ⏳ Mais tarde
    .talk = 🗣 Falar com alguém

helped =
    Obrigado, { $name }. Fica guardado para { $pay_contact }.

received =
    Obrigado, { $name }. A foto fica guardada para { $pay_contact }.
    Guarde também a folha.
