### draft
# Des signes de maladie : orienter, rassurer, ne rien deviner. Les numéros d’urgence viennent avant la question.

signs =
    ¿Dificultad para respirar, dolor de pecho, desmayo?
    Llame al 15 o al 112. Si no puede hablar: envíe un SMS al 114.
    Si no, ¿tiene uno de estos síntomas?
    .picture = Una persona que suda, con un termómetro
    .grave = 🆘 Me ahogo, dolor de pecho, desmayo
    .fever = 🌡 Fiebre alta desde hace varios días
    .ill = 🤒 Fiebre, tos, mucho cansancio
    .baby = 👶 Mi bebé está enfermo
    .none = 👍 No, nada de eso
    .dont_know = 🤷 No sé
    .talk = 🗣 Prefiero hablar con alguien

fever =
    Una fiebre alta que dura: llame hoy a un médico.
    Por la noche o el fin de semana, llame al 15.

care =
    Póngase una mascarilla. Avise a su jefe antes de venir.
    Abra la ventana. Lávese las manos a menudo.
    No se acerque a bebés ni a personas mayores.

doctor =
    ¿Dura mucho, o su salud es frágil? Llame a un médico.
    ¿Le da una baja («arrêt»)? Envíela en menos de 48 horas.

baby =
    ¿Su bebé tose, bebe mal, respira rápido o con un silbido?
    Llame a un médico. Por la noche y el fin de semana, llame al 15.

baby_urgent =
    Llame al 15 enseguida en estos casos:
    • tiene menos de 6 semanas
    • nació antes de tiempo y tiene menos de 3 meses
    • tiene una enfermedad del corazón o de los pulmones

baby_care =
    Lávese las manos antes de tocar a su bebé.
    ¿Tiene un resfriado? Póngase una mascarilla.

more =
    ¿Se siente peor? Llame al 15.
    ¿Quiere hablar con alguien?
    .talk = 🗣 Sí, quiero
    .no_thanks = 👍 No, gracias

well =
    Gracias, { $name }. Cuídese.
    Puede escribir aquí cuando quiera.
