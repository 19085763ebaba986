### draft

### Le logement : abri, HLM, garant, dépôt, adresse, loyer impayé. Sources : refugies.info, unccas.org, aides-jeunes, toutsurmesfinances.com, info-tpe.fr, adil61.org. Revu le 22 novembre 2026.

first =
    🏠 <b>کور پیدا کول یا ساتل</b>
    1. نن شپه بهر یئ؟ 115 ته زنګ ووهئ.
    2. د دولت ارزانه کور وغواړئ: logement social یا HLM.
    3. له لاسلیک مخکې Visale وګورئ: وړیا ضامن.
rest =
    4. ضمانت ورکوئ؟ د Loca-Pass پور وغواړئ.
    5. پته نه لرئ؟ د ښار د مرستې دفتر CCAS ته ورشئ.
    📅 د Loca-Pass وخت: کور ته له ننوتو تر 2 میاشتو پورې.
papers =
    🗂 <b>اسناد</b>
    د هویت سند یا د اوسېدو کارت.
    ستاسو قرارداد او د معاش پاڼې.
    لېست بدلېږي: خپل مشاور وپوښتئ.
trap =
    ⚠️ کرایه پاتې ده؟ ژر زنګ ووهئ: ⁦0 805 160 075⁩.
    له لومړۍ میاشتې اقدام وکړئ. کرایه ورکول مه بندوئ.
door =
    🔗 سایټونه demande-logement-social.gouv.fr او visale.fr
    ضمانت، پاتې کرایه، د کور حق؟ د «د کرایې مرستې» لارښود وګورئ.
    دلته ستاسو مشاور مرسته کولای شي.
