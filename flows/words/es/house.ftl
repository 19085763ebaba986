### draft
# Les phrases de la maison, dites à la personne hors de tout dialogue.

## Moments et horaires

when_now = ahora
when_today = hoy a las { $time }
when_tomorrow = mañana a las { $time }
when_day = el { $day } a las { $time }
when_unknown = en una fecha que todavía no conozco
from_day_to_day = { $first } a { $last }
from_to = de { $start } a { $end }
and = { $one } y { $two }
hours_line = { $days }: { $spans }
your_team = su equipo
closed_day = Cerrado el { $first }.
closed_days = Cerrado del { $first } al { $last }.
quiet_before = antes de las { $end }
quiet_after = después de las { $start }
quiet_between = de { $start } a { $end }

## Ce que l’on touche

picture = 🖼 { $description }
answered = ▸ <b>{ $answer }</b>
noted = ▸ <b>Anotado.</b>
open =
    .check_in = 🙂 Decir cómo estoy
    .human = 🗣 Hablar con alguien
    .menu = 📋 Ver el menú
    .pause = ▶️ Seguir o cambiar
    .language = 🌍 Cambiar de idioma
    .welcome = 👋 Leer y elegir
aloud =
    .listen = 🔊 Escuchar
aloud_choices = Los botones: { $labels }.
no_voice = No tengo voz en su idioma.
not_aloud = No he podido leer este mensaje en voz alta.
way_out =
    .back = ⬅️ Atrás
    .menu = 📋 Menú
    .human = 🗣 Hablar con alguien
years =
    .later = ➡️ Más tarde
    .earlier = ◀️ Corregir
late_tap = Esta pregunta ya pasó.
unknown_button = Este botón ya no funciona. Escriba /menu.

commands = Lo que puede pedir
    .menu = Ver los botones
    .aide = Recibir ayuda
    .pause = Hacer una pausa
    .stop = Parar todo
    .langue = Cambiar de idioma
    .mes_donnees = Saber qué se guarda

## Dialogues

resumed = Sigamos donde estábamos.
restarted = Mis preguntas han cambiado. Empecemos de nuevo.
language_set = Anotado. Escribo en español.
language_offer = Puedo escribirle en español.
    .yes = 👍 ¿En español?
    .no = ✋ No, gracias

## Ce que la personne écrit

guide_found = 📄 Tengo una ficha sobre este tema. ¿Quiere leerla?
guides_perhaps =
    📄 No estoy seguro de haber entendido bien.
    Quizás una de estas fichas le ayude:
guides_beside = 📄 Quizá le sirva leer:
guides_none = No he encontrado ninguna ficha sobre este tema.
    .see = 📄 Ver las fichas
doors_found = 👉 Puede pedirlo aquí:
faq_found = 💬 Quizá su estructura ya ha respondido:
faq_answer =
    💬 <b>Respuesta de su estructura</b>
    <b>{ $question }</b>
    { $answer }
    .helped = 👍 Me ha ayudado
    .human = 🗣 Hablar con alguien
faq_thanks = Gracias, anotado.
faq_gone = Esta respuesta ya no está. Escriba su pregunta.
resource = 📌 { $body }
    .useful = 👍 Útil
resource_gone = Este enlace ya no está.
resource_noted = Gracias, anotado.
relayed = Enviado a { $referent }. Todavía nadie lo ha leído.
relayed_later = Enviado a { $referent }, que vuelve { $back }. Todavía nadie lo ha leído.
relayed_cover =
    { $referent } vuelve { $back }.
    Mientras tanto, { $cover } también recibe sus mensajes. Todavía nadie ha leído este mensaje.
relayed_team = Enviado al equipo. Todavía nadie lo ha leído.
kept = Su mensaje queda guardado. Nadie puede leerlo aquí todavía.
    En peligro, llame al 15 o al 112.
closed =
    🌙 Nadie lee en este momento.
    Una persona vuelve { $opening }. Su mensaje queda guardado.
    ¿En peligro? Llame al 15 o al 112. Si no puede hablar: envíe un SMS al 114.
