### draft

### Apprendre le français, demander un interprète. Sources : eduscol 2023, Secours catholique, Réseau Alpha, La Cimade. Revu le 22 novembre 2026.

first =
    💬 <b>تعلّم الفرنسية</b>
    1. أخبروا مستشاركم بأيامكم الحرة.
    2. قوموا باختبار صغير للمستوى.
    3. ابحثوا عن دروس قريبة من بيتكم.
rest =
    4. أعطوا أوقات الدروس للمشرف.
    5. احتفظوا بورقة الحضور (attestation de présence).
papers =
    🗂 <b>الأوراق</b>
    وثيقة الهوية.
    دروس الدولة: الإقامة (titre de séjour) أو contrat OFII.
    الجمعيات: اطلبوا القائمة.
trap =
    ⚠️ دروس في وقت العمل؟ المشرف يقرر.
    للترجمة، اطلبوا مترجماً بالغاً.
door =
    🔗 وصلتم حديثاً إلى فرنسا: اسألوا OFII (مكتب الهجرة).
    للأهل: دروس OEPRE مجانية، في مدارس.
    هنا، يمكن لمستشاركم مساعدتكم.
