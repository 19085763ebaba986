### draft
### Les 3 papiers de fin de contrat. Sources : payfit 2026, assistant-juridique.fr. Revu le 22 novembre 2026.

first =
    📁 <b>Os papéis do fim do contrato</b>
    1. No último dia, peça os seus 3 papéis.
    2. Verifique: nome, datas, função, valores, férias.
    3. Leia bem o recibo. Assine depois.
rest =
    4. Inscreva-se logo em francetravail.fr.
    5. Guarde estes papéis toda a vida.
    📅 O último dia do contrato.
papers =
    🗂 <b>Os papéis</b>
    «Certificat de travail»: a função e as datas.
    «Solde de tout compte»: o recibo do que é pago no fim.
    Um papel do patrão para a France Travail («attestation»).
trap =
    ⚠️ Às vezes, os papéis ficam à sua espera na estrutura.
    Vá buscá-los. Falta um? Escreva ao serviço de salários.
door =
    🔗 Ainda falta um papel? Ligue para o 0 806 000 126.
    Aqui, o serviço de salários e o seu conselheiro podem ajudar.
