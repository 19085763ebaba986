### draft
### Aller au travail : abonnement, tarif solidaire, aide à la mobilité. Sources : lescdf.fr, lhotellerie-restauration.fr, cap-metiers.pro 2024, moneyfortis.com 2025. Revu le 22 novembre 2026.

first =
    🚌 <b>Ir para o trabalho</b>
    1. Diga o seu caminho e o seu horário ao conselheiro.
    2. Dê o passe ou a fatura ao serviço de salários.
    3. Peça o «tarif solidaire» no balcão dos autocarros (bus).
rest =
    4. Caminho longo? Peça a ajuda da France Travail.
    5. Pense em partilhar o carro, ou na bicicleta.
    📅 A ajuda pede-se antes de começar.
papers =
    🗂 <b>Os papéis</b>
    O passe ou a fatura: bus, comboio (train), bicicleta pública.
    Em «intérim», um papel com a sua assinatura pode bastar.
trap =
    ⚠️ A estrutura paga uma parte do passe.
    Os bilhetes de uma viagem ficam por sua conta.
door =
    🔗 francetravail.fr, ou ligue para o 39 49.
    A ajuda: mais de 60 km ou 2 horas, ida e volta.
    Aqui, o serviço de salários e o conselheiro podem ajudar.
