### draft
### Les aides pour le loyer et le DALO. Sources : openfisca-france, aides-jeunes 2026, info-tpe.fr, adil61.org, unccas.org. Revu le 23 novembre 2026.

first =
    🔑 <b>مساعدات الإيجار</b>
    1. عليكم دفع مبلغ الضمان: اطلبوا قرض Loca-Pass بدون فوائد.
    2. إيجار متأخر: اطلبوا FSL (مساعدة من المحافظة département).
    3. من أجل FSL، قابلوا مساعدة اجتماعية.
rest =
    4. طلب HLM بدون جواب: انظروا DALO، الحق في السكن.
    5. من أجل DALO، املؤوا ورقة cerfa 15036. احتفظوا بنسخة.
    📅 جواب DALO خلال 3 أشهر، و6 أشهر في Île-de-France.
papers =
    🗂 <b>الأوراق</b>
    من أجل DALO: ورقة cerfa 15036، طلب HLM، نسخ.
    القائمة تتغير: اسألوا مستشاركم.
trap =
    ⚠️ قرض Loca-Pass: خلال شهرين على الأكثر بعد دخول السكن.
    بدون مأوى، أو يطردونكم؟ يمكن طلب DALO فوراً.
door =
    🔗 الموقع locapass.actionlogement.fr
    إيجار غير مدفوع؟ اتصلوا بسرعة بالرقم ⁦0 805 160 075⁩.
    هنا، يمكن لمستشاركم مساعدتكم.
