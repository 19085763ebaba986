### draft
### Un deuxième essai après un silence. Aucun reproche : ne pas répondre est permis.

again =
    Olá, { $name }. Passo só para saber como está.
    Basta um botão.
    .fine = 👍 Estou bem
    .not_great = 🙁 Não muito bem
    .call_me = 📞 Quero que me liguem

fine =
    Obrigado, { $name }. Tenha um bom dia.

passed =
    { $is_open ->
        [yes] Obrigado, { $name }. Foi enviado. Ainda não foi lido.
       *[no] Obrigado, { $name }. A equipa recebe a sua mensagem { $opening }.
    }
    Pode acrescentar algo aqui.

heard =
    Obrigado, { $name }. As suas palavras ficam guardadas para { $referent }.
