### draft
### L’arrêt maladie ; jamais la maladie, jamais l’arrêt par le robot. Sources : ameli.fr, genpaie.fr, juritravail.com, gsinlive.fr. Revu le 22 novembre 2026.

first =
    🤒 <b>Está de baixa por doença (arrêt maladie)</b>
    1. Avise a estrutura no próprio dia.
    2. Vá ao médico. Envie o «arrêt» em 48 horas.
    3. Fique em casa nas horas previstas.
rest =
    4. Continua doente? Volte ao médico antes do fim.
    5. Faz a atualização na France Travail? Diga a baixa.
    📅 O «arrêt» é enviado em 48 horas.
papers =
    🗂 <b>Os papéis</b>
    «Volet 3», uma parte do «arrêt»: para a estrutura.
    «Volets 1 et 2»: para a CPAM, a sua caixa de saúde.
    Às vezes, o médico envia-os pela internet. Pergunte-lhe.
trap =
    ⚠️ A nova baixa começa no dia a seguir à antiga.
    Um dia entre as duas? Às vezes, 3 dias não são pagos.
    Aqui, não envie nem o «arrêt» nem o nome da doença.
door =
    🔗 ameli.fr. Ligue para o 36 46.
    Aqui, o serviço de salários e o seu conselheiro podem ajudar.
