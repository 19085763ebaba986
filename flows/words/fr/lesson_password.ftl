### Un mot de passe solide. Un savoir-faire, aucun chiffre. Revu le 22 novembre 2026.

one =
    🔑 <b>Un mot de passe solide · 1 sur 4</b>
    Choisissez un mot de passe long.
    Mélangez lettres, chiffres et autres signes.
two =
    🧠 <b>2 sur 4</b>
    Rien sur vous : ni prénom, ni date de naissance.
    Pensez à une phrase. Gardez la première lettre de chaque mot.
three =
    🗝 <b>3 sur 4</b>
    Un compte, un mot de passe.
    Si l’un est volé, les autres restent fermés.
four =
    🤐 <b>4 sur 4</b>
    Gardez-le pour vous, ici et au téléphone.
    Un code demandé par message ? C’est une arnaque.
first_question =
    Petite question. Lequel est le plus solide ?
    .other = Mon prénom et une année
    .right = Une longue suite de signes mélangés
first_answer = Beaucoup de signes mélangés, et rien sur vous. On les trouve moins vite.
second_question =
    Petite question. On vous demande votre code par message. Que faire ?
    .right = Ne pas répondre
    .other = Donner le code
second_answer = On garde toujours son code pour soi. Ce message est une arnaque.
badge =
    🎓 <b>Leçon suivie : Un mot de passe solide</b>
    .picture = Une médaille avec une clé
named =
    🎓 <b>{ $name }, leçon suivie : Un mot de passe solide</b>
    .picture = Une médaille avec une clé
