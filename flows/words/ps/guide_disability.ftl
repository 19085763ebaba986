### draft

### La RQTH, reconnaissance du handicap au travail. Sources : dyade-avocats.fr, blogs.mediapart.fr, ikwol.fr, service-public.fr F14100, les emplois de l’inclusion. Revu le 22 novembre 2026.

first =
    ♿ <b>په کار کې معیوبیت: RQTH</b>
    1. د MDPH دوسیه جوړه کړئ: دا د معیوبیت دفتر دی.
    2. ډاکټر تصدیق پاڼه جوړوي.
    3. ټول اسناد ولېږئ. ثبوت وساتئ.
rest =
    4. په MDPH کې یو کمېسیون پرېکړه کوي.
    5. له پایه 6 میاشتې مخکې یې نوی کړئ.
    📅 انتظار 4 تر 6 میاشتې وي.
papers =
    🗂 <b>اسناد</b>
    فورمه cerfa 15692، د هویت سند.
    د ډاکټر تصدیق cerfa 15695، چې له یو کال زوړ نه وي.
    د پتې ثبوت، چې له 3 میاشتو زوړ نه وي.
trap =
    ⚠️ ستاسو روغتیا شخصي ده: دلته یې لیکل نه دي پکار.
    کار ورکوونکي ته یې ووایاست؟ پرېکړه ستاسو ده.
door =
    🔗 ستاسو د سیمې MDPH دفتر
    کېدای شي RQTH د PASS IAE وخت اوږدولو کې مرسته وکړي.
    دلته ستاسو مشاور مرسته کولای شي.
