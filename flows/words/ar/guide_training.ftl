### draft

### Se former : projet, CPF, arnaques. Sources : juritravail.com, blohorn-avocats.fr 2026, aides-jeunes, fun-mooc.fr. Revu le 22 novembre 2026.

first =
    🎓 <b>تدريب (formation)</b>
    1. تحدثوا عن مشروعكم مع مستشاركم.
    2. انظروا إلى حساب CPF: مال لتدريبكم.
    3. اختاروا التدريب مع مستشاركم.
rest =
    4. اسألوا من يدفع الباقي.
    5. سجّلوا بأنفسكم، على الموقع الرسمي.
    📅 في أقرب وقت، ودائماً قبل التوقيع.
papers =
    🗂 <b>الأوراق</b>
    ورقة devis: السعر الذي يكتبه مركز التدريب.
    قبل المساعدة، تقرأ France Travail ورقة devis.
trap =
    ⚠️ اتصال يعرض شراء شيء بـ CPF (حساب التدريب)؟
    هذا احتيال، مثل رسائل SMS. لا تعطوا رموزكم لأحد.
door =
    🔗 الموقع moncompteformation.gouv.fr
    دروس مجانية على الإنترنت: fun-mooc.fr
    هنا، يمكن لمستشاركم مساعدتكم.
