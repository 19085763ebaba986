### draft
### Les horaires ont changé.

news =
    🕘 O nosso horário muda.
    A equipa lê as suas mensagens a estas horas:
    { $hours }

closed =
    { $closures }

between =
    Pode escrever a qualquer hora. A sua mensagem fica guardada.
    Em perigo? Ligue para o 15 ou o 112.
