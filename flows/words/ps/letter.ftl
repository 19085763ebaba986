### draft

### « Que veut cette lettre ? » : un humain répond, jamais le robot.

photo =
    د لیک عکس دلته راولېږئ.
    زه یې { $referent } ته ورکوم. ځواب دلته راځي.
    .talk = 🗣 له یو چا سره خبرې کول
    .no = ✋ اوس نه

bye = سمه ده. هر وخت بېرته راتلی شئ: ‎/menu.
