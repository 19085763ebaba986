### draft
### L’école et les parents : EduConnect, bourse, ateliers OEPRE. Sources : eduscol 2023, pedagogie.ac-toulouse.fr, aides-jeunes. Revu le 22 novembre 2026.

first =
    🎒 <b>A escola do seu filho</b>
    1. Peça à escola os seus códigos EduConnect.
    2. Leia as mensagens uma vez por semana.
    3. Peça um encontro com o professor.
rest =
    4. No «collège», peça a «bourse»: dinheiro para a escola.
    5. Peça o OEPRE: aulas de francês para pais.
    📅 A «bourse» pede-se no EduConnect, a partir de setembro.
papers =
    🗂 <b>Os papéis</b>
    Os seus códigos EduConnect: guarde-os em casa.
    As suas perguntas, num papel.
    Precisa de um intérprete? Diga antes.
trap =
    ⚠️ Uma mensagem esquecida pode fazer perder uma data.
    Precisa de ajuda? Leia a carta com o seu conselheiro.
door =
    🔗 A escola do seu filho
    OEPRE: aulas gratuitas, em escolas.
    Aqui, o seu conselheiro pode ajudar.
