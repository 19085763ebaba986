### draft

### Après la fin du contrat. Sans le choix de rester en lien, plus rien n’est envoyé.

-talk = 🗣 له یو چا سره خبرې کول

how =
    سلام { $name }. ستاسو قرارداد ختم شو: { $contract_until_on }.
    حال مو څنګه دی؟
    .fine = 🙂 ښه دی
    .so_so = 😐 نه ښه، نه بد
    .hard = 🙁 سخته ده
    .talk = { -talk }

slot =
    مننه چې راته مو وویل.
    که یو کس درته زنګ ووهي، کوم وخت ښه دی؟
    .morning = 🌅 سهار
    .afternoon = 🌇 له غرمې وروسته
    .any = 🕘 دواړه ښه دي
    .not_now = ✋ اوس زنګ نه غواړم
    .talk = { -talk }

papers =
    د قرارداد د پای 3 اسناد درسره شته؟
    • د کار سند: certificat de travail
    • وروستی حساب: solde de tout compte
    • د France Travail لپاره تصدیق پاڼه: attestation
    .all = ✅ هو، درې واړه شته
    .missing = 📄 ځینې نشته
    .dont_know = 🤷 نه پوهېږم
    .talk = { -talk }

touch =
    غواړئ زه کله کله درته ولیکم؟
    خوښه ستاسو ده.
    .stay = 💬 هو، اړیکه دې پاتې شي
    .leave = 👋 نه، نور پیغامونه نه غواړم
    .talk = { -talk }

stay =
    مننه { $name }. زه به کله کله درته لیکم.
    د بندولو لپاره دا کلمه ولیکئ: stop.

leave =
    ومې لیکل. مخه مو ښه { $name }.
    بیا هم هر وخت دلته لیکلی شئ.
