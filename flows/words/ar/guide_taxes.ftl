### draft

### La déclaration d’impôts, chaque année, même sans revenu. Sources : copies de service-public.fr F369, 2025. Revu le 22 novembre 2026.

first =
    🧾 <b>التصريح بالدخل (الضرائب)</b>
    1. افتحوا موقع الضرائب، برقمكم (numéro fiscal).
    2. تحققوا من الرواتب المكتوبة.
    3. تحققوا من الأطفال والعنوان.
rest =
    4. أكّدوا التصريح (valider).
    5. حمّلوا ورقة avis. احتفظوا بها.
    📅 كل سنة، في الربيع. تأكدوا من آخر موعد.
papers =
    🗂 <b>الأوراق</b>
    رقم الضرائب (numéro fiscal).
    أوراق الراتب لهذه السنة.
    أول مرة؟ اذهبوا إلى مكتب الضرائب (centre des impôts).
trap =
    ⚠️ حتى بدون دخل، صرّحوا كل سنة.
    ورقة avis تنفع للسكن، ولدى CAF، ولمطعم المدرسة.
door =
    🔗 الموقع impots.gouv.fr
    أو France services، مكتب مساعدة قريب منكم.
    هنا، يمكن لمستشاركم مساعدتكم.
