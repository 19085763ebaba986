### draft

### Le renouvellement du titre de séjour ; jamais de certitude de droit. Sources : CESEDA avril 2026, vaucluse.gouv.fr, refugies.info. Revu le 22 novembre 2026.

first =
    🪪 <b>تجديد الإقامة (titre de séjour)</b>
    1. انظروا إلى تاريخ نهاية بطاقتكم.
    2. افتحوا حساباً على الموقع برقمكم (numéro étranger).
    3. حضّروا صورة رقمية وأوراقكم ممسوحة (scan).
rest =
    4. تقديم الطلب مجاني: قدّموه قبل آخر موعد.
    5. احتفظوا بكل ورقة تصلكم. أظهروها لمكتب الأجور.
    📅 غالباً: بين 4 أشهر وشهرين قبل النهاية.
    بطاقات أخرى: في آخر شهرين.
papers =
    🗂 <b>الأوراق</b>
    جواز السفر، البطاقة القديمة، إثبات العنوان.
    العقد، آخر أوراق الراتب، ورقة الضرائب (avis d’impôt).
    القائمة الكاملة على الموقع.
trap =
    ⚠️ ورقة attestation de dépôt تثبت الإرسال فقط.
    الموقع معطّل، البطاقة تنتهي قريباً؟ قولوا ذلك هنا بسرعة.
door =
    🔗 الموقع administration-etrangers-en-france.interieur.gouv.fr
    تحتاجون إلى مساعدة: اتصلوا بالرقم ⁦0 806 001 620⁩.
    هنا، يمكن لمستشاركم مساعدتكم.