apology =
    Perdón, algo no funcionó por nuestra parte.
    Su mensaje queda guardado. No pude leerlo.
    ¿En peligro? Llame al 15 o al 112. Si no puede hablar: envíe un SMS al 114.
from_caseworker = <b>{ $by }</b>: { $words }
my_data =
    Guardo su nombre, su apellido, sus respuestas y sus mensajes. Todo está cifrado.
    { $referent } puede leerlos. Usted puede pedir una copia, o que se borre todo.
    .copy = 📄 Pedir una copia
    .erase = 🗑 Pedir que se borre todo
my_voice = Un programa escribe lo que dicen sus mensajes de voz. Puede equivocarse.

## Arrêt

stopped =
    Hecho. No más mensajes del robot.
    Su trabajo y su ayuda no cambian.
    Para volver un día, toque «Seguir», o /menu.

## Signalements : ce que la personne en sait

emergency = ¿En peligro? Llame al 15 o al 112. Si no puede hablar: envíe un SMS al 114.
critical_suicide =
    ☎️ <b>Llame al 3114.</b> Es gratis, día y noche.
    Si está en peligro ahora: llame al 15.
critical_violence =
    ☎️ <b>Llame al 17.</b> Si no puede hablar: envíe un SMS al 114.
    Es gratis, día y noche.
critical_child =
    ☎️ <b>Llame al 119.</b> Es gratis, día y noche.
    Peligro ahora: llame al 17, o al 15.
critical_health =
    ☎️ <b>Llame al 15.</b> Si no puede hablar: envíe un SMS al 114.
    Es gratis, día y noche.
critical_housing =
    ☎️ <b>Llame al 115.</b> Es gratis, día y noche.
    Insista si tardan. Peligro ahora: llame al 112.
critical_other =
    ☎️ <b>Llame al 112.</b> Si no puede hablar: envíe un SMS al 114.
    Es gratis, día y noche.
copy =
    .number = 📋 Copiar el { $number }
flag_raised = He avisado a { $referent } y al equipo. Nadie lo ha leído todavía. Le avisaré cuando alguien tome su mensaje.
flag_raised_on_call = He avisado a la persona de guardia. No lo ha leído todavía. Le avisaré cuando tome su mensaje. El equipo vuelve { $opening }.
flag_raised_referent = He avisado a { $referent }. Nadie lo ha leído todavía. Le avisaré cuando alguien tome su mensaje.
flag_raised_team = He avisado al equipo. Nadie lo ha leído todavía. Le avisaré cuando alguien tome su mensaje.
flag_raised_nobody =
    Su mensaje queda guardado. Aquí no puedo avisar a nadie todavía.
    ¿En peligro? Llame al 15 o al 112. Si no puede hablar: envíe un SMS al 114.
flag_raised_closed = El equipo no está ahora. Vuelve { $opening }. Recibirá entonces su mensaje.
# Vers qui se tourner aussi. Sans nom quand un autre peut lire par-dessus l’épaule.
orientation =
    El { $number } también responde{ $always ->
        [yes] , día y noche
       *[no] {""}
    }{ $label ->
        [none] {""}
       *[other] {" "}({ $label })
    }.
closing_soon = El equipo cierra pronto. Si nadie responde antes, vuelve { $back }.
flag_joined = Anotado. Lo añado a su mensaje. Todavía nadie lo ha leído.
flag_climbed =
    Nadie ha tomado su mensaje todavía.
    { $rung ->
        [1] Acabo de avisar a todo el equipo.
       *[2] Acabo de avisar a las personas responsables.
    }
    { $level ->
        [critical] ¿En peligro? Llame al 15 o al 112. Si no puede hablar: envíe un SMS al 114.
       *[other] Sigo intentando.
    }
flag_came_back = Su mensaje sigue abierto. Acabo de avisar al equipo otra vez.
flag_taken = <b>{ $by }</b> ha tomado su mensaje y se ocupa de él.
flag_tried = <b>{ $by }</b> ha intentado hablar con usted. Su mensaje sigue abierto.
flag_closed = <b>{ $by }</b> ha terminado de ocuparse de su mensaje. ¿Todavía necesita algo? Escríbame, o /menu.

