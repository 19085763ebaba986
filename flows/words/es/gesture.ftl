### draft
# Les gestes de santé : courts, exacts, jamais de reproche. `.picture` dit ce que montre le dessin.

-why = 💡 ¿Por qué?
-known = 👍 Ya lo hago, gracias
-ill = 🤒 Me siento mal
-enough = 🔕 No más mensajes sobre este tema

mask =
    ¿Tos, fiebre, le gotea la nariz?
    Póngase una mascarilla desde los primeros síntomas.
    .picture = Una cara con mascarilla
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
mask_why = La mascarilla detiene las gotas con el virus.
mask_quiz =
    Una pequeña pregunta. ¿Cuándo hay que ponerse mascarilla?
    .picture = Una cara con mascarilla
    .right = Desde los primeros síntomas
    .other = Solo con fiebre
mask_answer = La mascarilla se pone desde los primeros síntomas: tos, fiebre, nariz que gotea.

hands =
    Lávese las manos a menudo.
    Al llegar, antes de comer, después de ir al baño.
    .picture = Dos manos bajo el agua, con jabón
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
hands_why = Las manos toman el virus de los objetos. Después tocan la cara.
hands_quiz =
    Una pequeña pregunta. ¿Cuándo hay que lavarse las manos?
    .picture = Dos manos bajo el agua, con jabón
    .other = Una vez al día
    .right = A menudo, y antes de comer
hands_answer = Hay que lavarse las manos a menudo: al llegar, antes de comer, después de ir al baño.

window =
    Abra la ventana, también en invierno.
    Al menos 10 minutos, cada día.
    .picture = Una ventana abierta, entra el aire
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
window_why = El aire fresco se lleva los virus.
window_quiz =
    Una pequeña pregunta. ¿Cuánto tiempo hay que abrir la ventana?
    .picture = Una ventana abierta, entra el aire
    .other = 1 minuto
    .right = 10 minutos, cada día
    .summer = Solo en verano
window_answer = Al menos 10 minutos, cada día, también en invierno. El aire fresco se lleva los virus.

soap =
    Lávese las manos 30 segundos con jabón.
    ¿No hay agua? Use gel.
    .picture = Jabón, una mano, burbujas
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
soap_why = El jabón necesita tiempo. Demasiado rápido, quedan virus.
soap_quiz =
    Una pequeña pregunta. ¿Cuánto tiempo con jabón?
    .picture = Jabón, una mano, burbujas
    .other = 5 segundos
    .right = 30 segundos
soap_answer = 30 segundos. En menos tiempo, quedan virus.

cup =
    Cada uno su vaso, su botella, sus cubiertos.
    No se prestan.
    .picture = Dos manos en una botella, tachadas en rojo
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
cup_why = La saliva lleva el virus.
cup_quiz =
    Una pequeña pregunta. ¿Se puede beber de la botella de un amigo?
    .picture = Dos manos en una botella, tachadas en rojo
    .right = No, cada uno la suya
    .other = Sí, entre amigos
cup_answer = Cada uno su botella y su vaso. La saliva lleva el virus.

heat_water =
    Hace mucho calor.
    Beba un vaso de agua cada 20 minutos, aunque no tenga sed.
    Nada de alcohol.
    .picture = El sol y un vaso grande de agua
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_water_why = La sed llega demasiado tarde. Al cuerpo ya le falta agua.
heat_water_quiz =
    Una pequeña pregunta. Hace mucho calor: ¿cuándo hay que beber?
    .picture = El sol y un vaso grande de agua
    .other = Cuando tengo sed
    .right = Cada 20 minutos
heat_water_answer = Un vaso de agua cada 20 minutos. La sed llega demasiado tarde.

heat_hat =
    Hace mucho calor.
    Póngase un sombrero y ropa clara, suelta, de algodón.
    Y crema solar.
    .picture = Una persona al sol, con sombrero
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_hat_why = Con esta ropa, el cuerpo se enfría mejor.
heat_hat_quiz =
    Una pequeña pregunta. Hace mucho calor: ¿qué ropa?
    .picture = Una persona al sol, con sombrero
    .right = Clara y suelta
    .other = Oscura y ajustada
