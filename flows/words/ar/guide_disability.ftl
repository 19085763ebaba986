### draft

### La RQTH, reconnaissance du handicap au travail. Sources : dyade-avocats.fr, blogs.mediapart.fr, ikwol.fr, service-public.fr F14100, les emplois de l’inclusion. Revu le 22 novembre 2026.

first =
    ♿ <b>الإعاقة في العمل: RQTH</b>
    1. املؤوا ملف MDPH (مكتب الإعاقة).
    2. الطبيب يملأ الشهادة.
    3. أرسلوا كل شيء. احتفظوا بالإثبات.
rest =
    4. لجنة في MDPH تقرر.
    5. جدّدوا الطلب 6 أشهر قبل النهاية.
    📅 الانتظار من 4 إلى 6 أشهر.
papers =
    🗂 <b>الأوراق</b>
    ورقة cerfa 15692، ووثيقة الهوية.
    شهادة الطبيب cerfa 15695، عمرها أقل من سنة.
    إثبات عنوان، عمره أقل من 3 أشهر.
trap =
    ⚠️ صحتكم أمر خاص: لا داعي لكتابتها هنا.
    إخبار صاحب العمل؟ أنتم تقررون.
door =
    🔗 مكتب MDPH في منطقتكم (département)
    قد تساعد RQTH على تمديد PASS IAE.
    هنا، يمكن لمستشاركم مساعدتكم.
