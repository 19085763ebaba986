### draft
### La RQTH, reconnaissance du handicap au travail. Sources : dyade-avocats.fr, blogs.mediapart.fr, ikwol.fr, service-public.fr F14100, les emplois de l’inclusion. Revu le 22 novembre 2026.

first =
    ♿ <b>RQTH: la discapacidad en el trabajo</b>
    1. Llene la solicitud de la MDPH, oficina de discapacidad.
    2. Un médico hace el certificado.
    3. Envíe todo. Guarde la prueba.
rest =
    4. Una comisión de la MDPH decide.
    5. Renueve 6 meses antes del fin.
    📅 Cuente de 4 a 6 meses de espera.
papers =
    🗂 <b>Los documentos</b>
    La hoja «cerfa 15692», un documento de identidad.
    La hoja del médico, «cerfa 15695», de menos de un año.
    Una prueba de domicilio de menos de 3 meses.
trap =
    ⚠️ Su salud es privada: no hace falta escribirla aquí.
    ¿Decirlo a su empleador? Usted decide.
door =
    🔗 La MDPH de su departamento
    La RQTH puede ayudar a alargar el PASS IAE.
    Aquí, su consejero puede ayudarle.