## Démarches : ce que la personne en sait

errand_opened =
    { $is_open ->
        [yes] Enviado a { $to }. Todavía nadie lo ha leído.
       *[no] Anotado. { $to } lo recibe { $opening }.
    }
errand_opened_team =
    { $is_open ->
        [yes] Enviado al equipo. Todavía nadie lo ha leído.
       *[no] Anotado. El equipo lo recibe { $opening }.
    }
errand_settled =
    <b>{ $by }</b> ha anotado: está resuelto ({ $topic ->
        [hours_sheet] hoja de horas
        [pay_late] sueldo no recibido
        [pay_amount] cantidad del sueldo
        [pay_hours] horas pagadas
        [pay_payslip] recibo de sueldo
        [pay_account] cuenta en el banco
        [advance] «acompte»
        [end_papers] documentos de fin de contrato
        [paperwork] ayuda con sus documentos
        [dossier] su expediente
        [letter] su carta
        [paper_end] documento que termina
        [pay_card] pregunta sobre el sueldo
        [attestation_doubt] certificado
        [data_copy] copia de sus datos
        [data_erasure] borrado de sus datos
       *[pay_other] su sueldo
    }).
    ¿Para usted no está resuelto? Escriba aquí.

## Dossiers et documents

paper_name = { $paper ->
         [identity] Documento de identidad
         [address] Prueba de domicilio
         [payslips] Recibos de sueldo
         [contract] Contrato de trabajo
         [bank_details] RIB (cuenta bancaria)
         [bank_refusal] Rechazo del banco
         [lease] Contrato de alquiler
         [rent] Importe del alquiler
         [family_help] Pensión o ayuda recibida
         [family_book] Libro de familia
         [schedule] Horario
         [caf_certificate] Certificado de la CAF
         [disability_form] Formulario cerfa 15692
         [medical_form] Certificado del médico
         [signature_photo] Foto y firma digitales
         [ofii] Permiso o contrato OFII
         [photo] Foto de menos de 6 meses
         [birth_certificate] Acta de nacimiento
         [passport] Pasaporte
         [old_card] Tarjeta antigua
         [tax_notice] Aviso de impuestos
         [quote] Presupuesto de la formación
         [travel_proof] Abono o factura
         [work_certificate] «Certificat de travail»
         [final_settlement] «Solde de tout compte»
         [employer_certificate] Documento para France Travail
         [tax_number] Número de impuestos
         [residence_permit] Permiso de residencia
         [health_cover] Ayuda de salud (C2S)
         [disability] RQTH (discapacidad)
         [identity_card] Carta de identidad
         [hours_sheet] Hoja de horas
         [letter] Carta
        *[sent] Documento
    }
document_button =
    .open = 📄 { $title }
dossier_button =
    .open = { $title } · { $stands ->
        [none] completo
        [one] falta 1 documento
        [waiting] esperando respuesta
       *[more] faltan { $left } documentos
    }
dossier_taken = <b>{ $by }</b> ha tomado su expediente y se ocupa de él.
dossier_result =
    <b>{ $by }</b>: su expediente: { $result ->
        [accepted] aceptado
        [refused] rechazado
       *[waiting] esperando respuesta
    }.
    ¿No es así? Escriba aquí.
found_again = 📎 ¿Es una carta difícil?
    .explain = ❓ ¿Qué quiere esta carta?
sheet_or_not = 📎 ¿Es su hoja de horas?
    .yes = ✅ Sí
    .no = ✋ No, es otra cosa
sheet_received =
    Gracias, { $name }. La foto queda guardada para { $pay_contact }.
    Guarde también la hoja.
photo_dark =
    📷 La foto está un poco oscura.
    Cerca de una ventana, irá mejor.
photo_blurred =
    📷 La foto está un poco borrosa.
    Ponga el papel en la mesa. Use las dos manos.
photo_small =
    📷 La foto es un poco pequeña.
    Más cerca del papel, irá mejor.
photo =
    .again = 📷 Repetir la foto
    .keep = 👍 Guardarla así
