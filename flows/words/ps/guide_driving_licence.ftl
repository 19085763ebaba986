### draft

### Le permis de conduire : chercher l’aide avant de signer. Sources : centre-inffo.fr 2026, permismag.com, quivamaider.com, streetconduite.com. Revu le 22 novembre 2026.

first =
    🚗 <b>د موټر چلولو لایسنس (permis)</b>
    1. له خپل مشاور سره یې خبره وکړئ.
    2. په ګډه د پیسو مرسته ولټوئ.
    3. له لاسلیک مخکې ځواب ته صبر وکړئ.
rest =
    4. د موټر چلولو په ښوونځي (auto-école) کې ځان ثبت کړئ.
    5. د ترافیکو قوانین (code) آنلاین ولولئ.
    📅 مرسته له ثبتولو مخکې غوښتل کېږي.
papers =
    🗂 <b>اسناد</b>
    د هویت سند یا د اوسېدو کارت.
    د لایسنس لپاره ډیجیټل عکس او لاسلیک (photo-signature).
    د پتې ثبوت.
trap =
    ⚠️ څوک په زنګ کې ستاسو CPF (د زده کړې حساب) خرڅوي؟
    دا ټګي ده، د SMS په څېر. خپل کوډونه ځان ته وساتئ.
door =
    🔗 سایټ francetravail.fr، یا دې شمېرې ته زنګ ووهئ: ⁦39 49⁩.
    د زده کړې پیسې (CPF) خپل شرطونه لري.
    دلته ستاسو مشاور مرسته کولای شي.
