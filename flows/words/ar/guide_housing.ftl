### draft

### Le logement : abri, HLM, garant, dépôt, adresse, loyer impayé. Sources : refugies.info, unccas.org, aides-jeunes, toutsurmesfinances.com, info-tpe.fr, adil61.org. Revu le 22 novembre 2026.

first =
    🏠 <b>إيجاد سكن أو الحفاظ عليه</b>
    1. بدون مأوى الليلة؟ اتصلوا بالرقم 115.
    2. اطلبوا سكناً اجتماعياً (HLM).
    3. قبل التوقيع، انظروا Visale: ضامن مجاني.
rest =
    4. عليكم دفع مبلغ الضمان؟ اطلبوا قرض Loca-Pass.
    5. بدون عنوان؟ اذهبوا إلى CCAS (مساعدة البلدية الاجتماعية).
    📅 قرض Loca-Pass: خلال شهرين على الأكثر بعد دخول السكن.
papers =
    🗂 <b>الأوراق</b>
    وثيقة الهوية أو الإقامة (titre de séjour).
    العقد وأوراق الراتب.
    القائمة تتغير: اسألوا مستشاركم.
trap =
    ⚠️ إيجار غير مدفوع؟ اتصلوا بسرعة بالرقم ⁦0 805 160 075⁩.
    تحركوا منذ الشهر الأول. واصلوا الدفع.
door =
    🔗 الموقعان demande-logement-social.gouv.fr و visale.fr
    ضمان، إيجار متأخر، الحق في السكن؟ انظروا بطاقة « مساعدات الإيجار ».
    هنا، يمكن لمستشاركم مساعدتكم.
