### draft

### Les boutons de toutes les leçons, et ce que l’on dit dans chacune ; le texte de chaque leçon est dans son propre fichier.

-more = ➡️ نور
-later = ⏸ وروسته
-unsure = 🤷 نه پوهېږم

one =
    .more = { -more }
    .later = { -later }
two =
    .more = { -more }
    .later = { -later }
three =
    .more = { -more }
    .later = { -later }
four =
    .more = { -more }
    .later = { -later }

first_question =
    .unsure = { -unsure }
second_question =
    .unsure = { -unsure }

again = راځئ له هغه ځایه یې بیا پیل کړو.
later = سمه ده. ستاسو ځای ساتم. ‎/menu کېکاږئ، بیا «زده کړه».
right = 👍 هو، همداسې ده. مننه!
almost = مننه چې ځواب مو راکړ. سم ځواب دلته دی:
after =
    درس ختم شو. دا کارت ستاسو دی. ویې ساتئ، یا یې وښایئ.
    .named = ✍️ همدا، زما په نوم
    .others = 📚 نور درسونه
    .enough = 👍 بس دی، مننه
bye = د بیا لیدو په هیله. درسونه په ‎/menu کې پاتې کېږي.
