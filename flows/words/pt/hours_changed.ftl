### draft
### Les horaires ont changé.

news =
    🕘 O nosso horário muda.
    A equipa lê as suas mensagens a estas horas:
    { $hours }

closed =
    { $closures }

own_hours =
    { $referent } lê a estas horas:
    { $referent_hours }

calm_over =
    As suas horas de sossego cobriam todas estas horas.
    Já não contam.
    Para escolher outras, toque em /menu.

between =
    Pode escrever a qualquer hora. A sua mensagem fica guardada.
    Em perigo? Ligue para o 15 ou o 112.
