### draft

### Papiers d’identité perdus ou volés. Sources : villedeleforest.fr, refugies.info, faxinfo.fr 2024. Revu le 22 novembre 2026.

first =
    🪪 <b>ورک یا غلا شوي اسناد</b>
    1. غلا شوي: لومړی پولیسو یا ژاندارمري ته ورشئ.
    2. کارت یا پاسپورټ ورک دی: ښاروالۍ (mairie) ته ورشئ.
    3. د اوسېدو کارت: د ANEF په سایټ کې بل وغواړئ.
rest =
    4. د موټر چلولو لایسنس: ants.gouv.fr ته ورشئ.
    5. خپل بانک خبر کړئ. رسید وساتئ.
papers =
    🗂 <b>اسناد</b>
    عکس چې له 6 میاشتو زوړ نه وي، د پتې ثبوت.
    د زېږېدو سند (acte de naissance)، که ښاروالي یې وغواړي.
    د هویت کارت: د مالیاتي ټکټ (timbre) پیسې ورکوئ.
trap =
    ⚠️ هغه سند چې ورک اعلان شي، باطل دی، که پیدا هم شي.
    څوک ستاسو پاسپورټ نیولی؟ ژر یې دلته ووایاست.
door =
    🔗 سایټ administration-etrangers-en-france.interieur.gouv.fr
    د ANEF مرسته: دې شمېرې ته زنګ ووهئ: ⁦0 806 001 620⁩.
    دلته ستاسو مشاور مرسته کولای شي.
