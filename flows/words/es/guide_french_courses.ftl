### draft
### Apprendre le français, demander un interprète. Sources : eduscol 2023, Secours catholique, Réseau Alpha, La Cimade. Revu le 22 novembre 2026.

first =
    💬 <b>Aprender francés</b>
    1. Diga sus días libres a su consejero.
    2. Haga una pequeña prueba de nivel.
    3. Encuentre un curso cerca de su casa.
rest =
    4. Dé a su encargado el horario del curso.
    5. Guarde la hoja de asistencia.
    📅 Cuanto antes: hable con su consejero.
papers =
    🗂 <b>Los documentos</b>
    Su documento de identidad.
    Cursos del Estado: «titre de séjour» o «contrat OFII».
    Asociaciones: pida la lista.
trap =
    ⚠️ ¿Curso en horas de trabajo? Su encargado decide.
    Para traducir, pida un intérprete adulto.
door =
    🔗 ¿Acaba de llegar a Francia? Vea la OFII, oficina del Estado.
    Padres: cursos OEPRE gratis, en escuelas.
    Aquí, su consejero puede ayudarle.
