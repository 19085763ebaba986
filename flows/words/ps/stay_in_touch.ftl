### draft
### Avant la fin du contrat : rester en lien après. Ne rien dire de la suite du contrat, que personne n’a promise.

-talk = 🗣 له یو چا سره خبرې کول

touch =
    سلام { $name }.
    ستاسو له قرارداد وروسته، غواړئ زه کله کله درته ولیکم؟
    خوښه ستاسو ده.
    .stay = 💬 هو، اړیکه دې پاتې شي
    .no_more = 👋 نه، نور پیغامونه نه غواړم
    .talk = { -talk }

stay =
    مننه { $name }. زه به کله کله درته لیکم.
    د بندولو لپاره دا کلمه ولیکئ: stop.

leave =
    ومې لیکل. ستاسو له قرارداد وروسته به نور نه لیکم.
    بیا هم هر وخت دلته لیکلی شئ.
