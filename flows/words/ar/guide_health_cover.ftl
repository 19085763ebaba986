### draft

### La carte Vitale perdue et la complémentaire santé solidaire. Sources : ameli.fr, complementaire-sante-solidaire.gouv.fr, commentaider.fr. Revu le 22 novembre 2026.

first =
    💳 <b>بطاقة carte Vitale والمساعدة الصحية</b>
    1. ضاعت البطاقة: أخبروا على ameli.fr.
    2. في انتظارها، ورقة: attestation de droits (إثبات الحقوق).
    3. اطلبوا البطاقة الجديدة.
rest =
    4. على ameli.fr، احسبوا حقكم في مساعدة C2S.
    5. اطلبوا C2S (complémentaire santé solidaire): تدفع بعض العلاج.
    📅 جدّدوا الطلب بين 4 أشهر وشهرين قبل النهاية.
papers =
    🗂 <b>الأوراق</b>
    صورة لكم، من أجل carte Vitale الجديدة.
    من أجل المساعدة، اطلبوا القائمة من مستشاركم.
trap =
    ⚠️ مع RSA (دخل أدنى)، هذه المساعدة تلقائية.
    توقف RSA؟ قدّموا الطلب بأنفسكم.
    مساعدة AME (علاج بدون إقامة) مدتها سنة: جدّدوها قبل شهرين من النهاية.
door =
    🔗 الموقع ameli.fr، أو اتصلوا بالرقم ⁦36 46⁩.
    كل حقوقكم: mesdroitssociaux.gouv.fr
    هنا، يمكن لمستشاركم مساعدتكم.
