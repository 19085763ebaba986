### draft
### Un dossier, papier par papier. Rien n'est reproché à qui le laisse ou l'arrête.

gone = Este processo já não está aberto. Os outros: /menu.

paper =
    <b>{ $dossier_title }</b>
    { $papers }

    Tem este papel: <b>{ $paper }</b>?
    { $paper_there ->
        [yes] Disse: tenho.
       *[no] Também pode enviar uma foto aqui.
    }
    .have = ✅ Tenho
    .lack = ⏭ Ainda não
    .back = ↩️ Papel anterior
    .whole = 📋 O processo todo
    .help = 🙋 Ter ajuda

whole =
    <b>{ $dossier_title }</b>
    { $papers }

    { $some_left ->
        [none] Os papéis estão todos.
        [one] Falta 1 papel.
       *[more] Faltam { $left } papéis.
    }
    { $has_dossier_day ->
        [yes] 📅 Dia anotado: { $dossier_day }.
       *[no] Nenhum dia anotado.
    }
    .again = ▶️ Continuar com os papéis
    .back = ↩️ Papel anterior
    .date = 📅 Anotar um dia
    .help = 🙋 Dar este processo a alguém
    .close = 🏁 Dizer como está
    .later = 👋 Continuar mais tarde

date =
    Em que dia é a marcação, ou a data limite?
    Toque no ano, no mês, no dia. Ou escreva a data.
    .no_date = ✖️ Nenhum dia
    .help = 🙋 Ter ajuda

close = Como está este processo?
    .accepted = ✅ Aceite
    .refused = ❌ Recusado
    .waiting = ⏳ Espero a resposta
    .given_up = 🚪 Paro este processo
    .back = ⬅️ Voltar

answer =
    <b>{ $dossier_title }</b>
    Tem uma resposta?
    .accepted = ✅ Aceite
    .refused = ❌ Recusado
    .not_yet = ⏳ Ainda não
    .reopen = 📄 Pedem um papel
    .given_up = 🚪 Paro este processo
    .help = 🙋 Ter ajuda

accepted = Boa notícia, { $name }. O processo acabou.

refused = Está anotado. Quer falar disso com alguém?
    .help = 🙋 Sim, ter ajuda
    .no = ✋ Não, obrigado

waiting =
    Está anotado. O processo fica na sua lista.
    Toque nele quando tiver a resposta.

given_up = Está anotado. Pode voltar a ele: guarda o que tem.

later = Está bem. Nada se perde: está tudo em /menu.
