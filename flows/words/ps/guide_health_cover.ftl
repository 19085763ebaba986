### draft

### La carte Vitale perdue et la complémentaire santé solidaire. Sources : ameli.fr, complementaire-sante-solidaire.gouv.fr, commentaider.fr. Revu le 22 novembre 2026.

first =
    💳 <b>د carte Vitale کارت او د روغتیا مرسته</b>
    1. کارت ورک شو: په ameli.fr کې یې ووایاست.
    2. تر هغه وخته یو سند: attestation de droits.
    3. نوی کارت وغواړئ.
rest =
    4. په ameli.fr کې د C2S مرستې خپل حق اټکل کړئ.
    5. د C2S (complémentaire santé solidaire) مرسته وغواړئ: د ځینو درملنو پیسې ورکوي.
    📅 له پایه 4 تر 2 میاشتې مخکې بیا غوښتنه وکړئ.
papers =
    🗂 <b>اسناد</b>
    د نوي carte Vitale لپاره ستاسو عکس.
    د مرستې لپاره له خپل مشاور لېست وغواړئ.
trap =
    ⚠️ که RSA اخلئ، دا مرسته پخپله درکول کېږي.
    ستاسو RSA ودرېد؟ پخپله غوښتنه وکړئ.
    د AME مرسته (درملنه بې د اوسېدو کارت) 1 کال وي: له پایه 2 میاشتې مخکې یې بیا وغواړئ.
door =
    🔗 سایټ ameli.fr، یا دې شمېرې ته زنګ ووهئ: ⁦36 46⁩.
    ستاسو ټول حقونه: mesdroitssociaux.gouv.fr
    دلته ستاسو مشاور مرسته کولای شي.
