### draft

### Papiers d’identité perdus ou volés. Sources : villedeleforest.fr, refugies.info, faxinfo.fr 2024. Revu le 22 novembre 2026.

first =
    🪪 <b>أوراق ضائعة أو مسروقة</b>
    1. مسروقة: أولاً الشرطة (police) أو الدرك (gendarmerie).
    2. بطاقة أو جواز ضائع: اذهبوا إلى البلدية (mairie).
    3. الإقامة (titre de séjour): اطلبوا نسخة على موقع ANEF.
rest =
    4. رخصة القيادة: اذهبوا إلى ants.gouv.fr.
    5. أخبروا البنك. احتفظوا بالوصل.
    📅 اليوم، إذا أمكن.
papers =
    🗂 <b>الأوراق</b>
    صورة عمرها أقل من 6 أشهر، وإثبات عنوان.
    شهادة الميلاد (acte de naissance)، إذا طلبتها البلدية.
    بطاقة الهوية: تدفعون ثمن طابع (timbre).
trap =
    ⚠️ الورقة المعلن ضياعها تُلغى، حتى لو وجدتموها.
    شخص يحتجز جواز سفركم؟ أخبرونا هنا بسرعة.
door =
    🔗 الموقع administration-etrangers-en-france.interieur.gouv.fr
    مساعدة ANEF: اتصلوا بالرقم ⁦0 806 001 620⁩.
    هنا، يمكن لمستشاركم مساعدتكم.
