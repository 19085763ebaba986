### draft
# La structure ferme, change d’horaires ou rouvre : dire quand un humain est là, et comment le joindre.

closed =
    { $structure } на деякий час зачиняється.
    Команда й далі читає Вас тут, у ці години:
    { $hours }
    Ви в небезпеці? Телефонуйте 15 або 112.

changed =
    { $structure } зараз змінює години роботи.
    Команда читає Ваші повідомлення у ці години:
    { $hours }
    Ви в небезпеці? Телефонуйте 15 або 112.

open_again =
    Добра новина: { $structure } знову працює.
    Команда читає Ваші повідомлення у ці години:
    { $hours }

between =
    Ви можете писати сюди будь-коли. Ваше повідомлення буде збережено.
