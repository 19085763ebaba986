### draft

### Se former : projet, CPF, arnaques. Sources : juritravail.com, blohorn-avocats.fr 2026, aides-jeunes, fun-mooc.fr. Revu le 22 novembre 2026.

first =
    🎓 <b>د مسلک زده کړه (formation)</b>
    1. د خپل پلان په اړه له خپل مشاور سره خبرې وکړئ.
    2. خپل د CPF حساب وګورئ: ستاسو د زده کړې پیسې.
    3. زده کړه له خپل مشاور سره غوره کړئ.
rest =
    4. وپوښتئ چې پاتې پیسې څوک ورکوي.
    5. پخپله ځان ثبت کړئ، په رسمي سایټ کې.
    📅 ژر تر ژره، او تل له لاسلیک مخکې.
papers =
    🗂 <b>اسناد</b>
    د devis پاڼه: هغه بیه چې د زده کړې مرکز لیکي.
    له مرستې مخکې France Travail دا پاڼه لولي.
trap =
    ⚠️ څوک په زنګ کې ستاسو CPF (د زده کړې حساب) خرڅوي؟
    دا ټګي ده، د SMS په څېر. خپل کوډونه ځان ته وساتئ.
door =
    🔗 سایټ moncompteformation.gouv.fr
    وړیا آنلاین کورسونه: fun-mooc.fr
    دلته ستاسو مشاور مرسته کولای شي.
