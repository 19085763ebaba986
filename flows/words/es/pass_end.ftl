### draft
### La fin du PASS IAE approche. Le PASS n’est pas le contrat ; une prolongation n’est jamais promise.

-talk = 🗣 Hablar con alguien
-call = 📞 Recibir una llamada

soon =
    Hola, { $name }. { $ahead ->
        [three_months] Su PASS IAE termina en 3 meses.
        [two_months] Su PASS IAE termina en 2 meses.
        [one_month] Su PASS IAE termina en 1 mes.
       *[other] Su PASS IAE tiene una fecha de fin.
    }
    Último día: { $pass_until_on }.
    Es el momento de hablarlo con { $referent }.
    .what = 💡 ¿Qué es el PASS IAE?
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 Gracias, anotado

what =
    El PASS IAE: su derecho a este camino hacia el empleo.
    Es suyo. No es su contrato.
    En algunos casos, se puede pedir más tiempo.
    .call = { -call }
    .talk = { -talk }
    .clear = 👍 Está claro, gracias

slot =
    ¿Qué momento le conviene para una llamada?
    .morning = 🌅 Por la mañana
    .afternoon = 🌇 Por la tarde
    .any = 🕘 Los dos me van bien
    .not_now = ✋ No, ahora no
    .talk = { -talk }

bye =
    De acuerdo. Puede escribir aquí cuando quiera.

passed =
    { $is_open ->
        [yes] Está enviado. Todavía nadie lo ha leído.
       *[no] Anotado. El equipo recibe su solicitud { $opening }.
    }
