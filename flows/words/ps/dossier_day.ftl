### draft

### Le jour noté pour un dossier approche.

near =
    سلام { $name }. ستاسو دوسیه:
    <b>{ $dossier_title }</b>
    📅 لیکل شوې ورځ: { $meant_on }.
    { $some_left ->
        [none] ټول اسناد شته.
        [one] 1 سند کم دی.
       *[more] { $left } اسناد کم دي.
    }
    .open = 📁 دوسیه خلاصول
    .help = 🙋 مرستې ته اړتیا لرم
    .noted = 👍 پوه شوم، مننه
    .talk = 🗣 له یو چا سره خبرې کول

bye = سمه ده. دوسیه په ‎/menu کې ده.
