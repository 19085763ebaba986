### draft
### Faire garder son enfant : crèche, AVIP, aide de France Travail. Sources : solidarites.gouv.fr, cap-metiers.pro 2024. Revu le 22 novembre 2026.

first =
    🧸 <b>Quem fica com o seu filho</b>
    1. Procure um lugar em monenfant.fr.
    2. Peça uma «crèche AVIP»: guarda lugares para pais em inserção.
    3. Fale disso na «mairie» (câmara municipal).
rest =
    4. Antes dos 12 anos, peça a ajuda da France Travail.
    5. Diga o horário da creche ao seu chefe (encadrant).
    📅 Peça a ajuda logo no início do trabalho.
papers =
    🗂 <b>Os papéis</b>
    O «livret de famille» e o contrato de trabalho.
    O seu horário (planning).
    A «attestation CAF» com o seu «quotient»: o seu nível de rendimentos.
trap =
    ⚠️ Se esperar, pode perder a ajuda.
    Pergunte a data limite ao seu conselheiro.
door =
    🔗 monenfant.fr e francetravail.fr
    Procure «aide à la garde d’enfants».
    Aqui, o seu conselheiro pode ajudar.
