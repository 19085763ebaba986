### draft

### L’école et les parents : EduConnect, bourse, ateliers OEPRE. Sources : eduscol 2023, pedagogie.ac-toulouse.fr, aides-jeunes. Revu le 22 novembre 2026.

first =
    🎒 <b>مدرسة طفلكم</b>
    1. اطلبوا من المدرسة رموز EduConnect (حساب الأهل).
    2. اقرؤوا الرسائل مرة في الأسبوع.
    3. اطلبوا لقاء المعلم أو الأستاذ.
rest =
    4. في collège (الإعدادية)، اطلبوا bourse: مساعدة مالية.
    5. اطلبوا OEPRE: دروس فرنسية للأهل.
    📅 تُطلب bourse على EduConnect، منذ سبتمبر (septembre).
papers =
    🗂 <b>الأوراق</b>
    رموز EduConnect: احفظوها في البيت.
    أسئلتكم، على ورقة.
    تحتاجون إلى مترجم؟ قولوا ذلك من قبل.
trap =
    ⚠️ رسالة لم تُقرأ قد تضيّع موعداً.
    تحتاجون إلى مساعدة؟ اقرؤوا الرسالة مع مستشاركم.
door =
    🔗 مدرسة طفلكم
    دروس OEPRE: ورشات مجانية، في مدارس.
    هنا، يمكن لمستشاركم مساعدتكم.
