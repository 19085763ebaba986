### draft
### Le relevé d’heures. Ne jamais dire que quelqu’un l’a vu.

handed =
    Hola, { $name }. Pronto es día de pago.
    ¿Ya entregó su hoja de horas?
    Último día: { $due_on }.
    .done = ✅ Sí, ya está
    .photo = 📷 Envío una foto
    .not_yet = ⏳ Todavía no
    .help = ✋ Necesito ayuda
    .talk = 🗣 Hablar con alguien

photo =
    Tome una foto de toda la hoja.
    Envíe la foto aquí.
    .later = ⏳ Más tarde
    .help = ✋ Necesito ayuda
    .talk = 🗣 Hablar con alguien

thanks =
    Gracias, { $name }. Guarde una foto para usted.

later =
    De acuerdo. Sus horas se pagan con esta hoja.
    Último día: { $due_on }.
    Puede enviar la foto aquí.

blocked =
    ¿Qué lo impide? Escriba aquí, o hable.
    .later = ⏳ Más tarde
    .talk = 🗣 Hablar con alguien

helped =
    Gracias, { $name }. Queda guardado para { $pay_contact }.

received =
    Gracias, { $name }. La foto queda guardada para { $pay_contact }.
    Guarde también la hoja.
