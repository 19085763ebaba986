### draft

### Le renouvellement du titre de séjour ; jamais de certitude de droit. Sources : CESEDA avril 2026, vaucluse.gouv.fr, refugies.info. Revu le 22 novembre 2026.

first =
    🪪 <b>د اوسېدو کارت (titre de séjour) نوی کول</b>
    1. د خپل کارت د پای نېټه وګورئ.
    2. په سایټ کې له خپلې شمېرې (numéro étranger) سره حساب جوړ کړئ.
    3. ډیجیټل عکس او سکن شوي اسناد تیار کړئ.
rest =
    4. لېږل یې وړیا دي: له وروستۍ نېټې مخکې یې ولېږئ.
    5. هر سند چې درځي ویې ساتئ. د معاش دفتر ته یې وښایئ.
    📅 ډېر ځله: له پایه 4 تر 2 میاشتې مخکې.
    نور کارتونه: په وروستیو 2 میاشتو کې.
papers =
    🗂 <b>اسناد</b>
    پاسپورټ، پخوانی کارت، د پتې ثبوت.
    قرارداد، د معاش وروستۍ پاڼې، د مالیې پاڼه (avis d’impôt).
    پوره لېست په سایټ کې دی.
trap =
    ⚠️ د attestation de dépôt پاڼه یوازې د لېږلو ثبوت دی.
    سایټ بند دی، کارت ژر ختمېږي؟ ژر یې دلته ووایاست.
door =
    🔗 سایټ administration-etrangers-en-france.interieur.gouv.fr
    مرسته غواړئ؟ دې شمېرې ته زنګ ووهئ: ⁦0 806 001 620⁩.
    دلته ستاسو مشاور مرسته کولای شي.
