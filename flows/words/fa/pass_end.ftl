### draft

-talk = 🗣 گپ زدن با کسی
-call = 📞 به من زنگ بزنید

soon =
    سلام { $name }. { $ahead ->
        [three_months] ورق PASS IAE شما بعد از 3 ماه تمام می‌شود.
        [two_months] ورق PASS IAE شما بعد از 2 ماه تمام می‌شود.
        [one_month] ورق PASS IAE شما بعد از 1 ماه تمام می‌شود.
       *[other] ورق PASS IAE شما تاریخ پایان دارد.
    }
    آخرین روز: { $pass_until_on }.
    وقت آن است که با { $referent } گپ بزنید.
    .what = 💡 {"\u200F"}PASS IAE چیست؟
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 تشکر، فهمیدم

what =
    ورق PASS IAE: حق شما برای این برنامه.
    از شما است. قرارداد شما نیست.
    گاهی می‌توان تمدید (prolongation) خواست.
    .call = { -call }
    .talk = { -talk }
    .clear = 👍 فهمیدم، تشکر

slot =
    برای زنگ تلفون چه وقت خوب است؟
    .morning = 🌅 صبح
    .afternoon = 🌇 بعد از ظهر
    .any = 🕘 هر دو خوب است
    .not_now = ✋ نه، حالا نه
    .talk = { -talk }

bye =
    درست است. هر وقت خواستید، اینجا بنویسید.

passed =
    { $is_open ->
        [yes] فرستاده شد. هنوز خوانده نشده است.
       *[no] یادداشت شد. درخواست شما { $opening } به تیم می‌رسد.
    }
