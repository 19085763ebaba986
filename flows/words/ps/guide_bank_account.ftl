### draft

### Le droit au compte : une banque refuse, la Banque de France en choisit une autre. Sources : particuliers.banque-france.fr, lesclesdelabanque.com, clcv.org. Revu le 22 novembre 2026.

first =
    🏦 <b>د بانک حساب لرل</b>
    1. په یو بانک کې حساب وغواړئ.
    2. بانک یې نه مني؟ د نه منلو لیک وغواړئ.
    3. د «droit au compte» (د حساب حق) فورمه ډکه کړئ.
rest =
    4. دوسیه Banque de France ته ورکړئ.
    5. بیا Banque de France ستاسو لپاره یو بانک ټاکي.
    دا حساب ساده او وړیا دی.
    📅 که 15 ورځې ځواب رانغی، له خپل ثبوت سره دوام ورکړئ.
papers =
    🗂 <b>اسناد</b>
    ستاسو د هویت سند.
    د پتې ثبوت، چې له 3 میاشتو زوړ نه وي.
    د بانک د نه منلو لیک، یا ستاسو د غوښتنې ثبوت.
trap =
    ⚠️ یوازې په خپل نوم حساب نه لرئ؟ دا ستاسو حق دی.
    حتی که Livret A، ګډ حساب یا پور لرئ.
door =
    🔗 سایټ particuliers.banque-france.fr
    دې شمېرې ته زنګ ووهئ: ⁦34 14⁩.
    دلته ستاسو مشاور مرسته کولای شي.
