### draft

### La prise de nouvelles. Chaque question a « Je ne sais pas » et « Je préfère parler à quelqu’un ».

-dont_know = 🤷 لا أعرف
-talk = 🗣 أفضّل التحدث مع شخص

mood =
    مرحباً { $name }. هنا روبوت { $structure }.
    كيف حالكم في هذه الأيام؟
    .very_good = 😀 بخير جداً
    .good = 🙂 بخير
    .so_so = 😐 متوسط
    .bad = 🙁 لست بخير
    .very_bad = 😢 حالتي سيئة جداً

heavy =
    شكراً لأنكم قلتم ذلك. هذا مهم.
    ما هو الأصعب عليكم؟
    اضغطوا على زر. أو اكتبوا، أو تكلموا.
    .work = 👷 العمل
    .money = 💶 المال
    .home = 🏠 السكن
    .health = 🩺 الصحة
    .family = 👪 العائلة
    .alone = 🪑 الوحدة
    .dont_know = { -dont_know }
    .talk = 🗣 التحدث مع شخص

call =
    هل تريدون أن يتواصل معكم شخص؟
    .call_me = 📞 نعم، بالهاتف
    .write_me = ✉️ نعم، برسالة
    .not_now = ✋ لا، ليس الآن

very_heavy =
    شكراً لأنكم قلتم ذلك. هل تفكرون في الموت؟
    اتصلوا بالرقم 3114. هذا مجاني، ليلاً ونهاراً.
    ماذا تريدون الآن؟
    .danger = 🆘 أنا في خطر الآن
    .die = 🆘 أفكر في الموت
    .call_me = 📞 أريد أن يتصل بي شخص
    .not_now = ✋ لا شيء الآن
    .talk = { -talk }

work =
    فكروا في أيام العمل الأخيرة.
    هل هناك شيء صعب؟
    .good = 👍 لا، الأمور جيدة
    .trouble = ✋ نعم، هناك مشكلة
    .dont_know = { -dont_know }
    .talk = { -talk }

work_trouble =
    ما هي المشكلة؟
    .danger = ⚠️ هناك خطر
    .people = 👥 مشكلة مع شخص
    .body = 🩺 جسمي يؤلمني
    .leave = 🚪 أريد ترك هذا العمل
    .dont_know = { -dont_know }

health =
    لنتحدث عن صحتكم.
    هل عندكم ألم؟ هل نومكم سيئ؟
    .good = 👍 لا، كل شيء بخير
    .trouble = ✋ نعم، هناك مشكلة
    .dont_know = { -dont_know }
    .talk = { -talk }

health_trouble =
    ما هي المشكلة؟
    .breath = 🆘 ألم في الصدر، ضيق في التنفس
    .fever = 🌡 حرارة (حمى) منذ عدة أيام
    .pain = 🩹 عندي ألم
    .sleep = 🌙 نومي سيئ
    .doctor = 🩺 لا أجد طبيباً
    .dont_know = { -dont_know }

home =
    لنتحدث عن سكنكم.
    هل بيتكم دافئ وهادئ؟
    .good = 👍 نعم، لا مشكلة
    .trouble = ✋ لا، هناك مشكلة
    .dont_know = { -dont_know }
    .talk = { -talk }

home_trouble =
    ما هي المشكلة؟
    .outside_children = 🆘 في الشارع الليلة، مع أطفال
    .outside = 🌙 أنام في الشارع أو في سيارة
    .leave = 🚪 يريدون إخراجي من السكن
    .cold = ❄️ لا تدفئة، أو هناك خطر
    .dont_know = { -dont_know }

money =
    لنتحدث عن المال.
    هل تستطيعون الأكل والدفع هذا الشهر؟
    .good = 👍 نعم، لا مشكلة
    .trouble = ✋ لا، هذا صعب
    .dont_know = { -dont_know }
    .talk = { -talk }

