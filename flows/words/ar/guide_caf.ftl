### draft

### L’aide au logement de la CAF et les changements à dire. Sources : caf.fr, aides-jeunes 2026. Revu le 22 novembre 2026.

first =
    🏠 <b>مساعدة CAF للإيجار</b>
    1. احسبوا مساعدتكم على caf.fr (simulation).
    2. اطلبوا المساعدة منذ دخول السكن.
    3. اطلبوا من صاحب البيت ملء ورقة attestation.
rest =
    4. تغيّر شيء؟ أخبروا CAF بسرعة.
    5. اقرؤوا رسائل CAF.
papers =
    🗂 <b>الأوراق</b>
    عقد الإيجار (bail)، مبلغ الإيجار، RIB (بيانات البنك).
    وثيقة الهوية أو الإقامة (titre de séjour).
trap =
    ⚠️ عنوان، زواج أو شريك، مولود، عمل: أخبروا بكل تغيير.
    المساعدة للبيت الذي تسكنونه 8 أشهر في السنة على الأقل.
door =
    🔗 الموقع caf.fr. اتصلوا بالرقم ⁦32 30⁩.
    هنا، يمكن لمستشاركم مساعدتكم.
