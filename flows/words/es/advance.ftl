### draft
### L’acompte (Code du travail, L3242-1). Un droit pour qui est payé au mois ; aucune date ni somme promise.

-ask = 💶 Pido un «acompte»
-talk = 🗣 Hablar con alguien

right =
    Hola, { $name }. ¿Necesita dinero antes del día de pago?
    Si le pagan por mes, el «acompte» es su derecho.
    .ask = { -ask }
    .how = 💡 ¿Qué es un «acompte»?
    .no_thanks = 👍 No, gracias
    .talk = { -talk }

how =
    El «acompte»: una parte de su sueldo, antes.
    Después de 15 días de trabajo, es la mitad del sueldo del mes.
    Una vez al mes. Después se descuenta del sueldo.
    .ask = { -ask }
    .no_thanks = 👍 No, gracias
    .talk = { -talk }

amount =
    ¿Cuánto quiere, y para cuándo?
    Toque un botón, escriba, o hable.
    .half = 💶 La mitad de mi sueldo
    .less = 🪙 Menos de la mitad
    .dont_know = 📞 No sé: llámeme
    .talk = { -talk }

when =
    ¿Para cuándo?
    Toque un botón, escriba, o hable.
    .soon = ⏱ Lo antes posible
    .month = 📅 Antes de fin de mes
    .dont_know = 🤷 Todavía no sé
    .talk = { -talk }

asked =
    { $is_open ->
        [yes] Anotado. { $pay_contact } tiene su solicitud.
       *[no] Anotado. { $pay_contact } recibe su solicitud { $opening }.
    }

bye =
    De acuerdo. Puede pedirlo otro mes.