money_trouble =
    ماذا ينقصكم؟
    .food = 🍞 لا آكل بما يكفي
    .pay = 💶 راتبي لم يصل
    .bill = 🧾 لا أستطيع دفع فاتورة
    .account = 🔒 حسابي البنكي مقفل
    .dont_know = { -dont_know }

family =
    لنتحدث عن الأهل والأقارب.
    هل تشعرون بالراحة معهم؟
    .good = 👍 نعم، لا مشكلة
    .trouble = ✋ لا، ليس دائماً
    .dont_know = { -dont_know }
    .talk = { -talk }

family_trouble =
    ماذا يحدث؟
    .danger = 🆘 هناك من يضربني الآن
    .fear = ✋ أخاف من شخص
    .child = 🧒 أخاف على طفل
    .alone = 🪑 ليس عندي أحد أكلّمه
    .dont_know = { -dont_know }

papers =
    لنتحدث عن أوراقكم.
    هل كل شيء بخير من هذه الناحية؟
    .good = 👍 نعم، كل شيء جيد
    .trouble = ✋ لا، عندي مشكلة
    .dont_know = { -dont_know }
    .talk = { -talk }

papers_trouble =
    ما هي المشكلة؟
    .over = ⏰ انتهت صلاحية أوراقي
    .soon = 📅 ورقة تنتهي هذا الشهر
    .taken = 🔒 شخص يحتجز أوراقي
    .lost = 🔎 ضاعت مني ورقة
    .dont_know = { -dont_know }

digital =
    لنتحدث عن الهاتف والإنترنت.
    هل هناك شيء يعطّلكم؟
    .good = 👍 لا، كل شيء بخير
    .trouble = ✋ نعم، أريد مساعدة
    .dont_know = { -dont_know }
    .talk = { -talk }

digital_trouble =
    ما هي المساعدة المفيدة لكم؟
    .credit = 📱 الهاتف أو اشتراكه
    .site = 📄 معاملة على الإنترنت
    .learn = 💡 أن أتعلم كيف أفعلها
    .dont_know = { -dont_know }

future =
    لنتحدث عن المرحلة القادمة.
    هل عندكم فكرة لما بعد؟
    .idea = 💡 نعم، عندي فكرة
    .trouble = ✋ لا، وهذا يقلقني
    .dont_know = { -dont_know }
    .talk = { -talk }

future_trouble =
    ما الذي يقلقكم؟
    .job = 👷 إيجاد عمل
    .courage = 🔋 لم تبق عندي قوة
    .leave = 🚪 أريد ترك كل شيء هنا
    .dont_know = { -dont_know }

need =
    هل تحتاجون إلى شيء؟
    اضغطوا على زر. أو اكتبوا، أو تكلموا.
    .nothing = 👍 لا شيء، شكراً
    .paper = 📄 مساعدة في ورقة
    .call = 📞 اتصال هاتفي
    .talk = 🗣 التحدث مع شخص

bye =
    شكراً { $name }. اعتنوا بصحتكم.
    يمكنكم الكتابة هنا متى أردتم.

passed =
    { $is_open ->
        [yes] شكراً { $name }. أُرسلت رسالتكم. لم تُقرأ بعد.
       *[no] شكراً { $name }. تصل رسالتكم إلى الفريق { $opening }.
    }
    يمكنكم الكتابة هنا متى أردتم.

heard =
    شكراً { $name }. كلامكم محفوظ من أجل { $referent }.
    { $is_open ->
        [yes] الفريق موجود الآن.
       *[no] يعود شخص من الفريق { $opening }.
    }
    اعتنوا بصحتكم.

reach =
    هل الاتصال بالهاتف آمن لكم؟
    .call = 📞 نعم، يمكن الاتصال بي
    .write = ✉️ لا، اكتبوا لي فقط
    .dont_know = 🤷 لا أعرف إن كان آمناً

danger_passed =
    { $is_open ->
        [yes] الفريق موجود الآن.
       *[no] الفريق غير موجود. العودة: { $opening }.
    }
    هل الخطر موجود الآن؟ اتصلوا بالرقم المكتوب أعلاه.
    بدون كلام: رسالة SMS إلى 114.
