### draft

title = { $kind ->
    [work_travel] Declaração do empregador para ir para o trabalho
    [crisis_travel] Declaração de saída
    [presence] Declaração de presença
   *[pathway] Declaração de percurso de inserção
}

work_travel =
    { $structure } emprega { $name }.
    { $name } desloca-se para este trabalho, de { $from } a { $until }.
    { $places ->
        [none] Os locais de trabalho estão escritos mais abaixo.
       *[other] Locais de trabalho: { $places }.
    }
    Estas deslocações não podem esperar. Este trabalho não se faz à distância.

crisis_travel =
    Chamo-me { $name }.
    Saio de casa { $reason ->
        [work] para ir trabalhar
        [care] para ir ao médico
       *[food] para comprar comida
    }.

presence =
    { $name } trabalha em { $structure }.
    Primeiro dia de trabalho: { $started }.
    { $until ->
        [none] O contrato está em curso.
       *[other] O contrato vai até { $until }.
    }

pathway =
    { $name } segue um percurso de inserção com { $structure }.
    Primeiro dia: { $started }.
    { $pass_until ->
        [none] O percurso está em curso.
       *[other] O PASS IAE vai até { $pass_until }.
    }
    { $referent ->
        [none] Tem o apoio da equipa de { $structure }.
       *[other] Tem o apoio de { $referent }.
    }

own_word = Certifico que é verdade.
done = { $city ->
    [none] Feito em { $on }
   *[other] Feito em { $city }, em { $on }
}{ $time ->
    [none] .
   *[other] {" "}às { $time }.
}
signed_by = Assinado por { $by }, por { $structure }.
frame_stamp = Carimbo da estrutura
frame_own = Assinatura
code = Código: { $code }
how_to_check = Este papel pode ser verificado. Dê este código a { $structure }.
note = Tradução. Só conta o texto em francês.
blank_born = Data e local de nascimento
blank_home = Morada
blank_work = Trabalho
blank_places = Locais de trabalho
blank_transport = Meio de transporte

check =
    { $by ->
        [none] É isto que o seu papel vai dizer.
       *[other] { $by } prepara um papel para si.
    }

    { $said }

    Está certo?
    .right = ✅ Sim, está certo
    .wrong = ✖️ Há um erro

checked =
    Obrigado. <b>Falta a assinatura.</b>
    O papel chega aqui depois da assinatura.

doubted =
    Obrigado. Este papel não está assinado.
    Escreva aqui o que está errado.

missing =
    Não posso escrever este papel.
    { $what ->
        [start] O seu primeiro dia não está anotado, ou ainda não chegou.
        [over] O seu percurso está anotado como acabado.
        [contract] O seu contrato está anotado como acabado.
       *[suspended] O seu percurso está em pausa.
    }

pending =
    Este papel já espera uma assinatura.
    Uma pergunta? Escreva aqui.

crisis_over =
    Este papel só serve quando as saídas são limitadas.
    Para outro papel, escreva /menu.

ready =
    O seu papel está aqui. <b>{ $by } assinou-o.</b>
    O código: { $code }.
    Guarde este papel. Alguém pode verificar o código.

ready_own =
    O seu papel está aqui. O código: { $code }.
    Mostre-o no telefone, ou assine-o em papel.
    É grátis. Nunca pague por este papel.

refused =
    <b>{ $by }</b> não assinou o seu papel.
    Uma pergunta? Escreva aqui.

withdrawn =
    Este papel já não é válido: { $title }, código { $code }.
    Não o mostre mais. Uma pergunta? Escreva aqui.