heat_hat_answer = Clara, suelta, de algodón, y un sombrero. El cuerpo se enfría mejor.

heat_early =
    Va a hacer mucho calor.
    Haga el trabajo pesado temprano por la mañana.
    .picture = Un despertador, una pala, sale el sol
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_early_why = La tarde es el momento más peligroso.
heat_early_quiz =
    Una pequeña pregunta. Va a hacer mucho calor: ¿cuándo hacer el trabajo pesado?
    .picture = Un despertador, una pala, sale el sol
    .right = Temprano por la mañana
    .other = Por la tarde
heat_early_answer = Temprano por la mañana. La tarde es el momento más peligroso.

heat_shade =
    Hace mucho calor.
    Haga sus pausas a la sombra.
    Mójese los brazos, la cara, la nuca.
    .picture = Una persona sentada a la sombra de un árbol
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_shade_why = Así baja el calor del cuerpo.
heat_shade_quiz =
    Una pequeña pregunta. Hace mucho calor: ¿dónde hacer la pausa?
    .picture = Una persona sentada a la sombra de un árbol
    .other = Al sol
    .right = A la sombra
heat_shade_answer = A la sombra. Mójese también los brazos, la cara, la nuca.

heat_watch =
    Hace mucho calor.
    Cuide a sus compañeros, y cuídese usted.
    .picture = Un compañero con la cara roja y mucho calor
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_watch_why =
    La persona afectada no siempre lo siente.
    ¿Piel roja y caliente, palabras extrañas, desmayo?
    Es grave: llame al 15 o al 112.
heat_watch_quiz =
    Una pequeña pregunta. Un golpe de calor: ¿quién lo ve?
    .picture = Un compañero con la cara roja y mucho calor
    .right = A menudo, un compañero
    .other = La propia persona
heat_watch_answer =
    A menudo, un compañero. La persona afectada no siempre lo siente.
    ¿Piel roja y caliente, palabras extrañas, desmayo? Llame al 15 o al 112.

lunch_fridge =
    Ponga su comida en el refrigerador en menos de 2 horas.
    .picture = Comida en un refrigerador abierto
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
lunch_fridge_why = Los microbios crecen con el calor.
lunch_fridge_quiz =
    Una pequeña pregunta. ¿Cuándo poner la comida en el refrigerador?
    .picture = Comida en un refrigerador abierto
    .right = En menos de 2 horas
    .other = A mediodía, justo antes de comer
lunch_fridge_answer = En menos de 2 horas. Los microbios crecen con el calor.

lunch_hands =
    Lávese las manos antes de comer.
    También después de tocar tierra, basura, un animal.
    .picture = Una mano bajo el agua, junto a un plato
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
lunch_hands_why = Así los microbios no llegan a la boca.
lunch_hands_quiz =
    Una pequeña pregunta. Usted tocó tierra. ¿Y antes de comer?
    .picture = Una mano bajo el agua, junto a un plato
    .right = Me lavo las manos
    .other = Me limpio las manos con un trapo
lunch_hands_answer = Hay que lavarse las manos. Así los microbios no llegan a la boca.

sick_stay =
    ¿Está enfermo o enferma?
    Póngase una mascarilla. Avise a su jefe antes de venir.
    .picture = Una persona enferma en cama, al teléfono
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
sick_stay_why = Eso protege a sus compañeros, sobre todo a los más frágiles.
sick_stay_quiz =
    Una pequeña pregunta. Por la mañana se siente mal: ¿qué hacer primero?
    .picture = Una persona enferma en cama, al teléfono
    .right = Avisar a mi jefe
    .other = Venir sin decir nada
sick_stay_answer = Avise a su jefe antes de venir. Eso protege a sus compañeros.

thanks = Gracias. Cuídese.
known = Muy bien, y gracias. Le hablaré de los otros consejos.
enough =
    Anotado. No más mensajes sobre estos consejos.
    Para recibirlos otra vez un día, toque /menu.
right = 👍 Sí, eso es. ¡Gracias!
almost = Gracias por responder. La respuesta correcta es esta:
