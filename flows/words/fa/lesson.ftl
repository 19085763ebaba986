### draft

-more = ➡️ ادامه
-later = ⏸ بعداً
-unsure = 🤷 نمی‌دانم

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

again = از همان جا ادامه بدهیم.
later = درست است. جای شما را نگه می‌دارم. ‎/menu را بزنید، بعد «یاد گرفتن».
right = 👍 بله، درست است. تشکر!
almost = تشکر که جواب دادید. جواب درست این است:
after =
    درس تمام شد. این کارت از شما است. نگه دارید، یا نشان بدهید.
    .named = ✍️ همین کارت، با نام من
    .others = 📚 درس‌های دیگر
    .enough = 👍 خوب است، تشکر
bye = به زودی می‌بینیم. درس‌ها در ‎/menu می‌ماند.
