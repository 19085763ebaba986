### draft
# Pour qui nous ne connaissons pas.

who_we_are =
    Olá. Sou um robô. Mantenho o contacto entre uma estrutura e as pessoas que ela acompanha.
    Para entrar, peça o seu link pessoal à sua estrutura.
    Em perigo? Ligue para o 15 ou o 112. Sem falar: SMS para o 114.
danger =
    ☎️ <b>Ligue para o 112, ou o 15.</b> Sem falar: SMS para o 114.
    Ideias de morte: o 3114. É gratuito, de dia e de noite.
    Sou um robô. Ninguém lê aqui.
link_wrong = Este link não funciona ou já não funciona. Peça outro à sua estrutura.
code_wrong = Este código não funciona ou já não funciona. «lien team link» dá outro.
locked = Demasiadas tentativas. Espere uma hora, depois peça um novo link.
team_bound = ✅ Este grupo é a equipa de <b>{ $structure }</b>. Os alertas chegam aqui, sem nomes e sem as palavras das pessoas.
not_for_you = Este botão é para outra pessoa.
