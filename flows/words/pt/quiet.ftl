### draft
### Mes heures de calme.

choose =
    Escrevo-lhe no horário da equipa.
    { $has_calm ->
        [yes] As suas horas de sossego: { $calm }.
       *[no] Quando quer sossego?
    }
    .before_nine = 🤫 Não antes das 9h
    .before_ten = 🤫 Não antes das 10h
    .mornings = 🤫 Não de manhã
    .afternoons = 🤫 Não à tarde
    .evenings = 🤫 Não depois das 17h
    .any = 🕘 A qualquer hora de abertura
    .as_before = ▶️ Deixar como antes

calm =
    Está anotado. Sem mensagens { $calm }.
    Pode escrever aqui a qualquer hora.
    Para mudar, toque em /menu.

any_hour =
    Está anotado. Escrevo-lhe no horário da equipa.
    Para mudar, toque em /menu.

too_quiet =
    Assim, já não lhe posso escrever.
    A equipa está aqui a estas horas:
    { $hours }
    Escolha outro momento, ou uma pausa em /menu.

unchanged =
    Está bem. Nada muda.
    Para ver os botões, toque em /menu.
