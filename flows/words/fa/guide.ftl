### draft

-more = ➡️ ادامه
-papers = 🗂 کاغذها
-trap = ⚠️ متوجه باشید
-door = 🔗 کجا بروم
-help = 🙋 اینجا کی کمک می‌کند؟
-ask = ✉️ کمک خواستن
-begin = 📁 شروع این دوسیه
-others = 📚 راهنماهای دیگر
-clear = 👍 فهمیدم، تشکر
-first = 🔁 دیدن دوباره از اول

first =
    .more = { -more }
    .papers = { -papers }
    .door = { -door }
    .help = { -help }
    .others = { -others }

rest =
    .papers = { -papers }
    .trap = { -trap }
    .door = { -door }
    .help = { -help }
    .others = { -others }

papers =
    .begin = { -begin }
    .trap = { -trap }
    .door = { -door }
    .help = { -help }
    .others = { -others }

trap =
    .door = { -door }
    .help = { -help }
    .others = { -others }

door =
    .begin = { -begin }
    .clear = { -clear }
    .first = { -first }
    .help = { -help }
    .others = { -others }

help =
    🙋 اینجا، برای این موضوع: { $card_helper }.
    می‌خواهید کمک بخواهید؟
    .ask = { -ask }
    .others = { -others }

bye = درست است. برای برگشت به این راهنما: ‎/menu را بزنید.
