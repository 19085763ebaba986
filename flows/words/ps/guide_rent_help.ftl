### draft
### Les aides pour le loyer et le DALO. Sources : openfisca-france, aides-jeunes 2026, info-tpe.fr, adil61.org, unccas.org. Revu le 23 novembre 2026.

first =
    🔑 <b>د کرایې مرستې</b>
    1. ضمانت ورکوئ: د Loca-Pass پور وغواړئ، بې سوده.
    2. کرایه پاتې ده: د FSL مرسته (د département مرسته) وغواړئ.
    3. د FSL لپاره یو ټولنیز کارکوونکی وګورئ.
rest =
    4. د HLM ځواب نه راځي: DALO وګورئ، د کور حق.
    5. د DALO لپاره د cerfa 15036 پاڼه ډکه کړئ. کاپي وساتئ.
    📅 د DALO ځواب په 3 میاشتو کې، په Île-de-France کې په 6.
papers =
    🗂 <b>اسناد</b>
    د DALO لپاره: د cerfa 15036 پاڼه، د HLM غوښتنه، کاپۍ.
    لېست بدلېږي: خپل مشاور وپوښتئ.
trap =
    ⚠️ د Loca-Pass وخت: کور ته له ننوتو تر 2 میاشتو پورې.
    کور نه لرئ، یا مو باسي؟ DALO سمدستي غوښتلی شئ.
door =
    🔗 سایټ locapass.actionlogement.fr
    کرایه پاتې ده؟ ژر زنګ ووهئ: ⁦0 805 160 075⁩.
    دلته ستاسو مشاور مرسته کولای شي.
