# Les gestes de santé : courts, exacts, jamais de reproche. `.picture` dit ce que montre le dessin.

-why = 💡 Pourquoi ?
-known = 👍 Je le fais déjà, merci
-ill = 🤒 Je suis malade
-enough = 🔕 Ne plus m’en parler

mask =
    Toux, fièvre, nez qui coule ?
    Mettez un masque dès les premiers signes.
    .picture = Un visage avec un masque
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
mask_why = Le masque arrête les gouttes avec le virus.
mask_quiz =
    Petite question. Quand met-on un masque ?
    .picture = Un visage avec un masque
    .right = Dès les premiers signes
    .other = Seulement avec de la fièvre
mask_answer = On met un masque dès les premiers signes : toux, fièvre, nez qui coule.

hands =
    Lavez-vous les mains souvent.
    En arrivant, avant de manger, après les toilettes.
    .picture = Deux mains sous l’eau, et du savon
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
hands_why = Les mains prennent le virus sur les objets. Puis elles touchent le visage.
hands_quiz =
    Petite question. Quand se lave-t-on les mains ?
    .picture = Deux mains sous l’eau, et du savon
    .other = Une fois par jour
    .right = Souvent, et avant de manger
hands_answer = On se lave les mains souvent : en arrivant, avant de manger, après les toilettes.

window =
    Ouvrez la fenêtre, même en hiver.
    Au moins 10 minutes, chaque jour.
    .picture = Une fenêtre ouverte, l’air entre
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
window_why = L’air neuf chasse les virus.
window_quiz =
    Petite question. Combien de temps ouvrir la fenêtre ?
    .picture = Une fenêtre ouverte, l’air entre
    .other = 1 minute
    .right = 10 minutes, chaque jour
    .summer = Seulement en été
window_answer = Au moins 10 minutes, chaque jour, même en hiver. L’air neuf chasse les virus.

soap =
    Lavez vos mains 30 secondes avec du savon.
    Pas d’eau ? Prenez du gel.
    .picture = Du savon, une main, des bulles
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
soap_why = Le savon a besoin de temps. Trop vite, il reste des virus.
soap_quiz =
    Petite question. Combien de temps avec le savon ?
    .picture = Du savon, une main, des bulles
    .other = 5 secondes
    .right = 30 secondes
soap_answer = 30 secondes. En moins de temps, il reste des virus.

cup =
    Chacun son verre, sa bouteille, ses couverts.
    On ne les prête pas.
    .picture = Deux mains sur une bouteille, barrées de rouge
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
cup_why = La salive porte le virus.
cup_quiz =
    Petite question. Peut-on boire à la bouteille d’un ami ?
    .picture = Deux mains sur une bouteille, barrées de rouge
    .right = Non, chacun la sienne
    .other = Oui, entre amis
cup_answer = Chacun sa bouteille et son verre. La salive porte le virus.

heat_water =
    Il fait très chaud.
    Buvez un verre d’eau toutes les 20 minutes, même sans soif.
    Pas d’alcool.
    .picture = Le soleil et un grand verre d’eau
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_water_why = La soif vient trop tard. Le corps manque déjà d’eau.
heat_water_quiz =
    Petite question. Il fait très chaud : quand boire ?
    .picture = Le soleil et un grand verre d’eau
    .other = Quand j’ai soif
    .right = Toutes les 20 minutes
heat_water_answer = Un verre d’eau toutes les 20 minutes. La soif vient trop tard.

heat_hat =
    Il fait très chaud.
    Mettez un chapeau et des habits clairs, larges, en coton.
    Et de la crème solaire.
    .picture = Une personne au soleil, avec un chapeau
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_hat_why = Avec ces habits, le corps refroidit mieux.
heat_hat_quiz =
    Petite question. Il fait très chaud : quels habits ?
    .picture = Une personne au soleil, avec un chapeau
    .right = Clairs et larges
    .other = Sombres et serrés
