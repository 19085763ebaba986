### draft
### L’accident au travail ou sur le trajet : se soigner, le dire le jour même. Sources : ledecodeur.cftc.fr, avocat-broquet.fr. Revu le 22 novembre 2026.

first =
    🩹 <b>Acidente no trabalho ou no caminho</b>
    1. Perigo: ligue para o 15 ou o 112. Vá tratar-se.
    2. Avise o chefe (encadrant) ou a estrutura no próprio dia.
    3. Diga onde, como, e quem viu.
rest =
    4. Peça à estrutura a «feuille d’accident».
    5. Guarde uma cópia de cada papel.
    📅 No próprio dia, no máximo em 24 horas.
papers =
    🗂 <b>Os papéis</b>
    O lugar, a hora, o nome das testemunhas.
    «Feuille d’accident»: o papel para os tratamentos.
    «Certificat médical initial»: feito pelo médico.
trap =
    ⚠️ Mesmo pequeno, um acidente diz-se no próprio dia.
    No local de um cliente? Avise o cliente e a estrutura.
door =
    🔗 ameli.fr. Ligue para o 36 46.
    Aqui, o seu chefe e o serviço de salários podem ajudar.
