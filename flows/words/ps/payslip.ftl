### draft

### La fiche de paie en cinq cartes. Aucun montant : ils changent chaque année.

-more = ➡️ نور
-enough = 👍 همدا راته بس دی
-talk = 🗣 له یو چا سره خبرې کول

hours =
    🕘 <b>له 5 څخه 1: ساعتونه</b>
    وګورئ: د څو ساعتونو پیسې درکړل شوې دي؟
    له هغو ساعتونو سره یې پرتله کړئ چې تاسو لیکلي.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

gross =
    💶 <b>له 5 څخه 2: brut او net</b>
    معنا د brut: معاش، مخکې له دې چې څه ترې کم شي.
    معنا د «net à payer»: هغه پیسې چې تاسو ته رسېږي.
    کرښه «montant net social»: دا د CAF لپاره ده.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

taken =
    ➖ <b>له 5 څخه 3: هغه پیسې چې کمېږي</b>
    دا cotisations دي: د روغتیا، بېکارۍ او تقاعد لپاره.
    مالیه، که یې ورکوئ.
    که acompte مو اخیستی وي، هغه هم کمېږي.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

partial =
    ⏸ <b>له 5 څخه 4: activité partielle</b>
    دا هغه ساعتونه دي چې کار بند وي.
    د دې ساعتونو د پیسو یوه برخه درکول کېږي.
    دا په پاڼه کې جلا کرښه ده.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

bonus =
    🎁 <b>له 5 څخه 5: اضافي پیسې (prime)</b>
    معنا د prime: اضافي پیسې، په جلا کرښه کې.
    خو prime d’activité بل شی دی: هغه CAF ورکوي.

bye =
    د معاش ټولې پاڼې وساتئ.
    د خپلې پاڼې په اړه پوښتنه لرئ؟ دلته ولیکئ.
