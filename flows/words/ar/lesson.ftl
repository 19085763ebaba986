### draft
-more = ➡️ التالي
-later = ⏸ لاحقًا
-unsure = 🤷 لا أعرف

one =
    .more = { -more }
    .later = { -later }
two =
    .more = { -more }
    .later = { -later }
three =
    .more = { -more }
    .later = { -later }
four =
    .more = { -more }
    .later = { -later }

first_question =
    .unsure = { -unsure }
second_question =
    .unsure = { -unsure }

again = نكمل من حيث توقفت.
later = حسنًا. أحفظ مكانك. المس /menu ثم «التعلّم والترفيه».
right = 👍 نعم، هذا صحيح. شكرًا!
almost = شكرًا على جوابك. الجواب الصحيح هنا:
after =
    انتهى الدرس. هذه البطاقة لك. احتفظ بها أو أرِها لغيرك.
    .named = ✍️ نفسها مع اسمي
    .others = 📚 دروس أخرى
    .enough = 👍 هذا جيد، شكرًا
bye = إلى اللقاء. الدروس تبقى في /menu.
