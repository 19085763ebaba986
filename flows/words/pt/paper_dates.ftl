### draft
### Les dates de fin des papiers.

known =
    📅 As suas datas:
    { $expiries }

which = Que papel? Anotamos a data de fim.
    .residence_permit = 🪪 Título de residência
    .health_cover = 🩺 Ajuda de saúde (C2S)
    .disability = ♿ RQTH (deficiência)
    .identity_card = 🪪 Cartão de identidade
    .passport = 📘 Passaporte
    .no = ✋ Nenhum

until =
    { $expiring_paper }: qual é a data de fim?
    Toque no ano, no mês, no dia. Ou escreva a data.
    .forget = 🗑 Não me lembrar mais
    .back = ⬅️ Outro papel
    .talk = 🗣 Falar com alguém

noted =
    Está anotado. { $expiring_paper }: { $expires_on }.
    { $reminded ->
        [yes] Falo-lhe disso antes dessa data.
       *[no] Encontra a data em /menu.
    }

now =
    Está anotado. { $expiring_paper }: { $expires_on }.
    É o momento de fazer o pedido.
    Quer ajuda?
    .help = 🙋 Preciso de ajuda
    .guide = 📄 Ler uma ficha
    .guide_health = 📄 Ler uma ficha
    .guide_disability = 📄 Ler uma ficha
    .no = ✋ Não, obrigado

forgotten = Está anotado. Não falo mais deste papel.

bye = Está bem. Pode voltar: /menu.
