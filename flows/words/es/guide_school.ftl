### draft
### L’école et les parents : EduConnect, bourse, ateliers OEPRE. Sources : eduscol 2023, pedagogie.ac-toulouse.fr, aides-jeunes. Revu le 22 novembre 2026.

first =
    🎒 <b>La escuela de su hijo</b>
    1. Pida a la escuela sus códigos EduConnect.
    2. Lea los mensajes una vez por semana.
    3. Pida una cita con el maestro o el profesor.
rest =
    4. En el «collège», pida la «bourse» (beca): una ayuda de dinero.
    5. Pida la OEPRE: cursos de francés para padres.
    📅 La «bourse» se pide en EduConnect, desde septiembre.
papers =
    🗂 <b>Los documentos</b>
    Sus códigos EduConnect: guárdelos en su casa.
    Sus preguntas, en un papel.
    ¿Necesita un intérprete? Dígalo antes.
trap =
    ⚠️ Si olvida un mensaje, puede perder una fecha.
    ¿Necesita ayuda? Lea la carta con su consejero.
door =
    🔗 La escuela de su hijo
    OEPRE: talleres gratis, en escuelas.
    Aquí, su consejero puede ayudarle.
