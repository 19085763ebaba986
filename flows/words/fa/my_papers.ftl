### draft

what = کاغذهای شما. چه می‌خواهید؟
    .letter = ❓ این نامه چه می‌خواهد؟
    .dossiers = 📁 دوسیه‌های من
    .documents = 🗃 اسناد من
    .dates = 📅 تاریخ‌های پایان
    .attestations = 📃 درخواست یک تصدیق
    .guides = 📄 خواندن یک راهنما
    .talk = 🗣 گپ زدن با کسی
