### draft
### Apprendre le français, demander un interprète. Sources : eduscol 2023, Secours catholique, Réseau Alpha, La Cimade. Revu le 22 novembre 2026.

first =
    💬 <b>Aprender francês</b>
    1. Diga os seus dias livres ao seu conselheiro.
    2. Faça um pequeno teste de nível.
    3. Encontre um curso perto de casa.
rest =
    4. Dê o horário do curso ao seu chefe (encadrant).
    5. Guarde o papel de presença.
    📅 O mais depressa possível: fale com o seu conselheiro.
papers =
    🗂 <b>Os papéis</b>
    O seu documento de identidade.
    Cursos do Estado: «titre de séjour» ou «contrat OFII».
    Associações: peça a lista.
trap =
    ⚠️ Curso nas horas de trabalho? O «encadrant» decide.
    Para traduzir, peça um intérprete adulto.
door =
    🔗 Chegou há pouco a França? Vá ao OFII, serviço do Estado.
    Pais: cursos OEPRE gratuitos, em escolas.
    Aqui, o seu conselheiro pode ajudar.
