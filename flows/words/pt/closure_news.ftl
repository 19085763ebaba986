### draft
# La structure ferme, change d’horaires ou rouvre : dire quand un humain est là, et comment le joindre.

closed =
    { $structure } fecha as portas por algum tempo.
    A equipa continua a ler aqui, a estas horas:
    { $hours }
    Em perigo? Ligue para o 15 ou o 112.

changed =
    O horário de { $structure } muda neste período.
    A equipa lê as suas mensagens a estas horas:
    { $hours }
    Em perigo? Ligue para o 15 ou o 112.

open_again =
    Boa notícia: { $structure } volta a abrir.
    A equipa lê as suas mensagens a estas horas:
    { $hours }

between =
    Pode escrever aqui a qualquer hora. A sua mensagem fica guardada.
