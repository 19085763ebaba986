### draft

### Faire garder son enfant : crèche, AVIP, aide de France Travail. Sources : solidarites.gouv.fr, cap-metiers.pro 2024. Revu le 22 novembre 2026.

first =
    🧸 <b>ستاسو د ماشوم ساتنه</b>
    1. په monenfant.fr کې یو ځای ولټوئ.
    2. یو crèche AVIP وغواړئ: وړکتون د کار پروګرام والدینو ته ځای ساتي.
    3. په ښاروالۍ (mairie) کې یې خبره وکړئ.
rest =
    4. ماشوم له 12 کلونو کم دی؟ د France Travail مرسته وغواړئ.
    5. د وړکتون وختونه خپل د کار سرپرست ته ووایاست.
    📅 مرسته د کار له پیله وغواړئ.
papers =
    🗂 <b>اسناد</b>
    د کورنۍ کتابچه (livret de famille) او د کار قرارداد.
    ستاسو د کار تقسیم اوقات.
    د CAF تصدیق پاڼه، چې quotient پکې وي: ستاسو د عاید کچه.
trap =
    ⚠️ ځنډ کولو سره مرسته له لاسه وتلی شي.
    له خپل مشاور څخه وروستۍ نېټه وپوښتئ.
door =
    🔗 سایټونه monenfant.fr او francetravail.fr
    دا ولټوئ: «aide à la garde d’enfants».
    دلته ستاسو مشاور مرسته کولای شي.
