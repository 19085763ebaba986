### draft

### Aller au travail : abonnement, tarif solidaire, aide à la mobilité. Sources : lescdf.fr, lhotellerie-restauration.fr, cap-metiers.pro 2024, moneyfortis.com 2025. Revu le 22 novembre 2026.

first =
    🚌 <b>کار ته تلل</b>
    1. خپله لار او وختونه خپل مشاور ته ووایاست.
    2. د سفر کارت یا بل د معاش دفتر ته ورکړئ.
    3. د بس په دفتر کې ارزانه بیه (tarif solidaire) وغواړئ.
rest =
    4. لار اوږده ده؟ د France Travail مرسته وغواړئ.
    5. د ګډ موټر او بایسکل فکر وکړئ.
    📅 مرسته له پیله مخکې غوښتل کېږي.
papers =
    🗂 <b>اسناد</b>
    د سفر کارت یا بل: بس، اورګاډی، د ښار بایسکل.
    په لنډمهاله کار (intérim) کې: کېدای شي ستاسو لاسلیک شوی سند بس وي.
trap =
    ⚠️ مؤسسه د میاشتني کارت (abonnement) یوه برخه ورکوي.
    د یو ځل ټکټونه: تاسو یې ورکوئ.
door =
    🔗 سایټ francetravail.fr، یا دې شمېرې ته زنګ ووهئ: ⁦39 49⁩.
    مرسته: له 60 کیلومترو یا 2 ساعتونو زیات، تګ راتګ.
    دلته د معاش دفتر او ستاسو مشاور مرسته کولای شي.
