### draft
### L’inscription à France Travail. Sources : missions-interim, moneyvox 2025, payfit 2026, unedic 26 mars 2025. Revu le 23 novembre 2026.

first =
    📝 <b>په France Travail کې نوم ثبتول</b>
    1. په francetravail.fr کې ځان ثبت کړئ.
    2. انټرنټ نشته: د France Travail دفتر ته ورشئ.
    3. خپل د ننوتلو نوم او پټ نوم وساتئ.
rest =
    4. بیا هره میاشت پر «Je m’actualise» کېکاږئ.
    5. ثبوت وساتئ: د سکرین عکس.
    📅 قرارداد ختمېږي؟ سمدستي ځان ثبت کړئ.
papers =
    🗂 <b>اسناد</b>
    د هویت سند یا د اوسېدو کارت، RIB (د بانک حساب)، CV.
    ستاسو وروستی قرارداد.
    د France Travail لپاره د کار ورکوونکي یو سند.
trap =
    ⚠️ انتظار مه باسئ: مخکې ورځې نه شمېرل کېږي.
    که RSA اخلئ، ثبت پخپله کېږي.
    نوې پته یا نوی کارت؟ سمدستي یې ووایاست.
door =
    🔗 سایټ francetravail.fr، یا دې شمېرې ته زنګ ووهئ: ⁦39 49⁩.
    یا France services، کور ته نږدې د مرستې دفتر.
    دلته ستاسو مشاور مرسته کولای شي.
