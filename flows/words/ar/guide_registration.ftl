### draft
### L’inscription à France Travail. Sources : missions-interim, moneyvox 2025, payfit 2026, unedic 26 mars 2025. Revu le 23 novembre 2026.

first =
    📝 <b>التسجيل في France Travail</b>
    1. سجّلوا على francetravail.fr.
    2. بدون إنترنت: اذهبوا إلى مكتب France Travail.
    3. احتفظوا باسم الدخول وكلمة السر.
rest =
    4. بعد ذلك، كل شهر، اضغطوا « Je m’actualise ».
    5. احتفظوا بالإثبات: صورة للشاشة.
    📅 هل ينتهي العقد؟ سجّلوا فوراً.
papers =
    🗂 <b>الأوراق</b>
    وثيقة الهوية أو الإقامة، RIB (بيانات البنك)، CV (السيرة).
    آخر عقد عمل.
    ورقة من صاحب العمل إلى France Travail.
trap =
    ⚠️ لا تنتظروا: الأيام السابقة لا تُحسب.
    مع RSA (دخل أدنى)، التسجيل تلقائي.
    عنوان جديد أو إقامة جديدة؟ أخبروا فوراً.
door =
    🔗 الموقع francetravail.fr، أو اتصلوا بالرقم ⁦39 49⁩.
    أو France services، مكتب مساعدة قريب منكم.
    هنا، يمكن لمستشاركم مساعدتكم.
