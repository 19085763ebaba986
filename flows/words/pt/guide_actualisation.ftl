### draft
### L’actualisation chaque mois à France Travail. Sources : droit-finances 2026, missions-interim, mes-allocs. Revu le 22 novembre 2026.

first =
    📆 <b>Cada mês: atualizar-se na France Travail</b>
    1. Abra a sua conta France Travail.
    2. A conta pede? Toque em «Je m’actualise».
    3. Escreva todas as suas horas, mesmo uma só.
rest =
    4. Diga também: salário bruto, formação, baixa por doença.
    5. Guarde a prova: uma foto da página.
    📅 Muitas vezes, do dia 28 ao dia 15 do mês seguinte.
    Em fevereiro, é mais cedo. Veja a sua conta.
papers =
    🗂 <b>Os papéis</b>
    As suas horas do mês, para cada patrão.
    O seu «salaire brut»: o salário antes dos descontos.
    Recibo atrasado? Faça uma estimativa, depois corrija a tempo.
trap =
    ⚠️ Um esquecimento pode parar o pagamento.
    A data passou? Inscreva-se de novo no próprio dia.
door =
    🔗 francetravail.fr, ou a aplicação «Mon espace».
    Ligue para o 39 49.
    Aqui, o seu conselheiro pode ajudar.
