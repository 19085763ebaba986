### draft
### Porter plainte, être aidé comme victime. Sources : police-nationale.interieur.gouv.fr 2024, savoie.gouv.fr 2018. Revu le 22 novembre 2026.

first =
    🛟 <b>Víctima: poner una denuncia</b>
    1. ¿Peligro? Llame al 17, o envíe un SMS al 114.
    2. Vaya a un lugar seguro. Guarde las pruebas.
    3. Si sabe quién lo hizo: vaya a la policía.
rest =
    4. ¿Robo, daños, autor desconocido? Denuncie por internet.
    5. ¿Una estafa por internet? Vaya a service-public.fr.
    📅 Cuanto antes; en peligro, ahora mismo.
papers =
    🗂 <b>Los documentos</b>
    Las pruebas: fotos, mensajes, nombres de testigos.
    Su documento de identidad, si lo tiene.
    Después, guarde el «récépissé»: prueba de la denuncia.
trap =
    ⚠️ ¿Tiene miedo? Pida que alguien vaya con usted.
    Los extranjeros también pueden denunciar por internet.
door =
    🔗 masecurite.interieur.gouv.fr, con FranceConnect
    Ayuda a víctimas: llame al 116 006.
    Aquí, su consejero puede ayudarle.
