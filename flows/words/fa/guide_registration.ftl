### draft
### L’inscription à France Travail. Sources : missions-interim, moneyvox 2025, payfit 2026, unedic 26 mars 2025. Revu le 23 novembre 2026.

first =
    📝 <b>ثبت نام در France Travail</b>
    1. در francetravail.fr ثبت نام کنید.
    2. انترنت نیست: به دفتر France Travail بروید.
    3. نام کاربری و رمز خود را نگه دارید.
rest =
    4. بعد، هر ماه این را بزنید: «Je m’actualise».
    5. سند را نگه دارید: عکس صفحه.
    📅 قرارداد تمام می‌شود؟ زود ثبت نام کنید.
papers =
    🗂 <b>کاغذها</b>
    سند هویت یا کارت اقامت، RIB (حساب بانکی)، CV.
    آخرین قرارداد شما.
    یک ورق کارفرما برای France Travail.
trap =
    ⚠️ صبر نکنید: روزهای پیش حساب نمی‌شود.
    با RSA، ثبت نام خودکار است.
    آدرس یا کارت اقامت نو؟ زود بگویید.
door =
    🔗 سایت francetravail.fr، یا به ⁦39 49⁩ زنگ بزنید.
    یا France services، یک دفتر نزدیک شما.
    اینجا، مشاور شما کمک می‌کند.
