### draft

### Bienvenue. Pour chaque texte : une idée par phrase, 12 mots au plus.

# La première question se lit dans les deux langues.
language =
    مرحباً { $name }.
    بأي لغة تريدون القراءة؟
    Quelle langue voulez-vous lire ?
    .fr = Français
    .en = English
    .es = Español
    .pt = Português
    .ar = العربية
    .uk = Українська
    .ru = Русский
    .tr = Türkçe

hello =
    مرحباً { $name }. أنا روبوت.
    أعمل لصالح { $structure }.
    دوري أن أبقى على تواصل معكم.

who_reads =
    أشخاص حقيقيون يقرؤون رسائلكم.
    الشخص الذي يتابعكم: { $referent }.
    الفريق يقرأ، وأنا أكتب لكم، في هذه الأوقات:
    { $hours }

agree =
    أريد أن أسأل عن حالكم هنا. يمكنكم أن تقولوا لا.
    عملكم ومساعدتكم لا يتغيران.
    هل أنتم موافقون؟
    .accept = ✅ نعم، أوافق
    .refuse = ✋ لا، لا أريد
    .talk = 🗣 أريد التحدث عن ذلك مع شخص

accepted =
    شكراً { $name }. أكتب لكم في أول يوم عمل قادم.
    يمكنكم أيضاً الكتابة أو التكلم هنا.
    لست بديلاً عن الإسعاف والطوارئ. في خطر، اتصلوا بالرقم 112.

how_to_stop =
    تريدون التوقف؟ اكتبوا كلمة: stop.
    كل شيء يتوقف فوراً.
    لرؤية الأزرار، اضغطوا ‎/menu.

refused =
    سجّلت ذلك. لا مزيد من رسائل الروبوت.
    عملكم ومساعدتكم لا يتغيران.
    غيّرتم رأيكم؟ اضغطوا ‎/menu.
