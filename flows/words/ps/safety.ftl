### draft

### Après un danger : savoir si la personne est à l’abri. Ne rien écrire qui puisse lui nuire si un autre lit.

safe =
    تاسو اوس خوندي یئ؟
    .fine = ✅ هو، اوس خوندي یم
    .unsafe = 🆘 نه، خوندي نه یم
    .cannot_talk = 🤫 خبرې نه شم کولای

# Un autre peut lire : la question reste banale.
discreet =
    حال مو ښه دی اوس؟
    .fine = هو، ښه دی
    .unsafe = نه، ښه نه دی
    .cannot_talk = خبرې نه شم کولای

watchful = سمه ده. که حال بدل شو، هغې شمېرې ته زنګ ووهئ. یا دلته ولیکئ.
silent =
    سمه ده. له خبرو پرته: 114 ته SMS ولېږئ. وړیا دی، شپه او ورځ.
    دا خبرې پاکولی شئ.
added = دا ستاسو له پیغام سره ساتل شوي. لا نه دي لوستل شوي.