heat_hat_answer = Clairs, larges, en coton, et un chapeau. Le corps refroidit mieux.

heat_early =
    Il va faire très chaud.
    Faites le gros travail tôt le matin.
    .picture = Un réveil, une pelle, le soleil se lève
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_early_why = L’après-midi est le moment le plus dangereux.
heat_early_quiz =
    Petite question. Il va faire très chaud : quand faire le gros travail ?
    .picture = Un réveil, une pelle, le soleil se lève
    .right = Tôt le matin
    .other = L’après-midi
heat_early_answer = Tôt le matin. L’après-midi est le moment le plus dangereux.

heat_shade =
    Il fait très chaud.
    Faites vos pauses à l’ombre.
    Mouillez vos bras, votre visage, votre nuque.
    .picture = Une personne assise à l’ombre d’un arbre
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_shade_why = La chaleur du corps descend.
heat_shade_quiz =
    Petite question. Il fait très chaud : où faire la pause ?
    .picture = Une personne assise à l’ombre d’un arbre
    .other = Au soleil
    .right = À l’ombre
heat_shade_answer = À l’ombre. Mouillez aussi vos bras, votre visage, votre nuque.

heat_watch =
    Il fait très chaud.
    Surveillez vos collègues, et vous-même.
    .picture = Un collègue rouge, qui a trop chaud
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_watch_why =
    La personne touchée ne le sent pas toujours.
    Peau rouge et chaude, mots étranges, malaise ?
    C’est grave : appelez le 15 ou le 112.
heat_watch_quiz =
    Petite question. Un coup de chaleur : qui le voit ?
    .picture = Un collègue rouge, qui a trop chaud
    .right = Souvent un collègue
    .other = La personne elle-même
heat_watch_answer =
    Souvent un collègue. La personne touchée ne le sent pas toujours.
    Peau rouge et chaude, mots étranges, malaise ? Appelez le 15 ou le 112.

lunch_fridge =
    Mettez votre repas au frigo dans les 2 heures.
    .picture = Une boîte à repas dans un frigo ouvert
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
lunch_fridge_why = Les microbes poussent au chaud.
lunch_fridge_quiz =
    Petite question. Quand mettre le repas au frigo ?
    .picture = Une boîte à repas dans un frigo ouvert
    .right = Dans les 2 heures
    .other = À midi, juste avant de manger
lunch_fridge_answer = Dans les 2 heures. Les microbes poussent au chaud.

lunch_hands =
    Lavez vos mains avant de manger.
    Aussi après la terre, les déchets, un animal.
    .picture = Une main sous l’eau, à côté d’une assiette
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
lunch_hands_why = Les microbes restent hors de la bouche.
lunch_hands_quiz =
    Petite question. Vous avez touché la terre. Et avant le repas ?
    .picture = Une main sous l’eau, à côté d’une assiette
    .right = Je lave mes mains
    .other = J’essuie mes mains
lunch_hands_answer = On lave ses mains. Ainsi, les microbes ne vont pas dans la bouche.

sick_stay =
    Vous êtes malade ?
    Mettez un masque. Prévenez votre chef avant de venir.
    .picture = Une personne malade au lit, qui téléphone
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
sick_stay_why = Cela protège vos collègues, surtout les plus fragiles.
sick_stay_quiz =
    Petite question. Malade le matin : que faire d’abord ?
    .picture = Une personne malade au lit, qui téléphone
    .right = Prévenir mon chef
    .other = Venir sans rien dire
sick_stay_answer = Prévenez votre chef avant de venir. Cela protège vos collègues.

thanks = Merci. Prenez soin de vous.
known = Bravo, et merci. Je vous parlerai des autres gestes.
enough =
    C’est noté. Je ne vous parle plus de ces gestes.
    Pour les reprendre un jour, touchez /menu.
right = 👍 Oui, c’est cela. Merci !
almost = Merci d’avoir répondu. La bonne réponse est ici :
