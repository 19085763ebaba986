### draft
### La déclaration à la CAF. Aucun montant, aucune promesse de droit.

-help = ✋ Quero ajuda
-talk = 🗣 Falar com alguém

soon =
    Olá, { $name }. Falta pouco para a declaração à CAF.
    É para o RSA e a «prime d’activité» (ajudas em dinheiro).
    Último dia: { $due_on }.
    .done = ✅ Já está feito
    .how = 💡 Como se faz?
    .help = { -help }
    .talk = { -talk }

how =
    1. No site caf.fr: «Déclarer mes ressources».
    2. Compare com os seus recibos de salário.
    A linha certa: «montant net social».
    3. Corrija o que está errado, depois confirme.
    .clear = 👍 Está claro
    .help = { -help }
    .talk = { -talk }

bye =
    Obrigado, { $name }. Uma dúvida? Escreva aqui.

reminded =
    Muito bem. Se não confirmar, a CAF deixa de pagar.
    Uma dúvida? Escreva aqui.

passed =
    { $is_open ->
        [yes] Foi enviado. Ainda não foi lido.
       *[no] A equipa recebe o seu pedido { $opening }.
    }
    Tenha os seus recibos de salário à mão.
