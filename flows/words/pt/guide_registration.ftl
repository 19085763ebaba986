### draft
### L’inscription à France Travail. Sources : missions-interim, moneyvox 2025, payfit 2026, unedic 26 mars 2025. Revu le 23 novembre 2026.

first =
    📝 <b>Inscrever-se na France Travail</b>
    1. Inscreva-se em francetravail.fr.
    2. Sem internet: vá a uma agência France Travail.
    3. Guarde o seu identificador e a palavra-passe.
rest =
    4. Depois, todos os meses, toque em «Je m’actualise».
    5. Guarde a prova: uma foto da página.
    📅 O contrato acaba? Inscreva-se logo.
papers =
    🗂 <b>Os papéis</b>
    Documento de identidade ou «titre de séjour», RIB (conta bancária), CV.
    O seu último contrato.
    Um papel do patrão para a France Travail («attestation»).
trap =
    ⚠️ Não espere: os dias de antes não contam.
    Com o RSA, a inscrição é automática.
    Nova morada, novo «titre de séjour»? Diga logo.
door =
    🔗 francetravail.fr, ou ligue para o 39 49.
    Ou France services, um balcão perto de casa.
    Aqui, o seu conselheiro pode ajudar.
